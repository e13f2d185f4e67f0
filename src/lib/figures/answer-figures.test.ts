import { beforeAll, describe, expect, test } from 'vitest';
import { figuresFor } from './answer-figures';
import { cellFormats } from './answer-cells';
import { buildAnswerLines } from './build-answer-lines';
import { buildAnswerRanked } from './build-answer-ranked';
import { buildAnswerScatter } from './build-answer-scatter';
import { answerNames, choiceOf, columnAt, holdAnswers, inputOf } from './fixtures/answers';
import { CAUSE } from './fixtures/cause';
import type { FigureFrame } from './figure';
import { HEADLINE_WORDS, wordCount } from './headline';

beforeAll(holdAnswers, 300_000);

const kindsOf = (name: Parameters<typeof inputOf>[0]) =>
	figuresFor(inputOf(name).answer, 'vi').map(({ kind }) => kind);

describe('the kinds that fit', () => {
	test.each([
		['provinceYears', ['lines', 'scatter']],
		['ranks', ['ranked', 'scatter']],
		['weakParts', ['ranked', 'scatter']],
		['regionGap', ['lines', 'scatter']],
		['twoParts', ['ranked', 'scatter']],
		['missingNow', []],
		['unjoined', ['lines']],
		['everyProvince', ['lines']]
	] as const)('%s: %j', (name, kinds) => {
		expect(kindsOf(name)).toEqual(kinds);
	});

	test('nothing fits an answer that was cut, or that names a row twice', () => {
		const { answer } = inputOf('ranks');
		expect(figuresFor({ ...answer, isCut: true }, 'vi')).toEqual([]);
		const twice = { ...answer, rows: [...answer.rows, ...answer.rows.slice(0, 1)] };
		expect(figuresFor(twice, 'vi').map(({ kind }) => kind)).toEqual(['scatter']);
	});
});

describe('lines', () => {
	test('are the published totals, apart at the level breaks of 2016 and 2018', () => {
		const figure = buildAnswerLines(inputOf('provinceYears'), choiceOf('provinceYears', 'lines'));
		const own = figure.series.find(({ role }) => role === 'own');
		expect(own?.label).toBe('Cao Bằng');
		const since = own?.points.filter(({ year }) => year >= 2018) ?? [];
		expect(since.map(({ label }) => label)).toEqual(
			['44,08', '44,81', '43,37', '39,19', '38,80', '41,66', '41,33'] // check figures of PAPI
		);
		expect(own?.points.filter(({ startsEra }) => startsEra).map(({ year }) => year)).toEqual([
			2011, 2016, 2018
		]);
		expect(
			figure.breaks.filter(({ kind }) => kind === 'level').map(({ firstYear }) => firstYear)
		).toEqual([2016, 2018]);
	});

	test('of ranks are joined on the same base alone', () => {
		const at = columnAt('provinceYears', 'rank');
		const figure = buildAnswerLines(
			inputOf('provinceYears'),
			choiceOf('provinceYears', 'lines'),
			at
		);
		const own = figure.series.find(({ role }) => role === 'own');
		expect(figure.axis.measure).toBe('rank');
		expect(own?.points.filter((p) => p.startsEra && p.year > 2018).map(({ year }) => year)).toEqual(
			[2019, 2021, 2022]
		);
	});

	test('are joined nowhere where it is not known what the numbers are of', () => {
		const figure = buildAnswerLines(inputOf('unjoined'), choiceOf('unjoined', 'lines'));
		expect(figure.series.flatMap(({ points }) => points).every((p) => p.startsEra)).toBe(true);
		expect(figure.notes.join(' ')).toContain('không được nối');
	});

	test('beyond eight stand behind, the own one before all', () => {
		const figure = buildAnswerLines(inputOf('everyProvince'), choiceOf('everyProvince', 'lines'));
		expect(figure.series).toHaveLength(8);
		expect(figure.series[0]?.label).toBe('Cao Bằng');
		expect(figure.crowd.length).toBe(55);
	});
});

test('a ranking is in the order of its values, what is empty last', () => {
	const figure = buildAnswerRanked(inputOf('withEmpty'), choiceOf('withEmpty', 'ranked'));
	const values = figure.items.map(({ value }) => value);
	const known = values.filter((value) => value !== null);
	expect(known).toEqual([...known].sort((a, b) => b - a));
	expect(known.length).toBeLessThan(values.length);
	expect(values.slice(known.length).every((value) => value === null)).toBe(true);
	const ranks = buildAnswerRanked(
		inputOf('ranks'),
		choiceOf('ranks', 'ranked'),
		columnAt('ranks', 'rank')
	);
	expect(ranks.items[0]?.value).toBe(1);
});

test('a scatter has the rows with both values and says how many', () => {
	const figure = buildAnswerScatter(inputOf('twoParts'), choiceOf('twoParts', 'scatter'));
	expect(figure.dots).toHaveLength(inputOf('twoParts').answer.rows.length);
	expect(figure.countText).toBe(`n = ${figure.dots.length}`);
	expect(figure.dots.filter(({ role }) => role === 'own').map(({ label }) => label)).toEqual([
		'Cao Bằng'
	]);
});

test.each(['vi', 'en'] as const)(
	'every sentence is whole, short and names no cause (%s)',
	(language) => {
		const faults: string[] = [];
		for (const name of answerNames()) {
			const input = inputOf(name, language);
			const figures: FigureFrame[] = figuresFor(input.answer, language).map((choice) =>
				choice.kind === 'lines'
					? buildAnswerLines(input, choice)
					: choice.kind === 'ranked'
						? buildAnswerRanked(input, choice)
						: buildAnswerScatter(input, choice)
			);
			for (const figure of figures) {
				const { headline, subtitle, summary, notes, table, sources } = figure;
				if (wordCount(headline) > HEADLINE_WORDS) faults.push(`long: ${headline}`);
				for (const text of [headline, subtitle, summary, ...notes]) {
					if (/undefined|NaN|null|\{\{|Infinity/.test(text) || text === '')
						faults.push(`broken: ${text}`);
					if (CAUSE.test(text)) faults.push(`cause: ${text}`);
				}
				expect(table.rows).toHaveLength(input.answer.rows.length);
				expect(sources.at(-1)?.cite).toContain('SELECT');
			}
		}
		expect(faults).toEqual([]);
	}
);

test('sources are cited where the answer names them', () => {
	const { sources, notes } = buildAnswerRanked(inputOf('ranks'), choiceOf('ranks', 'ranked'));
	expect(sources.length).toBeGreaterThan(1);
	expect(notes.join(' ')).not.toContain('source_id');
	const without = buildAnswerScatter(inputOf('twoParts'), choiceOf('twoParts', 'scatter'));
	expect(without.notes.join(' ')).toContain('source_id');
});

test('cells are printed in the language, years without a separator, null as such', () => {
	const column = (name: string, kind: 'integer' | 'number' | 'text' | 'flag') => ({
		name,
		type: '',
		kind
	});
	const answer = {
		columns: [
			column('year', 'integer'),
			column('n', 'integer'),
			column('x', 'number'),
			column('f', 'flag')
		],
		rows: [
			[2024, 12500, 1.25, true],
			[2023, '12345678901234567890', -3, null]
		],
		isCut: false
	};
	const print = (language: 'vi' | 'en') =>
		answer.rows.map((row) =>
			row.map((cell, at) => cellFormats(inputOf('few', language).words, answer)[at]?.(cell))
		);
	expect(print('vi')).toEqual([
		['2024', '12.500', '1,25', 'đúng'],
		['2023', '12345678901234567890', '-3,00', 'NULL']
	]);
	expect(print('en')).toEqual([
		['2024', '12,500', '1.25', 'true'],
		['2023', '12345678901234567890', '-3.00', 'NULL']
	]);
});
