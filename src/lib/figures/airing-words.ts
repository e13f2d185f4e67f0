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

/** `thứ Sáu, 03/07/2020` inside a sentence; English keeps its capital. */
export function dayInside({ language, format }: Words, iso: string): string {
	const day = format.weekday(iso);
	return language === 'vi' ? lowerFirst(day) : day;
}
