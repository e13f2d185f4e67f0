import { EngineError } from '$lib/engine/query-engine';

/** Rows of a dataset without their header, and the names that stood in it. */
export interface DatasetRows {
	readonly columns: readonly string[];
	readonly body: Blob;
}

/** No header of ours is longer. */
const LONGEST_HEADER = 65_536;

/**
 * Takes the header off canonical CSV; names of fields need no quotes.
 *
 * @throws EngineError of kind `shape` where there is no header: the rows are not what was written.
 */
export async function datasetRows(rows: Uint8Array | Blob): Promise<DatasetRows> {
	const file = rows instanceof Blob ? rows : new Blob([rows.slice()]);
	const start = new Uint8Array(await file.slice(0, LONGEST_HEADER).arrayBuffer());
	const end = start.indexOf(0x0a);
	if (end < 0) throw new EngineError('shape', 'the rows of a dataset have no header');
	const header = new TextDecoder().decode(start.subarray(0, end)).replace(/\r$/, '');
	return { columns: header.split(','), body: file.slice(end + 1) };
}
