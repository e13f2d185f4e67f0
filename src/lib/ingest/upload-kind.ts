import episodesJson from '../../../data/schemas/episodes.json';
import scoresJson from '../../../data/schemas/scores.json';
import { readCsv } from './read-csv';
import { readSchema } from './read-schema';
import { requiredColumns, type TableSchema } from './table-schema';

/** What a file from outside the record may hold. */
export const UPLOAD_KINDS = ['scores', 'episodes'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

export const UPLOAD_SCHEMAS: Readonly<Record<UploadKind, TableSchema>> = {
	scores: readSchema(scoresJson).schema,
	episodes: readSchema(episodesJson).schema
};

export function isUploadKind(value: string): value is UploadKind {
	return (UPLOAD_KINDS as readonly string[]).includes(value);
}

/** The column names in the first row of a CSV text. */
export function headerOf(text: string): readonly string[] {
	const end = text.indexOf('\n');
	return readCsv(end === -1 ? text : text.slice(0, end))[0]?.cells ?? [];
}

/**
 * The kind that a header tells: the one kind all of whose required columns are there. `null` where
 * none or more than one fits: then a person must say it.
 */
export function kindFromHeader(header: readonly string[]): UploadKind | null {
	const fitting = UPLOAD_KINDS.filter((kind) =>
		requiredColumns(UPLOAD_SCHEMAS[kind]).every((column) => header.includes(column))
	);
	return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
