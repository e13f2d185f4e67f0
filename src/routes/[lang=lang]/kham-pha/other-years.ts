import { layoutBump } from '$lib/charts/bump';
import { layoutChange } from '$lib/charts/change';
import { layoutHeat } from '$lib/charts/heat';
import type { PanelBoundaries } from '$lib/charts/panel-layout';
import { layoutSlope } from '$lib/charts/slope';
import { buildBump } from '$lib/figures/build-bump';
import { buildChange } from '$lib/figures/build-change';
import { buildHeat } from '$lib/figures/build-heat';
import { buildSlope } from '$lib/figures/build-slope';
import type { YearsKind } from '$lib/state/explore-view';
import type { Drawn } from './drawn';
import type { ExploreFrame } from './explore-frame';
import { heatArea } from './heat-area';
import { panelsFigure } from './panels-figure';
import { slopeYears } from './slope-years';
import { trendOf } from './years-figure';

/** The chosen years in any kind but the trend. */
export function drawOtherYears(
	frame: ExploreFrame,
	kind: Exclude<YearsKind, 'trend'>,
	id: string,
	boundaries: PanelBoundaries
): Drawn {
	const { input, peers, areas, fromYear, toYear, own } = frame;
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
		default:
			return panelsFigure(frame, kind, id, boundaries);
	}
}
