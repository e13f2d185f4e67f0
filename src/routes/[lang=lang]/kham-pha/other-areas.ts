import { layoutChange } from '$lib/charts/change';
import { layoutMap } from '$lib/charts/map';
import { layoutScatter } from '$lib/charts/scatter';
import { layoutTiles } from '$lib/charts/tiles';
import { buildChange } from '$lib/figures/build-change';
import { buildMap } from '$lib/figures/build-map';
import type { BakedBoundaries } from '$lib/ingest/geometry/baked-boundaries';
import type { AreasKind } from '$lib/state/explore-view';
import type { Drawn } from './drawn';
import type { ExploreFrame } from './explore-frame';
import { scoreAndChange } from './score-and-change';
import { unitOf, unitsOf } from './units-of-year';

/** The provinces of the chosen year in any kind but the strip. */
export function drawOtherAreas(
	frame: ExploreFrame,
	kind: Exclude<AreasKind, 'strip'>,
	id: string,
	boundaries: BakedBoundaries | null
): Drawn {
	const { input, peers, own, year, view } = frame;
	const { fromYear: _, toYear: __, ...ofAllYears } = input;
	switch (kind) {
		case 'change': {
			const areas = [own, ...peers.group];
			const figure = buildChange({
				...ofAllYears,
				id,
				scope: { by: 'areas', year, areas },
				...(view.measure === 'rank' || view.measure === 'percentile'
					? { measure: 'places' as const }
					: { measure: 'points' as const })
			});
			return { figure, layout: (width) => layoutChange(figure, width) };
		}
		case 'scatter': {
			const figure = scoreAndChange(frame, year, id);
			return { figure, layout: (width) => layoutScatter(figure, width) };
		}
		default: {
			const figure = buildMap({
				...ofAllYears,
				id,
				year,
				own: unitOf(frame, year),
				areas: unitsOf(frame, year)
			});
			// Tiles need no boundaries; they stand while those of the map are on their way.
			const layout = (width: number) =>
				kind === 'tiles' || boundaries === null
					? layoutTiles(figure, width)
					: layoutMap(figure, boundaries, width);
			return { figure, layout };
		}
	}
}
