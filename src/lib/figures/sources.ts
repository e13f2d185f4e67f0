import type { SourceRow } from '$lib/queries/sources';
import type { FigureSource } from './figure';

/** The sources of some rows, in the order given, each once. */
export function figureSources(
	ids: readonly (string | null)[],
	rows: readonly SourceRow[]
): FigureSource[] {
	const wanted = [...new Set(ids.filter((id) => id !== null))];
	return wanted.flatMap((id) => {
		const row = rows.find((candidate) => candidate.source_id === id);
		if (!row) return [];
		return [
			{
				id,
				title: row.title,
				publisher: row.publisher ?? '',
				url: row.url?.startsWith('http') ? row.url : null,
				isPrimary: row.kind === 'primary'
			}
		];
	});
}
