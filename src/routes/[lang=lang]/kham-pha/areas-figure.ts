import { layoutChange } from '$lib/charts/change';
import { layoutScatter } from '$lib/charts/scatter';
import { layoutStrip } from '$lib/charts/strip';
import { buildChange } from '$lib/figures/build-change';
import { buildMeasuredStrip } from '$lib/figures/build-measured-strip';
import { buildScatter } from '$lib/figures/build-scatter';
import type { AreasKind } from '$lib/state/explore-view';
import type { ExploreFrame } from './explore-frame';
import type { Drawn } from './years-figure';

/** The kinds that provinces can be drawn in. */
export const AREAS_KINDS: readonly AreasKind[] = ['strip', 'change', 'scatter'];

/** The provinces of the chosen year. */
export function areasFigure(frame: ExploreFrame, kind: AreasKind): Drawn {
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
			const { index, component, componentName, rows } = ofAllYears;
			const side = { index, component, rows, ...(componentName ? { componentName } : {}) };
			const figure = buildScatter({
				words: frame.words,
				id,
				year,
				base: frame.base,
				x: { ...side, measure: 'score' },
				y: { ...side, measure: view.measure === 'since' ? 'since' : 'change' },
				own,
				areas: frame.areas,
				named: view.group === 'all' ? [] : peers.named.map(({ code }) => code),
				sources: frame.sources,
				vintage: frame.vintage
			});
			return { figure, layout: (width) => layoutScatter(figure, width) };
		}
		default: {
			// Where everybody is a peer, nobody is told apart.
			const told = view.group === 'all' ? peers.named : peers.group;
			const figure = buildMeasuredStrip({ ...ofAllYears, id, peers: told, year });
			return { figure, layout: (width) => layoutStrip(figure, width) };
		}
	}
}
