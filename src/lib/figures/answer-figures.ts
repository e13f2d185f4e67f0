import type { Language } from '$lib/domain/language';
import type { AnswerTable } from '$lib/queries/analyst/answer';
import { isYearColumn } from './answer-cells';

/** A kind of figure that an answer can be drawn as, with the positions of the columns that it takes. */
export type AnswerFigureChoice =
	| {
			readonly kind: 'lines';
			readonly year: number;
			/** Together they name a line; empty for one line. */
			readonly series: readonly number[];
			/** Columns of which one is drawn, the likeliest first. */
			readonly values: readonly number[];
	  }
	| { readonly kind: 'ranked'; readonly label: number; readonly values: readonly number[] }
	| {
			readonly kind: 'scatter';
			readonly label: number | null;
			/** Two of them are drawn, the first two unless told. */
			readonly values: readonly number[];
	  };

export type AnswerFigureKind = AnswerFigureChoice['kind'];

/** Drawings of more rows say nothing, and their tables hold up a page. */
const MOST_ROWS = 2000;
/** A row an area, and some more. */
const MOST_RANKED = 100;
const FEWEST_DOTS = 3;
/** What is usually asked for, before whatever else is a number. */
const LIKELY = ['gap', 'score_change', 'score', 'rank', 'mean'];
/** What belongs to a figure and is none itself. */
const BESIDE = [
	'rank_of',
	'previous_rank_of',
	'n',
	'n_areas',
	'scale_min',
	'scale_max',
	'quartile'
];
/** What names a row, in the reader's language first. */
const NAMES = {
	vi: [
		'area_vi',
		'scope_vi',
		'name_vi',
		'area_en',
		'scope_en',
		'name_en',
		'component_vi',
		'area_code'
	],
	en: [
		'area_en',
		'scope_en',
		'name_en',
		'area_vi',
		'scope_vi',
		'name_vi',
		'component_en',
		'area_code'
	]
} as const satisfies Record<Language, readonly string[]>;
const PARTS = ['index', 'component'];

/**
 * The kinds of figure that fit an answer: years and a number give lines, names and a number a ranking,
 * two numbers a scatter. Nothing fits an answer that was cut, for the drawing would not be of it.
 */
export function figuresFor(answer: AnswerTable, language: Language): AnswerFigureChoice[] {
	const { rows, isCut } = answer;
	if (isCut || rows.length === 0 || rows.length > MOST_ROWS) return [];
	const values = valueColumns(answer);
	const year = answer.columns.findIndex((_, at) => isYearColumn(answer, at));
	const label = labelColumn(answer, language);
	return [
		...linesIn(answer, year, label, values),
		...(label === null ? [] : rankedIn(answer, label, values)),
		...scatterIn(answer, label, values)
	];
}

/** The positions of columns of numbers that can be drawn, the likeliest first. */
function valueColumns(answer: AnswerTable): number[] {
	const { columns, rows } = answer;
	const order = (at: number): number => {
		const name = columns[at]?.name ?? '';
		const likely = LIKELY.indexOf(name);
		return BESIDE.includes(name) ? LIKELY.length + 1 : likely < 0 ? LIKELY.length : likely;
	};
	return columns
		.flatMap(({ kind }, at) => {
			const isNumber = kind === 'number' || (kind === 'integer' && !isYearColumn(answer, at));
			return isNumber && rows.some((row) => isDrawn(row[at])) ? [at] : [];
		})
		.sort((a, b) => order(a) - order(b) || a - b);
}

function labelColumn({ columns, rows }: AnswerTable, language: Language): number | null {
	const texts = columns.flatMap(({ kind }, at) => (kind === 'text' ? [at] : []));
	const named = NAMES[language].flatMap(
		(name) => texts.find((at) => columns[at]?.name === name) ?? []
	);
	const others = texts.filter((at) => columns[at]?.name !== 'source_id');
	const fitting = [...named, ...others].find((at) => distinct(rows, [at]) > 1);
	return fitting ?? named[0] ?? null;
}

function linesIn(
	answer: AnswerTable,
	year: number,
	label: number | null,
	values: readonly number[]
): AnswerFigureChoice[] {
	const { columns, rows } = answer;
	if (year < 0 || values.length === 0 || distinct(rows, [year]) < 2) return [];
	const parts = columns.flatMap(({ name }, at) =>
		PARTS.includes(name) && distinct(rows, [at]) > 1 ? [at] : []
	);
	const labels = label === null || distinct(rows, [label]) < 2 ? [] : [label];
	const series = [...new Set([...labels, ...parts])];
	// A year twice on a line is no line.
	if (distinct(rows, [...series, year]) < rows.length) return [];
	return [{ kind: 'lines', year, series, values }];
}

function rankedIn(
	{ rows }: AnswerTable,
	label: number,
	values: readonly number[]
): AnswerFigureChoice[] {
	const isFitting =
		values.length > 0 &&
		rows.length > 1 &&
		rows.length <= MOST_RANKED &&
		distinct(rows, [label]) === rows.length;
	return isFitting ? [{ kind: 'ranked', label, values }] : [];
}

function scatterIn(
	{ rows }: AnswerTable,
	label: number | null,
	values: readonly number[]
): AnswerFigureChoice[] {
	const [x, y] = values;
	if (x === undefined || y === undefined) return [];
	const dots = rows.filter((row) => isDrawn(row[x]) && isDrawn(row[y]));
	return dots.length < FEWEST_DOTS ? [] : [{ kind: 'scatter', label, values }];
}

function distinct(rows: AnswerTable['rows'], at: readonly number[]): number {
	return new Set(rows.map((row) => JSON.stringify(at.map((column) => row[column])))).size;
}

/** Whether a cell has a place on an axis. */
export function isDrawn(cell: unknown): cell is number {
	return typeof cell === 'number' && Number.isFinite(cell);
}
