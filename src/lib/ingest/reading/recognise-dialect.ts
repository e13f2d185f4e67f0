import { cellKind } from './cell-kind';
import { DELIMITERS, isEscaped, type Dialect } from './dialect';
import { Patience, splitRecord } from './split-record';
import { groundOf, strictRecord } from './strict-record';

/**
 * Every delimiter and quote is tried on the first lines. A good one gives many rows of the same
 * width (consistency of the pattern) whose cells are numbers, dates, times or plain words without
 * another delimiter in them (consistency of the cells); wider tables say more than narrow ones. The
 * idea of weighing these two is that of van den Burg, Nazábal, Sutton, "Wrangling messy CSV files by
 * detecting row and type patterns", 2019; the measures here are simpler.
 */
export interface DialectGuess {
	readonly dialect: Dialect;
	/** Another dialect is nearly as good. */
	readonly isNarrow: boolean;
}

const MOST_RECORDS = 300;
/** Readiness to believe: blanks and colons stand in any text. */
const LIKELIHOOD: Readonly<Record<string, number>> = { ' ': 0.5, ':': 0.4, '^': 0.9, '~': 0.9 };
const ONE_COLUMN = 0.3;
const NARROW = 0.85;

/** How much a cell looks like one, 0 to 1. */
function cellScore(cell: string, dialect: Dialect): number {
	if (cellKind(cell) !== 'text') return 1;
	const isCut = [';', '\t', '|'].some((mark) => mark !== dialect.delimiter && cell.includes(mark));
	const isTorn = ['"', "'"].some((quote) => cell.startsWith(quote) || cell.endsWith(quote));
	return isCut || isTorn ? 0.2 : 0.85;
}

function rowsOf(text: string, dialect: Dialect): { cells: readonly string[]; odd: boolean }[] {
	const ground = groundOf(text, dialect);
	const rows: { cells: readonly string[]; odd: boolean }[] = [];
	const patience = new Patience();
	let at = 0;
	while (at < text.length && rows.length < MOST_RECORDS) {
		const { reach } = patience;
		const record = splitRecord(ground, at, { width: null, isEnd: true, mayAssume: false, reach });
		if (record === null) break;
		patience.note(record);
		const isBlank = record.cells.every((cell) => cell.trim() === '');
		if (!isBlank) rows.push({ cells: record.cells, odd: record.by === 'quotes' });
		at = record.next;
	}
	return rows;
}

/** The most frequent width; of equally frequent ones the greatest. */
export function commonWidth(widths: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	let best = 0;
	let most = 0;
	for (const [width, count] of counts) {
		if (count > most || (count === most && width > best)) [best, most] = [width, count];
	}
	return best;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function scoreOf(text: string, dialect: Dialect): number {
	const rows = rowsOf(text, dialect);
	if (rows.length === 0) return 0;
	const width = commonWidth(rows.map(({ cells }) => cells.length).filter((cells) => cells > 1));
	if (width < 2) return 0;
	const regular = rows.filter(({ cells }) => cells.length === width);
	const consistency = regular.length / rows.length;
	const odd = regular.filter((row) => row.odd).length / regular.length;
	const types = mean(regular.flatMap(({ cells }) => cells.map((cell) => cellScore(cell, dialect))));
	const likelihood = LIKELIHOOD[dialect.delimiter] ?? 1;
	return consistency * types * ((width - 1) / width) * likelihood * (1 - odd / 2);
}

/**
 * Whether an apostrophe is a quote here: around most cells of a column, or around a delimiter in a line.
 * Around a cell here and there it is part of the text.
 */
function isWrapped(text: string, quote: string, delimiter: string): boolean {
	const columns: { filled: number; wrapped: number }[] = [];
	for (const line of text.split('\n', MOST_RECORDS)) {
		let isOpen = false;
		for (const [at, piece] of line.split(delimiter).entries()) {
			const cell = piece.trim();
			const begins = cell.startsWith(quote);
			const ends = cell.endsWith(quote);
			if (isOpen && ends && !begins) return true;
			const isWhole = begins && ends && cell.length > 1;
			isOpen ||= begins && cell.length > 1 && !isWhole;
			const column = (columns[at] ??= { filled: 0, wrapped: 0 });
			if (cell !== '') column.filled += 1;
			if (isWhole) column.wrapped += 1;
		}
	}
	return columns.some(({ filled, wrapped }) => wrapped > 1 && wrapped * 2 > filled);
}

/** A character in front of inner quotes, if it is more often there than a second quote. */
function escapeOf(text: string, quote: string, delimiter: string): string {
	let escaped = 0;
	let doubled = 0;
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
		const before = text.charAt(at - 1);
		const after = text.charAt(at + 1);
		const isInside = after !== '' && after !== '\n' && after !== delimiter.charAt(0);
		if (before === '\\' && isEscaped(text, at, 0, '\\')) {
			if (isInside) escaped += 1;
		} else if (after === quote && before !== delimiter.at(-1) && before !== '\n') {
			doubled += 1;
			at += 1;
		}
	}
	return escaped > doubled ? '\\' : quote;
}

/** Whether a blank follows every delimiter, so that it belongs to it. */
function hasBlanks(text: string, dialect: Dialect): boolean {
	const ground = groundOf(text, dialect);
	let cells = 0;
	let at = 0;
	for (let count = 0; at < text.length && count < MOST_RECORDS; count += 1) {
		const record = strictRecord(ground, at, text.length);
		if (record.closed && record.tight > 0) return false;
		cells += record.cells.length - 1;
		at = record.next;
	}
	return cells > 2;
}

function named(text: string): string | null {
	return /^sep=(.)\n/i.exec(text)?.[1] ?? null;
}

/** How the cells of a text (line ends `\n`) are told apart. What is given in `known` is kept. */
export function recogniseDialect(text: string, known: Partial<Dialect> = {}): DialectGuess {
	const given = known.delimiter ?? named(text);
	const body = named(text) === null ? text : text.slice(text.indexOf('\n') + 1);
	const delimiters = given === null ? DELIMITERS.filter((mark) => body.includes(mark)) : [given];
	const quotes = known.quote === undefined ? ['"', "'"] : [known.quote];
	const tried = delimiters.flatMap((delimiter) =>
		quotes
			.filter((quote) => quote !== "'" || quotes.length === 1 || isWrapped(body, quote, delimiter))
			.map((quote) => {
				const escape = known.escape ?? (quote === '' ? '' : escapeOf(body, quote, delimiter));
				const dialect: Dialect = { delimiter, quote, escape };
				const score = scoreOf(body, dialect) * (quote === "'" ? 0.98 : 1);
				return { dialect, score };
			})
	);
	tried.sort((one, other) => other.score - one.score);
	const quote = known.quote ?? '"';
	const single: Dialect = { delimiter: given ?? ',', quote, escape: known.escape ?? quote };
	const [best, ...others] = tried;
	if (best === undefined || (given === null && best.score < ONE_COLUMN * 0.85)) {
		return { dialect: single, isNarrow: best !== undefined && best.score > ONE_COLUMN / 2 };
	}
	const rival = others.find(({ dialect }) => dialect.delimiter !== best.dialect.delimiter);
	const isNarrow = given === null && rival !== undefined && rival.score > best.score * NARROW;
	const { delimiter } = best.dialect;
	const isSpaced =
		given === null && [',', ';', '|'].includes(delimiter) && hasBlanks(body, best.dialect);
	const dialect = isSpaced ? { ...best.dialect, delimiter: `${delimiter} ` } : best.dialect;
	return { dialect, isNarrow };
}
