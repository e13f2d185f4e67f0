import Papa from 'papaparse';
import type { Language } from '$lib/domain/language';
import { KIND_FIELDS } from '../mapping/kind-fields';
import type { UploadKind } from '../upload-kind';
import { EXAMPLE_ROWS, type ExampleCell } from './template-rows';

function cellIn(cell: ExampleCell | undefined, language: Language): string {
	return typeof cell === 'object' ? cell[language] : (cell ?? '');
}

/** The columns of a template: every field that a file of the kind may state. */
export function templateColumns(kind: UploadKind): readonly string[] {
	return KIND_FIELDS[kind].filter(({ need }) => need !== 'dataset').map(({ field }) => field);
}

/**
 * A file to fill in: the names of the kind's fields and two example rows that the checks accept. CSV
 * with commas and line feeds, without a byte order mark.
 */
export function templateCsv(kind: UploadKind, language: Language): string {
	const columns = templateColumns(kind);
	const rows = EXAMPLE_ROWS[kind].map((row) => columns.map((name) => cellIn(row[name], language)));
	return `${Papa.unparse([[...columns], ...rows], { newline: '\n' })}\n`;
}
