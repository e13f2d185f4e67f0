import type { QueryEngine } from '$lib/engine/query-engine';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { FaultBook } from './fault-book';
import type { Pace } from './pace';
import type { RecordParts } from './record-parts';
import type { UploadContext } from './upload-context';

/** What every step of one check works with. */
export interface CheckRun {
	readonly engine: QueryEngine;
	readonly mapping: Mapping;
	readonly parts: RecordParts;
	/** Names of the file's columns. */
	readonly names: readonly string[];
	readonly context: UploadContext;
	readonly book: FaultBook;
	readonly pace: Pace;
}

/** What was found when a column was read: whether `upload_read` tells faults and reasons of it. */
export interface ColumnOutcome {
	readonly hasFaults: boolean;
	readonly hasReasons: boolean;
}

/** By the id of the column. */
export type ColumnOutcomes = ReadonlyMap<number, ColumnOutcome>;
