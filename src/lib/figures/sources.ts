import type { Language } from '$lib/domain/language';
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
				cite: { vi: row.cite_vi, en: row.cite_en },
				publisher: row.publisher ?? '',
				// Some sources name an article behind their address: that is no link.
				url: /^https?:\/\/\S+$/.test(row.url ?? '') ? row.url : null,
				isPrimary: row.kind === 'primary'
			}
		];
	});
}

/** The short name of a source in a sentence; its id where it is not among the rows. */
export function citeOf(language: Language, id: string, rows: readonly SourceRow[]): string {
	const row = rows.find((candidate) => candidate.source_id === id);
	return (language === 'vi' ? row?.cite_vi : row?.cite_en) ?? id;
}
