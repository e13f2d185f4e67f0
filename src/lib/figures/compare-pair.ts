import type { MessageKey } from '$lib/messages/catalogue';
import type { ExploreRow } from '$lib/queries/explore';
import { changedBetween, yearsOf, type CompareInput, type CompareLine } from './compare-input';
import { intervalOf } from './interval-words';
import { breakNote } from './measure-notes';
import { lowerFirst } from './point-words';

/** Why a side of a line cannot be compared. */
export interface Lack {
	/** The position of the side; null where it is no fault of one side. */
	readonly at: number | null;
	/** In a few words. */
	readonly short: string;
	/** In full. */
	readonly full: string;
}

/** Printed as equal, or too close for the errors of both. */
export type Tie = 'equal' | 'error';

/** What the own side of a line is to another: ahead by so much where positive, or not comparable. */
export type Pair =
	| { readonly kind: 'points' | 'places'; readonly value: number; readonly tie: Tie | null }
	| { readonly kind: 'refused'; readonly isBroken: boolean; readonly lacks: readonly Lack[] };

/**
 * Whether two scores are a tie: what would be printed as no difference is none, and where both have an
 * interval, those that meet tell no difference either.
 */
export function tieOf(one: ExploreRow, other: ExploreRow): Tie | null {
	if (one.score === null || other.score === null) return null;
	if (Math.abs(one.score - other.score) < 0.005) return 'equal';
	const [a, b] = [intervalOf(one), intervalOf(other)];
	return a && b && a.low <= b.high && b.low <= a.high ? 'error' : null;
}

/** The own side, which is the first, against the side at a position. */
export function pairOf(input: CompareInput, line: CompareLine, at: number): Pair {
	const [own = null] = line.rows;
	const other = line.rows[at] ?? null;
	const missing = [
		[own, 0],
		[other, at]
	] as const;
	const lacks = missing.flatMap(([row, side]) =>
		row === null || row.state === 'missing' ? [missingLack(input, row, side)] : []
	);
	if (!own || !other || lacks.length > 0) return { kind: 'refused', isBroken: false, lacks };
	if (input.mode === 'years' && own.stretch !== other.stretch) {
		return { kind: 'refused', isBroken: true, lacks: [breakLack(input, line)] };
	}
	if (own.score !== null && other.score !== null) {
		return { kind: 'points', value: own.score - other.score, tie: tieOf(own, other) };
	}
	if (own.rank === null || other.rank === null) return unlike(input, own, other, at);
	if (own.rank_of === null || own.rank_of !== other.rank_of) {
		const text = input.words.t('figure.compare.lack.base', {
			one: own.rank_of ?? '?',
			other: other.rank_of ?? '?'
		});
		return { kind: 'refused', isBroken: false, lacks: [{ at: null, short: text, full: text }] };
	}
	const value = other.rank - own.rank;
	return { kind: 'places', value, tie: value === 0 ? 'equal' : null };
}

/** One has a rank, the other a score or a range. */
function unlike({ words }: CompareInput, own: ExploreRow, other: ExploreRow, at: number): Pair {
	const { t } = words;
	const sides = [
		[own, 0],
		[other, at]
	] as const;
	const ranged = sides.filter(([row]) => row.score === null && row.rank === null);
	const named = ranged.length > 0 ? ranged : sides.filter(([row]) => row.score === null);
	const lacks = named.map(([row, side]): Lack => {
		const isOfRanks = row.rank_low !== null;
		const text = lowerFirst(
			ranged.length > 0
				? t(isOfRanks ? 'figure.state.bandRank' : 'figure.state.bandScore')
				: t('figure.state.rank_only')
		);
		return { at: side, short: text, full: text };
	});
	return { kind: 'refused', isBroken: false, lacks };
}

function missingLack(input: CompareInput, row: ExploreRow | null, at: number): Lack {
	const text = lowerFirst(missingReason(input, row, at));
	return { at, short: text, full: text };
}

/** Why a side has nothing: a part that its year did not have is not missing. */
export function missingReason(input: CompareInput, row: ExploreRow | null, at: number): string {
	const { words, index, mode, sides } = input;
	const { t } = words;
	if (row) return t(`figure.missing.${row.missing_reason ?? 'not_in_data'}` as MessageKey);
	const hasParts = sides[at]?.parts.some(({ level }) => level === 'component') === true;
	if (mode === 'years' && hasParts) {
		return t('figure.compare.lack.noPart', { part: t(`figure.components.part.${index}`) });
	}
	return t('figure.missing.not_in_data');
}

/** Levels of the two years cannot be compared: which years changed them, and how. */
function breakLack(input: CompareInput, { component }: CompareLine): Lack {
	const { words } = input;
	const [from, to] = yearsOf(input);
	const broken = changedBetween(input, component).filter((row) => row.break_kind === 'level');
	const years = [...new Set(broken.map(({ year }) => year))];
	const notes = [...new Set(broken.map((row) => breakNote(words, row)))].filter(Boolean);
	const short =
		years.length === 0
			? words.t('figure.refusalShort.level_break')
			: words.t('figure.compare.lack.break', { years: years.join(', ') });
	const full = words.t('figure.compare.lack.breakFull', { from, to, note: notes.join('; ') });
	return { at: null, short, full: notes.length === 0 ? short : full };
}
