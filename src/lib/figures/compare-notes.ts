import type { CompareFigure } from './compare-figure';
import { changedBetween, linesOf, yearsOf, type CompareInput } from './compare-input';
import { intervalNotes } from './interval-words';
import { breakNote } from './measure-notes';
import type { Judged } from './compare-verdict';
import { isComputed, rankNotes } from './rank-notes';

/** How differences and their order came about, and what changed between two years. */
export function compareNotes(
	input: CompareInput,
	axis: CompareFigure['axis'],
	judged: readonly Judged[]
): string[] {
	const { words, index, sides, order } = input;
	const { t, format } = words;
	const rows = judged.flatMap(rowsOf);
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
		...compareRankNotes(input, judged)
	];
}

/** Whose ranks nobody published, where others were; that all were computed; or nothing. */
function compareRankNotes(input: CompareInput, judged: readonly Judged[]): string[] {
	const { words, index } = input;
	const { t } = words;
	if (index === 'PAPI') return rankNotes(words, judged.flatMap(rowsOf));
	const ranked = judged.flatMap(rowsOf).filter((row) => row.rank !== null);
	if (ranked.length > 0 && ranked.every(isComputed))
		return [t('figure.compare.note.ranksComputed')];
	const computed = ranksOf(input, judged, 'computed');
	const derived = ranksOf(input, judged, 'derived');
	return [
		...(computed === '' ? [] : [t('figure.compare.note.ranksComputedOf', { list: computed })]),
		...(derived === '' ? [] : [t('figure.components.note.rankDerived', { list: derived })])
	];
}

/** `PCI, điểm tổng hợp (Lạng Sơn); các chỉ số thành phần`: the lines with ranks of that basis. */
function ranksOf(
	{ words, index, sides }: CompareInput,
	judged: readonly Judged[],
	basis: 'computed' | 'derived'
): string {
	const { t } = words;
	const lines = judged.flatMap(({ line }) => {
		const ranked = line.rows.flatMap((row, at) => (row && row.rank !== null ? [{ row, at }] : []));
		const fitting = ranked.filter(({ row }) => row.rank_basis === basis);
		const isWhole = fitting.length === ranked.length;
		return ranked.length === 0 ? [] : [{ line, fitting, isWhole }];
	});
	const parts = lines.filter(({ line }) => !line.isTotal);
	const areParts = parts.length > 1 && parts.every(({ isWhole }) => isWhole);
	const named = lines.filter(
		({ line, fitting }) => fitting.length > 0 && (line.isTotal || !areParts)
	);
	const part = t(`figure.components.part.${index}`);
	return [
		...named.map(({ line: { name }, fitting, isWhole }) => {
			if (isWhole) return name;
			const labels = fitting.map(({ at }) => sides[at]?.label).join(', ');
			return t('figure.compare.note.of', { name, sides: labels });
		}),
		...(areParts ? [t('figure.compare.note.allParts', { part })] : [])
	].join('; ');
}

const rowsOf = ({ line }: Judged) => line.rows.flatMap((row) => row ?? []);

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
