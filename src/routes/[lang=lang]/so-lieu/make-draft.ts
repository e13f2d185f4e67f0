import type { QueryEngine } from '$lib/engine/query-engine';
import { columnsKey, fitsMapping } from '$lib/ingest/mapping/columns-key';
import { proposeMapping } from '$lib/ingest/mapping/propose-mapping';
import type { ByteSpan, FileTable } from '$lib/ingest/reading/file-table';
import { isUploadKind } from '$lib/ingest/upload-kind';
import { distinctTexts } from '$lib/queries/upload/distinct-texts';
import { Pace } from '$lib/queries/upload/pace';
import { stageUpload } from '$lib/queries/upload/stage-upload';
import { askUploadContext } from '$lib/queries/upload/upload-context';
import type { UploadControl } from '$lib/queries/upload/upload-control';
import type { UploadStore } from '$lib/store/upload-store';
import { MappingDraft } from './mapping-draft.svelte';

export interface DraftFile {
	readonly table: FileTable;
	/** What was brought into the engine while the file was read; null: nothing. */
	readonly ahead: ByteSpan | null;
	readonly fileName: string;
	/** Kind that the address of the page asks for, as it stands there. */
	readonly wanted: string | null;
	readonly store: Pick<UploadStore, 'recallMapping'>;
}

/** Texts of a column that are looked at to tell what it holds. */
const TEXTS_LOOKED_AT = 2000;

/** Brings a file into the engine and looks at its columns. */
export async function makeDraft(
	engine: QueryEngine,
	{ table, ahead, fileName, wanted, store }: DraftFile,
	control: UploadControl
): Promise<MappingDraft> {
	await stageUpload(engine, table, control, ahead);
	const context = await askUploadContext(engine);
	const { areas, components } = context;
	const texts = await distinctTexts(engine, table.columns.length, TEXTS_LOOKED_AT);
	const remembered = await store.recallMapping(columnsKey(table.columns));
	const asides = table.asides.flatMap(({ cells }) => cells.filter((cell) => cell !== ''));
	const pace = new Pace(control);
	const draft = new MappingDraft({
		columns: table.columns,
		samples: texts,
		context,
		propose: (kind) =>
			proposeMapping(table.columns, (position) => texts[position] ?? null, {
				areas,
				components,
				fileName,
				asides,
				kind
			}),
		wanted: wanted !== null && isUploadKind(wanted) ? wanted : null,
		remembered:
			remembered !== null && fitsMapping(remembered.mapping, table.columns)
				? remembered.mapping
				: null
	});
	// What is proposed and what is drawn of it must not hold up the page in one piece.
	await pace.breathe();
	return draft;
}
