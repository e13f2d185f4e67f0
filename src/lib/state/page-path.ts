import { indexSlug, type IndexCode } from '$lib/domain/index-code';
import type { Language } from '$lib/domain/language';

export type PageName = PageAddress['page'];

/** The part of a view that is its path. The campaign is one province's, data is all of it: no area. */
export type PageAddress =
	| { readonly page: 'overview'; readonly language: Language; readonly areaSlug: string }
	| {
			readonly page: 'index';
			readonly language: Language;
			readonly areaSlug: string;
			readonly index: IndexCode;
	  }
	| {
			readonly page:
				| 'campaign'
				| 'claim'
				| 'linkage'
				| 'dose'
				| 'impact'
				| 'panel'
				| 'explore'
				| 'compare'
				| 'data'
				| 'fields'
				| 'query'
				| 'review'
				| 'offline';
			readonly language: Language;
	  };

/** The province that the instrument is built for stands at `/`. */
export const HOME_AREA_SLUG = 'cao-bang';

const PAGE_SEGMENTS = {
	campaign: 'chuyen-muc',
	linkage: 'doi-chieu',
	dose: 'doi-chieu/noi-dung',
	impact: 'uoc-luong',
	panel: 'uoc-luong/bang-khac',
	explore: 'kham-pha',
	compare: 'so-sanh',
	data: 'so-lieu',
	claim: 'hinh',
	fields: 'so-lieu/mau-tep',
	query: 'truy-van',
	review: 'bao-cao',
	offline: 'ngoai-tuyen'
} as const;

/** The path of a page below the base of the site, with a slash at both ends. */
export function pagePath(address: PageAddress): string {
	const segments: string[] = address.language === 'en' ? ['en'] : [];
	if ('areaSlug' in address) {
		if (address.areaSlug !== HOME_AREA_SLUG) segments.push(address.areaSlug);
		if (address.page === 'index') segments.push(indexSlug(address.index));
	} else {
		segments.push(PAGE_SEGMENTS[address.page]);
	}
	return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
