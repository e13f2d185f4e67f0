import { layoutComponents } from '$lib/charts/components';
import { layoutHeat } from '$lib/charts/heat';
import { layoutStar } from '$lib/charts/star';
import { buildComponents } from '$lib/figures/build-components';
import { buildHeat } from '$lib/figures/build-heat';
import { buildStar } from '$lib/figures/build-star';
import type { IndexCode } from '$lib/domain/index-code';
import type { Measure } from '$lib/domain/measure';
import type { Words } from '$lib/messages/words';
import type { PartRow } from '$lib/queries/components';
import type { SourceRow } from '$lib/queries/sources';
import type { PartsKind } from '$lib/state/explore-view';
import type { SourcedRows } from '../../rows-cache.svelte';
import type { ExploreFrame } from './explore-frame';
import { heatArea } from './heat-area';
import type { Drawn } from './drawn';
import { starsFigure, type AreaParts } from './stars-figure';

const ID = 'explore-parts';

/** The kinds that the parts of an area can be drawn in. */
export const PARTS_KINDS: readonly PartsKind[] = ['bars', 'star', 'stars', 'heat'];

export interface DrawnParts extends Drawn {
	/** Another year than the chosen one where nothing is known of its parts. */
	readonly year: number;
}

/** What the parts of an area are drawn from, and no more: what changes beside it changes nothing here. */
export interface PartsGiven {
	readonly words: Words;
	readonly index: IndexCode;
	readonly kind: Exclude<PartsKind, 'stars'>;
	readonly ownCode: string;
	readonly ownName: string;
	readonly ownRegion: string;
	readonly year: number;
	readonly vintage: string;
	readonly rows: readonly PartRow[];
	readonly sources: readonly SourceRow[];
	/** From here on what the heat table alone has, with years beside one another. */
	readonly measure: Measure;
	readonly base: number;
	readonly fromYear: number;
	readonly toYear: number;
}

/** What the parts of a view are drawn from. */
export function partsGiven(
	frame: ExploreFrame,
	{ rows, sources }: SourcedRows<PartRow>,
	kind: PartsGiven['kind']
): PartsGiven {
	const { words, view, own, year, vintage, base, fromYear, toYear } = frame;
	const { index, measure } = view;
	const { code: ownCode, name: ownName, region: ownRegion } = heatArea(frame, own);
	const area = { ownCode, ownName, ownRegion };
	const given = { words, index, kind, ...area, year, vintage, rows, sources };
	if (kind === 'heat') return { ...given, measure, base, fromYear, toYear };
	return { ...given, measure: 'share', base: year, fromYear: year, toYear: year };
}

/** The parts of the area; null where none is known of any year. */
export function partsFigure(given: PartsGiven): DrawnParts | null {
	const { words, index, kind, rows, sources, vintage } = given;
	const year = yearOfParts(rows, given.year);
	if (year === null) return null;
	if (kind === 'heat') return { year: given.year, ...heatOfParts(given) };
	const input = {
		words,
		index,
		year,
		ownName: given.ownName,
		rows: rows.filter((row) => row.year === year && row.level === 'component'),
		targets: [],
		sources,
		vintage,
		id: ID
	};
	if (kind === 'star') {
		const figure = buildStar(input);
		return { year, figure, layout: (width) => layoutStar(figure, width) };
	}
	const figure = buildComponents(input);
	return { year, figure, layout: (width) => layoutComponents(figure, width) };
}

/** The parts of the area and of `peers`, a star each; null where none is known of it in any year. */
export function partsAsStars(
	frame: ExploreFrame,
	parts: SourcedRows<PartRow>,
	peers: readonly AreaParts[]
): DrawnParts | null {
	const year = yearOfParts(parts.rows, frame.year);
	if (year === null) return null;
	return { year, ...starsFigure(frame, year, [{ area: frame.own, parts }, ...peers], ID) };
}

/** Parts are often known of fewer years than totals: then the nearest before, else the latest. */
function yearOfParts(rows: readonly PartRow[], wanted: number): number | null {
	const years = rows
		.filter((row) => row.level === 'component' && row.state !== 'missing')
		.map((row) => row.year);
	const before = years.filter((one) => one <= wanted);
	const year = Math.max(...(before.length > 0 ? before : years));
	return Number.isFinite(year) ? year : null;
}

/** The parts over the chosen years, in the measure of the view where parts have it. */
function heatOfParts(given: PartsGiven): Drawn {
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
		id: ID
	});
	return { figure, layout: (width) => layoutHeat(figure, width) };
}
