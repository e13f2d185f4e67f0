import { readSheet as readSheetOf } from 'read-excel-file/universal';
import { ReadingCancelled, type SheetRow } from '../reading/read-control';
import type { Breach } from '../rule-code';
import { cellText, numberText, type CellValue } from './cell-text';
import { percentStyles, withPercentagesAsText } from './percentages';
import { checkExtent, withErrorsAsText } from './sheet-markup';
import { storedZip } from './stored-zip';
import { UnpackRefusal, brokenWorkbook } from './unpack-refusal';
import { UNPACK_LIMITS, megabytes, type UnpackLimits } from './unpack-limits';
import { withStillClock } from './with-still-clock';
import { Workbook, stylesIn } from './workbook-parts';

export type SheetNames =
	| { readonly kind: 'sheets'; readonly sheets: readonly string[] }
	| { readonly kind: 'refused'; readonly breach: Breach };

export type SheetRead =
	| { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }
	| { readonly kind: 'refused'; readonly breach: Breach };

/** Anything the reader of workbooks throws means that it could not make sense of the XML. */
export function refusalOf(error: unknown): { kind: 'refused'; breach: Breach } {
	if (error instanceof ReadingCancelled) throw error;
	// The file was changed or taken away after it was chosen, or its drive was.
	const isGone = error instanceof DOMException;
	const otherwise = isGone ? new UnpackRefusal('file.unreadable') : brokenWorkbook('xml');
	const refusal = error instanceof UnpackRefusal ? error : otherwise;
	return { kind: 'refused', breach: refusal.breach };
}

/** Names of the sheets of an `.xlsx` or `.xlsm`, in its order, hidden ones too, charts not. */
export async function sheetNames(
	file: Blob,
	limits: UnpackLimits = UNPACK_LIMITS
): Promise<SheetNames> {
	try {
		const { sheets } = await Workbook.open(file, limits);
		return { kind: 'sheets', sheets: [...sheets.keys()] };
	} catch (error) {
		return refusalOf(error);
	}
}

function rowsOf(data: readonly (readonly CellValue[])[], limits: UnpackLimits): SheetRow[] {
	let length = 0;
	return data.map((row, index) => {
		const cells = row.map(cellText);
		length += cells.reduce((sum, text) => sum + text.length, 0);
		if (length > limits.textLength) {
			throw new UnpackRefusal('file.workbook_large', { limit: megabytes(limits.unpackedBytes) });
		}
		return { line: index + 1, cells };
	});
}

/**
 * The rows of a sheet from row 1 to the last one with something in it, all of the same width, blank rows
 * too, so that `line` is the number that the spreadsheet shows. Texts are as `cellText` and
 * `numberText` say, percentages as they are shown. Of a formula comes the value that was saved with it (`''` where there is none), of
 * merged cells the value of the first, the others are `''`; an error such as `#N/A` comes as its text.
 *
 * Never throws but `ReadingCancelled`: a workbook that is broken, locked or too large is refused.
 */
export async function readSheet(
	file: Blob,
	sheetName: string,
	options: { readonly limits?: UnpackLimits; readonly signal?: AbortSignal } = {}
): Promise<SheetRead> {
	const limits = options.limits ?? UNPACK_LIMITS;
	try {
		const workbook = await Workbook.open(file, limits);
		const [path, parts] = await workbook.partsOf(sheetName, options.signal);
		const markup = new TextDecoder().decode(parts.get(path));
		checkExtent(markup, limits);
		const percent = percentStyles(stylesIn(parts));
		const repaired = withPercentagesAsText(withErrorsAsText(markup), percent);
		if (repaired !== markup) parts.set(path, new TextEncoder().encode(repaired));
		const data = await withStillClock(() =>
			readSheetOf<string>(storedZip(parts), sheetName, { trim: false, parseNumber: numberText })
		);
		if (options.signal?.aborted === true) throw new ReadingCancelled();
		// Its types give the constructor of dates where a date comes.
		return { kind: 'rows', rows: rowsOf(data as unknown as CellValue[][], limits) };
	} catch (error) {
		return refusalOf(error);
	}
}
