import { INDEX_CODES, indexFromSlug, indexSlug, type IndexCode } from '$lib/domain/index-code';
import type { Audience } from '$lib/domain/review-plan';
import { HOME_AREA_SLUG } from './page-path';
import { keyBySlug, queryReader } from './query-reader';

/** What the address of the review page says; what is written in a review is kept in the store. */
export interface ReviewView {
	/** Slug of the province. */
	readonly area: string;
	/** Null: the latest year of which anything is known. */
	readonly year: number | null;
	readonly indices: readonly IndexCode[];
	readonly audience: Audience;
}

export const DEFAULT_REVIEW: ReviewView = {
	area: HOME_AREA_SLUG,
	year: null,
	indices: INDEX_CODES,
	audience: 'leaders'
};

const AUDIENCE_SLUGS: Readonly<Record<Audience, string>> = {
	leaders: 'lanh-dao',
	analysts: 'chuyen-mon',
	press: 'bao-chi'
};

/** Any year that an address may name: which of them has data is found when they are there. */
export const POSSIBLE_YEARS: readonly number[] = Array.from({ length: 96 }, (_, at) => 2005 + at);

/** Reads the query string of the page; `ignored` names the values that mean nothing here. */
export function readReview(
	search: string,
	bounds: { readonly areas: readonly string[]; readonly years: readonly number[] }
): { readonly view: ReviewView; readonly ignored: readonly string[] } {
	const { ignored, one } = queryReader(search);
	return {
		view: {
			area: one('tinh', DEFAULT_REVIEW.area, (text) => bounds.areas.find((slug) => slug === text)),
			year: one<number | null>('nam', null, (text) =>
				bounds.years.find((year) => String(year) === text)
			),
			indices: one('chi-so', DEFAULT_REVIEW.indices, indicesOf),
			audience: one('danh-cho', DEFAULT_REVIEW.audience, keyBySlug(AUDIENCE_SLUGS))
		},
		ignored
	};
}

/** In the order in which an office lists them; undefined where any of them is none. */
function indicesOf(text: string): readonly IndexCode[] | undefined {
	const asked = text.split(',').map(indexFromSlug);
	if (asked.includes(undefined)) return undefined;
	return INDEX_CODES.filter((code) => asked.includes(code));
}

/** The query string of a view, with its question mark; empty for the default. */
export function writeReview({ area, year, indices, audience }: ReviewView): string {
	const said: readonly (readonly [string, string, boolean])[] = [
		['tinh', area, area !== DEFAULT_REVIEW.area],
		['nam', String(year), year !== null],
		['chi-so', indices.map(indexSlug).join(','), indices.length < INDEX_CODES.length],
		['danh-cho', AUDIENCE_SLUGS[audience], audience !== DEFAULT_REVIEW.audience]
	];
	const parts = said.filter(([, , isSaid]) => isSaid).map(([name, text]) => `${name}=${text}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
