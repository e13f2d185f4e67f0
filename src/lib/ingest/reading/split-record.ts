import { DELIMITERS, type Dialect } from './dialect';
import { mendRecord } from './mend-record';
import { groundOf, strictRecord, type Ground, type StrictRecord } from './strict-record';

/** A record and what had to be assumed to read it. */
export interface SplitRecord {
	readonly cells: readonly string[];
	/** Where the next record begins. */
	readonly next: number;
	/** Physical lines that it takes. */
	readonly lines: number;
	/**
	 * - `rule`: by the rules of quoting;
	 * - `quotes`: a quote that follows no rule was taken as text;
	 * - `delimiter`: cells came out only by assuming a delimiter to be missing, or another one.
	 */
	readonly by: 'rule' | 'quotes' | 'delimiter';
	/** Cells by the rules alone. */
	readonly found: number;
	/** How far the text was looked at. */
	readonly seen: number;
}

export interface SplitOptions {
	/** Width of the table, `null` while it is not known. */
	readonly width: number | null;
	/** The text goes on no further; otherwise `null` is given where more of it must be seen. */
	readonly isEnd: boolean;
	/** Whether a missing or another delimiter may be assumed to reach the width. */
	readonly mayAssume: boolean;
	readonly reach?: number;
}

/** A quoted cell that is open for longer is held for a stray quote. In characters. */
export const REACH = 1 << 20;
const SHORT_REACH = 1 << 12;
const MOST_WASTED = 1 << 23;

/** Follows open quotes less far once much was looked at in vain, so that no file takes for ever. */
export class Patience {
	#wasted = 0;

	get reach(): number {
		return this.isOver ? SHORT_REACH : REACH;
	}

	get isOver(): boolean {
		return this.#wasted > MOST_WASTED;
	}

	note({ seen, next }: Pick<SplitRecord, 'seen' | 'next'>): void {
		this.#wasted += Math.max(0, seen - next);
	}
}

/** Lines that a cell with a faulty quote is followed over. */
const MOST_LINES_MENDED = 6;
/** Words of a sentence are not cells: only a row of many is read as delimited by blanks. */
const LEAST_CELLS_BY_BLANKS = 5;

interface End {
	readonly next: number;
	readonly lines: number;
}

/** Whether a row has the width wanted; empty cells beyond it are no fault. */
export function fitsWidth(cells: readonly string[], width: number | null): boolean {
	if (width === null || cells.length < width) return false;
	return cells.length === width || cells.slice(width).every((cell) => cell === '');
}

function split(
	cells: readonly string[],
	{ next, lines }: End,
	by: SplitRecord['by'],
	found = cells.length
): SplitRecord {
	return { cells, next, lines, by, found, seen: next };
}

function lineAlone(line: string, dialect: Dialect): StrictRecord {
	return strictRecord(groundOf(line, dialect), 0, line.length + 1);
}

/** A row whose delimiter is not that of the file, if another one gives exactly the width. */
function otherwiseDelimited(line: string, width: number, dialect: Dialect): string[] | null {
	for (const delimiter of DELIMITERS) {
		const least = delimiter === ' ' ? LEAST_CELLS_BY_BLANKS : 2;
		if (delimiter === dialect.delimiter || width < least || !line.includes(delimiter)) continue;
		const { cells, odd, closed, feeds } = lineAlone(line, { ...dialect, delimiter });
		if (cells.length === width && closed && !odd && feeds === 0) return cells;
	}
	return null;
}

/** A line that is sound but of another width: a delimiter may be missing, or be another one. */
function assumedCells(line: string, width: number, dialect: Dialect, found: number) {
	const quotes = dialect.quote !== '' && line.includes(dialect.quote);
	const mended = quotes ? mendRecord(line, width, dialect, 'quotes') : null;
	if (mended?.cells.length === width) return mended.cells;
	return found * 2 <= width ? otherwiseDelimited(line, width, dialect) : null;
}

/** A line with a quote that follows no rule. */
function oddLine(line: string, end: End, dialect: Dialect, options: SplitOptions): SplitRecord {
	const { width } = options;
	const mended = width === null ? null : mendRecord(line, width, dialect);
	if (mended !== null && mended.cells.length === width) return split(mended.cells, end, 'quotes');
	const strict = lineAlone(line, dialect);
	if (strict.closed && strict.feeds === 0) return split(strict.cells, end, 'quotes');
	if (mended !== null) return split(mended.cells, end, 'quotes');
	// No quote of this line can be trusted, so none of them is taken for one.
	return split(lineAlone(line, { ...dialect, quote: '' }).cells, end, 'quotes');
}

/** Whether a line that an open quote has swallowed is a whole row by itself. */
function swallowsRow(ground: Ground, from: number, until: number, width: number): boolean {
	const { text, dialect } = ground;
	let at = from;
	while (at < until) {
		const feed = text.indexOf('\n', at);
		const end = feed === -1 ? text.length : feed;
		const alone = lineAlone(text.slice(at, end), dialect);
		const isWhole = alone.closed && !alone.odd && alone.feeds === 0;
		if (isWhole && width > 1 && fitsWidth(alone.cells, width)) return true;
		at = end + 1;
	}
	return false;
}

/** A cell over a few lines with a faulty quote in it. */
function mendedLines(ground: Ground, from: number, until: number, width: number) {
	const { text, dialect } = ground;
	let end = text.indexOf('\n', from);
	for (let lines = 2; lines <= MOST_LINES_MENDED && end !== -1; lines += 1) {
		const feed = text.indexOf('\n', end + 1);
		end = feed === -1 ? text.length : feed;
		if (end > until) return null;
		const mended = mendRecord(text.slice(from, end), width, dialect);
		if (mended?.cells.length === width) {
			return split(mended.cells, { next: end + 1, lines }, 'quotes');
		}
		if (feed === -1) return null;
	}
	return null;
}

function overSeveralLines(
	ground: Ground,
	from: number,
	strict: StrictRecord,
	options: SplitOptions
): SplitRecord | null {
	const { text, dialect } = ground;
	const { width } = options;
	const isSound = strict.closed && !strict.odd;
	const end = { next: strict.next, lines: strict.feeds + 1 };
	const feed = text.indexOf('\n', from);
	if (feed === -1 && !options.isEnd) return null;
	const lineEnd = feed === -1 ? text.length : feed;
	if (isSound && (width === null || !swallowsRow(ground, lineEnd + 1, strict.next, width))) {
		return split(strict.cells, end, 'rule');
	}
	const first = { next: lineEnd + 1, lines: 1 };
	const alone = oddLine(text.slice(from, lineEnd), first, dialect, options);
	if (width === null || isSound || fitsWidth(alone.cells, width)) return alone;
	if (strict.closed && fitsWidth(strict.cells, width)) return split(strict.cells, end, 'quotes');
	return mendedLines(ground, from, strict.next, width) ?? alone;
}

/**
 * Reads one record leniently. What the rules of quoting give is taken where it is sound; a quote
 * that would swallow other rows, or leaves the row with another number of cells, is text.
 */
export function splitRecord(
	ground: Ground,
	from: number,
	options: SplitOptions
): SplitRecord | null {
	const { text, dialect } = ground;
	const { width, isEnd, mayAssume, reach = REACH } = options;
	const strict = strictRecord(ground, from, from + reach);
	const mayGoOn = strict.closed
		? strict.next > text.length
		: strict.next >= text.length && strict.next < from + reach;
	if (!isEnd && mayGoOn) return null;
	const isSound = strict.closed && !strict.odd;
	if (isSound && fitsWidth(strict.cells, width)) {
		return split(strict.cells, { next: strict.next, lines: strict.feeds + 1 }, 'rule');
	}
	if (strict.feeds > 0 || !strict.closed) {
		const found = overSeveralLines(ground, from, strict, options);
		return found === null ? null : { ...found, seen: Math.max(found.next, strict.next) };
	}
	const end = { next: strict.next, lines: 1 };
	const line = text.slice(from, strict.next - 1);
	if (!isSound) return oddLine(line, end, dialect, options);
	const found = strict.cells.length;
	const assumed =
		mayAssume && width !== null && line !== '' ? assumedCells(line, width, dialect, found) : null;
	return assumed === null
		? split(strict.cells, end, 'rule')
		: split(assumed, end, 'delimiter', found);
}
