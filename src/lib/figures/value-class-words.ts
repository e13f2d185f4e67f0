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

/** The ends of a class as printed, after the name of its group where it has one. */
export function classLabel(
	words: Words,
	frame: MeasureFrame,
	values: readonly number[],
	name?: string
): string {
	const low = printed(words, frame, Math.min(...values));
	const high = printed(words, frame, Math.max(...values));
	const key = frame.hasZero ? 'figure.classes.signedRange' : 'figure.classes.range';
	const range = low === high ? low : words.t(key, { low, high });
	return name === undefined
		? range
		: words.t('figure.classes.named', { name: upperFirst(name), range });
}

function printed({ format }: Words, frame: MeasureFrame, value: number): string {
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
