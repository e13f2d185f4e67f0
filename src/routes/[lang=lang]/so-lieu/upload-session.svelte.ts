import type { Language } from '$lib/domain/language';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { FileTable } from '$lib/ingest/reading/file-table';
import type { ReadPlan, Recognition } from '$lib/ingest/reading/read-plan';
import type { Breach } from '$lib/ingest/rule-code';
import type { RecogniseOptions } from '$lib/ingest/reading/read-control';
import type { ChangeCounts, Choices, RowChange } from '$lib/queries/upload/changes-found';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import type { UploadControl } from '$lib/queries/upload/upload-control';
import type { Dataset } from '$lib/store/dataset';
import type { ReaderClient } from '$lib/store/reader-client';
import type { OpenedFile } from '$lib/store/reader-worker';
import { StoreError } from '$lib/store/store-error';
import type { UploadStore } from '$lib/store/upload-store';
import { NOTHING_STATED, type StatedSource } from './commit-form';
import type { LoadingStep } from './loading-step';
import type { MappingDraft } from './mapping-draft.svelte';
import { saveFile } from './save-file';
import { FileRefused, TooLarge } from './upload-fault';
import { allowedMemory, largestFile, neededMemory } from './size-limit';

export type WizardStep = 'pick' | 'sheet' | LoadingStep | 'done';

/** What runs now. */
export type BusyWith =
	| 'opening'
	| 'recognising'
	| 'reading'
	| 'engine'
	| 'staging'
	| 'checking'
	| 'comparing'
	| 'hashing'
	| 'committing';

export interface Busy {
	readonly what: BusyWith;
	/** From 0 to 1; `null` where it is not known. */
	readonly share: number | null;
}

/** The engine, with what is loaded now, for one question. */
export type EngineAccess = <T>(question: (engine: QueryEngine) => Promise<T>) => Promise<T>;

/** Rows shown of what changes, and fetched more at a time. */
const CHANGED_AT_ONCE = 100;

const modules = {
	reader: () => import('$lib/store/reader-client'),
	upload: () => import('$lib/queries/upload/upload'),
	draft: () => import('./make-draft'),
	dataset: () => import('./make-dataset')
};

/** Loading one file, step by step, and the files that wait behind it. */
export class UploadSession {
	step = $state<WizardStep>('pick');
	busy = $state.raw<Busy | null>(null);
	fault = $state.raw<unknown>(null);
	/** The person stopped what ran last. */
	isStopped = $state(false);
	queue = $state.raw<readonly File[]>([]);
	file = $state.raw<File | null>(null);
	sheets = $state.raw<readonly string[]>([]);
	sheet = $state<string | null>(null);
	recognition = $state.raw<Recognition | null>(null);
	table = $state.raw<FileTable | null>(null);
	draft = $state.raw<MappingDraft | null>(null);
	checked = $state.raw<CheckedUpload | null>(null);
	counts = $state.raw<ChangeCounts | null>(null);
	changed = $state.raw<readonly RowChange[]>([]);
	stated = $state.raw<StatedSource>(NOTHING_STATED);
	done = $state.raw<Dataset | null>(null);
	/** Kind that the address asks for. */
	wanted: string | null = null;

	readonly #engine: EngineAccess;
	readonly #store: () => Promise<UploadStore>;
	#reader: ReaderClient | null = null;
	#stop = new AbortController();
	/** Version of the store that the changes were computed against. */
	#head: number | null = null;

	constructor(engine: EngineAccess, store: () => Promise<UploadStore>) {
		this.#engine = engine;
		this.#store = store;
	}

	/** Whether something would be lost if the page went away. */
	get isUnderWay(): boolean {
		return this.busy !== null || !['pick', 'done'].includes(this.step);
	}

	/** Begins with the first of some files; the others wait. */
	take(files: readonly File[]): void {
		this.queue = [...this.queue, ...files];
		this.takeNext();
	}

	takeNext(): void {
		const [next, ...rest] = this.queue;
		if (next === undefined) return;
		this.#clear();
		this.queue = rest;
		this.file = next;
		void this.#run('opening', () => this.#open(next));
	}

	openSheet(sheet: string): void {
		this.sheet = sheet;
		void this.#run('recognising', () => this.#recognise({}));
	}

	/** Reads the sample again by a plan that the person changed. */
	recogniseAgain(plan: ReadPlan, relayout: boolean): void {
		const { encoding, delimiter, quote, escape } = plan;
		const chosen = relayout ? { encoding, delimiter, quote, escape } : plan;
		void this.#run('recognising', () => this.#recognise({ plan: chosen }));
	}

	readAndMap(): void {
		void this.#run('reading', () => this.#readAndMap());
	}

	check(): void {
		void this.#run('checking', () => this.#check());
	}

	compare(): void {
		void this.#run('comparing', () => this.#compare());
	}

	moreChanged(): void {
		void this.#run('comparing', async () => {
			const { changedRows } = await modules.upload();
			const more = await this.#engine((engine) =>
				changedRows(engine, this.changed.length, CHANGED_AT_ONCE)
			);
			this.changed = [...this.changed, ...more];
		});
	}

	commit(stated: StatedSource, choices: Choices): void {
		this.stated = stated;
		void this.#run('hashing', () => this.#commit(choices));
	}

	saveRejected(language: Language): void {
		void this.#run('checking', async () => {
			const { checked, file } = this;
			if (!checked || !file) return;
			const { rejectedCsv } = await modules.upload();
			const csv = await this.#engine((engine) => rejectedCsv(engine, checked, language));
			const stem = file.name.replace(/\.[^.]*$/, '');
			saveFile(new Blob([csv], { type: 'text/csv' }), `${stem}-khong-nhan.csv`);
		});
	}

	back(): void {
		const before = { map: 'read', check: 'map', commit: 'check' } as const;
		this.fault = null;
		if (this.step === 'map' || this.step === 'check' || this.step === 'commit') {
			this.step = before[this.step];
		}
	}

	/** Ends what runs; the step before it stays as it was. */
	cancel(): void {
		this.#stop.abort();
		if (this.busy?.what !== 'staging' && this.busy?.what !== 'checking') this.#endReader();
	}

	/** Gives the file up. */
	stop(): void {
		this.cancel();
		this.#clear();
		this.isStopped = true;
	}

	reset(): void {
		this.#clear();
	}

	forgive(): void {
		this.fault = null;
	}

	leave(): void {
		this.#stop.abort();
		this.#endReader();
	}

	#clear(): void {
		this.#endReader();
		this.step = 'pick';
		this.file = null;
		this.sheets = [];
		this.sheet = null;
		this.recognition = null;
		this.table = null;
		this.draft = null;
		this.checked = null;
		this.counts = null;
		this.changed = [];
		this.done = null;
		this.fault = null;
		this.isStopped = false;
	}

	#endReader(): void {
		this.#reader?.end();
		this.#reader = null;
	}

	/** Runs one thing at a time; what fails is kept in `fault`, and the step stays where it was. */
	async #run(what: BusyWith, action: () => Promise<void>): Promise<void> {
		if (this.busy !== null) return;
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		this.fault = null;
		this.isStopped = false;
		this.#report(what, null);
		try {
			await action();
		} catch (error) {
			if (signal.aborted) this.isStopped = true;
			else this.fault = error;
		} finally {
			this.busy = null;
			performance.mark('upload waiting');
		}
	}

	#refused(breach: Breach): FileRefused {
		return new FileRefused(this.file?.name ?? '', breach);
	}

	/** Each step leaves a mark, from which the benchmark tells how long it took. */
	#report(what: BusyWith, share: number | null): void {
		if (this.busy?.what !== what) performance.mark(`upload ${what}`);
		this.busy = { what, share };
	}

	/** The reader with the file open in it; a reader that was ended is followed by another. */
	async #reading(): Promise<{ reader: ReaderClient; opened: OpenedFile | null }> {
		if (this.#reader) return { reader: this.#reader, opened: null };
		const { ReaderClient } = await modules.reader();
		const reader = new ReaderClient();
		this.#reader = reader;
		const most = largestFile(deviceMemory());
		if (!this.file) throw new Error('no file');
		return { reader, opened: await reader.open(this.file, most) };
	}

	async #open(file: File): Promise<void> {
		const needed = neededMemory(file.size);
		const allowed = allowedMemory(deviceMemory());
		if (needed > allowed) throw new TooLarge(needed, allowed);
		const { opened } = await this.#reading();
		if (opened?.kind === 'refused') throw this.#refused(opened.breach);
		this.sheets = opened?.kind === 'workbook' ? opened.sheets : [];
		this.sheet = this.sheets[0] ?? null;
		if (this.sheets.length > 1) this.step = 'sheet';
		else await this.#recognise({});
	}

	async #recognise(options: RecogniseOptions): Promise<void> {
		this.#report('recognising', null);
		const { reader } = await this.#reading();
		const found = await reader.recognise(this.sheet, options);
		if (found.kind === 'refused') throw this.#refused(found.breach);
		const { recognition } = found;
		if (recognition.sample.length === 0 && recognition.columns.length === 0) {
			throw this.#refused(emptyFile(recognition));
		}
		this.recognition = recognition;
		this.step = 'read';
	}

	async #readAndMap(): Promise<void> {
		const { recognition, file } = this;
		if (!recognition || !file) return;
		const { reader } = await this.#reading();
		const read = await reader.read(this.sheet, recognition.plan, (done, of) => {
			if (this.busy?.what === 'reading') this.#report('reading', of > 0 ? done / of : null);
		});
		if (read.kind === 'refused') throw this.#refused(read.breach);
		const { table } = read;
		this.table = table;
		this.#report('engine', null);
		const { makeDraft } = await modules.draft();
		const store = await this.#store();
		const given = { table, fileName: file.name, wanted: this.wanted, store };
		this.draft = await this.#engine((engine) => {
			this.#report('staging', null);
			return makeDraft(engine, given, this.#control);
		});
		this.step = 'map';
	}

	async #check(): Promise<void> {
		const { table, draft } = this;
		if (!table || !draft) return;
		const { checkUpload } = await modules.upload();
		this.checked = await this.#engine((engine) =>
			checkUpload(engine, table, draft.mapping, this.#control)
		);
		this.step = 'check';
	}

	async #compare(): Promise<void> {
		const { changeCounts, changedRows } = await modules.upload();
		const store = await this.#store();
		this.#head = store.state().head?.number ?? null;
		[this.counts, this.changed] = await this.#engine(async (engine) => [
			await changeCounts(engine, this.#control),
			await changedRows(engine, 0, CHANGED_AT_ONCE)
		]);
		this.step = 'commit';
	}

	async #commit(choices: Choices): Promise<void> {
		const { checked, draft, recognition, file } = this;
		if (!checked || !draft || !recognition || !file) return;
		const { reader } = await this.#reading();
		const sha256 = await reader.hash(file, (done, of) => {
			if (this.busy?.what === 'hashing') this.#report('hashing', of > 0 ? done / of : null);
		});
		this.#report('committing', null);
		const { acceptedRows } = await modules.upload();
		const { commitOf } = await modules.dataset();
		const rows = await this.#engine((engine) => acceptedRows(engine, choices));
		const commit = await commitOf({
			file,
			sha256,
			sheet: this.sheet,
			plan: recognition.plan,
			checked,
			rows,
			stated: this.stated
		});
		const store = await this.#store();
		try {
			await store.commit(commit, this.#head);
		} catch (error) {
			// Another tab was first: what changes is not what was shown, so it is shown anew.
			if (isStale(error)) await this.#compare();
			throw error;
		}
		await draft.remember(store, file.name);
		this.done = commit.dataset;
		this.step = 'done';
	}

	get #control(): UploadControl {
		return {
			signal: this.#stop.signal,
			onProgress: (_, share) => {
				if (this.busy) this.#report(this.busy.what, share);
			}
		};
	}
}

/** Bytes that fit no encoding are no text; text without a row is empty. */
function emptyFile({ plan, encodings }: Recognition): Breach {
	const isBinary = plan.encoding !== null && encodings.length === 0;
	return { rule: isBinary ? 'file.binary' : 'file.empty', column: null, params: {} };
}

function isStale(error: unknown): boolean {
	return error instanceof StoreError && error.fault.kind === 'stale';
}

/** GiB as the browser tells it; not told on plain http, in Firefox and in Safari. */
function deviceMemory(): number | undefined {
	return (navigator as { readonly deviceMemory?: number }).deviceMemory;
}
