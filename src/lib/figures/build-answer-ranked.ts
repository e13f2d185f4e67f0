import { labelFormat, tickFormat } from './answer-cells';
import { isDrawn, type AnswerFigureChoice } from './answer-figures';
import { answerFrame, columnName, roleOf, type AnswerInput } from './answer-input';
import type { AnswerRankedFigure, RankedItem } from './answer-ranked-figure';

type RankedChoice = Extract<AnswerFigureChoice, { kind: 'ranked' }>;

/** The rows of an answer in the order of column `value`; rows without a value come last and say so. */
export function buildAnswerRanked(
	input: AnswerInput,
	choice: RankedChoice,
	value = choice.values[0] ?? 0
): AnswerRankedFigure {
	const { words, answer } = input;
	const { t } = words;
	const unit = columnName(input, value);
	const isRank = /(?:^|_)rank$/i.test(unit);
	const cells = answer.rows.map((row) => row[value] ?? null);
	const format = labelFormat(words, cells);
	const items = answer.rows.map((row, at): RankedItem => {
		const label = String(row[choice.label] ?? t('query.cell.null'));
		const cell = row[value];
		const drawn = isDrawn(cell) ? cell : null;
		const valueText = drawn === null ? t('query.figure.noValue') : format(drawn);
		const role = roleOf(input, label, 0);
		return { id: `r${at}`, label, role, value: drawn, valueText, text: `${label}: ${valueText}` };
	});
	const sorted = items.sort(order(isRank));
	const known = sorted.filter((item) => item.value !== null);
	const [most, least] = [known[0], known.at(-1)];
	const own = known.find(({ role }) => role === 'own');
	const name = columnName(input, choice.label);
	return {
		...answerFrame(input, {
			id: 'answer-ranked',
			headlines: [t('query.figure.headline.ranked', { value: unit, label: name })],
			subtitle: t('query.figure.subtitle.ranked', { value: unit, count: known.length }),
			summary: [
				...(own ? [t('query.figure.summary.own', { name: own.label, value: own.valueText })] : []),
				...(most && least
					? [
							t('query.figure.summary.ranked', {
								most: most.text,
								least: least.text,
								count: known.length
							})
						]
					: [])
			].join(' '),
			notes:
				known.length < items.length
					? [t('query.figure.note.empty', { count: items.length - known.length })]
					: [],
			columns: [choice.label, value]
		}),
		kind: 'answer-ranked',
		unit,
		isRank,
		format: isRank
			? (rank) => words.format.count(rank)
			: tickFormat(
					words,
					known.flatMap((item) => item.value ?? [])
				),
		items: sorted
	};
}

/** The highest value first, of ranks the lowest; then by name, those without a value last. */
function order(isRank: boolean): (a: RankedItem, b: RankedItem) => number {
	return (a, b) => {
		if (a.value !== null && b.value !== null && a.value !== b.value) {
			return isRank ? a.value - b.value : b.value - a.value;
		}
		if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
		return a.label.localeCompare(b.label, 'vi');
	};
}
