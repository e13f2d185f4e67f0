import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { LANGUAGES } from '$lib/domain/language';
import { DOSE_COUNTS, DOSE_DOTS, DOSE_OUTPUTS } from '$lib/state/dose-view';
import { buildDoseChange } from './build-dose-change';
import { buildDoseScatter } from './build-dose-scatter';
import { outputOfDose, yearOfDose } from './dose-input';
import { CAUSE } from './fixtures/cause';
import { doseInput, holdDoses, loggedPapi } from './fixtures/dose-record';
import { HEADLINE_WORDS, wordCount } from './headline';

beforeAll(holdDoses, 300_000);

describe('change of the parts beside the region', () => {
	test('tells of PAPI 2020 what the record holds', () => {
		const figure = buildDoseChange(doseInput('PAPI', 'vi'));
		expect(figure.headline).toBe('PAPI 2020: Cao Bằng giảm 1,44 điểm, cùng vùng giảm 0,70 điểm');
		expect(figure.items).toHaveLength(9);
		const [total] = figure.items;
		expect(total?.reference?.mean).toBeCloseTo(-0.7, 1);
		expect(total?.besideText).toBe('vùng -0,70');
		const row = figure.table.rows[0]?.map(({ text }) => text);
		expect(row?.slice(2, 6)).toEqual(['-0,70', '-2,95 đến +3,27', '-0,74', '8/14']);
		expect(figure.summary).toContain('theo kế hoạch chưa biết, từ 0 trở lên; đã phát chưa biết');
	});

	test('a year of which only ranks are known has no change of score, and says so', () => {
		const figure = buildDoseChange(doseInput('PAR_INDEX', 'vi', { year: 2024 }));
		const [total] = figure.items;
		expect(total).toMatchObject({ value: null, changeText: 'chỉ có thứ hạng; ▼ 3 bậc' });
		expect(figure.headline).toBe('PAR INDEX 2024: chưa có thay đổi điểm nào của Cao Bằng để so');
		expect(figure.items.filter(({ value }) => value !== null)).toHaveLength(1);
	});

	test('a change across a break is refused, and not called a rank', () => {
		const figure = buildDoseChange(doseInput('PAPI', 'vi', { year: 2021 }));
		const part = figure.items.find(({ id }) => id === 'D5');
		expect(part).toMatchObject({ value: null, changeText: 'không so sánh được' });
	});

	test('has the dose of each part where it is known', () => {
		const figure = buildDoseChange(
			doseInput('PAPI', 'vi', { answer: loggedPapi(), count: 'episodes', output: 'aired' })
		);
		expect(figure.items.map(({ besideText }) => besideText.split('; ')[1])).toEqual([
			'26 số',
			...[1, 2, 3, 4, 5, 6, 7, 8].map((count) => `${count} số`)
		]);
	});
});

describe('dose and change', () => {
	test('what is not known stands in the margin, never at zero', () => {
		const figure = buildDoseScatter(doseInput('PAPI', 'vi', { output: 'aired' }));
		expect(figure.count).toBe('n = 0');
		const [before, ...since] = figure.dots;
		expect(before).toMatchObject({ id: '2019', x: { low: 0, high: 0 } });
		expect(since.map(({ x }) => x)).toEqual([null, null, null, null, null]);
		expect(figure.margin).toBe('chưa biết (5)');
		expect(figure.summary).toMatch(/^0 năm biết mức phát sóng; 5 năm chưa biết; 1 năm trước khi/);
	});

	test('"at least nothing" is not known either', () => {
		const figure = buildDoseScatter(doseInput('PAPI', 'vi'));
		expect(figure.dots.find(({ id }) => id === '2020')?.x).toBeNull();
		expect(figure.dots.find(({ id }) => id === '2021')?.x).toMatchObject({
			low: 312,
			isAtLeast: true
		});
	});

	test('nor is at least what would be printed as nothing', () => {
		const { answer } = doseInput('PAPI', 'vi');
		const faded = {
			...answer,
			exposure: answer.exposure.map((row) =>
				row.year > 2020 ? { ...row, adstock_minutes_low: 1e-40, adstock_minutes_high: null } : row
			)
		};
		const input = doseInput('PAPI', 'vi', {
			answer: faded,
			count: 'adstock_minutes',
			halfLifeDays: 1,
			year: 2021
		});
		const figure = buildDoseScatter(input);
		expect(figure.margin).toBe('chưa biết (5)');
		expect(figure.dots.map(({ text }) => text).join(' ')).not.toContain('ít nhất 0');
		expect(buildDoseChange(input).summary).toContain('theo kế hoạch chưa biết, từ 0 trở lên');
	});

	test('a correlation stands with its interval and its n, and needs four dots', () => {
		const given = { answer: loggedPapi(), output: 'aired', count: 'episodes' } as const;
		const figure = buildDoseScatter(doseInput('PAPI', 'vi', given));
		expect(figure.count).toBe('n = 5');
		expect(figure.summary).toMatch(
			/r = [+-]0,\d\d, khoảng tin cậy 95% từ -0,\d\d đến \+0,\d\d, với n = 5 điểm/
		);
		const few = buildDoseScatter(doseInput('PAPI', 'vi'));
		expect(few.summary).toContain('không tính hệ số tương quan');
		expect(few.summary).not.toContain('r = ');
	});

	test('doses all alike have no correlation', () => {
		const logged = loggedPapi();
		const answer = {
			...logged,
			changes: logged.changes.filter(({ year }) => year !== 2020)
		};
		const figure = buildDoseScatter(
			doseInput('PAPI', 'vi', { answer, output: 'aired', count: 'since_episodes', year: 2021 })
		);
		expect(figure.count).toBe('n = 4');
		expect(figure.summary).toContain('Cả 4 điểm cùng một mức');
	});

	test('parts of a year are told apart, and that they are no observations of their own', () => {
		const figure = buildDoseScatter(
			doseInput('PAPI', 'vi', {
				answer: loggedPapi(),
				output: 'aired',
				dots: 'components',
				year: 2022
			})
		);
		expect(figure.dots.map(({ label }) => label).join(' ')).toBe('D1 D2 D3 D4 D5 D6 D7 D8');
		expect(figure.notes.join(' ')).toContain('không phải những quan sát riêng');
	});
});

test('what is looked at where nothing is chosen', () => {
	const { answer } = doseInput('PAPI', 'vi');
	expect(yearOfDose(answer, null)).toBe(2020);
	expect(yearOfDose(answer, 2023)).toBe(2023);
	expect(yearOfDose(answer, 2035)).toBe(2020);
	expect(yearOfDose({ ...answer, changes: [] }, null)).toBeNull();
	expect(outputOfDose(answer)).toBe('planned');
	expect(outputOfDose(loggedPapi())).toBe('aired');
});

describe.each(LANGUAGES)('%s', (language) => {
	test.each(INDEX_CODES)(
		'%s: every choice has short headlines, no cause, one cell a column',
		(index) => {
			const { answer } = doseInput(index, language);
			const years = [...new Set(answer.changes.map(({ year }) => year))];
			for (const count of DOSE_COUNTS) {
				for (const output of DOSE_OUTPUTS) {
					for (const dots of DOSE_DOTS) {
						for (const year of years) {
							const input = doseInput(index, language, { count, output, dots, year });
							for (const figure of [buildDoseChange(input), buildDoseScatter(input)]) {
								const said = [figure.headline, figure.subtitle, figure.summary, ...figure.notes];
								expect(said.join(' ')).not.toMatch(CAUSE);
								expect(said.join(' ')).not.toMatch(/undefined|NaN|\{\{/);
								expect(wordCount(figure.headline), figure.headline).toBeLessThanOrEqual(
									HEADLINE_WORDS
								);
								for (const row of figure.table.rows) {
									expect(row).toHaveLength(figure.table.columns.length);
									for (const { text } of row) expect(text).not.toBe('');
								}
							}
						}
					}
				}
			}
		}
	);
});
