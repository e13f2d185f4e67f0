import { indexLabel } from '$lib/domain/index-code';
import type { CompareFigure } from './compare-figure';
import { isDoubted, type CompareInput } from './compare-input';
import type { Judged } from './compare-verdict';
import {
	bestNames,
	differenceSaid,
	isKnown,
	lackLines,
	rankedText,
	refusalSaid
} from './compare-words';
import type { FigureCell, FigureTable } from './figure';
import { upperFirst } from './point-words';

/** The table twin: a row a part in the order of the drawing; the difference first, then a column a side. */
export function compareTable(
	input: CompareInput,
	axis: CompareFigure['axis'],
	judged: readonly Judged[]
): FigureTable {
	const { words, index, mode, sides, ownName } = input;
	const { t } = words;
	const [own, other] = sides;
	const names = {
		index: indexLabel(index),
		area: ownName,
		year: own?.year ?? '',
		previous: other?.year ?? '',
		sides: sides.map(({ label }) => label).join(', ')
	};
	const isMany = sides.length > 2;
	return {
		caption: t(`figure.compare.caption.${mode}`, names),
		columns: [
			{ key: 'part', label: t(`figure.components.head.${index}`), isNumeric: false },
			{
				key: 'difference',
				label: t(`figure.compare.column.${mode}`, names),
				isNumeric: false
			},
			...(isMany
				? [{ key: 'best', label: t('figure.compare.column.best'), isNumeric: false }]
				: []),
			...sides.map(({ id, label }) => ({ key: id, label, isNumeric: true }))
		],
		rows: judged.map(({ line, verdict }) => [
			{ text: line.name, value: line.component, isReason: false },
			differenceCell(input, { line, verdict }),
			...(isMany ? [bestCell(input, { line, verdict })] : []),
			...sides.map((_, at): FigureCell => {
				const row = line.rows[at];
				const text = rankedText(input, line, at);
				return isKnown(row)
					? { text, value: axis === 'rank' ? row.rank : (row.score ?? row.rank), isReason: false }
					: { text: upperFirst(text), value: null, isReason: true };
			})
		])
	};
}

function differenceCell(input: CompareInput, { line, verdict }: Judged): FigureCell {
	if (verdict.kind === 'refused') {
		return { text: upperFirst(refusalSaid(input, verdict, 'full')), value: null, isReason: true };
	}
	const said = upperFirst(differenceSaid(input, line, verdict));
	const doubt = isDoubted(input, line.component)
		? ` (${input.words.t('figure.compare.doubt')})`
		: '';
	return { text: said + doubt, value: verdict.difference, isReason: false };
}

function bestCell(input: CompareInput, { verdict }: Judged): FigureCell {
	if (verdict.kind === 'refused') return { text: '', value: null, isReason: false };
	const aside = lackLines(input, verdict.aside, 'short').map((line) => ` (${line})`);
	const names = bestNames(input, verdict);
	return { text: names + aside.join(''), value: names, isReason: false };
}
