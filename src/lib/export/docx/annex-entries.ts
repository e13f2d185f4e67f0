import type { PackageParts } from '../package-parts';

const ENTRY = /<w:p><w:pPr><w:pStyle w:val="TOC1"\/>.*?<\/w:p>/gs;
/** The end of a label without a full stop, and the text behind the line break of an annex's heading. */
const LABELLED = /([^\s.]) (<\/w:t><\/w:r><w:r><w:t xml:space="preserve">) /;

/**
 * `Phụ lục I. Chuỗi số liệu` in the table of contents, as the running title has it: the library sets a space for
 * the end of the label and one for the line break behind it.
 */
export function withAnnexEntries(parts: PackageParts): PackageParts {
	const path = 'word/document.xml';
	const body = parts.get(path);
	if (typeof body !== 'string') return parts;
	const mended = body.replace(ENTRY, (entry) => entry.replace(LABELLED, '$1.$2 '));
	return new Map(parts).set(path, mended);
}
