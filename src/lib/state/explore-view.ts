import type { IndexCode } from '$lib/domain/index-code';
import { indexFromSlug, indexSlug } from '$lib/domain/index-code';
import type { Measure } from '$lib/domain/measure';
import { HOME_AREA_SLUG } from './page-path';
import { keyBySlug, queryReader } from './query-reader';

/** Whom an area is set beside. */
export type PeerGroup = 'region' | 'neighbours' | 'best' | 'similar' | 'chosen' | 'all';

/** How the years are drawn, how the provinces of a year, and how the parts of the area. */
export type YearsKind =
	'trend' | 'bump' | 'change' | 'slope' | 'heat' | 'multiples' | 'maps' | 'tileMaps' | 'scatters';
export type AreasKind = 'strip' | 'map' | 'tiles' | 'change' | 'scatter';
export type PartsKind = 'bars' | 'star' | 'stars' | 'heat';

/** Everything that a reader of the explore page can choose; null is what the page chooses itself. */
export interface ExploreView {
	readonly index: IndexCode;
	/** `TOTAL`, or the code of a part. */
	readonly component: string;
	/** Slug of the area that is strong. */
	readonly area: string;
	readonly group: PeerGroup;
	/** Slugs of the areas that were picked by hand, in the order in which they were. */
	readonly picked: readonly string[];
	readonly measure: Measure;
	/** The year that a change is counted from. */
	readonly base: number | null;
	readonly fromYear: number | null;
	readonly toYear: number | null;
	/** The year in which provinces and parts are set side by side. */
	readonly year: number | null;
	readonly years: YearsKind;
	readonly areas: AreasKind;
	readonly parts: PartsKind;
}

export const DEFAULT_EXPLORE: ExploreView = {
	index: 'PAPI',
	component: 'TOTAL',
	area: HOME_AREA_SLUG,
	group: 'region',
	picked: [],
	measure: 'score',
	base: null,
	fromYear: null,
	toYear: null,
	year: null,
	years: 'trend',
	areas: 'strip',
	parts: 'bars'
};

/** The most areas that can be picked by hand: more lines cannot be told apart. */
export const MOST_PICKED = 8;

/** Picks an area, or lets go of one that is picked; of too many the first is let go. */
export function togglePicked(picked: readonly string[], slug: string): string[] {
	return picked.includes(slug)
		? picked.filter((other) => other !== slug)
		: [...picked, slug].slice(-MOST_PICKED);
}

const GROUPS: Readonly<Record<PeerGroup, string>> = {
	region: 'vung',
	neighbours: 'giap-ranh',
	best: 'dan-dau',
	similar: 'tuong-dong',
	chosen: 'tu-chon',
	all: 'tat-ca'
};
const MEASURE_SLUGS: Readonly<Record<Measure, string>> = {
	score: 'diem',
	share: 'ty-le',
	rank: 'hang',
	percentile: 'bach-phan-vi',
	gap: 'cach-biet',
	change: 'thay-doi',
	since: 'so-nam-goc'
};
const YEARS_KINDS: Readonly<Record<YearsKind, string>> = {
	trend: 'duong',
	bump: 'thu-hang',
	change: 'tang-giam',
	slope: 'hai-nam',
	heat: 'bang-mau',
	multiples: 'o-nho',
	maps: 'ban-do-tung-nam',
	tileMaps: 'luoi-o-tung-nam',
	scatters: 'phan-tan-tung-nam'
};
const AREAS_KINDS: Readonly<Record<AreasKind, string>> = {
	strip: 'dai-diem',
	map: 'ban-do',
	tiles: 'luoi-o',
	change: 'tang-giam',
	scatter: 'phan-tan'
};
const PARTS_KINDS: Readonly<Record<PartsKind, string>> = {
	bars: 'thanh',
	star: 'hinh-sao',
	stars: 'sao-tung-tinh',
	heat: 'bang-mau'
};

/** What an address can mean: unknown areas, parts and years are none. */
export interface ExploreBounds {
	readonly areas: readonly string[];
	/** Codes of the parts of an index, `TOTAL` among them. */
	readonly components: (index: IndexCode) => readonly string[];
	readonly years: (index: IndexCode) => readonly number[];
}

/** Reads the query string of the page; `ignored` names the values that mean nothing here. */
export function readExplore(
	search: string,
	bounds: ExploreBounds
): { readonly view: ExploreView; readonly ignored: readonly string[] } {
	const { query, ignored, one: read } = queryReader(search);
	const index = read('chi-so', DEFAULT_EXPLORE.index, indexFromSlug);
	const years = bounds.years(index);
	const year = (name: string) =>
		read<number | null>(name, null, (text) => years.find((one) => String(one) === text));
	const area = read('tinh', DEFAULT_EXPLORE.area, (text) =>
		bounds.areas.find((slug) => slug === text)
	);
	const wanted = [...new Set((query.get('voi') ?? '').split(',').filter((slug) => slug !== ''))];
	const picked = wanted
		.filter((slug) => slug !== area && bounds.areas.includes(slug))
		.slice(0, MOST_PICKED);
	ignored.push(...wanted.filter((slug) => !picked.includes(slug)));
	let [fromYear, toYear] = [year('tu'), year('den')];
	if (fromYear !== null && toYear !== null && fromYear > toYear) {
		ignored.push(`${fromYear}–${toYear}`);
		[fromYear, toYear] = [null, null];
	}
	const view: ExploreView = {
		index,
		component: read('phan', 'TOTAL', (text) =>
			bounds.components(index).find((code) => componentSlug(code) === text)
		),
		area,
		group: read('nhom', picked.length > 0 ? 'chosen' : DEFAULT_EXPLORE.group, keyBySlug(GROUPS)),
		picked,
		measure: read('do', DEFAULT_EXPLORE.measure, keyBySlug(MEASURE_SLUGS)),
		base: year('goc'),
		fromYear,
		toYear,
		year: year('nam'),
		years: read('hinh', DEFAULT_EXPLORE.years, keyBySlug(YEARS_KINDS)),
		areas: read('hinh-tinh', DEFAULT_EXPLORE.areas, keyBySlug(AREAS_KINDS)),
		parts: read('hinh-phan', DEFAULT_EXPLORE.parts, keyBySlug(PARTS_KINDS))
	};
	return { view, ignored };
}

/** The query string of a view, with its question mark; empty for the default. */
export function writeExplore(view: ExploreView): string {
	const said: readonly (readonly [string, string | number | null, unknown])[] = [
		['chi-so', indexSlug(view.index), view.index !== DEFAULT_EXPLORE.index],
		['phan', componentSlug(view.component), view.component !== 'TOTAL'],
		['tinh', view.area, view.area !== DEFAULT_EXPLORE.area],
		// Areas that are picked say so themselves.
		['nhom', GROUPS[view.group], view.group !== (view.picked.length > 0 ? 'chosen' : 'region')],
		['voi', view.picked.join(','), view.picked.length > 0],
		['do', MEASURE_SLUGS[view.measure], view.measure !== DEFAULT_EXPLORE.measure],
		['goc', view.base, view.base !== null],
		['tu', view.fromYear, view.fromYear !== null],
		['den', view.toYear, view.toYear !== null],
		['nam', view.year, view.year !== null],
		['hinh', YEARS_KINDS[view.years], view.years !== DEFAULT_EXPLORE.years],
		['hinh-tinh', AREAS_KINDS[view.areas], view.areas !== DEFAULT_EXPLORE.areas],
		['hinh-phan', PARTS_KINDS[view.parts], view.parts !== DEFAULT_EXPLORE.parts]
	];
	const parts = said
		.filter(([, , isSaid]) => isSaid)
		.map(([name, text]) => `${name}=${text ?? ''}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** How a part is written in an address: `S1_ACCESS` is `s1-access`, `4.1` stays. */
export function componentSlug(code: string): string {
	return code.toLowerCase().replaceAll('_', '-');
}
