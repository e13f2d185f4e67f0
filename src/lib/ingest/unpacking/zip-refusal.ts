import { UnpackRefusal } from './unpack-refusal';
import type { ZipEntry } from './zip-directory';

/** The part that every `.xlsx` and `.xlsm` has (ECMA-376, Part 1, 12.3.23). */
export const WORKBOOK_PART = 'xl/workbook.xml';

/** What a ZIP is that is no workbook which can be read; `null`: it is one. */
export function zipRefusal(entries: readonly ZipEntry[]): UnpackRefusal | null {
	const paths = new Set(entries.map(({ path }) => path));
	if (paths.has(WORKBOOK_PART)) {
		const isLocked = entries.some(({ isEncrypted }) => isEncrypted);
		return isLocked ? new UnpackRefusal('file.workbook_locked') : null;
	}
	if (paths.has('xl/workbook.bin')) return new UnpackRefusal('file.workbook_binary');
	if (paths.has('META-INF/manifest.xml') && paths.has('content.xml')) {
		return new UnpackRefusal('file.open_document');
	}
	if (paths.has('word/document.xml') || paths.has('ppt/presentation.xml')) {
		return new UnpackRefusal('file.document');
	}
	return new UnpackRefusal('file.archive', { format: 'zip' });
}
