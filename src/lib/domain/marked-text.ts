/**
 * A text as its letters and, apart from them, its marks, so that spellings which differ in marks can
 * be compared. Tones are kept by run of vowels: `Hoà` and `Hòa` are the same marked text. What is no
 * letter or digit is not kept.
 */
export interface MarkedText {
	/** Base letters and digits, lower case, đ as d, without breaks between words. */
	readonly letters: string;
	/** For each letter its circumflex, breve, horn or stroke, or `''`. */
	readonly marks: readonly string[];
	/** The tone of each run of vowels, by the position of the letter that begins the run. */
	readonly tones: ReadonlyMap<number, string>;
}

/** Grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const MARK = /\p{M}/u;
const LETTER = /[\p{L}\p{N}]/u;
const VOWEL = /[aeiouy]/;
const STROKE = '-';

function runStart(letters: readonly string[], at: number): number {
	let start = at;
	while (start > 0 && VOWEL.test(letters[start] ?? '') && VOWEL.test(letters[start - 1] ?? '')) {
		start -= 1;
	}
	return start;
}

export function markedText(text: string): MarkedText {
	const letters: string[] = [];
	const marks: string[] = [];
	const tonesAt: [number, string][] = [];
	for (const character of text.normalize('NFD').toLowerCase().normalize('NFD')) {
		const last = letters.length - 1;
		if (TONE.test(character)) tonesAt.push([last, character]);
		else if (MARK.test(character)) {
			if (last >= 0) marks[last] = `${marks[last] ?? ''}${character}`;
		} else if (LETTER.test(character)) {
			letters.push(character === 'đ' ? 'd' : character);
			marks.push(character === 'đ' ? STROKE : '');
		}
	}
	const tones = new Map<number, string>();
	for (const [at, tone] of tonesAt) {
		const start = runStart(letters, at);
		tones.set(start, `${tones.get(start) ?? ''}${tone}`);
	}
	return { letters: letters.join(''), marks, tones };
}

/**
 * How the marks of a text stand to those of another with the same letters: the `same`; none at all
 * (`bare`, where đ may have kept its stroke), as people type who have no Vietnamese keyboard; or
 * `other`, where some are right and some are not, which is a slip.
 */
export function marksBeside(written: MarkedText, right: MarkedText): 'same' | 'bare' | 'other' {
	const starts = [...new Set([...written.tones.keys(), ...right.tones.keys()])];
	const isSame =
		right.marks.every((mark, at) => written.marks[at] === mark) &&
		starts.every((start) => written.tones.get(start) === right.tones.get(start));
	if (isSame) return 'same';
	const isBare =
		written.tones.size === 0 &&
		written.marks.every((mark, at) => mark === '' || (mark === STROKE && right.marks[at] === mark));
	return isBare ? 'bare' : 'other';
}
