import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { FileTable } from '$lib/ingest/reading/file-table';

/** A file as it is when it has been read: the first line names the columns, lines count from 1. */
export function fileTable(csv: string, more: Partial<FileTable> = {}): FileTable {
	const end = csv.indexOf('\n');
	const body = csv.slice(end + 1);
	const rows = rowsIn(body);
	return {
		plan: {
			encoding: 'utf-8',
			delimiter: ',',
			quote: '"',
			escape: '"',
			headerLines: [1],
			firstLine: 2,
			lastLine: null
		},
		columns: csv.slice(0, end).split(','),
		body: [body],
		span: null,
		delimiter: ',',
		lines: Uint32Array.from({ length: rows }, (_, at) => at + 2),
		strays: [],
		asides: [],
		repairs: { controls: 0, zeroWidth: 0, recomposed: 0 },
		blankLines: 0,
		...more
	};
}

/** Rows of a CSV: line ends outside of quotes. */
function rowsIn(body: string): number {
	return body.replace(/"[^"]*"/g, '').split('\n').length - 1;
}

/** A mapping of a tall file of scores, by the names of the fields in the order of its columns. */
export function tallMapping(fields: readonly string[], more: Partial<Mapping> = {}): Mapping {
	const columns = Object.fromEntries(
		fields.flatMap((field, at) => (field === '' ? [] : [[field, at] as const]))
	);
	return {
		kind: 'scores',
		fixed: {},
		columns,
		groups: [{ fixed: {}, columns: {} }],
		formats: Object.fromEntries(fields.map((_, at) => [at, { decimal: '.', date: 'iso' }])),
		decisions: {},
		missing: {},
		...more
	};
}
