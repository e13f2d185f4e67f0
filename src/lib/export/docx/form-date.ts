import type { Language } from '$lib/domain/language';
import { isoDay } from '../document-facts';

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The day of a form in parts, as the decree writes them; empty ones where no day is said. */
export function formDate(
	language: Language,
	iso: string
): { readonly day: string; readonly month: string; readonly year: string } {
	const [year, month, day] = isoDay(iso)?.split('-') ?? [];
	if (!year || !month || !day) return { day: '', month: '', year: '' };
	if (language === 'en') {
		const name = MONTH.format(new Date(`${year}-${month}-01T00:00:00Z`));
		return { day: String(Number(day)), month: name, year };
	}
	// Days below 10 and the first two months have a zero before them, so that none is added later.
	return { day, month: Number(month) > 2 ? String(Number(month)) : month, year };
}
