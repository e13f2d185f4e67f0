import type { MultiplesFigure } from '$lib/figures/multiples-figure';
import type { MeasuredArea } from '$lib/figures/measured-input';
import type { ExploreFrame } from './explore-frame';

/** More panels than those of a region are a wall. */
const MOST_PANELS = 16;

/** The own area and its peers, a panel each, and those for whom there is no room. */
export function panelAreas({ own, peers }: ExploreFrame): {
	readonly shown: readonly MeasuredArea[];
	readonly left: readonly MeasuredArea[];
} {
	const areas = [own, ...(peers.named.length > 0 ? peers.named : peers.group)];
	return { shown: areas.slice(0, MOST_PANELS), left: areas.slice(MOST_PANELS) };
}

/** The figure with a note of the areas that have no panel. */
export function withoutAreas(
	{ words }: ExploreFrame,
	figure: MultiplesFigure,
	left: readonly MeasuredArea[]
): MultiplesFigure {
	if (left.length === 0) return figure;
	const list = left.map(({ name }) => name).join(', ');
	const note = words.t('explore.years.left', { count: left.length, list });
	return { ...figure, notes: [...figure.notes, note] };
}
