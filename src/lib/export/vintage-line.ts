import type { Words } from '$lib/messages/words';

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;

/** `2026-11-23` of a date as records have them; null where it is none. */
export function isoDay(text: string): string | null {
	return ISO_DATE.exec(text)?.[0] ?? null;
}

/** `Số liệu đến ngày 23/11/2026.`; nothing where the record says no date. */
export function vintageLine({ t, format }: Words, vintage: string): string[] {
	const day = isoDay(vintage);
	return day === null ? [] : [`${t('figure.vintage', { date: format.date(day) })}.`];
}
