import type { UploadLedger } from '$lib/ingest/upload-ledger';
import type { Words } from '$lib/messages/words';
import type { UploadControl } from '$lib/queries/upload/upload-control';
import { saveFile } from '../../save-file';

/** Hands the ledger of a file to the browser, as CSV in the language of the page. */
export async function saveLedger(
	{ t, language }: Words,
	ledger: UploadLedger,
	{ name }: { readonly name: string },
	control: UploadControl = {}
): Promise<void> {
	const { ledgerCsv } = await import('$lib/queries/upload/ledger-csv');
	const csv = await ledgerCsv(ledger, language, control);
	saveFile(csv, t('dataPage.check.ledgerName', { file: name.replace(/\.[^.]*$/, '') }));
}

/** The same from the body in which a store keeps it. */
export async function saveKeptLedger(
	words: Words,
	body: Blob,
	file: { readonly name: string }
): Promise<void> {
	const { readLedgerBody } = await import('$lib/store/ledger-body');
	await saveLedger(words, await readLedgerBody(body), file);
}
