import type { ComponentRow } from '$lib/queries/components';
import { partName, partWord, type ComponentsInput } from './components-input';
import { intervalNotes } from './interval-words';
import { lowerFirst, missingText } from './point-words';
import { rankSetNotes } from './rank-notes';

/** What shares and means rest on, which scales are not confirmed, and which changes are refused. */
export function componentsNotes(input: ComponentsInput, isDrawn = true): string[] {
	const { words, rows } = input;
	const { t } = words;
	const scored = rows.filter((row) => row.score !== null);
	const noMaximum = rows.filter((row) => row.scale_max === null);
	const derived = rows.filter((row) => row.rank_basis === 'derived');
	return [
		...missingNotes(input),
		...shareNotes(input, scored),
		...intervalNotes(words, input.index, rows, isDrawn && noMaximum.length < rows.length),
		...meanNotes(input),
		...changeNotes(input, scored),
		...(scored.some((row) => row.score_change !== null) ? [t('figure.note.rounded')] : []),
		...(noMaximum.length === 0
			? []
			: [t('figure.components.note.scaleUnknown', { list: names(input, noMaximum) })]),
		...(rows.some((row) => row.rank_basis === 'computed')
			? [t('figure.components.note.rankComputed')]
			: []),
		...(derived.length === 0
			? []
			: [t('figure.components.note.rankDerived', { list: names(input, derived) })]),
		...rankSetNotes(words, rows)
	];
}

/** What the record says of missing parts, once a reason; the cells only name it. */
function missingNotes({ words, rows }: ComponentsInput): string[] {
	const missing = rows.filter((row) => row.state === 'missing');
	return [...new Set(missing.map((row) => `${missingText(words, row)}.`))];
}

function shareNotes({ words }: ComponentsInput, scored: readonly ComponentRow[]): string[] {
	const [row] = scored.filter(({ scale_max: max }) => max !== null);
	if (!row || row.scale_max === null || row.scale_min === 0) return [];
	const bounds = {
		low: words.format.short(row.scale_min),
		high: words.format.short(row.scale_max)
	};
	return [words.t('figure.components.note.share', bounds)];
}

function meanNotes(input: ComponentsInput): string[] {
	const { words, rows } = input;
	const counts = rows.flatMap((row) =>
		row.nation_basis === 'computed' && row.nation_n !== null ? [row.nation_n] : []
	);
	if (counts.length === 0) return [];
	const [low, high] = [Math.min(...counts), Math.max(...counts)];
	return [
		low === high
			? words.t('figure.components.note.meanOf', { count: low })
			: words.t('figure.components.note.meanOfRange', { low, high, part: partWord(input) })
	];
}

/** Refusals and doubts with their reason, the parts that share one named together. */
function changeNotes(input: ComponentsInput, scored: readonly ComponentRow[]): string[] {
	const { words } = input;
	const notes: string[] = [];
	for (const kind of ['refused', 'unconfirmed'] as const) {
		const rows = scored.filter((row) => row.comparability === kind);
		const reasons = new Set(rows.map((row) => breakNote(input, row)));
		for (const reason of reasons) {
			const list = names(
				input,
				rows.filter((row) => breakNote(input, row) === reason)
			);
			notes.push(
				words.t(`figure.components.note.${kind}`, {
					list: reason === '' ? list : `${list} (${reason})`
				})
			);
		}
	}
	return notes;
}

function breakNote({ words }: ComponentsInput, row: ComponentRow): string {
	return lowerFirst((words.language === 'vi' ? row.break_note_vi : row.break_note_en) ?? '');
}

function names({ words }: ComponentsInput, rows: readonly ComponentRow[]): string {
	return rows.map((row) => partName(words, row)).join('; ');
}
