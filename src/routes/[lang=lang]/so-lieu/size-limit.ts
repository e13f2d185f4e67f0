const GIB = 2 ** 30;

/** DuckDB's memory ends at 4 GiB, and what it holds besides the file must fit as well. */
const MOST = 3.2 * GIB;
/** Where the browser does not say how much memory there is (on plain http, in Firefox, in Safari). */
const UNTOLD = 1.5 * GIB;

/** The page, the engine and the record. */
const BASE = 0.5 * GIB;
/** For each byte of a file: its rows as texts, as they are written, and as they are hashed. */
const PER_BYTE = 6.3;

/** Bytes of memory that loading a file of some bytes takes at its height, as tests/bench/RESULTS.md has it. */
export function neededMemory(fileBytes: number): number {
	return BASE + PER_BYTE * fileBytes;
}

/** Bytes of memory that a page should take at most; `deviceMemory` in GiB as browsers tell it. */
export function allowedMemory(deviceMemory: number | undefined): number {
	return deviceMemory === undefined ? UNTOLD : Math.min(MOST, (deviceMemory / 2) * GIB);
}

/** The largest file, in bytes, that may be read at all. */
export function largestFile(deviceMemory: number | undefined): number {
	return Math.max(0, Math.floor((allowedMemory(deviceMemory) - BASE) / PER_BYTE));
}
