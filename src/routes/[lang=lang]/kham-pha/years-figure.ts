import { layoutBump } from '$lib/charts/bump';
import { layoutChange } from '$lib/charts/change';
import { layoutHeat } from '$lib/charts/heat';
import type { Scene } from '$lib/charts/scene';
import { layoutMultiples } from '$lib/charts/multiples';
import { layoutSlope } from '$lib/charts/slope';
import { layoutTrend } from '$lib/charts/trend';
import { buildBump } from '$lib/figures/build-bump';
import { buildChange } from '$lib/figures/build-change';
import { buildHeat } from '$lib/figures/build-heat';
import { buildMeasuredTrend } from '$lib/figures/build-measured-trend';
import { buildMultiples } from '$lib/figures/build-multiples';
import { buildSlope } from '$lib/figures/build-slope';
import type { FigureFrame } from '$lib/figures/figure';
import type { YearsKind } from '$lib/state/explore-view';
import { heatArea } from './heat-area';
import { slopeYears } from './slope-years';
import type { ExploreFrame } from './explore-frame';

/** A figure with how it is drawn. */
export interface Drawn {
	readonly figure: FigureFrame;
	readonly layout: (width: number) => Scene;
}

const ID = 'explore-years';
/** More panels than those of a region are a wall. */
const MOST_PANELS = 16;

/** The kinds that years can be drawn in. */
export const YEARS_KINDS: readonly YearsKind[] = [
	'trend',
	'slope',
	'bump',
	'change',
	'heat',
	'multiples'
];

/** The chosen years of the area and its peers. */
export function yearsFigure(frame: ExploreFrame, kind: YearsKind): Drawn {
	const { input, peers, areas, fromYear, toYear, own } = frame;
	const id = ID;
	switch (kind) {
		case 'bump': {
			const figure = buildBump({
				...input,
				id,
				own,
				areas,
				named: peers.named.map(({ code }) => code)
			});
			return { figure, layout: (width) => layoutBump(figure, width) };
		}
		case 'change': {
			const figure = buildChange({
				...input,
				id,
				scope: { by: 'years' },
				rows: input.rows.filter(({ year }) => year >= fromYear && year <= toYear),
				...(frame.view.measure === 'rank' || frame.view.measure === 'percentile'
					? { measure: 'places' as const }
					: { measure: 'points' as const })
			});
			return { figure, layout: (width) => layoutChange(figure, width) };
		}
		case 'heat': {
			const figure = buildHeat({
				...input,
				id,
				own: heatArea(frame, own),
				scope: {
					by: 'areas',
					areas: [own, ...peers.group].map((area) => heatArea(frame, area)),
					order: 'value',
					rows: input.rows
				}
			});
			return { figure, layout: (width) => layoutHeat(figure, width) };
		}
		case 'slope': {
			const years = slopeYears(frame.years, fromYear, toYear);
			// Of a single year there is nothing to set against.
			if (years === null) return trendOf(frame);
			const figure = buildSlope({
				...input,
				id,
				own: heatArea(frame, own),
				areas: [own, ...peers.group].map((area) => heatArea(frame, area)),
				named: peers.named.map(({ code }) => code),
				years
			});
			return { figure, layout: (width) => layoutSlope(figure, width) };
		}
		case 'multiples': {
			const areas = [own, ...(peers.named.length > 0 ? peers.named : peers.group)];
			const panels = areas.slice(0, MOST_PANELS).map((area, at) => ({
				title: area.name,
				isOwn: at === 0,
				figure: buildMeasuredTrend({
					...input,
					id: `${id}-${at}`,
					own: area,
					peers: [],
					crowd: [],
					means: input.means.filter(({ scope }) => scope === 'VN')
				})
			}));
			const what = `${frame.measure.title}, ${frame.what}, ${fromYear}–${toYear}`;
			const built = buildMultiples({ words: frame.words, id, what, panels });
			const left = areas.slice(MOST_PANELS).map(({ name }) => name);
			const note = { count: left.length, list: left.join(', ') };
			const figure =
				left.length === 0
					? built
					: { ...built, notes: [...built.notes, frame.words.t('explore.years.left', note)] };
			return { figure, layout: (width) => layoutMultiples(figure, width) };
		}
		default:
			return trendOf(frame);
	}
}

function trendOf({ input }: ExploreFrame): Drawn {
	const figure = buildMeasuredTrend({ ...input, id: ID });
	return { figure, layout: (width) => layoutTrend(figure, width) };
}
