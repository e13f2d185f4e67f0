import type { BreakKind } from '$lib/domain/series-break';
import { labelFormat, tickFormat } from './answer-cells';
import { isDrawn, type AnswerFigureChoice } from './answer-figures';
import { answerFrame, columnName, roleOf, type AnswerInput } from './answer-input';
import { joinsOf, type Join } from './answer-joins';
import { lowerFirst, upperFirst } from './point-words';
import type { TrendAxis, TrendBreak, TrendFigure, TrendPoint, TrendSeries } from './trend-figure';
import { yearSpans } from './year-spans';

/** Lines over the years of an answer; those beyond the named ones stand behind without a name. */
export interface AnswerLinesFigure extends Omit<TrendFigure, 'kind'> {
	readonly kind: 'answer-lines';
	readonly crowd: readonly TrendSeries[];
}

type LinesChoice = Extract<AnswerFigureChoice, { kind: 'lines' }>;

/** Labels beside more lines would not be read. */
const MOST_NAMED = 8;
const RANK_NAME = /(?:^|_)rank$/i;

/**
 * The numbers of column `value` over the years. Two years are joined only where the answer itself tells
 * which index and component they are of, so that a break between them is known.
 */
export function buildAnswerLines(
	input: AnswerInput,
	choice: LinesChoice,
	value = choice.values[0] ?? 0
): AnswerLinesFigure {
	const { words, answer } = input;
	const { t } = words;
	const years = answer.rows.flatMap((row) =>
		isDrawn(row[choice.year]) ? [Number(row[choice.year])] : []
	);
	const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
	const joins = joinsOf(input, {
		year: choice.year,
		value,
		isRank: RANK_NAME.test(columnName(input, value))
	});
	const series = seriesOf(input, choice, value, joins, [firstYear, lastYear]);
	const named = namedOf(series);
	const name = columnName(input, value);
	const notes = [
		...(joins.known
			? []
			: [t(joins.isRank ? 'query.figure.note.rankBase' : 'query.figure.note.unjoined')]),
		...breakNotes(input, joins.breaks),
		...(named.length < series.length
			? [t('query.figure.note.crowd', { count: series.length - named.length })]
			: [])
	];
	return {
		...answerFrame(input, {
			id: 'answer-lines',
			headlines: [t('query.figure.headline.lines', { value: name })],
			subtitle: t('query.figure.subtitle.lines', {
				value: name,
				count: series.length,
				years: yearSpans(years)
			}),
			summary: summaryOf(input, named[0] ?? series[0]),
			notes,
			columns: [...new Set([...choice.series, choice.year, value])]
		}),
		kind: 'answer-lines',
		axis: axisOf(input, value, joins),
		firstYear,
		lastYear,
		series: named,
		crowd: series.filter((one) => !named.includes(one)),
		breaks: breaksOf(input, joins),
		intervals: [],
		targets: [],
		legend: named.some(({ points }) => points.some((p) => p.isUnconfirmed && p.value !== null))
			? [{ mark: 'unconfirmed', label: t('figure.state.unconfirmed') }]
			: []
	};
}

/** The own one and the others in the order of the answer. */
function namedOf(series: readonly TrendSeries[]): TrendSeries[] {
	const own = series.filter(({ role }) => role === 'own');
	const others = series.filter(({ role }) => role !== 'own');
	return [...own, ...others.slice(0, Math.max(0, MOST_NAMED - own.length))];
}

function seriesOf(
	input: AnswerInput,
	choice: LinesChoice,
	value: number,
	joins: Join,
	[firstYear, lastYear]: readonly [number, number]
): TrendSeries[] {
	const { answer, words } = input;
	const format = labelFormat(
		words,
		answer.rows.map((row) => row[value] ?? null)
	);
	const groups = new Map<string, AnswerInput['answer']['rows'][number][]>();
	for (const row of answer.rows) {
		const label = choice.series
			.map((at) => String(row[at] ?? words.t('query.cell.null')))
			.join(' · ');
		groups.set(label, [...(groups.get(label) ?? []), row]);
	}
	return [...groups].map(([label, rows], at): TrendSeries => {
		const points: TrendPoint[] = [];
		for (let year = firstYear; year <= lastYear; year += 1) {
			const row = rows.find((one) => one[choice.year] === year);
			const before = rows.find((one) => one[choice.year] === year - 1);
			points.push(pointOf(input, year, row?.[value], format, joins.between(before, row, year)));
		}
		const first = choice.series[0];
		const name = first === undefined ? label : String(rows[0]?.[first] ?? label);
		return {
			id: `s${at}`,
			label: label === '' ? columnName(input, value) : label,
			role: roleOf(input, name, groups.size),
			points
		};
	});
}

function pointOf(
	{ words }: AnswerInput,
	year: number,
	cell: unknown,
	format: (value: number) => string,
	{ isJoined, isUnconfirmed }: { readonly isJoined: boolean; readonly isUnconfirmed: boolean }
): TrendPoint {
	const isThere = isDrawn(cell);
	const label = isThere ? format(cell) : '';
	const text = isThere ? label : words.t('query.figure.noValue');
	return {
		year,
		state: isThere ? 'score' : 'missing',
		value: isThere ? cell : null,
		low: null,
		high: null,
		missing: isThere ? null : 'not_in_data',
		startsEra: !isJoined,
		isUnconfirmed,
		text: `${year}: ${text}`,
		label
	};
}

function axisOf(input: AnswerInput, value: number, { isRank, worstRank }: Join): TrendAxis {
	const cells = input.answer.rows.map((row) => row[value] ?? null);
	const drawn = cells.filter(isDrawn);
	const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
	const span = Math.max(high - low, Math.abs(high) * 0.1, 0.1);
	return {
		measure: isRank ? 'rank' : 'score',
		unit: columnName(input, value),
		limits: isRank ? [1, Math.max(worstRank, high)] : [low - span, high + span],
		format: isRank ? (rank) => input.words.format.count(rank) : tickFormat(input.words, drawn)
	};
}

function breaksOf({ words }: AnswerInput, { breaks }: Join): TrendBreak[] {
	const [first] = breaks;
	const isOne = breaks.every(
		({ index, component }) => index === first?.index && component === first.component
	);
	// Breaks of several parts are gaps in their own lines; a mark through all would say too much.
	if (!isOne) return [];
	return breaks.map((row) => ({
		firstYear: row.first_year,
		kind: row.kind as BreakKind,
		label: upperFirst(lowerFirst(words.language === 'vi' ? row.note_vi : row.note_en))
	}));
}

function breakNotes({ words }: AnswerInput, breaks: Join['breaks']): string[] {
	const { t, language } = words;
	return breaks.map((row) =>
		t(row.kind === 'unconfirmed' ? 'query.figure.note.unconfirmed' : 'query.figure.note.break', {
			what: `${row.index} ${row.component}`,
			year: row.first_year,
			note: lowerFirst(language === 'vi' ? row.note_vi : row.note_en)
		})
	);
}

function summaryOf({ words }: AnswerInput, series: TrendSeries | undefined): string {
	const known = series?.points.filter(({ value }) => value !== null) ?? [];
	const [first] = known;
	const last = known.at(-1);
	if (!series || !first || !last) return words.t('query.figure.noValue');
	return words.t('query.figure.summary.lines', {
		name: series.label,
		first: first.label,
		firstYear: first.year,
		last: last.label,
		lastYear: last.year
	});
}
