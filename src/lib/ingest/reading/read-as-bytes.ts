import { plainText } from '../encoding/plain-text';
import { ByteScan } from './byte-scan';
import type { ByteSpan, FileTable } from './file-table';
import { stopIfCancelled, type ReadControl } from './read-control';
import type { ReadPlan } from './read-plan';
import { Patience, REACH, splitRecord } from './split-record';
import { groundOf } from './strict-record';
import { addRepairs, LONGEST_RECORD, NO_REPAIRS, TableBody } from './table-body';
import type { TableShape } from './table-shape';
import { bytesOf, withLineFeeds } from './text-sample';

const CHUNK = 1 << 22;
/** The next chunk begins so many bytes before the end of one, where a letter or a line end may be cut. */
const OVERLAP = 16;
/** Of a record that goes on for longer, no more bytes are looked at. */
const MOST_KEPT = 1 << 24;
/** Above this share, or this number of pieces, cutting a file up costs more than writing it anew. */
const MOST_CARE = 0.05;
const FEW = 200;
const MOST_PIECES = 20_000;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** What the first bytes say of the line ends; lone `\r` are read as text. */
export type LineEnd = '\n' | '\r\n' | '\r';

/** Whether a plan may be read without making text of it. */
export function isReadAsBytes(plan: ReadPlan, lineEnd: LineEnd): boolean {
	const { encoding, delimiter, quote, escape } = plan;
	const isPlain = quote === '' || (quote === '"' && (escape === '"' || escape === ''));
	const isOneByte = delimiter.length === 1 && /[!-/:-~\t ]/.test(delimiter) && delimiter !== '"';
	return encoding === 'utf-8' && isOneByte && isPlain && lineEnd !== '\r';
}

/**
 * A sign that `plainText` takes out or changes, beside a quote. To the bytes the quote stands inside of a
 * cell, to the text it opens or closes one: where the record ends is not what the scan took it for.
 */
const HIDDEN = String.raw`(?=[^ \t\n])[\p{Cf}\p{Cc}\p{M}\p{Z}]`;
const HIDDEN_AT_QUOTE = new RegExp(`"${HIDDEN}|${HIDDEN}"`, 'u');

/** Byte behind a number of line ends. */
export function behindLines(bytes: Uint8Array, lines: number): number {
	let left = lines;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte !== LINE_FEED && byte !== RETURN) continue;
		if (byte === RETURN && bytes[at + 1] === LINE_FEED) at += 1;
		left -= 1;
		if (left === 0) return at + 1;
	}
	return bytes.length;
}

/** Chunks of a file one after the other: while one is looked at, the next is on its way. */
class Chunks {
	readonly #file: Blob;
	#ahead: { readonly base: number; readonly bytes: Promise<Uint8Array> } | null = null;

	constructor(file: Blob) {
		this.#file = file;
	}

	/** The chunk that `at` stands at the beginning of, or in the first bytes of. */
	async from(at: number): Promise<{ readonly base: number; readonly chunk: Uint8Array }> {
		const isAhead = this.#ahead !== null && at >= this.#ahead.base && at < this.#ahead.base + CHUNK;
		const { base, bytes } = isAhead && this.#ahead !== null ? this.#ahead : this.#read(at);
		this.#ahead = null;
		const chunk = await bytes;
		const end = base + chunk.length;
		if (end < this.#file.size) this.#ahead = this.#read(end - OVERLAP);
		return { base, chunk };
	}

	#read(base: number): { readonly base: number; readonly bytes: Promise<Uint8Array> } {
		const bytes = bytesOf(this.#file, base, base + CHUNK);
		// A failure is told when the chunk is asked for, if it ever is.
		bytes.catch(() => undefined);
		return { base, bytes };
	}
}

class Pieces {
	readonly #pieces: ByteSpan[] = [];

	get count(): number {
		return this.#pieces.length;
	}

	/** The one piece, where there are no more. */
	get only(): ByteSpan | null {
		return this.#pieces.length === 1 ? (this.#pieces[0] ?? null) : null;
	}

	add(from: number, to: number): void {
		if (to > from) this.#pieces.push({ from, to });
	}

	/** Slices of the file; the last one gets a line end if the file has none there. */
	async parts(file: Blob, lineEnd: string): Promise<BlobPart[]> {
		const parts: BlobPart[] = this.#pieces.map(({ from, to }) => file.slice(from, to));
		const end = this.#pieces.at(-1)?.to ?? 0;
		const [last] = await bytesOf(file, Math.max(0, end - 1), end);
		return end === 0 || last === LINE_FEED ? parts : [...parts, lineEnd];
	}
}

/**
 * Reads a UTF-8 file by its bytes: clean rows stay where they are, as slices of the file; records
 * that need care are taken out, read as text, and written anew behind them. Rows with another line
 * end than the file's are written anew as well, so that the body has one kind. `null`: the file had
 * better be read as text, because so many need care or because signs that do not show stand at quotes.
 */
export async function readAsBytes(
	file: Blob,
	plan: ReadPlan,
	shape: TableShape,
	lineEnd: LineEnd,
	control: ReadControl
): Promise<FileTable | null> {
	const { delimiter, firstLine, lastLine } = plan;
	const scan = new ByteScan({
		delimiter: delimiter.charCodeAt(0),
		isQuoted: plan.quote !== '',
		width: shape.width,
		firstLine,
		lastLine: lastLine ?? Infinity,
		endsInReturn: lineEnd === '\r\n',
		reach: REACH
	});
	const body = new TableBody(plan, shape, delimiter, lineEnd);
	const pieces = new Pieces();
	const chunks = new Chunks(file);
	const start = await bytesOf(file, 0, 3);
	const isMarked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
	const patience = new Patience();
	let repairs = NO_REPAIRS;
	let care = 0;
	/** Line of the first record whose quotes the scan took for something else; 0: none. */
	const misled = { at: 0 };
	let cleanFrom = isMarked ? 3 : 0;
	scan.restart(cleanFrom, 1);

	const isHopeless = (): boolean =>
		pieces.count > MOST_PIECES || (care > FEW && care > (scan.rows + care) * MOST_CARE);

	/** Reads the record at hand as text; the byte behind what was taken, and its lines. */
	function settle(bytes: Uint8Array, isCut: boolean): { length: number; lines: number } {
		const line = scan.careLine;
		const isBody = line >= firstLine && line <= (lastLine ?? Infinity);
		const text = withLineFeeds(new TextDecoder().decode(bytes));
		if (HIDDEN_AT_QUOTE.test(text)) misled.at = line;
		const decoded = plainText(text);
		const record = splitRecord(groundOf(decoded.text, plan), 0, {
			width: isBody ? shape.width : null,
			isEnd: true,
			mayAssume: isBody
		}) ?? { cells: [''], lines: 1, by: 'rule' as const, found: 1, next: 0 };
		patience.note({ next: record.next, seen: decoded.text.length });
		const isWhole = record.next >= decoded.text.length;
		const length = isWhole ? bytes.length : behindLines(bytes, record.lines);
		const isTooLong = isCut || record.next > LONGEST_RECORD;
		// A file may end in signs without a width: no line begins there.
		if (decoded.text !== '') body.settle({ ...record, line, isTooLong });
		// What stands behind the record is looked at again, and its repairs are counted then.
		const own = isWhole ? decoded : plainText(new TextDecoder().decode(bytes.subarray(0, length)));
		repairs = addRepairs(repairs, own);
		if (isBody && record.cells.join('') !== '') care += 1;
		return { length, lines: record.lines };
	}

	while (scan.at < file.size && !body.isFull()) {
		stopIfCancelled(control);
		const { base, chunk } = await chunks.from(scan.at);
		const isLast = base + chunk.length >= file.size;
		while (!body.isFull() && scan.run(chunk, base, isLast)) {
			const { careFrom, careTo, careLine } = scan;
			const resumeAt = scan.at;
			pieces.add(cleanFrom, careFrom);
			const isHere = careFrom >= base;
			const end = Math.min(careTo, careFrom + MOST_KEPT);
			const bytes = isHere
				? chunk.subarray(careFrom - base, end - base)
				: await bytesOf(file, careFrom, end);
			const { length, lines } = settle(bytes, end < careTo);
			const isWhole = length === bytes.length;
			cleanFrom = isWhole ? careTo : careFrom + length;
			if (!isWhole) scan.restart(cleanFrom, careLine + lines);
			else scan.at = resumeAt;
			if (misled.at > 0 || patience.isOver || isHopeless()) return null;
			if (cleanFrom < base) break;
		}
		control.onProgress?.(Math.min(scan.at, file.size), file.size);
		if (isLast && scan.at >= file.size) break;
	}
	stopIfCancelled(control);
	if (!body.isFull()) pieces.add(cleanFrom, file.size);
	const parts = await pieces.parts(file, lineEnd);
	const lines = scan.lines.subarray(0, scan.rows);
	return body.close({ parts, lines, span: pieces.only }, repairs);
}
