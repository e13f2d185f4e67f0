import actionsJson from '../../../data/schemas/actions.json';
import criteriaJson from '../../../data/schemas/criteria.json';
import episodesJson from '../../../data/schemas/episodes.json';
import scoresJson from '../../../data/schemas/scores.json';
import targetsJson from '../../../data/schemas/targets.json';
import topicsJson from '../../../data/schemas/topics.json';
import windowsJson from '../../../data/schemas/windows.json';
import { readCsv } from './read-csv';
import { readSchema } from './read-schema';
import { requiredColumns, type TableSchema } from './table-schema';

/** What a file from outside the record may hold. Each is also the name of the record's table. */
export const UPLOAD_KINDS = [
	'scores',
	'episodes',
	'windows',
	'targets',
	'actions',
	'criteria',
	'topics'
] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

export const UPLOAD_SCHEMAS: Readonly<Record<UploadKind, TableSchema>> = {
	scores: readSchema(scoresJson).schema,
	episodes: readSchema(episodesJson).schema,
	windows: readSchema(windowsJson).schema,
	targets: readSchema(targetsJson).schema,
	actions: readSchema(actionsJson).schema,
	criteria: readSchema(criteriaJson).schema,
	topics: readSchema(topicsJson).schema
};

export function isUploadKind(value: string): value is UploadKind {
	return (UPLOAD_KINDS as readonly string[]).includes(value);
}

/** The column names in the first row of a CSV text, wherever the reader finds that row. */
export function headerOf(text: string): readonly string[] {
	const written = text.replace(/^\n+/, '');
	const header = readCsv(written, ',', 1)[0] ?? readCsv(written)[0];
	return header?.cells ?? [];
}

function requiredOf(kind: UploadKind): readonly string[] {
	return requiredColumns(UPLOAD_SCHEMAS[kind]);
}

/** A kind that a header nearly fits, and the required columns that it lacks. */
export interface NearKind {
	readonly kind: UploadKind;
	readonly missing: readonly string[];
}

/** The kind of whose required columns the header has most, and at least half. */
export function nearKind(header: readonly string[]): NearKind | null {
	const near = UPLOAD_KINDS.map((kind) => {
		const required = requiredOf(kind);
		const missing = required.filter((column) => !header.includes(column));
		return { kind, missing, share: 1 - missing.length / required.length };
	})
		.filter(({ missing, share }) => missing.length > 0 && share >= 0.5)
		.sort((a, b) => b.share - a.share)[0];
	return near === undefined ? null : { kind: near.kind, missing: near.missing };
}

/** Whether a kind needs all the columns that another needs, and more. */
function needsMore(kind: UploadKind, other: UploadKind): boolean {
	const required = requiredOf(kind);
	const less = requiredOf(other);
	return less.length < required.length && less.every((column) => required.includes(column));
}

/**
 * The kind that a header tells: the one kind all of whose required columns are there. A kind that
 * needs only some of another's columns gives way to it: every file of scores has the columns that
 * windows need. `null` where none or more than one fits: then a person must say it.
 */
export function kindFromHeader(header: readonly string[]): UploadKind | null {
	const fitting = UPLOAD_KINDS.filter((kind) =>
		requiredOf(kind).every((column) => header.includes(column))
	);
	const telling = fitting.filter((kind) => !fitting.some((other) => needsMore(other, kind)));
	return telling.length === 1 ? (telling[0] ?? null) : null;
}
