import type { FigureCell, FigureTable } from './figure';
import type { HeatInput } from './heat-input';
import type { HeatLines } from './heat-lines';
import type { MeasuredPoint } from './measured-point';
import { upperFirst } from './point-words';

/** The table twin: the rows of the drawing and after them those of which nothing is known. */
export function heatTable(
	{ words, scope }: HeatInput,
	caption: string,
	{ lines, silent, years }: HeatLines
): FigureTable {
	const heading = scope.by === 'areas' ? words.t('figure.area') : scope.heading;
	return {
		caption,
		columns: [
			{ key: 'id', label: heading, isNumeric: false },
			...years.map((year) => ({ key: `${year}`, label: `${year}`, isNumeric: true }))
		],
		rows: [...lines, ...silent].map(({ id, label, points }) => [
			{ text: label, value: id, isReason: false },
			...years.map((year) => {
				const point = points.get(year);
				return point
					? measuredCell(point)
					: { text: words.t('figure.missing.not_surveyed'), value: null, isReason: true };
			})
		])
	};
}

/** The value as it is printed in a drawing, what is known instead of it, or the reason for neither. */
export function measuredCell({ state, label, value, text }: MeasuredPoint): FigureCell {
	const isReason = state === 'missing' || state === 'refused';
	return { text: label === '' ? upperFirst(text) : label, value, isReason };
}
