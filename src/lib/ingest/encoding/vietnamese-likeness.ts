import { COMMON_SYLLABLES } from './common-syllables';
import { isVietnameseSyllable } from './vietnamese-syllable';

/** What stands between words: all of ASCII but its letters, spaces, and the punctuation of print. */
const BETWEEN_WORDS = /[\0-@[-`{-\u007f\u00a0\u2013\u2014\u2018-\u201d\u2026\ufeff\s]+/;
/** Only around a word: inside one they are letters of another encoding. */
const FRENCH_QUOTES = /^\u00ab|\u00bb$/g;
const NOT_ASCII = /[^\0-\u007f]/;
/** Nobody writes `cÔng`; a plain capital may follow, as TCVN3 has `BằNG`. */
const CAPITAL_IN_MID_WORD = /[a-z][^\0-\u007f\p{Ll}\p{M}]/u;

/** A legal syllable that is not a common one: likely, but what a wrong encoding gives by chance too. */
const UNCOMMON = 0.6;
/** A text of this many words has shown what it is. */
const WORDS_LOOKED_AT = 20_000;

export interface Likeness {
	/** Share of the words with marks that read as Vietnamese, weighted by length, 0 to 1. */
	readonly share: number;
	/** Words with marks that were looked at. Words of plain ASCII say nothing of an encoding. */
	readonly words: number;
}

function weightOf(word: string, known: Map<string, number>): number {
	const before = known.get(word);
	if (before !== undefined) return before;
	const small = word.toLowerCase();
	const isWrong = CAPITAL_IN_MID_WORD.test(word) || !isVietnameseSyllable(small);
	const weight = isWrong ? 0 : COMMON_SYLLABLES.has(small) ? 1 : UNCOMMON;
	known.set(word, weight);
	return weight;
}

/**
 * How Vietnamese a text reads: which of its words with marks are legal syllables (onset, rime, tone),
 * common ones counting in full. A symbol inside a word makes the word illegal, so bytes read in the
 * wrong encoding show.
 */
export function vietnameseLikeness(text: string): Likeness {
	const known = new Map<string, number>();
	let words = 0;
	let letters = 0;
	let weight = 0;
	for (const quoted of text.normalize('NFC').split(BETWEEN_WORDS)) {
		const word = quoted.replace(FRENCH_QUOTES, '');
		if (!NOT_ASCII.test(word)) continue;
		words += 1;
		letters += word.length;
		weight += weightOf(word, known) * word.length;
		if (words === WORDS_LOOKED_AT) break;
	}
	return { share: letters === 0 ? 0 : weight / letters, words };
}
