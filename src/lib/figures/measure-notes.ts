import type { Measure } from '$lib/domain/measure';
import type { Words } from '$lib/messages/words';
import type { ExploreRow } from '$lib/queries/explore';
import { anyIntervalNotes } from './interval-words';
import { lowerFirst } from './point-words';
import { rankNotes } from './rank-notes';
import { yearSpans } from './year-spans';

/** How the values of a measure came about and what weakens them; `rows` are those with anything known. */
export function measureNotes(
	words: Words,
	measure: Measure,
	rows: readonly ExploreRow[]
): string[] {
	const { t } = words;
	const isDifference = measure === 'change' || measure === 'since';
	return [
		...unconfirmedNotes(words, rows),
		...anyIntervalNotes(words, rows),
		...(measure === 'gap' ? meanNotes(words, rows) : []),
		...(measure === 'share' ? [] : rankNotes(words, rows)),
		...(isDifference && rows.some((row) => row.score_change !== null)
			? [t('figure.note.rounded')]
			: [])
	];
}

/** The years from which levels are not comparable with those before, each with what changed. */
export function levelNotes(words: Words, rows: readonly ExploreRow[]): string[] {
	const broken = rows.filter((row) => row.break_kind === 'level');
	return [...new Set(broken.map((row) => words.t('figure.note.level', yearAndNote(words, row))))];
}

/** What changed in the year of a row, as a sentence part. */
export function breakNote({ language }: Words, row: ExploreRow): string {
	return lowerFirst((language === 'vi' ? row.break_note_vi : row.break_note_en) ?? '');
}

/** What changed in the years that broke the series; where there are several, each after its year. */
export function breaksPassed(words: Words, broken: readonly ExploreRow[]): string {
	const notes = broken.map((row) =>
		broken.length === 1 ? breakNote(words, row) : `${row.year} ${breakNote(words, row)}`
	);
	return notes.join('; ');
}

function unconfirmedNotes(words: Words, rows: readonly ExploreRow[]): string[] {
	const revised = rows.filter((row) => row.comparability === 'unconfirmed');
	const notes = revised.map((row) => words.t('figure.note.unconfirmed', yearAndNote(words, row)));
	return [...new Set(notes)];
}

function yearAndNote(words: Words, row: ExploreRow) {
	return { year: row.year, note: breakNote(words, row) };
}

/** Which means were computed from how many provinces, and which were printed. */
function meanNotes({ t }: Words, rows: readonly ExploreRow[]): string[] {
	const withMean = rows.filter((row) => row.nation_gap !== null);
	const computed = withMean.filter((row) => row.nation_basis === 'computed');
	const published = withMean.filter((row) => row.nation_basis !== 'computed');
	const counts = [...new Set(computed.map((row) => row.nation_n ?? 0))].sort((a, b) => b - a);
	const list = counts.map((count) =>
		t('figure.trend.note.provinces', {
			count,
			years: yearSpans(computed.filter((row) => row.nation_n === count).map((row) => row.year))
		})
	);
	return [
		...(list.length > 0 ? [t('figure.note.meanOf', { list: list.join('; ') })] : []),
		...(published.length > 0
			? [
					t('figure.trend.note.published', {
						what: t('figure.nationPublished'),
						years: yearSpans(published.map((row) => row.year))
					})
				]
			: [])
	];
}
