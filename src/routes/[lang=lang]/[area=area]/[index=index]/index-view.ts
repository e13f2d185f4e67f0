import type { TrendMeasure } from '$lib/figures/trend-input';

/** The most provinces that a trend can carry beside our own and still be read. */
export const MOST_PEERS = 4;

/** What a reader chose on the page of an index; null is the default of the page. */
export interface IndexView {
	/** Slugs of the provinces set beside ours. */
	readonly peers: readonly string[];
	readonly measure: TrendMeasure | null;
	readonly fromYear: number | null;
	readonly toYear: number | null;
	readonly partYear: number | null;
}

/** What a view can be: everything else in an address is left out and said. */
export interface ViewBounds {
	/** Slugs of the provinces that can be set beside ours. */
	readonly areas: readonly string[];
	readonly measures: readonly TrendMeasure[];
	readonly years: readonly number[];
	readonly partYears: readonly number[];
}

export const DEFAULT_VIEW: IndexView = {
	peers: [],
	measure: null,
	fromYear: null,
	toYear: null,
	partYear: null
};

const NAMES = {
	peers: 'so',
	measure: 'do',
	fromYear: 'tu',
	toYear: 'den',
	partYear: 'nam'
} as const;
const MEASURES: Readonly<Record<string, TrendMeasure>> = { diem: 'score', hang: 'rank' };

/** Reads the query string of a page; `ignored` names the values that mean nothing here. */
export function readView(
	search: string,
	bounds: ViewBounds
): { readonly view: IndexView; readonly ignored: readonly string[] } {
	const query = new URLSearchParams(search);
	const ignored: string[] = [];
	const read = <T>(name: string, find: (text: string) => T | undefined): T | null => {
		const text = query.get(name);
		if (text === null || text === '') return null;
		const found = find(text);
		if (found === undefined) ignored.push(text);
		return found ?? null;
	};
	const year = (name: string, years: readonly number[]) =>
		read(name, (text) => years.find((candidate) => String(candidate) === text));

	const wanted = [...new Set((query.get(NAMES.peers) ?? '').split(',').filter((s) => s !== ''))];
	const known = wanted.filter((slug) => bounds.areas.includes(slug));
	const peers = known.slice(0, MOST_PEERS);
	ignored.push(...wanted.filter((slug) => !peers.includes(slug)));
	const measure = read(NAMES.measure, (text) =>
		bounds.measures.find((candidate) => candidate === MEASURES[text])
	);
	let fromYear = year(NAMES.fromYear, bounds.years);
	let toYear = year(NAMES.toYear, bounds.years);
	if (fromYear !== null && toYear !== null && fromYear > toYear) {
		ignored.push(`${fromYear}–${toYear}`);
		[fromYear, toYear] = [null, null];
	}
	const partYear = year(NAMES.partYear, bounds.partYears);
	return { view: { peers, measure, fromYear, toYear, partYear }, ignored };
}

/** The query string of a view, with its question mark; empty for the default. */
export function writeView(view: IndexView): string {
	const parts = [
		view.peers.length > 0 ? `${NAMES.peers}=${view.peers.join(',')}` : null,
		view.measure === null ? null : `${NAMES.measure}=${view.measure === 'rank' ? 'hang' : 'diem'}`,
		view.fromYear === null ? null : `${NAMES.fromYear}=${view.fromYear}`,
		view.toYear === null ? null : `${NAMES.toYear}=${view.toYear}`,
		view.partYear === null ? null : `${NAMES.partYear}=${view.partYear}`
	].filter((part) => part !== null);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
