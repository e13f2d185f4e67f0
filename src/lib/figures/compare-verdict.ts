import type { ExploreRow } from '$lib/queries/explore';
import type { CompareInput, CompareLine, CompareOrder } from './compare-input';
import { pairOf, tieOf, type Lack, type Pair, type Tie } from './compare-pair';

/** What a line says of the own side. */
export type Verdict =
	| {
			readonly kind: 'points' | 'places';
			/** To the best of the others; positive is better. */
			readonly difference: number;
			readonly tie: Tie | null;
			/** Positions of the best of the others; several where they are equal. */
			readonly best: readonly number[];
			/** Sides that could not be seen in it. */
			readonly aside: readonly Lack[];
	  }
	| { readonly kind: 'refused'; readonly isBroken: boolean; readonly lacks: readonly Lack[] };

export type Seen = Exclude<Verdict, { readonly kind: 'refused' }>;

/** A line with its verdict. */
export interface Judged {
	readonly line: CompareLine;
	readonly verdict: Verdict;
}

/**
 * The own side against the best of those it can be compared with: by points where any has them, else by
 * rank.
 */
export function verdictOf(input: CompareInput, line: CompareLine): Verdict {
	const pairs = line.rows.slice(1).map((_, i) => ({ at: i + 1, pair: pairOf(input, line, i + 1) }));
	const kind = (['points', 'places'] as const).find((one) =>
		pairs.some(({ pair }) => pair.kind === one)
	);
	const lacksOf = (pair: Pair) => (pair.kind === 'refused' ? pair.lacks : []);
	if (kind === undefined) {
		const lacks = pairs.flatMap(({ pair }) => lacksOf(pair));
		// What the own side lacks is said once, and then the others need no reason.
		const ofOwn = lacks.find(({ at }) => at === 0);
		return {
			kind: 'refused',
			isBroken: pairs.some(({ pair }) => pair.kind === 'refused' && pair.isBroken),
			lacks: ofOwn && line.rows.length > 2 ? [ofOwn] : uniqueLacks(lacks)
		};
	}
	const seen = pairs.flatMap(({ at, pair }) =>
		pair.kind === kind ? [{ at, value: pair.value, tie: pair.tie }] : []
	);
	const least = seen.reduce((a, b) => (b.value < a.value ? b : a));
	const aside = pairs.filter(({ pair }) => pair.kind !== kind).flatMap(({ pair }) => lacksOf(pair));
	return {
		kind,
		difference: least.value,
		tie: least.tie,
		best: seen
			.filter(({ at }) => isSame(kind, line.rows[at], line.rows[least.at]))
			.map(({ at }) => at),
		aside: aside.filter(({ at }) => at !== null && at !== 0)
	};
}

function isSame(
	kind: 'points' | 'places',
	one: ExploreRow | null | undefined,
	other: ExploreRow | null | undefined
): boolean {
	if (!one || !other) return false;
	return kind === 'places' ? one.rank === other.rank : tieOf(one, other) === 'equal';
}

function uniqueLacks(lacks: readonly Lack[]): Lack[] {
	return lacks.filter(
		(lack, i) => lacks.findIndex(({ at, full }) => at === lack.at && full === lack.full) === i
	);
}

/** 1 ahead, -1 behind, 0 equal; null where it is refused. */
export function wayOf(verdict: Verdict): -1 | 0 | 1 | null {
	if (verdict.kind === 'refused') return null;
	if (verdict.tie !== null) return 0;
	return verdict.difference > 0 ? 1 : -1;
}

/**
 * The total first. By difference: the largest lag first, counted in shares of the scale as parts may
 * differ in their maximum; then what is known in points or places only; then what is refused.
 */
export function inCompareOrder(judged: readonly Judged[], order: CompareOrder): Judged[] {
	if (order === 'official') return [...judged];
	const keys = new Map(judged.map((one, at) => [one, sortKey(one, at)]));
	return [...judged].sort((a, b) => {
		const [one, other] = [keys.get(a) ?? [], keys.get(b) ?? []];
		for (const [i, value] of one.entries()) {
			const by = value - (other[i] ?? 0);
			if (by !== 0) return by;
		}
		return 0;
	});
}

function sortKey({ line, verdict }: Judged, at: number): readonly number[] {
	if (line.isTotal) return [0, 0, at];
	if (verdict.kind === 'refused') return [4, 0, at];
	if (verdict.kind === 'places') return [3, verdict.difference, at];
	const share = shareOfDifference(line, verdict.difference);
	return share === null ? [2, verdict.difference, at] : [1, share, at];
}

function shareOfDifference({ rows: [own] }: CompareLine, difference: number): number | null {
	if (!own || own.scale_max === null || own.scale_max <= own.scale_min) return null;
	return difference / (own.scale_max - own.scale_min);
}
