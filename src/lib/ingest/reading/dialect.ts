import type { ReadPlan } from './read-plan';

/** How cells are told apart in a text: the part of a plan that a single record needs. */
export type Dialect = Pick<ReadPlan, 'delimiter' | 'quote' | 'escape'>;

/** Delimiters that are looked for, the likely ones first. */
export const DELIMITERS = [',', ';', '\t', '|', ' ', ':', '^', '~'] as const;

/** A comma and a blank: cells begin behind the blanks, so that `a, "b"` has a quoted cell. */
export function skipsBlanks({ delimiter }: Pick<Dialect, 'delimiter'>): boolean {
	return delimiter.length === 2 && delimiter.endsWith(' ');
}

/** What a text is cut at; blanks behind it are skipped where the dialect says so. */
export function cutOf(dialect: Pick<Dialect, 'delimiter'>): string {
	return skipsBlanks(dialect) ? dialect.delimiter.slice(0, 1) : dialect.delimiter;
}

/** The text inside the quotes of a cell, with its inner quotes made plain. */
export function unescaped(inside: string, { quote, escape }: Dialect): string {
	if (quote === '' || escape === '' || !inside.includes(escape)) return inside;
	if (escape === quote) return inside.split(quote + quote).join(quote);
	let text = '';
	for (let at = 0; at < inside.length; at += 1) {
		const next = inside.charAt(at + 1);
		const isEscape = inside.charAt(at) === escape && (next === quote || next === escape);
		if (isEscape) at += 1;
		text += inside.charAt(at);
	}
	return text;
}

/** Whether the quote at `at` is made plain by a row of escape characters in front of it. */
export function isEscaped(text: string, at: number, from: number, escape: string): boolean {
	let count = 0;
	while (at - count - 1 >= from && text.charAt(at - count - 1) === escape) count += 1;
	return count % 2 === 1;
}
