import type { TextTable } from '$lib/analysis/rows-of-table';
import { breachText } from '$lib/ingest/finding-words';
import type { Words } from '$lib/messages/words';
import { WorkerRemote } from '$lib/store/worker-remote';
import type { PanelReader, ReadPanel } from './panel-file-worker';

/** A file as a table, or why it is none, in the words of the reader. */
export type PanelFile =
	| { readonly kind: 'table'; readonly name: string; readonly table: TextTable }
	| { readonly kind: 'fault'; readonly text: (words: Words) => string };

/** Reads a file on this machine, in a worker of its own; nothing of it is kept. */
export async function openPanelFile(file: File): Promise<PanelFile> {
	const worker = new WorkerRemote<PanelReader>(
		new Worker(new URL('./panel-file-worker.ts', import.meta.url), { type: 'module' }),
		(message) => new Error(message)
	);
	try {
		const read = await worker.unlessOver<ReadPanel>(worker.remote.read(file));
		return read.kind === 'table'
			? { kind: 'table', name: file.name, table: read.table }
			: { kind: 'fault', text: (words) => faultText(words, read) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { kind: 'fault', text: ({ t }) => t('impact.panel.readerDied', { reason }) };
	} finally {
		worker.end(new Error('read'));
	}
}

function faultText(
	{ t, language }: Words,
	fault: Exclude<ReadPanel, { readonly kind: 'table' }>
): string {
	switch (fault.kind) {
		case 'refused':
			return breachText({ ...fault.breach, value: fault.breach.value ?? null }, language);
		case 'no_sheet':
			return t('impact.panel.notRead');
		case 'stray_rows':
			return t('impact.panel.stray_rows', { list: fault.lines.join(', ') });
	}
}
