import type { MeasuredPoint } from '$lib/figures/measured-point';
import type { ExploreRow } from '$lib/queries/explore';

/** The last year before the campaign. */
const LAST_BEFORE_CAMPAIGN = 2019;

/** Years of an answer in which anything is known, in order. */
export function knownYears(rows: readonly ExploreRow[]): number[] {
	const years = rows.filter((row) => row.state !== 'missing').map((row) => row.year);
	return [...new Set(years)].sort((a, b) => a - b);
}

/** The latest year with a value for most provinces; else the latest with any; else the last row. */
export function latestYear(points: readonly MeasuredPoint[]): number | null {
	const counts = new Map<number, { known: number; all: number }>();
	for (const { year, value } of points) {
		const count = counts.get(year) ?? { known: 0, all: 0 };
		counts.set(year, {
			known: count.known + (value === null ? 0 : 1),
			all: count.all + 1
		});
	}
	const years = [...counts].sort(([a], [b]) => b - a);
	const covered = years.find(([, { known, all }]) => known >= 0.75 * all);
	const any = years.find(([, { known }]) => known > 0);
	return (covered ?? any ?? years[0])?.[0] ?? null;
}

/**
 * The year in which provinces stand side by side: the wanted one, or where none is wanted the latest
 * that is known, within the range. A wanted year outside of the range gives way to its nearest year.
 */
export function yearWithin(
	range: {
		readonly points: readonly MeasuredPoint[];
		readonly years: readonly number[];
		readonly fromYear: number;
		readonly toYear: number;
	},
	wanted: number | null
): number {
	const { points, years, fromYear, toYear } = range;
	const isInside = (year: number) => year >= fromYear && year <= toYear;
	const inside = yearsInside(years, range);
	if (wanted === null) {
		return latestYear(points.filter(({ year }) => isInside(year))) ?? inside.at(-1) ?? toYear;
	}
	if (isInside(wanted)) return wanted;
	return (wanted < fromYear ? inside.at(0) : inside.at(-1)) ?? toYear;
}

/** Years of an answer that the chosen range holds. */
export function yearsInside(
	years: readonly number[],
	{ fromYear, toYear }: { readonly fromYear: number; readonly toYear: number }
): number[] {
	return years.filter((year) => year >= fromYear && year <= toYear);
}

/** The year that changes are counted from unless the reader says another. */
export function defaultBase(rows: readonly ExploreRow[]): number {
	const years = knownYears(rows);
	if (years.includes(LAST_BEFORE_CAMPAIGN)) return LAST_BEFORE_CAMPAIGN;
	return years.at(0) ?? LAST_BEFORE_CAMPAIGN;
}
