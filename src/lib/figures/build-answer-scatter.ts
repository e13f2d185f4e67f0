import { labelFormat, tickFormat } from './answer-cells';
import { isDrawn, type AnswerFigureChoice } from './answer-figures';
import { answerFrame, columnName, roleOf, type AnswerInput } from './answer-input';
import type { AnswerScatterFigure, ScatterAxis, ScatterDot } from './answer-scatter-figure';

type ScatterChoice = Extract<AnswerFigureChoice, { kind: 'scatter' }>;

/** Columns `x` and `y` across each other, of the rows that have both. */
export function buildAnswerScatter(
	input: AnswerInput,
	choice: ScatterChoice,
	x = choice.values[0] ?? 0,
	y = choice.values[1] ?? 0
): AnswerScatterFigure {
	const { words, answer } = input;
	const { t } = words;
	const [xName, yName] = [columnName(input, x), columnName(input, y)];
	const formats = [x, y].map((at) =>
		labelFormat(
			words,
			answer.rows.map((row) => row[at] ?? null)
		)
	);
	const print = (which: 0 | 1, value: number) => formats[which]?.(value) ?? '';
	const dots = answer.rows.flatMap((row, at): ScatterDot[] => {
		const [across, up] = [row[x], row[y]];
		if (!isDrawn(across) || !isDrawn(up)) return [];
		const label = choice.label === null ? '' : String(row[choice.label] ?? '');
		const values = `${xName} ${print(0, across)}; ${yName} ${print(1, up)}`;
		const text = label === '' ? values : `${label}: ${values}`;
		return [{ id: `d${at}`, label, role: roleOf(input, label, 0), x: across, y: up, text }];
	});
	const reach = (which: 0 | 1) => {
		const values = dots.map((dot) => (which === 0 ? dot.x : dot.y));
		return { low: print(which, Math.min(...values)), high: print(which, Math.max(...values)) };
	};
	const [across, up] = [reach(0), reach(1)];
	const left = answer.rows.length - dots.length;
	const values = { x: xName, y: yName, count: dots.length };
	const own = dots.find(({ role }) => role === 'own');
	return {
		...answerFrame(input, {
			id: 'answer-scatter',
			headlines: [t('query.figure.headline.scatter', values)],
			subtitle: t('query.figure.subtitle.scatter', values),
			summary: [
				...(own ? [`${own.text}.`] : []),
				t('query.figure.summary.scatter', {
					...values,
					xLow: across.low,
					xHigh: across.high,
					yLow: up.low,
					yHigh: up.high
				})
			].join(' '),
			notes: [
				t('query.figure.note.scatter'),
				...(left > 0 ? [t('query.figure.note.left', { count: left })] : [])
			],
			columns: [...new Set([...(choice.label === null ? [] : [choice.label]), x, y])]
		}),
		kind: 'answer-scatter',
		x: axisOf(
			input,
			xName,
			dots.map((dot) => dot.x)
		),
		y: axisOf(
			input,
			yName,
			dots.map((dot) => dot.y)
		),
		countText: `n = ${words.format.count(dots.length)}`,
		dots
	};
}

function axisOf({ words }: AnswerInput, unit: string, values: readonly number[]): ScatterAxis {
	return { unit, format: tickFormat(words, values) };
}
