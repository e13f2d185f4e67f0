import type { FigureCell, FigureTable } from './figure';
import { measuredText } from './measured-interval';
import type { MeasuredPoint } from './measured-point';
import { upperFirst } from './point-words';
import {
	isPlaced,
	sideName,
	sideTitle,
	type ScatterInput,
	type ScatterPair,
	type ScatterSide
} from './scatter-input';

/** The table twin: a row a province in the order of the pairs, with both values in full. */
export function scatterTable(input: ScatterInput, pairs: readonly ScatterPair[]): FigureTable {
	const { t } = input.words;
	return {
		caption: t('figure.scatter.caption', {
			x: sideName(input.x),
			y: sideName(input.y),
			year: input.year
		}),
		columns: [
			{ key: 'area', label: t('figure.area'), isNumeric: false },
			{ key: 'x', label: sideTitle(input, input.x), isNumeric: true },
			{ key: 'y', label: sideTitle(input, input.y), isNumeric: true }
		],
		rows: pairs.map(({ area, x, y }) => [
			{ text: area.name, value: area.code, isReason: false },
			cellOf(input, input.x, x),
			cellOf(input, input.y, y)
		])
	};
}

function cellOf(
	{ words }: ScatterInput,
	{ measure }: ScatterSide,
	point: MeasuredPoint | null
): FigureCell {
	if (point === null) {
		return { text: words.t('figure.missing.not_surveyed'), value: null, isReason: true };
	}
	const text = upperFirst(measuredText(words, point, measure));
	return { text, value: point.value, isReason: !isPlaced(point) };
}
