import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import type { Language } from '$lib/domain/language';
import { MEASURES, type Measure } from '$lib/domain/measure';
import { buildMeasuredStrip } from './build-measured-strip';
import { buildMeasuredTrend } from './build-measured-trend';
import { CAUSE } from './fixtures/cause';
import { holdExplored, measuredAreas, measuredInput } from './fixtures/explored';
import { HEADLINE_WORDS, wordCount } from './headline';
import { measurerOf } from './measured-point';

beforeAll(() => holdExplored([['PAPI', 'D4']]), 120_000);

describe('a trend in any measure', () => {
	test('counts since a base year, and refuses beyond the break', () => {
		const figure = buildMeasuredTrend(measuredInput('PAPI', { measure: 'since', peers: ['20'] }));
		expect(figure.headline).toBe('PAPI của Cao Bằng năm 2024: giảm 3,48 điểm so với năm 2019');
		expect(figure.series.map(({ label }) => label)).toEqual(['Cao Bằng', 'Lạng Sơn']);
		const own = figure.series[0]?.points ?? [];
		expect(own.find(({ year }) => year === 2019)).toMatchObject({ value: 0, label: '0,00' });
		expect(own.find(({ year }) => year === 2017)).toMatchObject({ state: 'missing', value: null });
		expect(own.find(({ year }) => year === 2017)?.text).toMatch(/Không so sánh được với năm 2019/);
		expect(own.filter(({ startsEra }) => startsEra).map(({ year }) => year)).toEqual([2016, 2018]);
		expect(figure.axis.hasZero).toBe(true);
	});

	test('of a score is that of the index pages, with the means beside it', () => {
		const figure = buildMeasuredTrend(measuredInput('PAPI', { peers: ['20'] }));
		expect(figure.series.map(({ role }) => role)).toEqual([
			'own',
			'region',
			'nation',
			'best',
			'peer'
		]);
		expect(figure.headline).toMatch(/^PAPI của Cao Bằng giảm 0,32 điểm năm 2024/);
	});

	test.each(['score', 'rank', 'percentile'] as const)(
		'by %s names each reason for a year without a figure',
		(measure) => {
			const { legend, notes } = buildMeasuredTrend(
				measuredInput('SIPAS', { measure, peers: ['22'] })
			);
			const marks = legend.map(({ mark }) => mark);
			expect(marks).toEqual(expect.arrayContaining(['not_in_data', 'group_only', 'not_surveyed']));
			expect(new Set(legend.map(({ label }) => label)).size).toBe(legend.length);
			expect(notes.find((note) => note.startsWith('Năm 2020: '))).toMatch(/chỉ nêu tên trong nhóm/);
			expect(notes.some((note) => /^Năm 2015–2016: chưa khảo sát/.test(note))).toBe(true);
		}
	);

	test('marks what a measure is not made of apart from what is missing', () => {
		const { legend } = buildMeasuredTrend(measuredInput('PAPI', { measure: 'since' }));
		expect(legend.map(({ mark }) => mark)).toContain('refused');
	});

	test('of a part has the means of that part', () => {
		const figure = buildMeasuredTrend(
			measuredInput('PAPI', { component: 'D4', componentName: 'Kiểm soát tham nhũng' })
		);
		const nation = figure.series.find(({ role }) => role === 'nation')?.points ?? [];
		const values = nation.flatMap(({ value }) => value ?? []);
		expect(Math.max(...values)).toBeLessThanOrEqual(10);
	});

	test('has everybody behind, in the drawing and in the table', () => {
		const areas = measuredAreas();
		const crowd = areas.filter(({ code }) => code !== '04');
		for (const measure of MEASURES) {
			const figure = buildMeasuredTrend(measuredInput('PAPI', { measure, crowd }));
			expect(figure.crowd).toHaveLength(62);
			expect(figure.series[0]?.id).toBe('04');
			expect(figure.table.rows.map(([area]) => area?.value)).toEqual([
				'04',
				...crowd.map(({ code }) => code)
			]);
			const years = figure.table.columns.slice(1).map(({ label }) => Number(label));
			for (const { points } of [...figure.series, ...(figure.crowd ?? [])]) {
				expect(points.map(({ year }) => year)).toEqual(years);
			}
		}
	});

	test('holds the values of the rows, mark for mark and in its table', () => {
		for (const index of INDEX_CODES) {
			for (const measure of MEASURES) {
				const input = measuredInput(index, { measure, peers: ['20', '01'] });
				const figure = buildMeasuredTrend(input);
				const measurer = measurerOf(input.words, input.rows, measure, input.base);
				for (const series of figure.series) {
					if (!/^\d\d$/.test(series.id)) continue;
					for (const point of series.points) {
						const row = input.rows.find(
							(one) => one.area_code === series.id && one.year === point.year
						);
						expect(point.value).toBe(row ? measurer(row).value : null);
					}
				}
				if (measure === 'score' || measure === 'rank') continue;
				expect(figure.table.rows.map((cells) => cells[1]?.value ?? null)).toEqual(
					figure.series[0]?.points.map(({ value }) => value)
				);
			}
		}
	});
});

describe('all provinces of a year in any measure', () => {
	test('mark peers, means and quartiles', () => {
		const figure = buildMeasuredStrip({
			...measuredInput('PAPI', { component: 'D4', peers: ['20', '06'] }),
			componentName: 'Kiểm soát tham nhũng',
			year: 2024
		});
		expect(figure.references.map(({ id }) => id)).toEqual(['nation', 'region', 'q1', 'q3']);
		expect(figure.dots.filter(({ role }) => role === 'own')).toHaveLength(1);
		expect(figure.dots.filter(({ role }) => role === 'region')).toHaveLength(2);
	});

	test('name no last of a few, and a first only where it is on rank 1', () => {
		const summaryOf = (index: IndexCode, measure: Measure, year: number, language?: Language) =>
			buildMeasuredStrip({
				...measuredInput(index, { measure, ...(language ? { language } : {}) }),
				year
			}).summary;
		expect(summaryOf('PCI', 'rank', 2024)).toMatch(
			/ Hạng đầu: Hải Phòng \(1\/63\)\. Chỉ có số liệu của \d+\/63 tỉnh, thành phố, chưa đủ để nêu tỉnh thấp nhất\.$/
		);
		expect(summaryOf('PCI', 'score', 2024, 'en')).toMatch(
			/ Highest: Hai Phong \([\d.]+\)\. Only \d+ of 63 provinces have a value, too few to name the lowest\.$/
		);
		expect(summaryOf('PAPI', 'score', 2024)).toMatch(/ Cao nhất: .* thấp nhất: /);
		for (const index of INDEX_CODES) {
			for (const measure of MEASURES) {
				for (const { year } of measuredInput(index).rows.filter((row) => row.area_code === '04')) {
					const input = measuredInput(index, { measure });
					const { dots, table, summary } = buildMeasuredStrip({ ...input, year });
					const isEnough = 4 * dots.length >= 3 * table.rows.length;
					expect([summary, /thấp nhất: |hạng cuối: /.test(summary)]).toEqual([
						summary,
						isEnough && dots.length > 1
					]);
				}
			}
		}
	}, 60_000);

	test('have one sign of minus on the axis and at the dots', () => {
		for (const language of ['vi', 'en'] as const) {
			const input = measuredInput('PAPI', { measure: 'gap', language });
			const { dots, format } = buildMeasuredStrip({ ...input, year: 2024 });
			const below = dots.filter(({ value }) => value < -0.05);
			expect(below.length).toBeGreaterThan(0);
			for (const { value, valueLabel } of below) {
				expect(format(value)[0]).toBe(valueLabel[0]);
			}
			expect([-4, 0, 4, 0.01].map(format)).toEqual(['-4', '0', '+4', '0']);
		}
	});

	test('say which ranks were worked back', () => {
		const notes = (year: number) =>
			buildMeasuredStrip({ ...measuredInput('SIPAS', { measure: 'rank' }), year }).notes;
		expect(notes(2023)).toContain('Hạng năm 2023 tính ngược từ mức tăng, giảm đã công bố.');
		expect(notes(2019).join(' ')).not.toContain('tính ngược');
	});

	test('have no mean of the region where the peers are of elsewhere', () => {
		const figure = buildMeasuredStrip({ ...measuredInput('PAPI', { peers: ['79'] }), year: 2024 });
		expect(figure.references.map(({ id }) => id)).not.toContain('region');
	});

	test('are a dot and a row each, or a row with its reason', () => {
		for (const index of INDEX_CODES) {
			const years = new Set(measuredInput(index).rows.map((row) => row.year));
			for (const measure of MEASURES) {
				for (const year of years) {
					const { dots, table } = buildMeasuredStrip({
						...measuredInput(index, { measure }),
						year
					});
					const drawn = new Map(dots.map(({ areaCode, value }) => [areaCode, value]));
					for (const [area, value] of table.rows) {
						expect(value?.value ?? null).toBe(drawn.get(String(area?.value)) ?? null);
						expect(value?.text).not.toBe('');
					}
					expect(table.rows.length).toBeGreaterThanOrEqual(dots.length);
				}
			}
		}
	}, 60_000);
});

test.each(['vi', 'en'] as const)(
	'no sentence is too long, broken or about causes (%s)',
	(language) => {
		for (const own of measuredAreas().map(({ code }) => code)) {
			for (const index of INDEX_CODES) {
				for (const measure of MEASURES) {
					const input = measuredInput(index, { language, own, measure });
					const year = own < '40' ? 2023 : 2018;
					for (const figure of [
						buildMeasuredTrend(input),
						buildMeasuredStrip({ ...input, year })
					]) {
						const { headline, subtitle, summary, notes } = figure;
						expect([headline, wordCount(headline) <= HEADLINE_WORDS]).toEqual([headline, true]);
						const said = [headline, subtitle, summary, ...notes].join(' ');
						expect(said).not.toMatch(/undefined|NaN|null|\{\{/);
						expect(said).not.toMatch(CAUSE);
					}
				}
			}
		}
	},
	120_000
);

test('a strip of a province with a rank alone says the rank in its headline', () => {
	for (const measure of MEASURES) {
		const strip = buildMeasuredStrip({ ...measuredInput('SIPAS', { measure }), year: 2024 });
		// Of a change there is nothing to tell: the summary has the reason.
		const finding = measure === 'change' ? 'Không tính được' : 'hạng 57/63';
		expect(strip.headline, measure).toContain(measure === 'rank' ? '57/63' : finding);
		expect(wordCount(strip.headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
	}
});
