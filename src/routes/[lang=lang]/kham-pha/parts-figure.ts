import { layoutComponents } from '$lib/charts/components';
import { layoutHeat } from '$lib/charts/heat';
import { layoutStar } from '$lib/charts/star';
import { buildComponents } from '$lib/figures/build-components';
import { buildHeat } from '$lib/figures/build-heat';
import { buildStar } from '$lib/figures/build-star';
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

/** The parts of the area, `peers` beside it in stars; null where none is known of it in any year. */
export function partsFigure(
	frame: ExploreFrame,
	parts: SourcedRows<PartRow>,
	kind: PartsKind,
	peers: readonly AreaParts[] = []
): DrawnParts | null {
	const { rows, sources } = parts;
	const { words, view, own, vintage } = frame;
	const known = rows.filter((row) => row.level === 'component' && row.state !== 'missing');
	const years = known.map((row) => row.year);
	// Parts are often known of fewer years than totals: then the nearest before, else the latest.
	const before = years.filter((one) => one <= frame.year);
	const year = Math.max(...(before.length > 0 ? before : years));
	if (!Number.isFinite(year)) return null;
	const shown = rows.filter((row) => row.year === year && row.level === 'component');
	if (kind === 'heat') return { year: frame.year, ...heatOfParts(frame, rows, sources) };
	const input = {
		words,
		index: view.index,
		year,
		ownName: own.name,
		rows: shown,
		targets: [],
		sources,
		vintage,
		id: ID
	};
	if (kind === 'stars') {
		return { year, ...starsFigure(frame, year, [{ area: own, parts }, ...peers], ID) };
	}
	if (kind === 'star') {
		const figure = buildStar(input);
		return { year, figure, layout: (width) => layoutStar(figure, width) };
	}
	const figure = buildComponents(input);
	return { year, figure, layout: (width) => layoutComponents(figure, width) };
}

/** The parts over the chosen years, in the measure of the view where parts have it. */
function heatOfParts(
	frame: ExploreFrame,
	rows: readonly PartRow[],
	sources: readonly SourceRow[]
): Drawn {
	const { words, view, own, base, fromYear, toYear, vintage } = frame;
	const collator = new Intl.Collator('en', { numeric: true });
	const parts = rows.filter((row) => row.level === 'component');
	const codes = [...new Set(parts.map((row) => row.component))].sort(collator.compare);
	const figure = buildHeat({
		words,
		index: view.index,
		component: 'TOTAL',
		own: heatArea(frame, own),
		// Points of different scales say nothing beside one another.
		measure: view.measure === 'score' ? 'share' : view.measure,
		base,
		fromYear,
		toYear,
		scope: {
			by: 'parts',
			heading: words.t(`figure.components.head.${view.index}`),
			parts: codes.map((component) => {
				const ofPart = parts.filter((row) => row.component === component);
				const latest = ofPart.at(-1);
				const name = words.language === 'vi' ? latest?.name_vi : latest?.name_en;
				return { component, name: name ?? component, rows: ofPart };
			})
		},
		sources,
		vintage,
		id: ID
	});
	return { figure, layout: (width) => layoutHeat(figure, width) };
}
