import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import {
	changeIn,
	changeSaid,
	refusalSaid,
	type ChangeInput,
	type ChangeMeasure,
	type NamedRow
} from './change-input';
import type { FigureCell, FigureTable } from './figure';
import { levelText } from './change-words';
import { upperFirst } from './point-words';

/** The table twin: a row a year or a province in the order of the drawing. */
export function changeTable(
	{ words, scope, own }: ChangeInput,
	what: string,
	named: readonly NamedRow[]
): FigureTable {
	const { t } = words;
	const isByYear = scope.by === 'years';
	return {
		caption: isByYear
			? t('figure.change.caption.years', { what, area: own.name })
			: t('figure.change.caption.areas', { what, year: scope.year, previous: scope.year - 1 }),
		columns: [
			{ key: 'id', label: t(isByYear ? 'figure.year' : 'figure.area'), isNumeric: false },
			{ key: 'points', label: t('figure.trend.columns.scoreChange'), isNumeric: true },
			{ key: 'places', label: t('figure.trend.columns.rankChange'), isNumeric: true },
			{ key: 'level', label: t('figure.change.level'), isNumeric: false }
		],
		rows: named.map(({ row, id, label }) => [
			{ text: label, value: id, isReason: false },
			...(['points', 'places'] as const).map((measure) => cell(words, row, measure)),
			{ text: upperFirst(levelText(words, row)), value: null, isReason: row.state === 'missing' }
		])
	};
}

function cell(words: Words, row: PointRow, measure: ChangeMeasure): FigureCell {
	const change = changeSaid(words, row, measure);
	if (change !== null) {
		return { text: upperFirst(change), value: changeIn(measure, row), isReason: false };
	}
	return { text: upperFirst(refusalSaid(words, row, measure)), value: null, isReason: true };
}
