import type { FigureSource } from '$lib/figures/figure';
import { anyOf, usesOfTarget } from '$lib/figures/loaded-uses';
import { figureSources } from '$lib/figures/sources';
import {
	alternativeRows,
	partsOfPage,
	stripOfPage,
	trendOfPage,
	type IndexPageFrame
} from './index-figures';

/** The sources of what the page shows when it opens, to tell which loaded files it rests on. */
export function shownSources(frame: IndexPageFrame): FigureSource[] {
	const { words, answer, sources, area } = frame;
	if (sources.every(({ loaded }) => !loaded)) return [];
	const parts = answer.parts.filter((row) => row.level === 'component');
	const inside = answer.parts.filter((row) => row.level !== 'component');
	return [
		trendOfPage(frame, { measure: null, fromYear: null, toYear: null }, [], []),
		partsOfPage(frame, parts, 'parts'),
		partsOfPage(frame, inside, 'inside'),
		partsOfPage(frame, alternativeRows(answer.alternatives), 'alternative'),
		stripOfPage(frame)
	]
		.flatMap((figure) => figure?.sources ?? [])
		.concat(
			figureSources(
				words,
				[],
				sources,
				anyOf(answer.targets.map((row) => usesOfTarget(row, area.code)))
			)
		);
}
