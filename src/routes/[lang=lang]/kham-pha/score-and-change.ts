import { buildScatter } from '$lib/figures/build-scatter';
import type { ScatterFigure } from '$lib/figures/scatter-figure';
import type { ExploreFrame } from './explore-frame';

/** Scores of all provinces in a year against their changes. */
export function scoreAndChange(frame: ExploreFrame, year: number, id: string): ScatterFigure {
	const { input, view, peers } = frame;
	const { index, component, componentName, rows } = input;
	const side = { index, component, rows, ...(componentName ? { componentName } : {}) };
	return buildScatter({
		words: frame.words,
		id,
		year,
		base: frame.base,
		x: { ...side, measure: 'score' },
		y: { ...side, measure: view.measure === 'since' ? 'since' : 'change' },
		own: frame.own,
		areas: frame.areas,
		named: view.group === 'all' ? [] : peers.named.map(({ code }) => code),
		sources: frame.sources,
		vintage: frame.vintage
	});
}
