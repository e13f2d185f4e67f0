/** Reads a table beside the page, so that the page goes on answering; one file, then it is ended. */
import { expose } from 'comlink';
import { textTableOf, type TextTable } from '$lib/analysis/rows-of-table';
import { openTable } from '$lib/ingest/reading/open-table';
import type { Breach } from '$lib/ingest/rule-code';

/** A file as a table of texts, or why it is none. */
export type ReadPanel =
	| { readonly kind: 'table'; readonly table: TextTable }
	| { readonly kind: 'refused'; readonly breach: Breach }
	| { readonly kind: 'no_sheet' }
	| { readonly kind: 'stray_rows'; readonly lines: readonly number[] };

const reader = {
	async read(file: File): Promise<ReadPanel> {
		const opened = await openTable(file, file.name);
		switch (opened.kind) {
			case 'refused':
				return opened;
			case 'no_sheet':
				return { kind: 'no_sheet' };
			case 'table': {
				const { strays } = opened.table;
				if (strays.length > 0) return { kind: 'stray_rows', lines: strays.map(({ line }) => line) };
				return { kind: 'table', table: await textTableOf(opened.table) };
			}
		}
	}
};

export type PanelReader = typeof reader;

expose(reader);
