import type { FigureTable } from './figure';
import { measuredCell } from './heat-table';
import { upperFirst } from './point-words';
import type { SlopeInput } from './slope-input';
import type { SlopePairs } from './slope-pairs';

/** The table twin: both years and the step between them, in the order of the drawing. */
export function slopeTable(
	{ words, years }: SlopeInput,
	caption: string,
	{ pairs, silent }: SlopePairs
): FigureTable {
	const { t } = words;
	return {
		caption,
		columns: [
			{ key: 'area', label: t('figure.area'), isNumeric: false },
			...years.map((year) => ({ key: `${year}`, label: `${year}`, isNumeric: true })),
			{ key: 'change', label: t('figure.slope.change'), isNumeric: true }
		],
		rows: [...pairs, ...silent].map(({ area, points, change }) => [
			{ text: area.name, value: area.code, isReason: false },
			...points.map(measuredCell),
			{
				text: upperFirst(change.text),
				value: change.difference,
				isReason: change.difference === null
			}
		])
	};
}
