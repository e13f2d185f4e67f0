import type { Words } from '$lib/messages/words';
import type { ComponentRow } from '$lib/queries/components';
import type { PointRow } from '$lib/queries/point-shape';
import type { CardLine } from './card';
import { doubtText, scoreChangeText } from './point-words';

/**
 * The part that rose most and the part that fell most in the year of the card. Where parts and total
 * moved in opposite directions this is where it shows.
 */
export function partLines(
	words: Words,
	latest: PointRow,
	parts: readonly ComponentRow[]
): CardLine[] {
	const moved = parts
		.filter((part) => part.index === latest.index && part.year === latest.year)
		.filter((part) => part.score_change !== null && part.score_change !== 0)
		.sort((a, b) => (b.score_change ?? 0) - (a.score_change ?? 0));
	const ends = moved.length > 1 ? [moved[0], moved.at(-1)] : moved;
	return ends.flatMap((part) => (part ? [partLine(words, part)] : []));
}

function partLine(words: Words, part: ComponentRow): CardLine {
	const rises = (part.score_change ?? 0) > 0;
	const name = words.language === 'vi' ? part.name_vi : part.name_en;
	const text = words.t('overview.card.part', {
		name,
		score: words.format.score(part.score ?? 0) + scaleText(words, part),
		change: scoreChangeText(words, part) ?? ''
	});
	return { tone: rises ? 'rise' : 'fall', text: text + doubtText(words, part) };
}

/** `/22`: out of what a score is, where the maximum is confirmed. */
function scaleText({ format }: Words, part: ComponentRow): string {
	return part.scale_max === null ? '' : `/${format.short(part.scale_max)}`;
}
