import { boundarySetOf } from '$lib/domain/boundary-set';
import type { MeasuredArea } from '$lib/figures/measured-input';
import type { ExploreFrame } from './explore-frame';

/** The provinces of a year. */
export function unitsOf({ units2025, areas }: ExploreFrame, year: number): readonly MeasuredArea[] {
	return boundarySetOf(year) === 34 ? units2025 : areas;
}

/** The unit that the own area is in a year: since 2025 the one that it went into. */
export function unitOf({ units2025, provinces, own }: ExploreFrame, year: number): MeasuredArea {
	if (boundarySetOf(year) === 63) return own;
	const name = provinces.find(({ code }) => code === own.code)?.name2025Vi;
	const merged = units2025.find((unit) => unit.code === own.code || unit.name === name);
	return merged ?? own;
}
