const GIB = 2 ** 30;

/** DuckDB's memory ends at 4 GiB, and what it holds besides the file must fit as well. */
const MOST = 3.2 * GIB;
/** Where the browser does not say how much memory there is (on plain http, in Firefox, in Safari). */
const UNTOLD = 1.5 * GIB;

/**
 * Bytes of memory that loading a file of some bytes takes at its height: the engine and the record,
 * and the rows as texts, as typed values and as they are written, all at once. Measured; see
 * tests/bench/RESULTS.md.
 */
export function neededMemory(fileBytes: number): number {
	return 0.4 * GIB + 3.5 * fileBytes;
}

/** Bytes of memory that a page should take at most; `deviceMemory` in GiB as browsers tell it. */
export function allowedMemory(deviceMemory: number | undefined): number {
	return deviceMemory === undefined ? UNTOLD : Math.min(MOST, (deviceMemory / 2) * GIB);
}

/** The largest file, in bytes, that may be read at all. */
export function largestFile(deviceMemory: number | undefined): number {
	return Math.max(0, Math.floor((allowedMemory(deviceMemory) - 0.4 * GIB) / 3.5));
}
