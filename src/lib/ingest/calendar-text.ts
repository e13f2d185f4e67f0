const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const LOCAL_MINUTE = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** `2020-07-03`, and a day that the calendar has. */
export function isDay(text: string): boolean {
	const match = DAY.exec(text);
	if (match === null) return false;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `2020-07`. */
export function isMonth(text: string): boolean {
	return MONTH.test(text);
}

/** `2020-07-03T20:15`, a wall clock time without a zone. */
export function isLocalMinute(text: string): boolean {
	const day = LOCAL_MINUTE.exec(text)?.[1];
	return day !== undefined && isDay(day);
}

/** Compares two dates of unlike precision as far as both are known: `2020-05` and `2020-05-12` tie. */
export function isAfter(first: string, second: string): boolean {
	const known = Math.min(first.length, second.length);
	return first.slice(0, known) > second.slice(0, known);
}
