import { HEADER, ROWS } from './source-table';

/** A cell as it is to be read, and how it is written. */
interface WrittenCell {
	readonly text: string;
	readonly isQuoted: boolean;
	/** An unescaped quote in front of the text, part of it. */
	readonly hasStrayQuote: boolean;
}

interface WrittenRow {
	readonly cells: readonly WrittenCell[];
	/** What stands before each cell; before the first one mostly nothing. */
	readonly gaps: readonly string[];
	readonly end: string;
}

/** A polluted file, and the table that its clean version holds: header first, none if it has none. */
export interface PollutedFile {
	readonly name: string;
	/** Family of the benchmark that it is counted with. */
	readonly family: Family;
	/** Number of files of the benchmark that it stands for. */
	readonly stands: number;
	readonly text: string;
	readonly clean: readonly (readonly string[])[];
}

export type Family = 'file' | 'row_separator' | 'row_quote' | 'row_delimiter';

interface Marks {
	readonly quote: string;
	readonly escape: string;
}

interface Draft {
	readonly header: readonly WrittenRow[];
	readonly rows: readonly WrittenRow[];
	readonly preamble?: readonly WrittenRow[];
	readonly further?: readonly WrittenRow[];
	readonly marks?: Marks;
}

const DOUBLED: Marks = { quote: '"', escape: '"' };
const URL_COLUMN = 7;

function row(texts: readonly string[], delimiter = ',', end = '\r\n'): WrittenRow {
	return {
		cells: texts.map((text, at) => ({
			text,
			isQuoted: /[",]/.test(text) || (at === URL_COLUMN && text.startsWith('http')),
			hasStrayQuote: false
		})),
		gaps: texts.map((_, at) => (at === 0 ? '' : delimiter)),
		end
	};
}

function writtenRow({ cells, gaps, end }: WrittenRow, { quote, escape }: Marks): string {
	const texts = cells.map(({ text, isQuoted, hasStrayQuote }, at) => {
		const stray = hasStrayQuote ? quote : '';
		const escaped = stray + text.split('"').join(`${escape}"`);
		return (gaps[at] ?? '') + (isQuoted ? quote + escaped + quote : escaped);
	});
	return texts.join('') + end;
}

function textsOf({ cells }: WrittenRow): string[] {
	return cells.map(({ text, hasStrayQuote }) => (hasStrayQuote ? `"${text}` : text));
}

function file(name: string, family: Family, draft: Draft, stands = 1): PollutedFile {
	const { header, rows, preamble = [], further = [], marks = DOUBLED } = draft;
	const all = [...preamble, ...header, ...rows, ...further];
	const lines = header.map(textsOf);
	const joined = lines[0]?.map((_, at) => lines.map((line) => line[at] ?? '').join(' '));
	return {
		name,
		family,
		stands,
		text: all.map((one) => writtenRow(one, marks)).join(''),
		clean: [...(joined === undefined ? [] : [joined]), ...rows.map(textsOf)]
	};
}

function drafted(delimiter = ',', end = '\r\n'): { header: WrittenRow[]; rows: WrittenRow[] } {
	return {
		header: [row(HEADER, delimiter, end)],
		rows: ROWS.map((texts) => row(texts, delimiter, end))
	};
}

function withLast(rows: readonly WrittenRow[], end: string): WrittenRow[] {
	return rows.map((one, at) => (at === rows.length - 1 ? { ...one, end } : one));
}

/** The second table of a file: the first rows again, with fewer or more columns. */
function furtherTable(width: number): WrittenRow[] {
	return [HEADER, ...ROWS].slice(0, ROWS.length).map((texts, at) => {
		const more = Array.from({ length: Math.max(0, width - texts.length) }, (_, column) =>
			at === 0 ? `col${column + 1}` : (texts.at(-1) ?? '')
		);
		return row([...texts, ...more].slice(0, width));
	});
}

/** Files that are polluted as a whole. */
export function wholeFiles(): PollutedFile[] {
	const { header, rows } = drafted();
	const preamble = [row(['PREAMBLE', ...HEADER.slice(1).map(() => '')]), row(HEADER.map(() => ''))];
	const one = (name: string, draft: Partial<Draft>): PollutedFile =>
		file(name, 'file', { header, rows, ...draft });
	const width = HEADER.length;
	return [
		one('source', {}),
		one('file_no_payload', { header: [], rows: [] }),
		one('file_no_trailing_newline', { rows: withLast(rows, '') }),
		one('file_double_trailing_newline', { rows: withLast(rows, '\r\n\r\n') }),
		one('file_no_header', { header: [] }),
		one('file_header_multirow_2', { header: [...header, ...header] }),
		one('file_header_multirow_3', { header: [...header, ...header, ...header] }),
		one('file_preamble', { preamble }),
		one('file_multitable_less', { further: furtherTable(width - 1) }),
		one('file_multitable_same', { further: furtherTable(width) }),
		one('file_multitable_more', { further: furtherTable(width + 1) }),
		one('file_header_only', { rows: [] }),
		one('file_one_data_row', { rows: rows.slice(0, 1) }),
		one('file_field_delimiter_0x20', drafted(' ')),
		one('file_field_delimiter_0x2C_0x20', drafted(', ')),
		one('file_field_delimiter_0x3B', drafted(';')),
		one('file_field_delimiter_0x9', drafted('\t')),
		one('file_quotation_char_0x27', { marks: { quote: "'", escape: '"' } }),
		one('file_escape_char_0x5C', { marks: { quote: '"', escape: '\\' } }),
		one('file_escape_char_0x00', { marks: { quote: '"', escape: '' } }),
		one('file_record_delimiter_0xA', drafted(',', '\n')),
		one('file_record_delimiter_0xD', drafted(',', '\r'))
	];
}

function changed(at: number, change: (one: WrittenRow) => WrittenRow): Draft {
	const { header, rows } = drafted();
	return {
		header: at === 0 ? header.map(change) : header,
		rows: rows.map((one, index) => (index + 1 === at ? change(one) : one))
	};
}

function withGap(column: number, gap: string): (one: WrittenRow) => WrittenRow {
	return (one) => ({ ...one, gaps: one.gaps.map((old, at) => (at === column ? gap : old)) });
}

function withStrayQuote(column: number): (one: WrittenRow) => WrittenRow {
	return (one) => ({
		...one,
		cells: one.cells.map((cell, at) => (at === column ? { ...cell, hasStrayQuote: true } : cell))
	});
}

function byBlanks(one: WrittenRow): WrittenRow {
	return { ...one, gaps: one.gaps.map((gap) => (gap === '' ? '' : ' ')) };
}

/** A row to be polluted, 0 for the header, and the number of rows that it stands for. */
export interface PollutedRow {
	readonly at: number;
	readonly stands: number;
}

/** Files in which a single row is polluted, for the rows given and every column. */
export function rowFiles(rows: readonly PollutedRow[]): PollutedFile[] {
	return rows.flatMap(({ at, stands }) => {
		const one = (
			name: string,
			family: Family,
			change: (old: WrittenRow) => WrittenRow
		): PollutedFile => file(name, family, changed(at, change), stands);
		const byColumn = HEADER.flatMap((_, column) => {
			const place = `row${at}_col${column}`;
			const less = one(`row_less_sep_${place}`, 'row_separator', withGap(column, ''));
			const more = withGap(column, column === 0 ? ',' : ',,');
			return [
				one(`row_more_sep_${place}`, 'row_separator', more),
				...(column === 0 ? [] : [less]),
				one(`row_extra_quote_${place}`, 'row_quote', withStrayQuote(column))
			];
		});
		return [...byColumn, one(`row_field_delimiter_${at}_0x20`, 'row_delimiter', byBlanks)];
	});
}
