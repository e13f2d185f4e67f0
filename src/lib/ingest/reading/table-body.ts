import type { Breach } from '../rule-code';
import type { ByteSpan, FileTable, StrayRow, TextRepairs } from './file-table';
import type { Aside, ReadPlan } from './read-plan';
import { fitsWidth, type SplitRecord } from './split-record';
import type { TableShape } from './table-shape';

/** A record to be put where it belongs. */
export type Settled = Pick<SplitRecord, 'cells' | 'lines' | 'by' | 'found'> & {
	readonly line: number;
	/** Longer than `LONGEST_RECORD`. */
	readonly isTooLong?: boolean;
};

/** Records that are longer, in characters, are no rows: shown, never loaded. 1 MiB of ASCII. */
export const LONGEST_RECORD = 1 << 20;
/** More rows than these before or behind a table are another table; they are not kept. */
export const MOST_ASIDES = 1000;
const PART = 1 << 20;
const NOT_DECODED = '�';

export const NO_REPAIRS: TextRepairs = { controls: 0, zeroWidth: 0, recomposed: 0 };

export function addRepairs(one: TextRepairs, other: TextRepairs): TextRepairs {
	return {
		controls: one.controls + other.controls,
		zeroWidth: one.zeroWidth + other.zeroWidth,
		recomposed: one.recomposed + other.recomposed
	};
}

/** A row as CSV with `"` for a quote, without a line end. */
export function csvRow(cells: readonly string[], delimiter: string): string {
	const isPlain = (cell: string): boolean =>
		!cell.includes(delimiter) && !/["\n\r]/.test(cell) && !/^\s|\s$/.test(cell);
	return cells
		.map((cell) => (isPlain(cell) ? cell : `"${cell.split('"').join('""')}"`))
		.join(delimiter);
}

/** A list of line numbers that grows. */
class LineList {
	#lines = new Uint32Array(256);
	length = 0;

	push(line: number): void {
		if (this.length === this.#lines.length) {
			const longer = new Uint32Array(this.length * 2);
			longer.set(this.#lines);
			this.#lines = longer;
		}
		this.#lines[this.length] = line;
		this.length += 1;
	}

	all(): Uint32Array {
		return this.#lines.subarray(0, this.length);
	}
}

/** Rows, stray rows, asides and blank lines of a table while it is read, record by record. */
export class TableBody {
	readonly #plan: ReadPlan;
	readonly #shape: TableShape;
	readonly #delimiter: string;
	readonly #lineEnd: string;
	readonly #lines = new LineList();
	readonly #strays: StrayRow[] = [];
	readonly #asides: Aside[] = [];
	readonly #parts: Blob[] = [];
	#rows: string[] = [];
	#length = 0;
	#blankLines = 0;
	#further = 0;

	constructor(plan: ReadPlan, shape: TableShape, delimiter: string, lineEnd: string) {
		this.#plan = plan;
		this.#shape = shape;
		this.#delimiter = delimiter;
		this.#lineEnd = lineEnd;
	}

	/** Nothing more is wanted: all that follows lies behind the table. */
	isFull(): boolean {
		return this.#further >= MOST_ASIDES;
	}

	settle(record: Settled): void {
		const { line, cells } = record;
		const { firstLine, lastLine, headerLines } = this.#plan;
		if (headerLines.includes(line)) return;
		const isBehind = lastLine !== null && line > lastLine;
		const [first = ''] = cells;
		const isBlank =
			cells.every((cell) => cell === '') || (cells.length === 1 && first.trim() === '');
		if (isBlank) this.#blankLines += line < firstLine || isBehind ? 0 : record.lines;
		else if (line < firstLine) this.#setAside(line, cells, 'preamble');
		else if (isBehind) {
			this.#further += 1;
			this.#setAside(line, cells, 'footer');
		} else this.#load(record);
	}

	#setAside(line: number, cells: readonly string[], place: Aside['place']): void {
		const isDirective = line === 1 && cells.length <= 2 && /^sep=.?$/i.test(cells.join(''));
		if (!isDirective && this.#asides.length < MOST_ASIDES) {
			this.#asides.push({ line, place, cells });
		}
	}

	#load(record: Settled): void {
		const { line, cells } = record;
		const breach = this.#breach(record);
		if (breach !== null) {
			this.#strays.push({ line, cells, breach });
			return;
		}
		const row = csvRow(cells.slice(0, this.#shape.width), this.#delimiter);
		// A row of one empty cell would be read back as a blank line.
		this.#rows.push(row === '' ? '""' : row);
		this.#lines.push(line);
		this.#length += row.length;
		if (this.#length > PART) this.#flush();
	}

	#breach({ cells, lines, by, found, isTooLong }: Settled): Breach | null {
		const { width } = this.#shape;
		const breach = (rule: Breach['rule'], params: Breach['params']): Breach => ({
			rule,
			column: null,
			params
		});
		if (isTooLong === true) return breach('row.too_long', { most: LONGEST_RECORD });
		if (cells.some((cell) => cell.includes(NOT_DECODED))) return breach('row.not_decodable', {});
		if (by === 'quotes') return breach('row.quotes', { lines });
		const fits = fitsWidth(cells, width);
		if (by === 'rule' && fits) return null;
		return breach('row.ragged', { expected: width, found });
	}

	#flush(): void {
		if (this.#rows.length === 0) return;
		this.#parts.push(new Blob([this.#rows.join(this.#lineEnd), this.#lineEnd]));
		this.#rows = [];
		this.#length = 0;
	}

	/** The table, with rows that are there already before those that were settled. */
	close(
		clean: { parts: readonly BlobPart[]; lines: Uint32Array; span: ByteSpan | null },
		repairs: TextRepairs
	): FileTable {
		this.#flush();
		const lines = new Uint32Array(clean.lines.length + this.#lines.length);
		lines.set(clean.lines);
		lines.set(this.#lines.all(), clean.lines.length);
		return {
			plan: this.#plan,
			columns: this.#shape.columns,
			body: [...clean.parts, ...this.#parts],
			span: this.#parts.length === 0 ? clean.span : null,
			delimiter: this.#delimiter,
			lines,
			strays: this.#strays,
			asides: this.#asides,
			repairs,
			blankLines: this.#blankLines
		};
	}
}
