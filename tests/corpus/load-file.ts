import type { QueryEngine } from '$lib/engine/query-engine';
import { readFile } from '$lib/ingest/reading/read-file';
import type { FileTable } from '$lib/ingest/reading/file-table';
import type { Recognition } from '$lib/ingest/reading/read-plan';
import { recogniseFile } from '$lib/ingest/reading/recognise-file';
import { recogniseRows, tableFromRows } from '$lib/ingest/reading/sheet-table';
import type { RuleCode } from '$lib/ingest/rule-code';
import type { UploadKind } from '$lib/ingest/upload-kind';
import { readSheet } from '$lib/ingest/unpacking/read-workbook';
import { unpack } from '$lib/ingest/unpacking/unpack';
import type { ChangeCounts } from '$lib/queries/upload/changes-found';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import { changeCounts, checkUpload } from '$lib/queries/upload/upload';
import { makeDraft } from '../../src/routes/[lang=lang]/so-lieu/make-draft';
import type { MappingDraft } from '../../src/routes/[lang=lang]/so-lieu/mapping-draft.svelte';
import type { Answers } from './messy-file';

/** A file that was read, before anyone answered anything. */
export interface ReadOut {
	readonly recognition: Recognition;
	readonly table: FileTable;
}

/** A file on its way into the record. */
export interface Loading extends ReadOut {
	readonly draft: MappingDraft;
	readonly asks: readonly string[];
}

export interface CheckedFile {
	readonly checked: CheckedUpload;
	readonly beside: ChangeCounts;
}

type Plan = Pick<Answers, 'encoding' | 'headerLines'>;

const NOTHING_REMEMBERED = { recallMapping: () => Promise.resolve(null) };

/** Reads the bytes of a file as the page does; the rule by which it is refused where it is no table. */
export async function readOut(
	bytes: Uint8Array<ArrayBuffer>,
	name: string,
	plan: Plan = {}
): Promise<ReadOut | RuleCode> {
	const unpacked = await unpack(new Blob([bytes]), name);
	if (unpacked.kind === 'refused') return unpacked.breach.rule;
	if (unpacked.kind === 'workbook') {
		const sheet = await readSheet(unpacked.blob, unpacked.sheets[0] ?? '');
		if (sheet.kind === 'refused') return sheet.breach.rule;
		const recognition = recogniseRows(sheet.rows, { plan });
		if (isEmpty(recognition)) return 'file.empty';
		return { recognition, table: tableFromRows(sheet.rows, recognition.plan) };
	}
	const recognition = await recogniseFile(unpacked.blob, { plan });
	if (isEmpty(recognition)) {
		return recognition.encodings.length === 0 ? 'file.binary' : 'file.empty';
	}
	return { recognition, table: await readFile(unpacked.blob, recognition.plan) };
}

function isEmpty({ sample, columns }: Recognition): boolean {
	return sample.length === 0 && columns.length === 0;
}

/** Brings a file that was read into the engine, with what is asked about it. */
export async function stage(
	engine: QueryEngine,
	read: ReadOut,
	fileName: string,
	wanted: UploadKind | null
): Promise<Loading> {
	const given = { table: read.table, ahead: null, fileName, wanted, store: NOTHING_REMEMBERED };
	const draft = await makeDraft(engine, given, {});
	const asks = [
		...read.recognition.doubts,
		...draft.openDoubts.map(({ doubt, position }) => `${doubt} ${draft.columns[position] ?? ''}`),
		...draft.missing.map(({ text }) => `missing ${text}`).sort(),
		...faultsOf(draft)
	];
	return { ...read, draft, asks };
}

/** What the mapping lacks, in short. */
export function faultsOf({ faults, columns }: MappingDraft): string[] {
	return faults.map((fault) => {
		const what = 'field' in fault ? fault.field : 'fields' in fault ? fault.fields.join(', ') : '';
		const where = 'position' in fault ? (columns[fault.position] ?? '') : '';
		return [fault.fault, what, where].filter((part) => part !== '').join(' ');
	});
}

/** Answers the questions of a mapping. */
export function answer(draft: MappingDraft, answers: Answers): void {
	const at = (name: string): number => {
		const position = draft.columns.indexOf(name);
		if (position < 0) throw new Error(`no column ${name} in ${draft.columns.join(', ')}`);
		return position;
	};
	for (const [name, field] of Object.entries(answers.targets ?? {}))
		draft.retarget(at(name), field);
	for (const [name, format] of Object.entries(answers.formats ?? {})) {
		draft.reformat(at(name), format);
	}
	for (const [field, value] of Object.entries(answers.fixed ?? {})) draft.fix(field, value);
	for (const [text, reason] of Object.entries(answers.missing ?? {})) {
		draft.declareMissing(text, reason);
	}
	for (const [field, decided] of Object.entries(answers.decisions ?? {})) {
		for (const [text, value] of Object.entries(decided)) draft.decide(field, text, value);
	}
}

/** Holds a staged file against the record and what is loaded. */
export async function checkFile(engine: QueryEngine, loading: Loading): Promise<CheckedFile> {
	const checked = await checkUpload(engine, loading.table, loading.draft.mapping);
	return { checked, beside: await changeCounts(engine) };
}
