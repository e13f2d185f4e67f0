import readXlsxFile from 'read-excel-file/universal';
import { storedZip } from './stored-zip';
import { UnpackRefusal, brokenWorkbook } from './unpack-refusal';
import { megabytes, type UnpackLimits } from './unpack-limits';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { readZipEntry } from './zip-entry';
import { WORKBOOK_PART, zipRefusal } from './zip-refusal';

const RELATIONS_PART = 'xl/_rels/workbook.xml.rels';
/** Texts and styles stand beside the workbook; pictures, charts, caches and comments in folders. */
const BESIDE_WORKBOOK = /^xl\/[^/]+\.xml$/;

const SHEET = /<(?:[^\s<>/:]*:)?sheet\s/;
const END = /<\/(?:[^\s<>/:]*:)?workbook\s*>/;

export type Parts = Map<string, Uint8Array<ArrayBuffer>>;

/** The styles of a workbook as XML; empty where it has none. */
export function stylesIn(parts: Parts): string {
	const path = [...parts.keys()].find((name) => /^xl\/styles[^/]*\.xml$/i.test(name));
	return path === undefined ? '' : new TextDecoder().decode(parts.get(path));
}

/** A sheet that says only in which part of the workbook it stands. */
function signpost(path: string): Uint8Array<ArrayBuffer> {
	const text = path.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	return new TextEncoder().encode(
		`<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`
	);
}

async function unpacked(
	file: Blob,
	entries: readonly ZipEntry[],
	limits: UnpackLimits,
	signal?: AbortSignal
): Promise<Parts> {
	const size = entries.reduce((sum, entry) => sum + entry.size, 0);
	if (size > limits.workbookBytes) {
		throw new UnpackRefusal('file.workbook_large', { limit: megabytes(limits.unpackedBytes) });
	}
	const parts: Parts = new Map();
	for (const entry of entries) parts.set(entry.path, await readZipEntry(file, entry, signal));
	return parts;
}

/** The parts of a workbook, unpacked only as far as they are needed. */
export class Workbook {
	readonly #file: Blob;
	readonly #entries: readonly ZipEntry[];
	readonly #limits: UnpackLimits;
	/** Part of each sheet by its name, in the order of the workbook, hidden sheets too. */
	readonly sheets: ReadonlyMap<string, string>;

	private constructor(
		file: Blob,
		entries: readonly ZipEntry[],
		limits: UnpackLimits,
		sheets: ReadonlyMap<string, string>
	) {
		this.#file = file;
		this.#entries = entries;
		this.#limits = limits;
		this.sheets = sheets;
	}

	/** Throws `UnpackRefusal` for what is no `.xlsx`, and whatever the reader throws at broken XML. */
	static async open(file: Blob, limits: UnpackLimits): Promise<Workbook> {
		const entries = await readZipDirectory(file);
		const refusal = zipRefusal(entries);
		if (refusal) throw refusal;
		const isIndex = ({ path }: ZipEntry) => path === WORKBOOK_PART || path === RELATIONS_PART;
		const parts = await unpacked(file, entries.filter(isIndex), limits);
		for (const { path } of entries) {
			if (path.endsWith('.xml') && !parts.has(path)) parts.set(path, signpost(path));
		}
		// The reader stumbles over a workbook without sheets.
		const index = new TextDecoder().decode(parts.get(WORKBOOK_PART));
		if (END.test(index) && !SHEET.test(index)) throw new UnpackRefusal('file.no_sheets');
		const sheets = new Map<string, string>();
		for (const { sheet, data } of await readXlsxFile(storedZip(parts), { trim: false })) {
			// A sheet that is only a chart has no cells.
			const path: unknown = (data as typeof data | undefined)?.[0]?.[0];
			if (typeof path === 'string' && !sheets.has(sheet)) sheets.set(sheet, path);
		}
		if (sheets.size === 0) throw new UnpackRefusal('file.no_sheets');
		return new Workbook(file, entries, limits, sheets);
	}

	/** The parts that reading one sheet takes. */
	async partsOf(sheetName: string, signal?: AbortSignal): Promise<[path: string, parts: Parts]> {
		const path = this.sheets.get(sheetName);
		if (path === undefined) throw new UnpackRefusal('file.sheet_missing', {}, sheetName);
		const others = new Set([...this.sheets.values()].filter((other) => other !== path));
		const needed = this.#entries.filter(
			(entry) =>
				entry.path === path ||
				entry.path === RELATIONS_PART ||
				(BESIDE_WORKBOOK.test(entry.path) && !others.has(entry.path))
		);
		const parts = await unpacked(this.#file, needed, this.#limits, signal);
		if (!parts.has(path)) throw brokenWorkbook('zip');
		return [path, parts];
	}
}
