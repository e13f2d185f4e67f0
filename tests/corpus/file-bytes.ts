import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Encoding } from '$lib/ingest/encoding/encoding';
import { encodeLegacy } from '$lib/ingest/encoding/testing/encode-legacy';

/** Lines as a file, each with its end. */
export function textOf(lines: readonly string[], end = '\n'): string {
	return lines.map((line) => line + end).join('');
}

/** A file of text in an encoding. */
export function encoded(
	text: string,
	encoding: Encoding,
	options: { readonly bom?: boolean } = {}
): () => Uint8Array<ArrayBuffer> {
	return () => new Uint8Array(encodeLegacy(text, encoding, options));
}

/** A UTF-8 file of some lines. */
export function lines(...all: readonly string[]): () => Uint8Array<ArrayBuffer> {
	return encoded(textOf(all), 'utf-8');
}

export function gzipped(bytes: () => Uint8Array): () => Uint8Array<ArrayBuffer> {
	return () => new Uint8Array(gzipSync(bytes()));
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A cell of a sheet: a text, a number, a day by its serial number, a share shown in percent, or nothing. */
export type SheetCell =
	string | number | { readonly day: number } | { readonly share: number } | null;

function columnName(at: number): string {
	const last = String.fromCharCode(65 + (at % 26));
	return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

function cellXml(cell: SheetCell, address: string): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	if (typeof cell !== 'string') {
		const [style, value] = 'day' in cell ? [1, cell.day] : [2, cell.share];
		return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
	}
	const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function sheetXml(rows: readonly (readonly SheetCell[])[]): string {
	const data = rows.map((cells, at) => {
		const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${at + 1}`));
		return `<row r="${at + 1}">${inner.join('')}</row>`;
	});
	return `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData></worksheet>`;
}

/** Style 1 is a day (number format 14), style 2 a percentage of two decimals (10). */
const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A workbook of one sheet. */
export function workbook(rows: readonly (readonly SheetCell[])[]): () => Uint8Array<ArrayBuffer> {
	const parts = {
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Bảng 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
		'xl/styles.xml': STYLES,
		'xl/worksheets/sheet1.xml': sheetXml(rows)
	};
	return () =>
		new Uint8Array(
			zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])))
		);
}
