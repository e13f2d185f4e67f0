import type { Language } from '$lib/domain/language';
import type { RecogniseOptions } from '$lib/ingest/reading/read-control';
import type { FileTable } from '$lib/ingest/reading/file-table';
import type { ReadPlan, Recognition } from '$lib/ingest/reading/read-plan';
import type { ChangeCounts, Choices, RowChange } from '$lib/queries/upload/changes-found';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import type { Dataset } from '$lib/store/dataset';
import type { UploadStore } from '$lib/store/upload-store';
import type { Words } from '$lib/messages/words';
import { NOTHING_STATED, type StatedSource } from './commit-form';
import type { MappingDraft } from './mapping-draft.svelte';
import { onceMore, ResumedUpload } from './resumed-upload';
import { Running } from './running.svelte';
import { saveLedger } from './save-ledger';
import { saveRejected } from './save-rejected';
import { prepareReader } from './spare-reader';
import { StagedRows } from './staged-rows';
import { UploadFile } from './upload-file';
import { isStale } from './upload-fault';
import { STEP_BEFORE, type BusyWith, type EngineAccess, type WizardStep } from './upload-state';

/** Loading one file, step by step, and the files that wait behind it. */
export class UploadSession {
	step = $state<WizardStep>('pick');
	readonly running = new Running();
	queue = $state.raw<readonly File[]>([]);
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

	#upload = $state.raw<UploadFile | null>(null);
	/** Version of the store that the changes were computed against. */
	#head: number | null = null;
	readonly #engine: EngineAccess;
	readonly rows: StagedRows;
	readonly #store: () => Promise<UploadStore>;

	constructor(engine: EngineAccess, store: () => Promise<UploadStore>) {
		this.#engine = engine;
		this.rows = new StagedRows(engine);
		this.#store = store;
	}

	get file(): File | null {
		return this.#upload?.file ?? null;
	}

	/** Whether something would be lost if the page went away. */
	get isUnderWay(): boolean {
		return this.running.busy !== null || !['pick', 'done'].includes(this.step);
	}

	/** Begins with the first of some files; the others wait. */
	take(files: readonly File[]): void {
		this.queue = [...this.queue, ...files];
		this.takeNext();
	}

	takeNext(): void {
		const [next, ...rest] = this.queue;
		if (next === undefined) return;
		this.reset();
		this.queue = rest;
		this.#upload = new UploadFile(next);
		this.rows.start();
		this.#run('opening', async (upload) => {
			this.sheets = await upload.open();
			this.sheet = this.sheets[0] ?? null;
			if (this.sheets.length > 1) this.step = 'sheet';
			else await this.#recognise(upload, {});
		});
	}

	openSheet(sheet: string): void {
		this.sheet = sheet;
		this.#run('recognising', (upload) => this.#recognise(upload, {}));
	}

	/** Reads the sample again by a plan that the person changed. */
	recogniseAgain(plan: ReadPlan, relayout: boolean): void {
		const { encoding, delimiter, quote, escape } = plan;
		const chosen = relayout ? { encoding, delimiter, quote, escape } : plan;
		this.#run('recognising', (upload) => this.#recognise(upload, { plan: chosen }));
	}

	readAndMap(): void {
		this.#run('reading', (upload) => this.#readAndMap(upload));
	}

	check(): void {
		this.#run('checking', () => this.#check());
	}

	compare(): void {
		this.#run('comparing', () => this.#compare());
	}

	moreChanged(): void {
		this.#run('comparing', async () => {
			const more = await this.#resumed.changedFrom(this.changed.length);
			this.changed = [...this.changed, ...more];
		});
	}

	commit(stated: StatedSource, choices: Choices): void {
		this.stated = stated;
		this.#run('committing', (upload) => this.#commit(upload, choices));
	}

	saveLedger(words: Words): void {
		this.#run('checking', async ({ file }) => {
			if (this.checked) await saveLedger(words, this.checked.ledger, file, this.running.control);
		});
	}

	saveRejected(language: Language): void {
		this.#run('checking', async ({ file }) => {
			const { checked } = this;
			const access: EngineAccess = (question) => this.#resumed.ask(false, question);
			if (checked) await saveRejected(access, checked, language, file);
		});
	}

	back(): void {
		this.running.settle();
		this.step = STEP_BEFORE[this.step] ?? this.step;
	}

	/** Ends what runs; the step before it stays as it was. */
	cancel(): void {
		this.running.stop();
		this.#upload?.end();
	}

	/** Gives the file up. */
	stop(): void {
		this.cancel();
		this.reset();
		this.running.isStopped = true;
	}

	/** Back to the choice of a file; the files that wait go on waiting. */
	reset(): void {
		this.#upload?.end();
		this.#upload = null;
		prepareReader();
		this.rows.drop();
		this.step = 'pick';
		this.sheets = [];
		this.sheet = null;
		this.recognition = null;
		this.table = null;
		this.draft = null;
		this.checked = null;
		this.counts = null;
		this.changed = [];
		this.done = null;
		this.running.settle();
	}

	#run(what: BusyWith, action: (upload: UploadFile) => Promise<void>): void {
		const upload = this.#upload;
		if (upload !== null) void this.running.run(what, () => action(upload));
	}

	get #resumed(): ResumedUpload {
		return new ResumedUpload(this.#engine, this.table, this.checked, this.running.control);
	}

	async #recognise(upload: UploadFile, options: RecogniseOptions): Promise<void> {
		this.running.report('recognising', null);
		this.recognition = await upload.recognise(this.sheet, options);
		this.step = 'read';
		this.rows.prepare(upload, this.recognition);
	}

	async #readAndMap(upload: UploadFile): Promise<void> {
		const { recognition, running } = this;
		if (!recognition) return;
		const staging = this.rows.takeAhead(upload, recognition, running.control.signal);
		const table = await upload.read(this.sheet, recognition.plan, running.onBytes('reading'));
		this.table = table;
		this.running.report('engine', null);
		const { makeDraft } = await import('./make-draft');
		const store = await this.#store();
		const ahead = await staging;
		const given = { table, ahead, fileName: upload.file.name, wanted: this.wanted, store };
		this.draft = await this.#engine((engine) => {
			this.running.report('staging', null);
			return makeDraft(engine, given, this.running.control);
		}, this.running.stopping);
		this.step = 'map';
	}

	async #check(): Promise<void> {
		const { table, draft } = this;
		if (!table || !draft) return;
		const { checkUpload } = await import('$lib/queries/upload/upload');
		this.checked = await this.#engine(
			(engine) => checkUpload(engine, table, draft.mapping, this.running.control),
			this.running.stopping
		);
		this.step = 'check';
	}

	async #compare(): Promise<void> {
		const store = await this.#store();
		this.#head = store.state().head?.number ?? null;
		[this.counts, this.changed] = await this.#resumed.changes();
		this.step = 'commit';
		store.prepare();
		import('./keep-upload').catch(() => undefined);
	}

	async #commit(upload: UploadFile, choices: Choices): Promise<void> {
		const { checked, draft, recognition, sheet, stated } = this;
		if (!checked || !draft || !recognition) return;
		const { control } = this.running;
		const { commitUpload } = await import('./keep-upload');
		const writeRows = this.#resumed.rowWriter(choices);
		const input = { file: upload.file, sheet, plan: recognition.plan, checked, stated, writeRows };
		const store = await this.#store();
		try {
			const commit = () => commitUpload(store, input, this.#head, control.signal);
			this.done = await onceMore(commit, control.signal);
		} catch (error) {
			// Another tab was first: what changes is not what was shown, so it is shown anew.
			if (isStale(error)) await this.#compare();
			throw error;
		}
		void draft.remember(store, upload.file.name);
		this.step = 'done';
	}
}
