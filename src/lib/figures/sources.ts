import type { Language } from '$lib/domain/language';
import type { Words } from '$lib/messages/words';
import type { LoadedFile, SourceRow } from '$lib/queries/sources';
import type { FigureSource } from './figure';
import { lineRanges, linesText } from './loaded-lines';
import { USES_NONE, type Uses } from './loaded-uses';

/**
 * The sources of some rows, in the order given, each once; then the loaded files that a figure rests
 * on without a row of theirs being shown, as where a mean is computed. Of a loaded file those lines are
 * cited that `uses` names.
 */
export function figureSources(
	words: Words,
	ids: readonly (string | null)[],
	rows: readonly SourceRow[],
	uses: Uses = USES_NONE
): FigureSource[] {
	const behind = rows.filter(({ loaded }) => loaded?.rows.some(uses) === true);
	const wanted = new Set([
		...ids.filter((id) => id !== null),
		...behind.map((row) => row.source_id)
	]);
	return [...wanted].flatMap((id) => {
		const row = rows.find((candidate) => candidate.source_id === id);
		if (!row) return [];
		if (row.loaded) return [loadedSource(words, row, row.loaded, rows, uses)];
		return [
			{
				id,
				title: row.title,
				cite: words.language === 'vi' ? row.cite_vi : row.cite_en,
				publisher: row.publisher ?? '',
				url: linkOf(row.url),
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

/** Some sources name an article behind their address: that is no link. */
function linkOf(url: string | null): string | null {
	return url !== null && /^https?:\/\/\S+$/.test(url) ? url : null;
}

function loadedSource(
	words: Words,
	row: SourceRow,
	file: LoadedFile,
	rows: readonly SourceRow[],
	uses: Uses
): FigureSource {
	const { t, format } = words;
	// What is shown of several areas was asked for area by area, each with the rows of its own.
	const used = rows
		.filter((other) => other.source_id === row.source_id)
		.flatMap((other) => other.loaded?.rows.filter(uses) ?? []);
	const ranges = lineRanges(used);
	const name =
		file.sheet === null ? file.name : t('local.sheet', file as { name: string; sheet: string });
	const cited = file.host
		? t('local.citeHost', { name, by: file.host.by, date: format.date(file.host.on) })
		: t('local.cite', { name, date: format.date(file.loadedOn) });
	const said = [file.publisher, file.document].filter((text) => text !== '').join(', ');
	return {
		id: row.source_id,
		title: said === '' ? name : said,
		cite: [
			cited,
			...(ranges.length === 0 ? [] : [linesText(words, ranges)]),
			...(said === '' ? [] : [t('local.citeAfter', { said })])
		].join(', '),
		publisher: file.publisher,
		url: linkOf(file.url),
		// The person's word for it is no comparison with the original.
		isPrimary: false,
		loaded: file.host
			? { from: 'host', by: file.host.by, ranges }
			: { from: 'machine', by: '', ranges }
	};
}
