import { layoutHeat } from '$lib/charts/heat';
import { layoutStar } from '$lib/charts/star';
import { buildHeat } from '$lib/figures/build-heat';
import { buildStar } from '$lib/figures/build-star';
import type { PartRow } from '$lib/queries/components';
import type { SourcedRows } from '../../rows-cache.svelte';
import type { Drawn } from './drawn';
import type { ExploreFrame } from './explore-frame';
import { partsInput, type PartsGiven } from './parts-figure';
import { starsFigure, type AreaParts } from './stars-figure';

/** The parts of the area in a year, or over the years, in any kind but bars. */
export function drawOtherParts(given: PartsGiven, year: number, id: string): Drawn {
	if (given.kind === 'heat') return heatOfParts(given, id);
	const figure = buildStar(partsInput(given, year, id));
	return { figure, layout: (width) => layoutStar(figure, width) };
}

/** The parts of the area and of `peers` in a year, a star each. */
export function drawStars(
	frame: ExploreFrame,
	parts: SourcedRows<PartRow>,
	peers: readonly AreaParts[],
	year: number,
	id: string
): Drawn {
	return starsFigure(frame, year, [{ area: frame.own, parts }, ...peers], id);
}

/** The parts over the chosen years, in the measure of the view where parts have it. */
function heatOfParts(given: PartsGiven, id: string): Drawn {
	const { words, index, rows, measure, ...rest } = given;
	const collator = new Intl.Collator('en', { numeric: true });
	const parts = rows.filter((row) => row.level === 'component');
	const codes = [...new Set(parts.map((row) => row.component))].sort(collator.compare);
	const figure = buildHeat({
		words,
		index,
		component: 'TOTAL',
		own: { code: rest.ownCode, name: rest.ownName, region: rest.ownRegion },
		// Points of different scales say nothing beside one another.
		measure: measure === 'score' ? 'share' : measure,
		base: rest.base,
		fromYear: rest.fromYear,
		toYear: rest.toYear,
		scope: {
			by: 'parts',
			heading: words.t(`figure.components.head.${index}`),
			parts: codes.map((component) => {
				const ofPart = parts.filter((row) => row.component === component);
				const latest = ofPart.at(-1);
				const name = words.language === 'vi' ? latest?.name_vi : latest?.name_en;
				return { component, name: name ?? component, rows: ofPart };
			})
		},
		sources: rest.sources,
		vintage: rest.vintage,
		id
	});
	return { figure, layout: (width) => layoutHeat(figure, width) };
}
