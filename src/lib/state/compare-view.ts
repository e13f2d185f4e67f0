import { indexFromSlug, indexSlug, type IndexCode } from '$lib/domain/index-code';
import { HOME_AREA_SLUG } from './page-path';
import { queryReader } from './query-reader';

export type CompareViewOrder = 'difference' | 'official';

/** Everything that a reader of the compare page can choose. */
export interface CompareView {
	/** Several areas are compared in one year, one area in two. */
	readonly mode: 'areas' | 'years';
	readonly index: IndexCode;
	/** Slugs, the one that is compared first. */
	readonly areas: readonly string[];
	/** Of areas the year; of years the two, the earlier first. Empty: the page chooses. */
	readonly years: readonly number[];
	readonly order: CompareViewOrder;
}

/** The home province beside those that border on it. */
export const DEFAULT_COMPARE: CompareView = {
	mode: 'areas',
	index: 'PAPI',
	areas: [HOME_AREA_SLUG, 'lang-son', 'bac-kan', 'ha-giang', 'tuyen-quang'],
	years: [],
	order: 'difference'
};

/** The most areas side by side: more cannot be told apart by their marks. */
export const MOST_COMPARED = 6;

const AREAS = 'nhieu-tinh';
const ORDERS: Readonly<Record<CompareViewOrder, string>> = {
	difference: 'chenh-lech',
	official: 'chinh-thuc'
};

/** What an address can mean: unknown areas and years are none. */
export interface CompareBounds {
	readonly areas: readonly string[];
	readonly years: (index: IndexCode) => readonly number[];
}

/** Whether areas are to be compared and there is but one. */
export function isAlone({ mode, areas }: CompareView): boolean {
	return mode === 'areas' && areas.length === 1;
}

/** Reads the query string of the page; `ignored` names the values that mean nothing here. */
export function readCompare(
	search: string,
	bounds: CompareBounds
): { readonly view: CompareView; readonly ignored: readonly string[] } {
	const { query, ignored, one } = queryReader(search);
	const listed = (name: string) => [
		...new Set((query.get(name) ?? '').split(',').filter((text) => text !== ''))
	];
	const index = one('chi-so', DEFAULT_COMPARE.index, indexFromSlug);
	const wantedYears = listed('nam');
	const known = bounds.years(index);
	const knownYears = wantedYears
		.flatMap((text) => known.find((year) => String(year) === text) ?? [])
		.sort((a, b) => a - b);
	const wanted = listed('tinh');
	const found = wanted.filter((slug) => bounds.areas.includes(slug)).slice(0, MOST_COMPARED);
	ignored.push(...wanted.filter((slug) => !found.includes(slug)));
	const areas =
		found.length > 0
			? found
			: // Two years can only be those of one area.
				knownYears.length === 2
				? [HOME_AREA_SLUG]
				: DEFAULT_COMPARE.areas;
	// A single area is compared with itself, unless its others are still to be chosen.
	const usual: CompareView['mode'] = areas.length === 1 ? 'years' : 'areas';
	const mode = one('kieu', usual, (text) => (text === AREAS ? 'areas' : undefined));
	const isWanted = knownYears.length === (mode === 'years' ? 2 : 1);
	const years = isWanted ? knownYears : [];
	ignored.push(...wantedYears.filter((text) => !years.some((year) => String(year) === text)));
	const order = one('sap-xep', DEFAULT_COMPARE.order, (text) =>
		(Object.keys(ORDERS) as CompareViewOrder[]).find((key) => ORDERS[key] === text)
	);
	return { view: { mode, index, areas, years, order }, ignored };
}

/** The query string of a view, with its question mark; empty for the default. */
export function writeCompare(view: CompareView): string {
	const { index, areas, years, order } = view;
	const said: readonly (readonly [string, string, boolean])[] = [
		['chi-so', indexSlug(index), index !== DEFAULT_COMPARE.index],
		['tinh', areas.join(','), areas.join() !== DEFAULT_COMPARE.areas.join()],
		['kieu', AREAS, isAlone(view)],
		['nam', years.join(','), years.length > 0],
		['sap-xep', ORDERS[order], order !== DEFAULT_COMPARE.order]
	];
	const parts = said.filter(([, , isSaid]) => isSaid).map(([name, text]) => `${name}=${text}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
