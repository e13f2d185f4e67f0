/**
 * What XML 1.0 has no place for (section 2.2), and halves of letters that stand alone. Of control characters it
 * has a tabulator, two ends of a line, and those from U+007F on.
 */
const ILLEGAL = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** A text as it is written into XML, without what comes from loaded files and no XML may hold. */
export function escaped(text: string): string {
	return withoutIllegal(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** A piece of a sentence that may stand in XML: on one line, its spaces as they are. */
export function legalText(text: string): string {
	return withoutIllegal(text.replace(/\r\n?|[\n\t\u2028\u2029]/g, ' '));
}

/** Lists and objects with every text in them made legal; what is no text stays as it is. */
export function legalTexts<T>(value: T): T {
	return legal(value) as T;
}

/** A text that stands on a line of its own: composed, with single spaces. */
export function plainLine(text: string): string {
	return withoutIllegal(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Its lines, those that say nothing left out. */
export function plainLines(text: string): string[] {
	return text
		.split(/\r\n?|\n/)
		.map(plainLine)
		.filter((line) => line !== '');
}

function withoutIllegal(text: string): string {
	return text.replace(ILLEGAL, '');
}

function legal(value: unknown): unknown {
	if (typeof value === 'string') return legalText(value);
	if (Array.isArray(value)) return value.map(legal);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, legal(one)]));
}
