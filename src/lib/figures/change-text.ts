import type { PointRow } from '$lib/queries/point-shape';
import {
	changeIn,
	changeSaid,
	directionOf,
	refusalSaid,
	type ChangeInput,
	type ChangeMeasure,
	type NamedRow
} from './change-input';
import { fittingHeadline } from './headline';
import { intervalNotes } from './interval-words';
import { doubtText, lowerFirst, yearSaid } from './point-words';
import { rankNotes, rankSetNotes } from './rank-notes';

/** The change of the own area in the last year with one, or that there is none. */
export function changeHeadline(
	input: ChangeInput,
	what: string,
	measure: ChangeMeasure,
	named: readonly NamedRow[]
): string {
	const { words, own } = input;
	const { t } = words;
	const row = ownRow(named, measure);
	const change = row && changeSaid(words, row, measure);
	const names = { what, area: own.name };
	if (!row || !change) {
		return fittingHeadline([
			t('figure.change.headline.none', { ...names, years: yearsOf(named) }),
			t('figure.change.headline.noneShort', names)
		]);
	}
	const other = changeSaid(words, row, measure === 'points' ? 'places' : 'points');
	const values = { ...names, year: row.year, change };
	return fittingHeadline([
		...(other ? [t('figure.change.headline.both', { ...values, other })] : []),
		t('figure.change.headline.one', values),
		t('figure.change.headline.short', values)
	]);
}

/** How the own area moved, how many others rose and fell, and for years the largest steps. */
export function changeSummary(
	input: ChangeInput,
	measure: ChangeMeasure,
	named: readonly NamedRow[]
): string {
	const sentences = [ownSentence(input, measure, named)];
	sentences.push(
		input.scope.by === 'areas'
			? countSentence(input, measure, named)
			: reachSentence(input, measure, named)
	);
	return sentences.filter((sentence) => sentence !== '').join(' ');
}

function ownSentence(
	{ words, own }: ChangeInput,
	measure: ChangeMeasure,
	named: readonly NamedRow[]
): string {
	const { t } = words;
	const row = ownRow(named, measure) ?? named.findLast(({ role }) => role === 'own')?.row;
	if (!row) return t('figure.change.summary.absent', { area: own.name });
	const values = { area: own.name, year: row.year, previous: row.year - 1 };
	const change = changeSaid(words, row, measure);
	if (!change) {
		const reason = refusalSaid(words, row, measure);
		return t('figure.change.summary.refused', { ...values, reason });
	}
	const other = changeSaid(words, row, measure === 'points' ? 'places' : 'points');
	const doubt = doubtText(words, row);
	return other
		? t('figure.change.summary.both', { ...values, change, other, doubt })
		: t('figure.change.summary.one', { ...values, change, doubt });
}

function countSentence(
	{ words }: ChangeInput,
	measure: ChangeMeasure,
	named: readonly NamedRow[]
): string {
	const values = named.flatMap(({ row }) => changeIn(measure, row) ?? []);
	if (values.length === 0) return '';
	const count = (direction: -1 | 0 | 1) =>
		values.filter((value) => directionOf(measure, value) === direction).length;
	return words.t('figure.change.summary.counts', {
		rose: count(1),
		fell: count(-1),
		same: count(0),
		refused: named.length - values.length
	});
}

function reachSentence(
	{ words }: ChangeInput,
	measure: ChangeMeasure,
	named: readonly NamedRow[]
): string {
	const known = named.filter(({ row }) => changeIn(measure, row) !== null);
	const sorted = [...known].sort(
		(a, b) => (changeIn(measure, b.row) ?? 0) - (changeIn(measure, a.row) ?? 0)
	);
	const [most] = sorted;
	const least = sorted.at(-1);
	if (!most || !least || known.length < 3) return '';
	const yearOf = ({ year, comparability }: PointRow) =>
		yearSaid(words, year, comparability === 'unconfirmed');
	return words.t('figure.change.summary.reach', {
		most: changeSaid(words, most.row, measure) ?? '',
		mostYear: yearOf(most.row),
		least: changeSaid(words, least.row, measure) ?? '',
		leastYear: yearOf(least.row)
	});
}

/** Which years were revised, and how ranks and rounded changes came about. */
export function changeNotes({ words, index }: ChangeInput, rows: readonly PointRow[]): string[] {
	const { t } = words;
	const revised = rows.filter((row) => row.comparability === 'unconfirmed');
	const notes = revised.map((row) =>
		t('figure.note.unconfirmed', {
			year: row.year,
			note: lowerFirst((words.language === 'vi' ? row.break_note_vi : row.break_note_en) ?? '')
		})
	);
	return [
		...new Set(notes),
		...intervalNotes(words, index, rows),
		...(rows.some((row) => row.change_margin !== null) ? [t('figure.interval.note.change')] : []),
		...(rows.some((row) => row.score_change !== null) ? [t('figure.note.rounded')] : []),
		...rankNotes(words, rows),
		...rankSetNotes(words, rows)
	];
}

/** The last own row with a change. */
function ownRow(named: readonly NamedRow[], measure: ChangeMeasure): PointRow | undefined {
	return named.findLast(({ row, role }) => role === 'own' && changeIn(measure, row) !== null)?.row;
}

function yearsOf(named: readonly NamedRow[]): string {
	const years = named.map(({ row }) => row.year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return years.length === 0 ? '' : first === last ? `${first}` : `${first}–${last}`;
}
