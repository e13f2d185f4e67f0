import { layoutComponents } from '$lib/charts/components';
import { buildComponents } from '$lib/figures/build-components';
import type { ComponentsInput } from '$lib/figures/components-input';
import type { IndexCode } from '$lib/domain/index-code';
import type { Measure } from '$lib/domain/measure';
import type { Words } from '$lib/messages/words';
import type { PartRow } from '$lib/queries/components';
import type { SourceRow } from '$lib/queries/sources';
import type { PartsKind } from '$lib/state/explore-view';
import type { SourcedRows } from '../../rows-cache.svelte';
import type { ExploreFrame } from './explore-frame';
import { heatArea } from './heat-area';
import type { Drawn } from './drawn';
import type { OtherMakers } from './other-kinds.svelte';
import type { AreaParts } from './stars-figure';

const ID = 'explore-parts';

/** The kinds that the parts of an area can be drawn in. */
export const PARTS_KINDS: readonly PartsKind[] = ['bars', 'star', 'stars', 'heat'];

export interface DrawnParts extends Drawn {
	/** Another year than the chosen one where nothing is known of its parts. */
	readonly year: number;
}

/** What the parts of an area are drawn from, and no more: what changes beside it changes nothing here. */
export interface PartsGiven {
	readonly words: Words;
	readonly index: IndexCode;
	readonly kind: Exclude<PartsKind, 'stars'>;
	readonly ownCode: string;
	readonly ownName: string;
	readonly ownRegion: string;
	readonly year: number;
	readonly vintage: string;
	readonly rows: readonly PartRow[];
	readonly sources: readonly SourceRow[];
	/** From here on what the heat table alone has, with years beside one another. */
	readonly measure: Measure;
	readonly base: number;
	readonly fromYear: number;
	readonly toYear: number;
}

/** What the parts of a view are drawn from. */
export function partsGiven(
	frame: ExploreFrame,
	{ rows, sources }: SourcedRows<PartRow>,
	kind: PartsGiven['kind']
): PartsGiven {
	const { words, view, own, year, vintage, base, fromYear, toYear } = frame;
	const { index, measure } = view;
	const { code: ownCode, name: ownName, region: ownRegion } = heatArea(frame, own);
	const area = { ownCode, ownName, ownRegion };
	const given = { words, index, kind, ...area, year, vintage, rows, sources };
	if (kind === 'heat') return { ...given, measure, base, fromYear, toYear };
	return { ...given, measure: 'share', base: year, fromYear: year, toYear: year };
}

/**
 * The parts of the area, as bars while what draws other kinds is on its way; null where none is known of any
 * year.
 */
export function partsFigure(given: PartsGiven, others: OtherMakers | null): DrawnParts | null {
	const { kind, rows } = given;
	const year = yearOfParts(rows, given.year);
	if (year === null) return null;
	if (kind !== 'bars' && others !== null) {
		const shown = kind === 'heat' ? given.year : year;
		return { year: shown, ...others.drawOtherParts(given, year, ID) };
	}
	const figure = buildComponents(partsInput(given, year, ID));
	return { year, figure, layout: (width) => layoutComponents(figure, width) };
}

/** What a figure of the parts in one year is built from. */
export function partsInput(given: PartsGiven, year: number, id: string): ComponentsInput {
	const { words, index, ownName, rows, sources, vintage } = given;
	const ofYear = rows.filter((row) => row.year === year && row.level === 'component');
	return { words, index, year, ownName, rows: ofYear, targets: [], sources, vintage, id };
}

/** The parts of the area and of `peers`, a star each; null where none is known of it in any year. */
export function partsAsStars(
	frame: ExploreFrame,
	parts: SourcedRows<PartRow>,
	peers: readonly AreaParts[],
	{ drawStars }: OtherMakers
): DrawnParts | null {
	const year = yearOfParts(parts.rows, frame.year);
	if (year === null) return null;
	return { year, ...drawStars(frame, parts, peers, year, ID) };
}

/** Parts are often known of fewer years than totals: then the nearest before, else the latest. */
function yearOfParts(rows: readonly PartRow[], wanted: number): number | null {
	const years = rows
		.filter((row) => row.level === 'component' && row.state !== 'missing')
		.map((row) => row.year);
	const before = years.filter((one) => one <= wanted);
	const year = Math.max(...(before.length > 0 ? before : years));
	return Number.isFinite(year) ? year : null;
}
