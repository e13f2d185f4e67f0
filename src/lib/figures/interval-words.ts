import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { FigureCell, FigureColumn } from './figure';
import { yearSpans } from './year-spans';

/** What a row says of the error of its score. */
export type IntervalRow = Pick<
	PointRow,
	'interval_low' | 'interval_high' | 'interval_level' | 'interval_basis' | 'tie_low' | 'tie_high'
>;

/** The interval of a score; null where none is known. */
export function intervalOf(
	row: IntervalRow
): { readonly low: number; readonly high: number } | null {
	const { interval_low: low, interval_high: high } = row;
	return low === null || high === null ? null : { low, high };
}

/** `khoảng tin cậy 95%: 40,12–42,54`; null where none is known. */
export function intervalText({ t, format }: Words, row: IntervalRow): string | null {
	const interval = intervalOf(row);
	if (!interval) return null;
	const ends = { low: format.score(interval.low), high: format.score(interval.high) };
	return row.interval_level === null
		? t('figure.interval.textBare', ends)
		: t('figure.interval.text', { ...ends, level: format.percent(row.interval_level) });
}

/** `trùng hạng trong khoảng sai số: hạng 45–57`; null where no other interval meets that of the row. */
export function tieText({ t }: Words, row: IntervalRow): string | null {
	const { tie_low: low, tie_high: high } = row;
	if (low === null || high === null) return null;
	return low === high
		? t('figure.interval.tieOne', { rank: low })
		: t('figure.interval.tie', { low, high });
}

/** The column of intervals in a table; none where no row has one. */
export function intervalColumn({ t }: Words, rows: readonly IntervalRow[]): FigureColumn[] {
	return rows.some((row) => intervalOf(row) !== null)
		? [{ key: 'interval', label: t('figure.interval.column'), isNumeric: true }]
		: [];
}

/** `40,12–42,54 (95%)`, or that it is not known. */
export function intervalCell({ t, format }: Words, row: IntervalRow | undefined): FigureCell {
	const interval = row ? intervalOf(row) : null;
	if (!row || !interval) return { text: t('figure.interval.unknown'), value: null, isReason: true };
	const ends = { low: format.score(interval.low), high: format.score(interval.high) };
	const text =
		row.interval_level === null
			? t('figure.interval.cellBare', ends)
			: t('figure.interval.cell', { ...ends, level: format.percent(row.interval_level) });
	return { text, value: text, isReason: false };
}

/** Both, as they follow a level. */
export function uncertaintyTexts(words: Words, row: IntervalRow): string[] {
	return [intervalText(words, row), tieText(words, row)].filter((text) => text !== null);
}

/**
 * What the scores of a figure rest on, said once: which intervals are drawn and how they came about, or
 * that none is known. `drawn` is false where the figure has no room for them, or the sentence that says
 * which of them it draws.
 */
export function intervalNotes(
	words: Words,
	index: IndexCode,
	rows: readonly (IntervalRow & Pick<PointRow, 'score' | 'year'>)[],
	drawn: boolean | string = true
): string[] {
	const { t } = words;
	const scored = rows.filter(({ score }) => score !== null);
	if (scored.length === 0) return [];
	const known = scored.filter((row) => intervalOf(row) !== null);
	const unknown = t(
		index === 'PAR_INDEX' ? 'figure.interval.note.unknownPartly' : 'figure.interval.note.unknown'
	);
	if (known.length === 0) return [unknown];
	const silent = new Set(known.map(({ year }) => year));
	const years = scored.map(({ year }) => year).filter((year) => !silent.has(year));
	return [
		typeof drawn === 'string'
			? drawn
			: t(drawn ? 'figure.interval.note.known' : 'figure.interval.note.notDrawn'),
		...(known.some((row) => row.interval_basis === 'computed')
			? [t('figure.interval.note.computed')]
			: []),
		...(known.some((row) => row.tie_low !== null) ? [t('figure.interval.note.tie')] : []),
		...(known.length === scored.length
			? []
			: [
					years.length > 0
						? t('figure.interval.note.someYears', { years: yearSpans(years) })
						: t('figure.interval.note.some')
				])
	];
}

/** The same of rows of any indices, in a figure that draws no intervals unless `drawn` says so. */
export function anyIntervalNotes(
	words: Words,
	rows: readonly PointRow[],
	drawn: boolean | string = false
): string[] {
	const indices = [...new Set(rows.map(({ index }) => index))];
	const notes = indices.flatMap((index) =>
		intervalNotes(
			words,
			index as IndexCode,
			rows.filter((row) => row.index === index),
			drawn
		)
	);
	return [...new Set(notes)];
}
