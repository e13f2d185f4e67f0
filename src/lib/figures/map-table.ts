import type { FigureCell, FigureTable } from './figure';
import { titleWithUnit, type MapInput, type MappedArea } from './map-input';
import type { MeasureFrame } from './measure-frame';
import { upperFirst, scoreText } from './point-words';
import { measured } from './trend-input';
import type { ValueClasses } from './value-classes';
import { plainRank, rankHeading } from './value-words';

/**
 * The table twin: a row a province in the order of reading, with its value or why it has none, the class
 * that fills it, and beside the measure its rank; beside a rank its score.
 */
export function mapTable(
	input: MapInput,
	frame: MeasureFrame,
	mapped: readonly MappedArea[],
	classes: ValueClasses
): FigureTable {
	const { words, year } = input;
	const { t } = words;
	const rows = mapped.flatMap(({ point }) => point?.row ?? []);
	return {
		caption: t('figure.map.caption', { title: frame.title, what: measured(input), year }),
		columns: [
			{ key: 'area', label: t('figure.area'), isNumeric: false },
			{ key: 'value', label: titleWithUnit(words, frame), isNumeric: true },
			{ key: 'class', label: t('figure.map.class'), isNumeric: false },
			frame.isRank
				? { key: 'score', label: t('figure.score'), isNumeric: true }
				: { key: 'rank', label: rankHeading(words, rows), isNumeric: true }
		],
		rows: mapped.map((one) => [
			{ text: one.area.name, value: one.area.code, isReason: false },
			valueCell(input, one),
			classCell(input, one, classes),
			besideCell(input, frame, one)
		])
	};
}

function valueCell({ words }: MapInput, { point }: MappedArea): FigureCell {
	if (!point) return { text: words.t('figure.map.absent'), value: null, isReason: true };
	if (point.state === 'known') return { text: point.label, value: point.value, isReason: false };
	return { text: upperFirst(point.text), value: null, isReason: true };
}

function classCell({ words }: MapInput, { point }: MappedArea, classes: ValueClasses): FigureCell {
	const at = point ? classes.classOf(point) : null;
	const found = at === null ? undefined : classes.classes[at];
	return found
		? { text: found.label, value: at, isReason: false }
		: { text: words.t('figure.map.noClass'), value: null, isReason: true };
}

function besideCell({ words }: MapInput, frame: MeasureFrame, { point }: MappedArea): FigureCell {
	const text = !point ? null : frame.isRank ? scoreText(words, point.row) : plainRank(point.row);
	const value = !point ? null : frame.isRank ? point.row.score : point.row.rank;
	return text === null
		? {
				text: words.t(frame.isRank ? 'figure.map.noScore' : 'figure.map.noRank'),
				value: null,
				isReason: true
			}
		: { text, value, isReason: false };
}
