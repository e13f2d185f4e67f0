import type { ReviewPlan } from '$lib/domain/review-plan';
import type { Words } from '$lib/messages/words';
import type { ReviewInput } from '$lib/review/draft/review-input';
import type { ReviewAnswer } from '$lib/queries/review-answer';
import { officialName } from '$lib/review/official-name';
import { HOME_AREA_SLUG } from '$lib/state/page-path';
import type { LayoutData } from '../../$types';
import { areaName } from '../../area-name';
import { hrefOf } from '../../site-links';
import type { MadeReview } from './baked-reviews.svelte';

interface Given {
	readonly words: Words;
	readonly plan: ReviewPlan;
	readonly area: LayoutData['area'];
	readonly made: MadeReview;
	readonly provinces: LayoutData['provinces'];
	/** ISO day of the record. */
	readonly vintage: string;
	/** Of the site: `https://cchc.caobang.gov.vn`. */
	readonly origin: string;
	/** Path and query of the page. */
	readonly path: string;
}

/** What the page knows, as drafting takes it. */
export function reviewInputOf(given: Given): ReviewInput {
	const { words, plan, area, made, provinces, vintage, origin, path } = given;
	const { language } = words;
	const name = areaName(words, area);
	return {
		words,
		plan,
		answer: made.answer,
		sources: made.sources,
		vintage,
		area: {
			code: area.code,
			slug: area.slug,
			name,
			official: officialName(words, area.code, name),
			region: area.region,
			regionName: area.regionName,
			isHome: area.slug === HOME_AREA_SLUG
		},
		nameOf: (code) => {
			const found = provinces.find((province) => province.code === code);
			return found ? areaName(words, found) : code;
		},
		addressOf: (place) =>
			origin +
			hrefOf(
				place.page === 'index'
					? { page: 'index', language, areaSlug: area.slug, index: place.index }
					: { page: 'linkage', language }
			),
		permalink: origin + path
	};
}

/** Years in which anything is known of a total, the latest first. */
export function knownYears({ totals }: ReviewAnswer): number[] {
	const known = totals.filter(({ state }) => state !== 'missing').map(({ year }) => year);
	return [...new Set(known)].sort((a, b) => b - a);
}
