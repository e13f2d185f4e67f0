import { indexFromSlug } from '$lib/domain/index-code';
import { HOME_AREA_SLUG } from './page-path';

/** Pages without a province in their address, below the language. */
const OWN_PAGES = [
	'chuyen-muc',
	'doi-chieu',
	'doi-chieu/noi-dung',
	'uoc-luong',
	'uoc-luong/bang-khac',
	'kham-pha',
	'so-sanh',
	'hinh',
	'so-lieu',
	'so-lieu/mau-tep',
	'truy-van',
	'bao-cao',
	'ngoai-tuyen'
];

/** Whether a short path is a page of the site that names no province: that of the home one, or of none. */
export function namesNoProvince(path: string): boolean {
	const segments = path.split('/').filter((segment) => segment !== '');
	const rest = segments[0] === 'en' ? segments.slice(1) : segments;
	const whole = rest.join('/');
	return (
		whole === '' ||
		OWN_PAGES.includes(whole) ||
		(rest.length === 1 && indexFromSlug(whole) !== undefined)
	);
}

/**
 * The full route behind a short path. Vietnamese and the home province are left out of addresses:
 * `/` is `/vi/cao-bang`, `/en/pci` is `/en/cao-bang/pci`, `/lang-son` is `/vi/lang-son`. A path
 * that is no page of the site comes back as it is.
 */
export function routeOf(path: string): string {
	const segments = path.split('/').filter((segment) => segment !== '');
	const isEnglish = segments[0] === 'en';
	const rest = isEnglish ? segments.slice(1) : segments;
	const language = isEnglish ? 'en' : 'vi';
	const [first, second] = rest;
	if (first === undefined) return `/${language}/${HOME_AREA_SLUG}`;
	const whole = rest.join('/');
	if (OWN_PAGES.includes(whole)) return `/${language}/${whole}`;
	if (rest.length === 1) {
		if (indexFromSlug(first)) return `/${language}/${HOME_AREA_SLUG}/${first}`;
		if (isSlug(first)) return `/${language}/${first}`;
	}
	if (rest.length === 2 && isSlug(first) && second !== undefined && indexFromSlug(second)) {
		return `/${language}/${first}/${second}`;
	}
	return path;
}

function isSlug(segment: string): boolean {
	return /^[a-z]+(-[a-z]+)*$/.test(segment);
}
