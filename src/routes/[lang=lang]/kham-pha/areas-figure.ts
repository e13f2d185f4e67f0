import { layoutStrip } from '$lib/charts/strip';
import { buildMeasuredStrip } from '$lib/figures/build-measured-strip';
import type { BakedBoundaries } from '$lib/ingest/geometry/baked-boundaries';
import type { AreasKind } from '$lib/state/explore-view';
import { drawnOnce, type Drawn } from './drawn';
import type { ExploreFrame } from './explore-frame';
import type { OtherMakers } from './other-kinds.svelte';

const ID = 'explore-areas';

/** The kinds that provinces can be drawn in. */
export const AREAS_KINDS: readonly AreasKind[] = ['strip', 'map', 'tiles', 'change', 'scatter'];

/** The provinces of the chosen year; as a strip while what draws other kinds is on its way. */
export function areasFigure(
	frame: ExploreFrame,
	kind: AreasKind,
	boundaries: BakedBoundaries | null,
	others: OtherMakers | null
): Drawn {
	if (kind === 'strip' || others === null) {
		return drawnOnce(frame, 'areas strip', () => stripOf(frame));
	}
	const draw = () => others.drawOtherAreas(frame, kind, ID, boundaries);
	return kind === 'map' ? draw() : drawnOnce(frame, `areas ${kind}`, draw);
}

function stripOf({ input, peers, year, view }: ExploreFrame): Drawn {
	const { fromYear: _, toYear: __, ...ofAllYears } = input;
	// Where everybody is a peer, nobody is told apart.
	const told = view.group === 'all' ? peers.named : peers.group;
	const figure = buildMeasuredStrip({ ...ofAllYears, id: ID, peers: told, year });
	return { figure, layout: (width) => layoutStrip(figure, width) };
}
