import { textTableOf, type TextTable } from '$lib/analysis/rows-of-table';
import { breachText } from '$lib/ingest/finding-words';
import { openTable } from '$lib/ingest/reading/open-table';
import type { Words } from '$lib/messages/words';

/** A file as a table, or why it is none, in the words of the reader. */
export type PanelFile =
	| { readonly kind: 'table'; readonly name: string; readonly table: TextTable }
	| { readonly kind: 'fault'; readonly text: (words: Words) => string };

/** Reads a file on this machine; nothing of it is kept. */
export async function openPanelFile(file: File): Promise<PanelFile> {
	const opened = await openTable(file, file.name);
	switch (opened.kind) {
		case 'refused': {
			const { breach } = opened;
			const finding = { ...breach, value: breach.value ?? null };
			return { kind: 'fault', text: ({ language }) => breachText(finding, language) };
		}
		case 'no_sheet':
			return { kind: 'fault', text: ({ t }) => t('impact.panel.notRead') };
		case 'table': {
			const { strays } = opened.table;
			if (strays.length > 0) {
				const list = strays.map(({ line }) => line).join(', ');
				return { kind: 'fault', text: ({ t }) => t('impact.panel.stray_rows', { list }) };
			}
			return { kind: 'table', name: file.name, table: await textTableOf(opened.table) };
		}
	}
}
