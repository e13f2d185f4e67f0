import type { Words } from '$lib/messages/words';
import { lowerFirst } from './point-words';

/** `26 số`. */
export function episodesText({ t }: Words, count: number): string {
	return t('campaign.episodes', { count });
}

/** `340 phút`. */
export function minutesText({ t, format }: Words, minutes: number): string {
	return t('campaign.minutes', { count: minutes, amount: format.short(minutes) });
}

/** `ít nhất 25 số` where a count is a lower bound; else the text as it is. */
export function atLeastText({ t }: Words, text: string, isBound: boolean): string {
	return isBound ? t('campaign.unread.atLeast', { text }) : text;
}

/** `312–390 phút`; one number where both ends are the same. */
export function minutesRangeText(words: Words, low: number, high: number): string {
	if (low === high) return minutesText(words, low);
	const { t, format } = words;
	return t('campaign.minutesRange', { low: format.short(low), high: format.short(high) });
}

/** `2020`, `2020–2021`: the years of some ISO dates. */
export function yearsText(dates: readonly string[]): string {
	const years = dates.map((date) => Number(date.slice(0, 4)));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

/** `tháng 7–12/2020`, `tháng 07/2020 – 03/2021`: the months from one ISO date to another. */
export function monthsText({ t, language, format }: Words, from: string, to: string): string {
	const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
	if (first === last) return t('campaign.month', { month: format.month(first) });
	if (first.slice(0, 4) !== last.slice(0, 4)) {
		return t('campaign.monthRange', { from: format.month(first), to: format.month(last) });
	}
	const name = (month: string) =>
		language === 'vi'
			? String(Number(month.slice(5)))
			: format.month(month).replace(/\s*\d{4}$/, '');
	return t('campaign.monthsOfYear', { from: name(first), to: name(last), year: first.slice(0, 4) });
}

/** `thứ Sáu, 03/07/2020` inside a sentence; English keeps its capital. */
export function dayInside({ language, format }: Words, iso: string): string {
	const day = format.weekday(iso);
	return language === 'vi' ? lowerFirst(day) : day;
}
