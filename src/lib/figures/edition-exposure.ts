import type { IndexCode } from '$lib/domain/index-code';
import type { ExposureRow } from '$lib/queries/exposure';
import { isSameEdition, type EditionKey, type SetWindow } from '$lib/state/linkage-state';

/** An edition with its window; `isCounted` is false until the engine has counted a window set by the reader. */
export interface EditionExposure extends ExposureRow {
	readonly isCounted: boolean;
}

/**
 * What can be said of the campaign before the end of an edition's window.
 *
 * - `counted`: the end is known;
 * - `none`: it ended before the first airing;
 * - `none_published`: its end is unknown, but it was published before the first airing;
 * - `none_early`: no window of that year can reach the campaign;
 * - `uncounted`: the reader has set a window that is not counted yet;
 * - `unknown`: the end is unknown.
 */
export type Standing =
	'counted' | 'none' | 'none_published' | 'none_early' | 'uncounted' | 'unknown';

export function editionOf({ index, year }: ExposureRow): EditionKey {
	return { index: index as IndexCode, year };
}

/** The rows of the engine's answer: everything in them is counted. */
export function countedRows(rows: readonly ExposureRow[]): EditionExposure[] {
	return rows.map((row) => ({ ...row, isCounted: true }));
}

/** The record's rows with windows of the reader laid over them, which nobody has counted yet. */
export function uncountedRows(
	rows: readonly ExposureRow[],
	windows: readonly SetWindow[]
): EditionExposure[] {
	return rows.map((row) => {
		const window = windows.find((it) => isSameEdition(it, editionOf(row)));
		if (!window) return { ...row, isCounted: true };
		const { starts, ends } = window;
		return {
			...row,
			window: 'person',
			starts,
			ends,
			start_precision: 'day',
			end_precision: 'day',
			window_note_vi: null,
			window_note_en: null,
			is_before_campaign: null,
			isCounted: false
		};
	});
}

export function standingOf(row: EditionExposure): Standing {
	if (!row.isCounted) return 'uncounted';
	if (row.is_before_campaign === true) {
		if (row.ends !== null) return 'none';
		return row.published_on === null ? 'none_early' : 'none_published';
	}
	return row.ends === null ? 'unknown' : 'counted';
}
