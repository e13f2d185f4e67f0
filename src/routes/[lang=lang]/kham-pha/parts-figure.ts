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
import type { Drawn } from './years-figure';

/** The kinds that the parts of an area can be drawn in. */
export const PARTS_KINDS: readonly PartsKind[] = ['bars', 'star', 'heat'];

const ID = 'explore-parts';

export interface DrawnParts extends Drawn {
	/** Another year than the chosen one where nothing is known of its parts. */
	readonly year: number;
}

/** What the parts of an area are drawn from, and no more: what changes beside it changes nothing here. */
export interface PartsGiven {
	readonly words: Words;
	readonly index: IndexCode;
	readonly kind: PartsKind;
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
	{ rows, sources }: SourcedRows<PartRow>
): PartsGiven {
	const { words, view, own, year, vintage, base, fromYear, toYear } = frame;
	const { index, parts: kind, measure } = view;
	const { code: ownCode, name: ownName, region: ownRegion } = heatArea(frame, own);
	const area = { ownCode, ownName, ownRegion };
	const given = { words, index, kind, ...area, year, vintage, rows, sources };
	if (kind === 'heat') return { ...given, measure, base, fromYear, toYear };
	return { ...given, measure: 'share', base: year, fromYear: year, toYear: year };
}

/** The parts of the area; null where none is known of any year. */
export function partsFigure(given: PartsGiven): DrawnParts | null {
	const { words, index, kind, rows, sources, vintage } = given;
	const known = rows.filter((row) => row.level === 'component' && row.state !== 'missing');
	const years = known.map((row) => row.year);
	// Parts are often known of fewer years than totals: then the nearest before, else the latest.
	const before = years.filter((one) => one <= given.year);
	const year = Math.max(...(before.length > 0 ? before : years));
	if (!Number.isFinite(year)) return null;
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
