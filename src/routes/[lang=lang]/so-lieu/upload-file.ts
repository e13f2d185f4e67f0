import { deviceMemory } from '$lib/engine/device-memory';
import type { FileTable } from '$lib/ingest/reading/file-table';
import type { RecogniseOptions } from '$lib/ingest/reading/read-control';
import type { ReadPlan, Recognition } from '$lib/ingest/reading/read-plan';
import type { Breach } from '$lib/ingest/rule-code';
import type { ReaderClient } from '$lib/store/reader-client';
import type { OnBytes, OpenedFile } from '$lib/store/reader-worker';
import { allowedMemory, largestFile, neededMemory } from './size-limit';
import { keepReader, takeReader } from './spare-reader';
import { FileRefused, TooLarge } from './upload-fault';

/** A reader that read a larger file is ended after it, for it may hold on to the memory that it took. */
const SMALL_BYTES = 4 << 20;

/** Bytes that fit no encoding are no text; text without a row is empty. */
function emptyFile({ plan, encodings }: Recognition): Breach {
	const isBinary = plan.encoding !== null && encodings.length === 0;
	return { rule: isBinary ? 'file.binary' : 'file.empty', column: null, params: {} };
}

/**
 * A chosen file, read in a worker that can be ended at any time; the next reading starts another.
 * Throws `FileRefused`, `TooLarge` and `ReaderError`.
 */
export class UploadFile {
	#reader: ReaderClient | null = null;
	/** How often it was ended: a reader may still be on its way. */
	#ends = 0;
	/** Questions that the reader has not answered yet. */
	#asked = 0;

	/** Whether the file is read as it is: no workbook, not packed. */
	isPlainText = false;

	constructor(readonly file: File) {}

	/** The names of its sheets; none where it is text. */
	async open(): Promise<readonly string[]> {
		const needed = neededMemory(this.file.size);
		const allowed = allowedMemory(deviceMemory());
		if (needed > allowed) throw new TooLarge(needed, allowed);
		const { opened } = await this.#start();
		if (opened?.kind === 'refused') throw this.#refused(opened.breach);
		this.isPlainText = opened?.kind === 'text' && !opened.isUnpacked;
		return opened?.kind === 'workbook' ? opened.sheets : [];
	}

	async recognise(sheet: string | null, options: RecogniseOptions): Promise<Recognition> {
		const { reader } = await this.#start();
		const found = await this.#answered(reader.recognise(sheet, options));
		if (found.kind === 'refused') throw this.#refused(found.breach);
		const { recognition } = found;
		const isEmpty = recognition.sample.length === 0 && recognition.columns.length === 0;
		if (isEmpty) throw this.#refused(emptyFile(recognition));
		return recognition;
	}

	async read(sheet: string | null, plan: ReadPlan, onBytes: OnBytes): Promise<FileTable> {
		const { reader } = await this.#start();
		const read = await this.#answered(reader.read(sheet, plan, onBytes));
		if (read.kind === 'refused') throw this.#refused(read.breach);
		return read.table;
	}

	/** Stops whatever is being read. */
	end(): void {
		this.#ends += 1;
		const reader = this.#reader;
		this.#reader = null;
		if (reader === null) return;
		const isSmall = this.isPlainText && this.file.size <= SMALL_BYTES;
		if (isSmall && this.#asked === 0) keepReader(reader);
		else reader.end();
	}

	async #start(): Promise<{ reader: ReaderClient; opened: OpenedFile | null }> {
		if (this.#reader) return { reader: this.#reader, opened: null };
		const ends = this.#ends;
		const reader = await takeReader();
		this.#reader = reader;
		const opening = this.#answered(reader.open(this.file, largestFile(deviceMemory())));
		if (ends !== this.#ends) this.end();
		return { reader, opened: await opening };
	}

	async #answered<T>(answer: Promise<T>): Promise<T> {
		this.#asked += 1;
		try {
			return await answer;
		} finally {
			this.#asked -= 1;
		}
	}

	#refused(breach: Breach): FileRefused {
		return new FileRefused(this.file.name, breach);
	}
}
