/** What a page shows: the record with what was loaded beside it, or the record alone. */
export type DataView = 'all' | 'record';

const NAME = 'ban';
const RECORD = 'goc';

/** Reads the query string of a page; what means nothing is the default. */
export function readDataView(search: string): DataView {
	return new URLSearchParams(search).get(NAME) === RECORD ? 'record' : 'all';
}

/** A query string, with its question mark where it is not empty, that says this view and all else as before. */
export function withDataView(search: string, view: DataView): string {
	// Written by hand: `URLSearchParams` would escape the commas and colons that keep it readable.
	const rest = search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && part.split('=')[0] !== NAME);
	const parts = view === 'record' ? [...rest, `${NAME}=${RECORD}`] : rest;
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
