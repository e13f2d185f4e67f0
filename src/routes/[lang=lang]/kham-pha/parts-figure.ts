import { layoutComponents } from '$lib/charts/components';
import { buildComponents } from '$lib/figures/build-components';
import type { ComponentRow } from '$lib/queries/components';
import type { PartsKind } from '$lib/state/explore-view';
import type { SourcedRows } from '../../rows-cache.svelte';
import type { ExploreFrame } from './explore-frame';
import type { Drawn } from './years-figure';

/** The kinds that the parts of an area can be drawn in. */
export const PARTS_KINDS: readonly PartsKind[] = ['bars'];

export interface DrawnParts extends Drawn {
	/** Another year than the chosen one where nothing is known of its parts. */
	readonly year: number;
}

/** The parts of the area; null where none is known of any year. */
export function partsFigure(
	frame: ExploreFrame,
	{ rows, sources }: SourcedRows<ComponentRow>,
	_kind: PartsKind
): DrawnParts | null {
	const { words, view, own, vintage } = frame;
	const known = rows.filter((row) => row.level === 'component' && row.state !== 'missing');
	const years = known.map((row) => row.year);
	// Parts are often known of fewer years than totals: then the nearest before, else the latest.
	const before = years.filter((one) => one <= frame.year);
	const year = Math.max(...(before.length > 0 ? before : years));
	if (!Number.isFinite(year)) return null;
	const shown = rows.filter((row) => row.year === year && row.level === 'component');
	const figure = buildComponents({
		words,
		index: view.index,
		year,
		ownName: own.name,
		rows: shown,
		targets: [],
		sources,
		vintage,
		id: 'explore-parts'
	});
	return { year, figure, layout: (width) => layoutComponents(figure, width) };
}
