import { UnpackRefusal, brokenWorkbook } from './unpack-refusal';
import { megabytes, type UnpackLimits } from './unpack-limits';

/* ECMA-376, Part 1: 18.3.1.73 row, 18.3.1.4 c. The largest sheet of Excel ends at XFD1048576. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Attributes may not hold `<`; one that holds `>` shows as an odd number of quotes. */
const ROW_OR_CELL = /<(?:[^\s<>/:]*:)?(c|row)(?=[\s/>])([^<>]*)>/g;
const USUAL_CELL = /^ r="([A-Z]{1,3})(\d{1,7})"(?: s="\d+")?(?: t="\w+")?(\/?)$/;
const ADDRESS = /(?:^|[\s:])r\s*=\s*(["'])(.*?)\1/g;
const ERROR_CELL = /(<(?:[^\s<>/:]*:)?c(?=\s)[^<>]*?\st\s*=\s*)(["'])e\2/g;

function columnOf(letters: string): number {
	let column = 0;
	for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
	return column;
}

/**
 * Whether attributes may mean something else to the reader than to the patterns here: one that holds
 * `>` ends the tag too early (an odd number of quotes), a character reference may stand for any letter.
 */
function isDoubtful(attributes: string): boolean {
	const quotes = attributes.match(/["']/g)?.length ?? 0;
	return quotes % 2 === 1 || attributes.includes('&');
}

/** Row and column, from 1, of a tag; a row has column 0. Refuses what no spreadsheet writes. */
function placeOf(tag: string, attributes: string): [number, number] | null {
	if (isDoubtful(attributes)) throw brokenWorkbook('xml');
	const addresses = [...attributes.matchAll(ADDRESS)].map(([, , address]) => address ?? '');
	const [address] = addresses;
	if (address === undefined) return null;
	const parts = (tag === 'c' ? /^([A-Z]{1,3})(\d{1,7})$/ : /^()(\d{1,7})$/).exec(address);
	if (parts === null || addresses.length > 1) throw brokenWorkbook('xml');
	return [Number(parts[2]), columnOf(parts[1] ?? '')];
}

/**
 * Refuses a sheet whose cells stand so far out that the reader, which fills the gaps, would fill the
 * memory; `limits.cells` bounds the rectangle.
 */
export function checkExtent(markup: string, limits: UnpackLimits): void {
	let lastRow = 0;
	let lastColumn = 0;
	for (const [, tag = '', attributes = ''] of markup.matchAll(ROW_OR_CELL)) {
		const usual = tag === 'c' ? USUAL_CELL.exec(attributes) : null;
		const isEmpty = attributes.endsWith('/');
		const place = usual
			? ([Number(usual[2]), columnOf(usual[1] ?? '')] as const)
			: placeOf(tag, attributes);
		if (place === null) continue;
		const [row, column] = place;
		if (row > MOST_ROWS || column > MOST_COLUMNS) throw brokenWorkbook('xml');
		if (isEmpty || tag === 'row') continue;
		if (row > lastRow) lastRow = row;
		if (column > lastColumn) lastColumn = column;
	}
	if (lastRow * lastColumn > limits.cells) {
		throw new UnpackRefusal('file.workbook_large', { limit: megabytes(limits.unpackedBytes) });
	}
}

/** The same sheet with cells like `#N/A` as texts: the reader would drop them as if they were empty. */
export function withErrorsAsText(markup: string): string {
	return markup.replace(ERROR_CELL, '$1$2str$2');
}
