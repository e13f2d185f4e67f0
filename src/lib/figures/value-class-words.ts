import { isCovered } from '$lib/domain/coverage';
import type { Words } from '$lib/messages/words';
import type { MeasureFrame } from './measure-frame';
import { upperFirst } from './point-words';

/** How classes were made: `5 nhóm có số tỉnh gần bằng nhau`. */
export function classBasis(
	{ t }: Words,
	frame: MeasureFrame,
	hasGroups: boolean,
	count: number,
	isOfYears: boolean
): string {
	if (hasGroups) return t('figure.classes.groups');
	if (frame.hasZero) return t('figure.classes.sides');
	// One class tells its ends by itself.
	if (count === 1) return '';
	return t(isOfYears ? 'figure.classes.equalYears' : 'figure.classes.equal', { parts: count });
}

/** Beside how classes were made: of how few provinces, where they are too few to speak for all. */
export function classReach({ t }: Words, basis: string, known: number, all: number): string {
	if (known === 0 || isCovered(known, all)) return basis;
	const reach = t('figure.classes.few', { known, all });
	return basis === '' ? upperFirst(reach) : `${basis}; ${reach}`;
}

/** Scores are kept with five decimals: more tell nothing apart. */
const MOST_DECIMALS = 5;

/**
 * The decimals in which the ends of classes in ascending order are told apart: a publisher parts groups
 * by scores in full, and the usual ones may print the end of one as the start of the next.
 */
export function decimalsApart(classes: readonly (readonly number[])[], usual: number): number {
	const isApart = (decimals: number) =>
		classes.slice(1).every((values, at) => {
			const below = Math.max(...(classes[at] ?? []));
			return Math.min(...values).toFixed(decimals) !== below.toFixed(decimals);
		});
	for (let decimals = usual; decimals < MOST_DECIMALS; decimals += 1) {
		if (isApart(decimals)) return decimals;
	}
	return isApart(MOST_DECIMALS) ? MOST_DECIMALS : usual;
}

/** The ends of a class as printed, after the name of its group where it has one. */
export function classLabel(
	words: Words,
	frame: MeasureFrame,
	values: readonly number[],
	name?: string,
	decimals?: number
): string {
	const low = printed(words, frame, Math.min(...values), decimals);
	const high = printed(words, frame, Math.max(...values), decimals);
	const key = frame.hasZero ? 'figure.classes.signedRange' : 'figure.classes.range';
	const range = low === high ? low : words.t(key, { low, high });
	return name === undefined
		? range
		: words.t('figure.classes.named', { name: upperFirst(name), range });
}

function printed({ format }: Words, frame: MeasureFrame, value: number, decimals?: number): string {
	if (decimals !== undefined) {
		return `${format.fixed(value, decimals)}${frame.measure === 'share' ? '%' : ''}`;
	}
	switch (frame.measure) {
		case 'rank':
			return format.count(value);
		case 'share':
			return format.share(value);
		case 'percentile':
			return format.short(value);
		case 'score':
			return format.score(value);
		default:
			return format.signed(value);
	}
}
