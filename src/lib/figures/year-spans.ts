/** Years as a reader writes them: `2011–2013, 2015`. */
export function yearSpans(years: readonly number[]): string {
	const sorted = [...new Set(years)].sort((a, b) => a - b);
	const spans: [number, number][] = [];
	for (const year of sorted) {
		const open = spans.at(-1);
		if (open && open[1] === year - 1) open[1] = year;
		else spans.push([year, year]);
	}
	return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
