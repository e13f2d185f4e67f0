/** A row of a file that did not go in. */
export interface UnreadRow {
	readonly line: number;
	/** ISO day of the airing; `null` where the row does not say one that can be read. */
	readonly airedOn: string | null;
}

/** The rows of a broadcast log that did not go in: what aired on their days is unknown. */
export interface UnreadRows {
	/** First and last ISO day that the file says in any row; `null` where it says none. */
	readonly firstDay: string | null;
	readonly lastDay: string | null;
	/** By line. Of very many, the first, and one without a day in place of all others. */
	readonly rows: readonly UnreadRow[];
}
