import type { ComponentListRow } from '$lib/queries/component-list';
import type { PointRow } from '$lib/queries/point-shape';

/** Years of which anything is known, in order. */
export function yearsKnown(rows: readonly PointRow[]): number[] {
	const years = rows.filter((row) => row.state !== 'missing').map(({ year }) => year);
	return [...new Set(years)].sort((a, b) => a - b);
}

/** The last year of which anything is known; null where nothing is. */
export function latestKnown(rows: readonly PointRow[]): number | null {
	return yearsKnown(rows).at(-1) ?? null;
}

/** All years from the first to the last of an index; `totals` are the rows of totals. */
export function yearsOfIndex(totals: readonly ComponentListRow[], index: string): number[] {
	const span = totals.find((row) => row.index === index);
	if (!span) return [];
	const count = span.last_year - span.first_year + 1;
	return Array.from({ length: count }, (_, at) => span.first_year + at);
}
