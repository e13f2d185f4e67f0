import { resolve } from '$app/paths';
import { INDEX_CODES, indexFromSlug, indexLabel } from '$lib/domain/index-code';
import type { Language } from '$lib/domain/language';
import type { Translate } from '$lib/messages/translator';
import { pagePath, type PageAddress } from '$lib/state/page-path';

/** Where a link to a page points, wherever the site is hosted. */
export function hrefOf(address: PageAddress): string {
	return resolve('/').replace(/\/$/, '') + pagePath(address);
}

/** The address of the page that is shown, from its route. */
export function addressOf(
	routeId: string | null,
	params: Partial<Record<string, string>>,
	areaSlug: string,
	language: Language
): PageAddress {
	const slug = params['index'];
	const index = slug === undefined ? undefined : indexFromSlug(slug);
	if (index) return { page: 'index', language, areaSlug, index };
	if (routeId?.endsWith('/chuyen-muc')) return { page: 'campaign', language };
	if (routeId?.endsWith('/doi-chieu')) return { page: 'linkage', language };
	if (routeId?.endsWith('/doi-chieu/noi-dung')) return { page: 'dose', language };
	if (routeId?.endsWith('/uoc-luong/bang-khac')) return { page: 'panel', language };
	if (routeId?.endsWith('/uoc-luong')) return { page: 'impact', language };
	if (routeId?.endsWith('/hinh')) return { page: 'claim', language };
	if (routeId?.endsWith('/kham-pha')) return { page: 'explore', language };
	if (routeId?.endsWith('/so-sanh')) return { page: 'compare', language };
	if (routeId?.endsWith('/so-lieu')) return { page: 'data', language };
	if (routeId?.endsWith('/so-lieu/mau-tep')) return { page: 'fields', language };
	if (routeId?.endsWith('/bao-cao')) return { page: 'review', language };
	if (routeId?.endsWith('/ngoai-tuyen')) return { page: 'offline', language };
	if (routeId?.endsWith('/truy-van')) return { page: 'query', language };
	return { page: 'overview', language, areaSlug };
}

/** The pages of the site in the order of the navigation. */
export function siteLinks(
	t: Translate,
	language: Language,
	areaSlug: string
): { label: string; address: PageAddress }[] {
	return [
		{ label: t('shell.nav.overview'), address: { page: 'overview', language, areaSlug } },
		...INDEX_CODES.map((index) => ({
			label: indexLabel(index),
			address: { page: 'index' as const, language, areaSlug, index }
		})),
		{ label: t('shell.nav.campaign'), address: { page: 'campaign', language } },
		{ label: t('shell.nav.linkage'), address: { page: 'linkage', language } },
		{ label: t('shell.nav.impact'), address: { page: 'impact', language } },
		{ label: t('shell.nav.explore'), address: { page: 'explore', language } },
		{ label: t('shell.nav.compare'), address: { page: 'compare', language } },
		{ label: t('shell.nav.review'), address: { page: 'review', language } },
		{ label: t('shell.nav.data'), address: { page: 'data', language } },
		{ label: t('shell.nav.query'), address: { page: 'query', language } }
	];
}
