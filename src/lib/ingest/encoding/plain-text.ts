import type { TextRepairs } from '../reading/file-table';

export interface PlainText extends TextRepairs {
	readonly text: string;
}

/**
 * Anything that may need a repair, put so that what never does is passed over fast: ASCII, the letters
 * of Latin, Vietnamese ones in one piece, punctuation and currency signs.
 */
const UNUSUAL =
	/[^\t\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

/** C0 other than tab and line ends, DEL, C1. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;
/** Controls that stand for a break: vertical tab (a soft break in Office), form feed, NEL. */
const BREAKS = /[\v\f\u0085]/;
/**
 * Marks without a width: soft hyphen, joiners, directions, byte order marks, invisible operators, tags.
 * Emoji made of several with a joiner come apart; they mean nothing in a table.
 */
const ZERO_WIDTH =
	/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/**
 * Spaces other than the plain one, and the line separators of Unicode. Those become a space, not a line
 * end: they stand inside cells (pasted from a word processor), and a line end would tear the row.
 */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const MARKS = /\p{M}/u;
const RUNS_OF_MARKS = /\p{M}+/gu;
const LETTER_AND_MARKS = /\P{M}\p{M}+/gu;

function withoutInvisible(text: string, counts: { controls: number; zeroWidth: number }): string {
	return text
		.replace(CONTROLS, (control) => {
			counts.controls += 1;
			return BREAKS.test(control) ? ' ' : '';
		})
		.replace(ZERO_WIDTH, () => {
			counts.zeroWidth += 1;
			return '';
		})
		.replace(SPACES, ' ');
}

function composed(text: string, counts: { recomposed: number }): string {
	if (!UNUSUAL.test(text)) return text;
	const whole = text.normalize('NFC');
	if (!MARKS.test(whole)) {
		// All marks went into letters: every run of them made one.
		counts.recomposed += text.match(RUNS_OF_MARKS)?.length ?? 0;
		return whole;
	}
	for (const [pieces] of text.matchAll(LETTER_AND_MARKS)) {
		if (pieces.normalize('NFC') !== pieces) counts.recomposed += 1;
	}
	return whole;
}

/**
 * A text as it is compared and shown: NFC (so a base letter and a combining tone, as NFD and
 * windows-1258 write them, become one letter), without control characters and marks without a width,
 * every kind of space a plain one. Tabs and line ends stay; nothing is trimmed. A text that needs
 * nothing comes back as it is.
 *
 * For a cell or a whole text; text that comes in chunks goes through `PlainTextStream`.
 */
export function plainText(text: string): PlainText {
	const counts = { controls: 0, zeroWidth: 0, recomposed: 0 };
	if (!UNUSUAL.test(text)) return { text, ...counts };
	return { text: composed(withoutInvisible(text, counts), counts), ...counts };
}

/** What may join the letter before it: marks, and the vowels and finals of Korean. */
const JOINS_BEFORE = /[\p{M}\u1160-\u11ff]/u;
const HIGH_SURROGATE = /[\ud800-\udbff]$/;
/** No letter has so many marks; a text that goes on with nothing else is cut all the same. */
const LONGEST_LETTER = 64;

/** Where the last letter begins that marks of the next chunk may join. */
function startOfLastLetter(text: string): number {
	let at = text.length - 1;
	while (at > 0 && text.length - at < LONGEST_LETTER && JOINS_BEFORE.test(text[at] ?? '')) at -= 1;
	return Math.max(at, 0);
}

/** `plainText` for text that comes in chunks: the last letter waits for the marks that may follow. */
export class PlainTextStream {
	readonly #counts = { controls: 0, zeroWidth: 0, recomposed: 0 };
	/** A high surrogate whose other half may come. */
	#half = '';
	/** The last letter, clean but for its marks. */
	#letter = '';

	/** What was repaired so far. */
	get repairs(): TextRepairs {
		return { ...this.#counts };
	}

	/** The plain text that can be given so far. */
	push(chunk: string): string {
		const joined = this.#half + chunk;
		this.#half = HIGH_SURROGATE.exec(joined)?.[0] ?? '';
		const whole = this.#half === '' ? joined : joined.slice(0, -1);
		const isUsual = !UNUSUAL.test(whole);
		const clean = this.#letter + (isUsual ? whole : withoutInvisible(whole, this.#counts));
		const start = startOfLastLetter(clean);
		this.#letter = clean.slice(start);
		return composed(clean.slice(0, start), this.#counts);
	}

	/** The rest; nothing may be pushed after it. */
	end(): string {
		const rest = composed(this.#letter + this.#half, this.#counts);
		this.#letter = '';
		this.#half = '';
		return rest;
	}
}
