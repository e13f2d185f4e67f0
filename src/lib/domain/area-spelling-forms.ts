import { RANKS_AFTER, RANKS_BEFORE, wordsOf } from './area-words';
import { markedText, marksBeside, type MarkedText } from './marked-text';

/** `="04"`, `'04` and `"04"` are how spreadsheets keep a code from becoming a number. */
export function withoutQuotes(text: string): string {
	return text
		.trim()
		.replace(/^=?["'“‘](.*)["'”’]$/su, '$1')
		.replace(/^'/, '')
		.trim();
}

/** `04`, `4`, `4.0`, `vn`. */
export function codeIn(text: string, codes: readonly string[]): string | null {
	const digits = /^(\d{1,2})(?:[.,]0+)?$/.exec(text)?.[1];
	const code = digits?.padStart(2, '0') ?? text.toUpperCase();
	return codes.includes(code) ? code : null;
}

const BEFORE = RANKS_BEFORE.map((rank) => ({
	words: wordsOf(rank).length,
	text: markedText(rank)
}));
const AFTER = RANKS_AFTER.map((rank) => ({ words: wordsOf(rank).length, text: markedText(rank) }));

function spells(words: readonly string[], right: MarkedText): boolean {
	const written = markedText(words.join(''));
	return written.letters === right.letters && marksBeside(written, right) !== 'other';
}

/** The text as it stands, then ever fewer of the words that tell a rank. */
export function formsOf(text: string): readonly string[] {
	const forms: string[][] = [];
	for (let words: string[] | undefined = wordsOf(text); words !== undefined && words.length > 0;) {
		forms.push(words);
		const all: string[] = words;
		const before = BEFORE.find((rank) => spells(all.slice(0, rank.words), rank.text));
		const after = AFTER.find((rank) => spells(all.slice(-rank.words), rank.text));
		if (before !== undefined) words = all.slice(before.words);
		else words = after === undefined ? undefined : all.slice(0, -after.words);
	}
	return forms.map((words) => words.join(' '));
}
