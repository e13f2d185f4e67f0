/** What every benchmark has: the built site, the record, a scratch folder and files to load. */
export interface Folders {
	readonly site: string;
	readonly data: string;
	readonly scratch: string;
	/** A file of so many criteria, made once. */
	readonly criteria: (rows: number, encoding?: 'utf8' | 'utf16le') => Promise<string>;
}
