import { indexFromSlug, indexSlug, type IndexCode } from '$lib/domain/index-code';
import {
	linkageSearch,
	NO_LINKAGE_STATE,
	parseLinkage,
	type LinkageFault,
	type SetWindow
} from './linkage-state';
import { keyBySlug, queryReader } from './query-reader';

/** What is counted of the programme for an edition: up to the end of its window, or since that of the edition before. */
export type DoseCount =
	'minutes' | 'episodes' | 'since_minutes' | 'since_episodes' | 'adstock_minutes';
export type DoseOutput = 'planned' | 'aired' | 'rerun';
/** What the dots are: the years of a component, or the components of a year. */
export type DoseDots = 'years' | 'components';

export const DOSE_COUNTS: readonly DoseCount[] = [
	'minutes',
	'episodes',
	'since_minutes',
	'since_episodes',
	'adstock_minutes'
];
export const DOSE_OUTPUTS: readonly DoseOutput[] = ['planned', 'aired', 'rerun'];
export const DOSE_DOTS: readonly DoseDots[] = ['years', 'components'];
/** Days in which the weight of an airing halves, as they are offered; an address may say another. */
export const HALF_LIVES: readonly number[] = [7, 14, 30, 60, 90, 180, 365];
export const LONGEST_HALF_LIFE = 3650;

/** Everything that a reader of the page of exposure and change by component can choose. */
export interface DoseView {
	readonly index: IndexCode;
	/** Of the dots where they are years. */
	readonly component: string;
	/** Null: the year in which the programme began, or the nearest that there is. */
	readonly year: number | null;
	readonly count: DoseCount;
	/** Null: what aired where that is known of any edition, else what was planned. */
	readonly output: DoseOutput | null;
	/** Days; null keeps all of what was broadcast. */
	readonly halfLifeDays: number | null;
	readonly dots: DoseDots;
	/** Set by the reader on the page of the timeline. */
	readonly windows: readonly SetWindow[];
}

export const DEFAULT_DOSE: DoseView = {
	index: 'PAPI',
	component: 'TOTAL',
	year: null,
	count: 'minutes',
	output: null,
	halfLifeDays: null,
	dots: 'years',
	windows: []
};

const COUNT_SLUGS: Readonly<Record<DoseCount, string>> = {
	minutes: 'thoi-luong',
	episodes: 'so-chuyen-muc',
	since_minutes: 'thoi-luong-tu-ky-truoc',
	since_episodes: 'so-chuyen-muc-tu-ky-truoc',
	adstock_minutes: 'thoi-luong-giam-dan'
};
const OUTPUT_SLUGS: Readonly<Record<DoseOutput, string>> = {
	planned: 'ke-hoach',
	aired: 'da-phat',
	rerun: 'phat-lai'
};
const DOTS_SLUGS: Readonly<Record<DoseDots, string>> = { years: 'nam', components: 'noi-dung' };

/** What an address can mean. */
export interface DoseBounds {
	readonly components: (index: IndexCode) => readonly string[];
	readonly years: (index: IndexCode) => readonly number[];
	/** Editions whose window a reader may set. */
	readonly editions: Parameters<typeof parseLinkage>[1]['editions'];
}

/** Reads the query string of the page; `ignored` names the values that mean nothing here. */
export function readDose(
	search: string,
	bounds: DoseBounds
): {
	readonly view: DoseView;
	readonly ignored: readonly string[];
	/** Windows that were left out, and why. */
	readonly faults: readonly LinkageFault[];
} {
	const { query, ignored, one } = queryReader(search);
	const index = one('chi-so', DEFAULT_DOSE.index, indexFromSlug);
	const windows = query.get('ky');
	const linkage = parseLinkage(windows === null ? '' : `?ky=${windows}`, {
		editions: bounds.editions,
		fromYears: []
	});
	return {
		view: {
			index,
			component: one('thanh-phan', DEFAULT_DOSE.component, (text) =>
				bounds.components(index).find((code) => code === text)
			),
			year: one<number | null>('nam', null, (text) =>
				bounds.years(index).find((year) => String(year) === text)
			),
			count: one('dem', DEFAULT_DOSE.count, keyBySlug(COUNT_SLUGS)),
			output: one<DoseOutput | null>('phat-song', null, keyBySlug(OUTPUT_SLUGS)),
			halfLifeDays: one<number | null>('nua-doi', null, daysOf),
			dots: one('theo', DEFAULT_DOSE.dots, keyBySlug(DOTS_SLUGS)),
			windows: linkage.state.windows
		},
		ignored,
		faults: linkage.faults
	};
}

/** The query string of a view, with its question mark; empty for the default. */
export function writeDose(view: DoseView): string {
	const { index, component, year, count, output, halfLifeDays, dots, windows } = view;
	const said: readonly (readonly [string, string, boolean])[] = [
		['chi-so', indexSlug(index), index !== DEFAULT_DOSE.index],
		['thanh-phan', component, component !== DEFAULT_DOSE.component],
		['nam', String(year), year !== null],
		['dem', COUNT_SLUGS[count], count !== DEFAULT_DOSE.count],
		['phat-song', output === null ? '' : OUTPUT_SLUGS[output], output !== null],
		['nua-doi', String(halfLifeDays), halfLifeDays !== null],
		['theo', DOTS_SLUGS[dots], dots !== DEFAULT_DOSE.dots]
	];
	const parts = said.filter(([, , isSaid]) => isSaid).map(([name, text]) => `${name}=${text}`);
	const set = linkageSearch({ ...NO_LINKAGE_STATE, windows }).replace(/^\?/, '');
	if (set !== '') parts.push(set);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether the engine has to count again: what was built knows neither half-lives nor windows of a reader. */
export function isCountedAnew({ halfLifeDays, windows }: DoseView): boolean {
	return halfLifeDays !== null || windows.length > 0;
}

function daysOf(text: string): number | undefined {
	const days = Number(text);
	return /^\d+$/.test(text) && days >= 1 && days <= LONGEST_HALF_LIFE ? days : undefined;
}
