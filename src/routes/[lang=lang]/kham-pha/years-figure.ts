import type { PanelBoundaries } from '$lib/charts/panel-layout';
import { trendLayout } from '$lib/charts/trend';
import { buildMeasuredTrend } from '$lib/figures/build-measured-trend';
import type { YearsKind } from '$lib/state/explore-view';
import { drawnOnce, type Drawn } from './drawn';
import type { ExploreFrame } from './explore-frame';
import type { OtherMakers } from './other-kinds.svelte';

const ID = 'explore-years';

/** The kinds that years can be drawn in. */
export const YEARS_KINDS: readonly YearsKind[] = [
	'trend',
	'slope',
	'bump',
	'change',
	'heat',
	'multiples',
	'maps',
	'tileMaps',
	'scatters'
];

/**
 * The chosen years of the area and its peers; as a trend while what draws other kinds is on its way.
 */
export function yearsFigure(
	frame: ExploreFrame,
	kind: YearsKind,
	boundaries: PanelBoundaries,
	others: OtherMakers | null
): Drawn {
	if (kind === 'trend' || others === null) {
		return drawnOnce(frame, 'years trend', () => trendOf(frame));
	}
	const draw = () => others.drawOtherYears(frame, kind, ID, boundaries);
	return kind === 'maps' ? draw() : drawnOnce(frame, `years ${kind}`, draw);
}

export function trendOf({ input }: ExploreFrame): Drawn {
	const figure = buildMeasuredTrend({ ...input, id: ID });
	return { figure, layout: trendLayout(figure) };
}
