import type { Words } from '$lib/messages/words';
import type { SourceRow } from '$lib/queries/sources';
import type { FigureFrame, FigureSource } from './figure';
import type { Uses } from './loaded-uses';

/** What stands on a figure that rests on loaded rows: where they came from, each said once. */
export function loadedMarks({ t }: Words, sources: readonly FigureSource[]): string[] {
	const marks = sources.flatMap(({ loaded }) => {
		if (!loaded) return [];
		return [loaded.from === 'machine' ? t('local.mark') : t('local.markHost', { by: loaded.by })];
	});
	return [...new Set(marks)];
}

/**
 * The figure with its mark, its note and the rows of its table told apart, where one of its sources is
 * a loaded file; else the figure as it is.
 */
export function withLoadedMarks<F extends FigureFrame>(
	figure: F,
	words: Words,
	sources: readonly SourceRow[],
	usesOfTableRow: (row: number) => Uses
): F {
	const marks = loadedMarks(words, figure.sources);
	if (marks.length === 0) return figure;
	const held = sources.flatMap(({ loaded }) => loaded?.rows ?? []);
	const loadedRows = figure.table.rows.flatMap((_, row) =>
		held.some(usesOfTableRow(row)) ? [row] : []
	);
	return {
		...figure,
		loadedMarks: marks,
		notes: [
			...marks.map((mark) =>
				words.t(loadedRows.length > 0 ? 'local.noteRows' : 'local.note', { mark })
			),
			...figure.notes
		],
		table: { ...figure.table, loadedRows }
	};
}
