/**
 * The two years that are set against each other: the ends of the chosen ones, or a single one with the
 * known year before it, else after it. Null where only one year is known.
 */
export function slopeYears(
	years: readonly number[],
	fromYear: number,
	toYear: number
): readonly [number, number] | null {
	if (fromYear < toYear) return [fromYear, toYear];
	const before = years.findLast((year) => year < toYear);
	if (before !== undefined) return [before, toYear];
	const after = years.find((year) => year > toYear);
	return after === undefined ? null : [toYear, after];
}
