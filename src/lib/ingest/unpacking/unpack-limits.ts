/** Sizes beyond which a file is refused before it fills the memory of the tab. */
export interface UnpackLimits {
	/** Bytes of a `.gz` when unpacked. */
	readonly unpackedBytes: number;
	/** Bytes of XML that one sheet, with the texts and styles it needs, may have when unpacked. */
	readonly workbookBytes: number;
	/** Cells of the rectangle from A1 to the last row and column with something in it. */
	readonly cells: number;
	/** Characters of all cells together: one long text may stand in many cells at little cost to the file. */
	readonly textLength: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * A workbook is read whole and needs some six times its XML, hence the lower limit; a sheet beyond it
 * (about 300,000 rows of eight cells) is better saved as CSV.
 */
export const UNPACK_LIMITS: UnpackLimits = {
	unpackedBytes: 1024 * MEGABYTE,
	workbookBytes: 128 * MEGABYTE,
	cells: 10_000_000,
	textLength: 200_000_000
};

export function megabytes(bytes: number): number {
	return Math.floor(bytes / MEGABYTE);
}
