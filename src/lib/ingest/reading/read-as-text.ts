import { createDecoder } from '../encoding/decode-text';
import { PlainTextStream } from '../encoding/plain-text';
import type { FileTable } from './file-table';
import { stopIfCancelled, type ReadControl } from './read-control';
import type { ReadPlan } from './read-plan';
import { Patience, splitRecord } from './split-record';
import { groundOf } from './strict-record';
import { LONGEST_RECORD, TableBody } from './table-body';
import type { TableShape } from './table-shape';
import { bytesOf, withLineFeeds } from './text-sample';

const CHUNK = 1 << 20;
/** Of a record without an end, what lies beyond is passed over until its line ends. In characters. */
const MOST_KEPT = 1 << 24;

/** Turns line ends of all kinds into `\n`, in text that comes in chunks. */
class LineFeeds {
	#endsInReturn = false;

	push(text: string, isLast: boolean): string {
		const joined = this.#endsInReturn ? `\r${text}` : text;
		this.#endsInReturn = !isLast && joined.endsWith('\r');
		return withLineFeeds(this.#endsInReturn ? joined.slice(0, -1) : joined);
	}
}

/** Text of which records are taken from the front while more comes at the end. */
class RecordText {
	#text = '';
	#at = 0;
	#line = 1;
	#isSkipping = false;
	readonly #patience = new Patience();

	constructor(
		readonly plan: ReadPlan,
		readonly width: number,
		readonly body: TableBody
	) {}

	push(text: string, isLast: boolean): void {
		this.#text = this.#text.slice(this.#at) + text;
		this.#at = 0;
		const ground = groundOf(this.#text, this.plan);
		while (this.#at < this.#text.length && !this.body.isFull()) {
			if (this.#isSkipping && !this.#skip()) return;
			const isHuge = this.#text.length - this.#at > MOST_KEPT;
			const { firstLine, lastLine } = this.plan;
			const isBody = this.#line >= firstLine && this.#line <= (lastLine ?? Infinity);
			const record = splitRecord(ground, this.#at, {
				width: isBody ? this.width : null,
				isEnd: isLast || isHuge,
				mayAssume: isBody,
				reach: this.#patience.reach
			});
			if (record === null) return;
			this.#patience.note(record);
			const length = record.next - this.#at;
			this.body.settle({ ...record, line: this.#line, isTooLong: length > LONGEST_RECORD });
			this.#at = record.next;
			this.#isSkipping = !isLast && record.next > this.#text.length;
			this.#line += record.lines;
		}
	}

	/** Past the rest of a record of which enough was kept; false while its line goes on. */
	#skip(): boolean {
		const feed = this.#text.indexOf('\n', this.#at);
		this.#at = feed === -1 ? this.#text.length : feed + 1;
		this.#isSkipping = feed === -1;
		return !this.#isSkipping;
	}
}

/**
 * Reads a file of any encoding and dialect as text, record by record. Its rows are written anew, as
 * UTF-8 with commas and `\n`.
 */
export async function readAsText(
	file: Blob,
	plan: ReadPlan,
	shape: TableShape,
	control: ReadControl
): Promise<FileTable> {
	const decoder = createDecoder(plan.encoding ?? 'utf-8');
	const plain = new PlainTextStream();
	const feeds = new LineFeeds();
	const body = new TableBody(plan, shape, ',', '\n');
	const records = new RecordText(plan, shape.width, body);
	for (let from = 0; from < file.size && !body.isFull(); from += CHUNK) {
		stopIfCancelled(control);
		const isLast = from + CHUNK >= file.size;
		const bytes = await bytesOf(file, from, from + CHUNK);
		const text = feeds.push(decoder.decode(bytes, isLast), isLast);
		records.push(plain.push(text) + (isLast ? plain.end() : ''), isLast);
		control.onProgress?.(Math.min(from + CHUNK, file.size), file.size);
	}
	stopIfCancelled(control);
	return body.close({ parts: [], lines: new Uint32Array(0), span: null }, plain.repairs);
}
