import type { Words } from '$lib/messages/words';
import type { FigureCell, FigureTable } from './figure';
import type { MeasureFrame } from './measure-frame';
import type { MeasuredArea } from './measured-input';
import type { MeasuredPoint } from './measured-point';
import { pointText, upperFirst } from './point-words';

export interface MeasuredSeries {
	readonly area: MeasuredArea;
	readonly points: readonly MeasuredPoint[];
}

/** A row a year: the first area with what the measure is made of, then its peers. */
export function yearsTable(
	words: Words,
	frame: MeasureFrame,
	what: string,
	series: readonly MeasuredSeries[]
): FigureTable {
	const { t } = words;
	const [own, ...peers] = series;
	return {
		caption: t('figure.measure.caption', { title: frame.title, what, area: own?.area.name ?? '' }),
		columns: [
			{ key: 'year', label: t('figure.year'), isNumeric: false },
			{ key: 'own', label: `${frame.title} (${frame.unit})`, isNumeric: true },
			{ key: 'level', label: t('figure.measure.level'), isNumeric: false },
			...peers.map(({ area }) => ({ key: area.code, label: area.name, isNumeric: true }))
		],
		rows: (own?.points ?? []).map((point) => [
			{ text: String(point.year), value: point.year, isReason: false },
			measuredCell(point),
			levelCell(words, point),
			...peers.map(({ points }) => cellOfYear(words, points, point.year))
		])
	};
}

/** A row an area, a column a year. */
export function areasTable(
	words: Words,
	frame: MeasureFrame,
	what: string,
	years: readonly number[],
	series: readonly MeasuredSeries[]
): FigureTable {
	const { t } = words;
	return {
		caption: t('figure.measure.captionAreas', { title: frame.title, what, unit: frame.unit }),
		columns: [
			{ key: 'area', label: t('figure.area'), isNumeric: false },
			...years.map((year) => ({ key: `${year}`, label: `${year}`, isNumeric: true }))
		],
		rows: series.map(({ area, points }) => [
			{ text: area.name, value: area.code, isReason: false },
			...years.map((year) => cellOfYear(words, points, year))
		])
	};
}

/** The value as it is printed, or the reason why there is none. */
export function measuredCell({ value, label, text, low }: MeasuredPoint): FigureCell {
	return value === null && low === null
		? { text: upperFirst(text), value: null, isReason: true }
		: { text: label, value, isReason: false };
}

function cellOfYear(words: Words, points: readonly MeasuredPoint[], year: number): FigureCell {
	const point = points.find((one) => one.year === year);
	if (point) return measuredCell(point);
	return { text: words.t('figure.missing.not_surveyed'), value: null, isReason: true };
}

function levelCell(words: Words, { row }: MeasuredPoint): FigureCell {
	return {
		text: upperFirst(pointText(words, row)),
		value: row.score,
		isReason: row.state === 'missing'
	};
}
