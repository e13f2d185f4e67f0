import type { Words } from '$lib/messages/words';
import type { StripDot } from './strip-figure';

/** A region with a province picked beside it; more rows would be longer than the figure is wide. */
export const MOST_ROWS = 14;

/**
 * The dots with those marked whose interval has a row under them: of `codes`, in their order, as many as
 * there is room for. Through sixty dots at once intervals would cover each other.
 */
export function withIntervalRows(dots: readonly StripDot[], codes: readonly string[]): StripDot[] {
	const known = codes.filter((code) => dots.some((dot) => dot.areaCode === code && dot.interval));
	const rows = new Set(known.slice(0, MOST_ROWS));
	return dots.map((dot) => (rows.has(dot.areaCode) ? { ...dot, hasRow: true } : dot));
}

/** Which intervals are drawn and where the others are; false where none is known in this measure. */
export function stripIntervalsSaid(
	{ t }: Words,
	area: string,
	dots: readonly StripDot[]
): string | false {
	const known = dots.filter(({ interval }) => interval);
	if (known.length === 0) return false;
	const hasOwn = known.some(({ role }) => role === 'own');
	const hasRows = known.some(({ hasRow }) => hasRow);
	if (hasOwn) return t(`figure.interval.note.dots.${hasRows ? 'both' : 'own'}`, { area });
	return t(`figure.interval.note.dots.${hasRows ? 'rows' : 'table'}`, { area });
}
