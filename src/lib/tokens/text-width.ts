import widths from './glyph-widths.json';

export type FontWeight = 400 | 600;

const TABLES: Record<FontWeight, Readonly<Record<string, number>>> = {
	400: widths['400'],
	600: widths['600']
};

/** What a glyph outside the font is taken to be: the width of a capital M, so that nothing is cut. */
const UNKNOWN_GLYPH = 900;

/** The width in CSS pixels that `text` takes in Be Vietnam Pro, without kerning. */
export function textWidth(text: string, sizePx: number, weight: FontWeight = 400): number {
	const table = TABLES[weight];
	let thousandths = 0;
	for (const character of text.normalize('NFC')) thousandths += table[character] ?? UNKNOWN_GLYPH;
	return (thousandths * sizePx) / 1000;
}

/** Breaks `text` at spaces into lines no wider than `maxPx`; a longer word stands alone on its line. */
export function wrapText(
	text: string,
	maxPx: number,
	sizePx: number,
	weight: FontWeight = 400
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/ +/)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && textWidth(longer, sizePx, weight) > maxPx) {
			lines.push(line);
			line = word;
		} else {
			line = longer;
		}
	}
	if (line !== '') lines.push(line);
	return lines;
}
