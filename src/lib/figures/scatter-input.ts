import type { IndexCode } from '$lib/domain/index-code';
import type { Measure } from '$lib/domain/measure';
import type { Words } from '$lib/messages/words';
import type { ExploreRow } from '$lib/queries/explore';
import type { SourceRow } from '$lib/queries/sources';
import type { Role } from './figure';
import { measureFrame, type MeasureFrame } from './measure-frame';
import { measurerOf, type MeasuredPoint } from './measured-point';
import { lowerFirst } from './point-words';
import { measured } from './trend-input';

export interface ScatterArea {
	readonly code: string;
	readonly name: string;
	/** Code of its region. */
	readonly region: string;
}

/** One measure of one component: what stands along an axis. */
export interface ScatterSide {
	readonly index: IndexCode;
	/** `TOTAL`, or a part of the index together with `componentName`. */
	readonly component: string;
	readonly componentName?: string;
	readonly measure: Measure;
	/** All provinces and years of the component. */
	readonly rows: readonly ExploreRow[];
}

export interface ScatterInput {
	readonly words: Words;
	readonly year: number;
	/** The year that a measure `since` counts from. */
	readonly base: number;
	readonly x: ScatterSide;
	readonly y: ScatterSide;
	readonly own: ScatterArea;
	/** All provinces; the own one may be among them. */
	readonly areas: readonly ScatterArea[];
	/** Codes of the provinces that are named in the drawing beside the own one. */
	readonly named: readonly string[];
	readonly sources: readonly SourceRow[];
	readonly vintage: string;
	/** Stable and unique on a page. */
	readonly id?: string;
}

/** A province with what is known of it along both axes; null where an edition has no row of it. */
export interface ScatterPair {
	readonly area: ScatterArea;
	readonly role: Role;
	readonly x: MeasuredPoint | null;
	readonly y: MeasuredPoint | null;
}

export type SideKey = 'x' | 'y';

/** The provinces, the own one first and then by name. */
export function pairsOf(input: ScatterInput): ScatterPair[] {
	const { words, year, base, own, areas } = input;
	const pointsOf = ({ rows, measure }: ScatterSide) => {
		const measure_ = measurerOf(words, rows, measure, base);
		const ofYear = rows.filter((row) => row.year === year);
		return new Map(ofYear.map((row) => [row.area_code, measure_(row)]));
	};
	const [xs, ys] = [pointsOf(input.x), pointsOf(input.y)];
	const others = areas
		.filter(({ code }) => code !== own.code)
		.sort((a, b) => a.name.localeCompare(b.name, words.language));
	return [own, ...others].map((area) => ({
		area,
		role: area.code === own.code ? 'own' : area.region === own.region ? 'region' : 'peer',
		x: xs.get(area.code) ?? null,
		y: ys.get(area.code) ?? null
	}));
}

/** Whether a point has a place on its axis: a value, or both ends of a band. */
export function isPlaced(point: MeasuredPoint | null): point is MeasuredPoint {
	return point !== null && (point.value !== null || (point.low !== null && point.high !== null));
}

/** Pairs of which both points have a place. */
export function placedPairs(
	pairs: readonly ScatterPair[]
): (ScatterPair & { readonly x: MeasuredPoint; readonly y: MeasuredPoint })[] {
	return pairs.flatMap((pair) => {
		const { x, y } = pair;
		return isPlaced(x) && isPlaced(y) ? [{ ...pair, x, y }] : [];
	});
}

/** `PAPI`, or `PAPI – Công khai, minh bạch`. */
export function sideName(side: ScatterSide): string {
	return measured(side);
}

/** `PAPI (điểm)`, `PAPI: thay đổi so với năm trước (điểm)`. */
export function sideTitle(input: ScatterInput, side: ScatterSide): string {
	const frame = frameOf(input, side);
	const values = { what: sideName(side), measure: lowerFirst(frame.title), unit: frame.unit };
	const isScore = side.measure === 'score';
	return input.words.t(
		frame.isRank ? 'figure.scatter.rankTitle' : `figure.scatter.${isScore ? 'score' : 'title'}`,
		values
	);
}

export function frameOf({ words, base }: ScatterInput, side: ScatterSide): MeasureFrame {
	return measureFrame(words, side.index, side.component, side.measure, base);
}

/** The mean of the nation on an axis, of `count` provinces unless it was published. */
export interface SideMean {
	readonly value: number;
	readonly count: number;
	readonly isPublished: boolean;
}

/**
 * The mean on an axis, from the gap of a row to it; null of ranks and of changes, and where too few
 * provinces have a score.
 */
export function meanOf(
	pairs: readonly ScatterPair[],
	key: SideKey,
	{ measure }: ScatterSide
): SideMean | null {
	if (measure !== 'score' && measure !== 'share') return null;
	const rows = pairs.flatMap((pair) => pair[key]?.row ?? []);
	const row = rows.find(({ score, nation_gap: gap }) => score !== null && gap !== null);
	if (!row || row.score === null || row.nation_gap === null) return null;
	const mean = row.score - row.nation_gap;
	const said = { count: row.nation_n ?? 0, isPublished: row.nation_basis !== 'computed' };
	if (measure === 'score') return { value: mean, ...said };
	if (row.scale_max === null || row.scale_max <= row.scale_min) return null;
	return { value: (100 * (mean - row.scale_min)) / (row.scale_max - row.scale_min), ...said };
}
