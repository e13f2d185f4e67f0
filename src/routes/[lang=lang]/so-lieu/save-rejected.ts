import type { Language } from '$lib/domain/language';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import { saveFile } from '../../save-file';
import type { EngineAccess } from './upload-state';

/** Hands the rows of a file that did not go in to the browser, to be corrected and loaded again. */
export async function saveRejected(
	access: EngineAccess,
	checked: CheckedUpload,
	language: Language,
	{ name }: { readonly name: string }
): Promise<void> {
	const { rejectedCsv } = await import('$lib/queries/upload/upload');
	const csv = await access((engine) => rejectedCsv(engine, checked, language));
	saveFile(csv, `${name.replace(/\.[^.]*$/, '')}-khong-nhan.csv`);
}
