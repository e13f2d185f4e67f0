import type { Language } from '$lib/domain/language';
import type { Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;

/** Before any date that a record has: zip knows no earlier one. */
const NO_DAY = '1980-01-01';

/** As office files name a language with its country. */
export const LOCALE: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** `2026-11-23` of a date as records have them; null where it is none. */
export function isoDay(text: string): string | null {
	return ISO_DATE.exec(text)?.[0] ?? null;
}

/** `Số liệu đến ngày 23/11/2026.`; nothing where the record says no date. */
export function vintageLine({ t, format }: Words, vintage: string): string[] {
	const day = isoDay(vintage);
	return day === null ? [] : [`${t('figure.vintage', { date: format.date(day) })}.`];
}

/** When a file says that it was written: the day of the signature, or of the record; never that of today. */
export function writtenDay({ form, vintage }: ReviewDocument): string {
	return isoDay(form.date) ?? isoDay(vintage) ?? NO_DAY;
}
