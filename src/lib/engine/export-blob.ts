import type { QueryControl, QueryEngine } from './query-engine';

/** What `exportText` gives as one blob, which the browser keeps outside of the page's memory. */
export async function exportBlob(
	engine: QueryEngine,
	sql: string,
	control?: QueryControl
): Promise<Blob> {
	const parts: Blob[] = [];
	await engine.exportText(sql, (piece) => void parts.push(new Blob([piece])), control);
	return new Blob(parts);
}
