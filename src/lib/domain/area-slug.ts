import { searchKey } from './search-key';

/** First path segments with a meaning of their own: no area may have one as its slug. */
export const RESERVED_SEGMENTS: readonly string[] = [
	'papi',
	'sipas',
	'par-index',
	'pci',
	'chuyen-muc',
	'doi-chieu',
	'kham-pha',
	'so-sanh',
	'so-lieu',
	'truy-van',
	'en'
];

/** The path segment of a name: `Bà Rịa - Vũng Tàu` is `ba-ria-vung-tau`. */
export function slugOf(name: string): string {
	return searchKey(name)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
