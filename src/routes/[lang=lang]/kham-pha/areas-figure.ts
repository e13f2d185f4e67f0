import { layoutChange } from '$lib/charts/change';
import type { BakedBoundaries } from '$lib/ingest/geometry/baked-boundaries';
import { layoutMap } from '$lib/charts/map';
import { layoutScatter } from '$lib/charts/scatter';
import { layoutStrip } from '$lib/charts/strip';
import { layoutTiles } from '$lib/charts/tiles';
import { boundarySetOf } from '$lib/domain/boundary-set';
import { buildChange } from '$lib/figures/build-change';
import { buildMap } from '$lib/figures/build-map';
import { buildMeasuredStrip } from '$lib/figures/build-measured-strip';
import type { AreasKind } from '$lib/state/explore-view';
import type { MeasuredArea } from '$lib/figures/measured-input';
import type { ExploreFrame } from './explore-frame';
import { scoreAndChange } from './score-and-change';
import { drawnOnce, type Drawn } from './drawn';

/** The kinds that provinces can be drawn in. */
export const AREAS_KINDS: readonly AreasKind[] = ['strip', 'map', 'tiles', 'change', 'scatter'];

/** The provinces of the chosen year. */
export function areasFigure(
	frame: ExploreFrame,
	kind: AreasKind,
	boundaries: BakedBoundaries | null
): Drawn {
	const draw = () => drawAreas(frame, kind, boundaries);
	return kind === 'map' ? draw() : drawnOnce(frame, `areas ${kind}`, draw);
}

function drawAreas(
	frame: ExploreFrame,
	kind: AreasKind,
	boundaries: BakedBoundaries | null
): Drawn {
	const { input, peers, own, year, view } = frame;
	const id = 'explore-areas';
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
		case 'map':
		case 'tiles': {
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
		default: {
			// Where everybody is a peer, nobody is told apart.
			const told = view.group === 'all' ? peers.named : peers.group;
			const figure = buildMeasuredStrip({ ...ofAllYears, id, peers: told, year });
			return { figure, layout: (width) => layoutStrip(figure, width) };
		}
	}
}

/** The provinces of a year. */
export function unitsOf({ units2025, areas }: ExploreFrame, year: number): readonly MeasuredArea[] {
	return boundarySetOf(year) === 34 ? units2025 : areas;
}

/** The unit that the own area is in a year: since 2025 the one that it went into. */
export function unitOf({ units2025, provinces, own }: ExploreFrame, year: number): MeasuredArea {
	if (boundarySetOf(year) === 63) return own;
	const name = provinces.find(({ code }) => code === own.code)?.name2025Vi;
	const merged = units2025.find((unit) => unit.code === own.code || unit.name === name);
	return merged ?? own;
}
