import { indexFromSlug, indexSlug, type IndexCode } from '$lib/domain/index-code';
import { keyBySlug, queryReader } from './query-reader';

export type ImpactDesign = 'did' | 'sc' | 'sdid';
export type StartYearChoice = 'in' | 'half' | 'out';
export type DonorChoice = 'all' | 'apart' | 'region';

export const DESIGNS: readonly ImpactDesign[] = ['did', 'sc', 'sdid'];
export const START_YEAR_CHOICES: readonly StartYearChoice[] = ['in', 'half', 'out'];
export const DONOR_CHOICES: readonly DonorChoice[] = ['all', 'apart', 'region'];

/** Everything that a reader of the page of estimates can choose. */
export interface ImpactView {
	readonly index: IndexCode;
	readonly component: string;
	readonly design: ImpactDesign;
	/** How the year counts in which the programme began. */
	readonly startYear: StartYearChoice;
	readonly donors: DonorChoice;
	/** Years that are left out, ascending. */
	readonly without: readonly number[];
}

export const DEFAULT_IMPACT: ImpactView = {
	index: 'PAPI',
	component: 'TOTAL',
	design: 'did',
	startYear: 'in',
	donors: 'all',
	without: []
};

const DESIGN_SLUGS: Readonly<Record<ImpactDesign, string>> = {
	did: 'khac-biet-kep',
	sc: 'doi-chung-tong-hop',
	sdid: 'khac-biet-kep-tong-hop'
};
const START_YEAR_SLUGS: Readonly<Record<StartYearChoice, string>> = {
	in: 'ca-nam',
	half: 'nua-nam',
	out: 'khong-tinh'
};
const DONOR_SLUGS: Readonly<Record<DonorChoice, string>> = {
	all: 'ca-nuoc',
	apart: 'khong-giap-ranh',
	region: 'cung-vung'
};

/** What an address can mean: unknown components and years are none. */
export interface ImpactBounds {
	readonly components: (index: IndexCode) => readonly string[];
	readonly years: (index: IndexCode) => readonly number[];
}

/** Reads the query string of the page; `ignored` names the values that mean nothing here. */
export function readImpact(
	search: string,
	bounds: ImpactBounds
): { readonly view: ImpactView; readonly ignored: readonly string[] } {
	const { query, ignored, one } = queryReader(search);
	const index = one('chi-so', DEFAULT_IMPACT.index, indexFromSlug);
	const component = one('thanh-phan', DEFAULT_IMPACT.component, (text) =>
		bounds.components(index).find((code) => code === text)
	);
	const wanted = (query.get('bo-nam') ?? '').split(',').filter((text) => text !== '');
	const known = bounds.years(index);
	const without = known.filter((year) => wanted.includes(String(year))).sort((a, b) => a - b);
	ignored.push(...wanted.filter((text) => !without.some((year) => String(year) === text)));
	return {
		view: {
			index,
			component,
			design: one('cach', DEFAULT_IMPACT.design, keyBySlug(DESIGN_SLUGS)),
			startYear: one('nam-2020', DEFAULT_IMPACT.startYear, keyBySlug(START_YEAR_SLUGS)),
			donors: one('so-voi', DEFAULT_IMPACT.donors, keyBySlug(DONOR_SLUGS)),
			without
		},
		ignored
	};
}

/** The query string of a view, with its question mark; empty for the default. */
export function writeImpact(view: ImpactView): string {
	const { index, component, design, startYear, donors, without } = view;
	const said: readonly (readonly [string, string, boolean])[] = [
		['chi-so', indexSlug(index), index !== DEFAULT_IMPACT.index],
		['thanh-phan', component, component !== DEFAULT_IMPACT.component],
		['cach', DESIGN_SLUGS[design], design !== DEFAULT_IMPACT.design],
		['nam-2020', START_YEAR_SLUGS[startYear], startYear !== DEFAULT_IMPACT.startYear],
		['so-voi', DONOR_SLUGS[donors], donors !== DEFAULT_IMPACT.donors],
		['bo-nam', without.join(','), without.length > 0]
	];
	const parts = said.filter(([, , isSaid]) => isSaid).map(([name, text]) => `${name}=${text}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
