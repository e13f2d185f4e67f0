import type { CompareFigure } from './compare-figure';
import { changedBetween, linesOf, yearsOf, type CompareInput } from './compare-input';
import { intervalNotes } from './interval-words';
import { breakNote } from './measure-notes';
import type { Judged } from './compare-verdict';

/** How differences and their order came about, and what changed between two years. */
export function compareNotes(
	input: CompareInput,
	axis: CompareFigure['axis'],
	judged: readonly Judged[]
): string[] {
	const { words, index, sides, order } = input;
	const { t, format } = words;
	const rows = judged.flatMap(({ line }) => line.rows.flatMap((row) => row ?? []));
	const isDrawn = axis === 'share';
	const seen = judged.filter(({ verdict }) => verdict.kind === 'points');
	const scaled = rows.find((row) => row.component !== 'TOTAL' && row.share !== null);
	const isMany = sides.length > 2;
	const hasSorted = order === 'difference' && judged.length > 2;
	return [
		...changeNotes(input),
		...(isMany && seen.length > 0 ? [t('figure.compare.note.best')] : []),
		...(hasSorted && seen.length > 0 ? [t('figure.compare.note.order')] : []),
		...(scaled && scaled.scale_min !== 0 && scaled.scale_max !== null
			? [
					t('figure.components.note.share', {
						low: format.short(scaled.scale_min),
						high: format.short(scaled.scale_max)
					})
				]
			: []),
		...(seen.length > 0 ? [t('figure.compare.note.rounded')] : []),
		...intervalNotes(words, index, rows, isDrawn),
		...(rows.some((row) => row.rank_basis === 'computed' && row.rank !== null)
			? [t('figure.note.rankComputed')]
			: [])
	];
}

/** What changed after the earlier year, by component: levels that are not comparable, then doubts. */
function changeNotes(input: CompareInput): string[] {
	const { words, mode } = input;
	if (mode !== 'years') return [];
	const [from, to] = yearsOf(input);
	const notes = linesOf(input).flatMap(({ component, name }) =>
		changedBetween(input, component).flatMap((row) => {
			const note = breakNote(words, row);
			const values = { name, year: row.year, note, from, to };
			if (row.break_kind === 'level') return [words.t('figure.compare.note.level', values)];
			if (row.comparability === 'unconfirmed') {
				return [words.t('figure.compare.note.unconfirmed', values)];
			}
			return row.break_kind === 'minor' ? [words.t('figure.compare.note.minor', values)] : [];
		})
	);
	return [...new Set(notes)];
}
