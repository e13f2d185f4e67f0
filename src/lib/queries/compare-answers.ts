/** Where two answers to the same questions differ. */
export interface AnswerDifference {
	/** `totals[12].score`. */
	readonly place: string;
	readonly before: unknown;
	readonly after: unknown;
}

export interface Comparison {
	/** How many single values were held against each other. */
	readonly compared: number;
	readonly differences: readonly AnswerDifference[];
}

/** Sums of doubles may be added in another order; nothing that is printed shows this digit. */
const TOLERANCE = 1e-9;

/** Holds two answers against each other, value by value. */
export function compareAnswers(before: unknown, after: unknown): Comparison {
	const differences: AnswerDifference[] = [];
	const compared = walk(before, after, '', differences);
	return { compared, differences };
}

function walk(before: unknown, after: unknown, place: string, found: AnswerDifference[]): number {
	if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
		return before.reduce<number>(
			(sum, value, i) => sum + walk(value, after[i], `${place}[${i}]`, found),
			0
		);
	}
	if (isRecord(before) && isRecord(after)) {
		const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
		return [...keys].reduce(
			(sum, key) =>
				sum + walk(before[key], after[key], place === '' ? key : `${place}.${key}`, found),
			0
		);
	}
	if (!isSame(before, after)) found.push({ place, before, after });
	return 1;
}

function isSame(before: unknown, after: unknown): boolean {
	if (typeof before === 'number' && typeof after === 'number') {
		return Math.abs(before - after) <= TOLERANCE;
	}
	return before === after;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
