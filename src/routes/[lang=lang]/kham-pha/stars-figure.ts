import { layoutMultiples } from '$lib/charts/multiples';
import { buildMultiples } from '$lib/figures/build-multiples';
import { buildStar } from '$lib/figures/build-star';
import { indexLabel } from '$lib/domain/index-code';
import type { MeasuredArea } from '$lib/figures/measured-input';
import type { PartRow } from '$lib/queries/components';
import type { SourcedRows } from '../../rows-cache.svelte';
import type { Drawn } from './drawn';
import type { ExploreFrame } from './explore-frame';
import { panelAreas, withoutAreas } from './panel-areas';

/** The parts of an area, as far as they are there. */
export interface AreaParts {
	readonly area: MeasuredArea;
	readonly parts: SourcedRows<PartRow>;
}

/** The parts of the area and of its peers in a year, a star each. */
export function starsFigure(
	frame: ExploreFrame,
	year: number,
	known: readonly AreaParts[],
	id: string
): Drawn {
	const { words, view, own, vintage } = frame;
	const panels = known.map(({ area, parts: { rows, sources } }) => ({
		title: area.name,
		isOwn: area.code === own.code,
		figure: buildStar({
			words,
			index: view.index,
			year,
			ownName: area.name,
			rows: rows.filter((row) => row.year === year && row.level === 'component'),
			targets: [],
			sources,
			vintage,
			id: `${id}-${area.code}`
		})
	}));
	const what = words.t('explore.parts.stars', {
		part: words.t(`figure.components.part.${view.index}`),
		index: indexLabel(view.index),
		year
	});
	const built = buildMultiples({ words, id, what, panels });
	const figure = withoutAreas(frame, built, panelAreas(frame).left);
	return { figure, layout: (width) => layoutMultiples(figure, width) };
}
