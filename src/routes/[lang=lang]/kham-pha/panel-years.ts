import { boundarySetOf } from '$lib/domain/boundary-set';
import type { ExploreFrame } from './explore-frame';

/** More panels than this cannot be seen together. */
const MOST_YEARS = 12;

export interface PanelYears {
	/** A panel each. */
	readonly shown: readonly number[];
	/** Of another level or other provinces than the last year: they would need scales of their own. */
	readonly apart: readonly number[];
	/** For which there is no room. */
	readonly left: readonly number[];
}

/**
 * The chosen years that can stand on one scale with the last of them. `isOfLevels`: what is drawn is
 * comparable within a stretch between two level breaks only, as ranks are not.
 */
export function panelYears(
	{
		points,
		years,
		fromYear,
		toYear
	}: Pick<ExploreFrame, 'points' | 'years' | 'fromYear' | 'toYear'>,
	isOfLevels: boolean
): PanelYears {
	const chosen = years.filter((year) => year >= fromYear && year <= toYear);
	const last = chosen.at(-1);
	// Units that were made by the merger begin a stretch of their own; the country has the earliest one.
	const stretchOf = (year: number) =>
		Math.min(...points.filter((point) => point.year === year).map(({ stretch }) => stretch));
	const isWith = (year: number) =>
		last !== undefined &&
		boundarySetOf(year) === boundarySetOf(last) &&
		(!isOfLevels || stretchOf(year) === stretchOf(last));
	const within = chosen.filter(isWith);
	return {
		shown: within.slice(-MOST_YEARS),
		apart: chosen.filter((year) => !isWith(year)),
		left: within.slice(0, -MOST_YEARS)
	};
}
