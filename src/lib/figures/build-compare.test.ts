import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import type { ExploreRow } from '$lib/queries/explore';
import { buildCompare } from './build-compare';
import type { CompareFigure } from './compare-figure';
import { tieOf } from './compare-pair';
import { CAUSE } from './fixtures/cause';
import {
	areasInput,
	areasOf,
	comparedCodes,
	comparedRows,
	comparedRow,
	holdCompared,
	NEIGHBOURS,
	scoreOf,
	yearsOfArea
} from './fixtures/compared-record';
import { HEADLINE_WORDS, wordCount } from './headline';

beforeAll(() => holdCompared(), 300_000);

describe('two areas in a year', () => {
	test('are the total, then the parts from the largest lag to the largest lead', () => {
		const figure = areasOf('PAPI', ['04', '20'], 2024);
		expect(figure.headline).toBe('PAPI 2024: Cao Bằng thấp hơn Lạng Sơn 3,67 điểm');
		expect(figure.summary).toBe(
			'Cao Bằng 41,33/80, hạng 51/61; Lạng Sơn 45,00/80, hạng 12/61; thấp hơn 3,67 điểm. ' +
				'Trong 8 chỉ số nội dung: 1 cao hơn, 0 bằng nhau, 7 thấp hơn; ' +
				'thấp hơn nhiều nhất ở Kiểm soát tham nhũng trong khu vực công (0,91 điểm).'
		);
		expect(figure.rows[0]).toMatchObject({ component: 'TOTAL', state: 'behind', against: ['20'] });
		const differences = figure.rows.slice(1).map(({ difference }) => difference ?? NaN);
		expect(differences).toHaveLength(8);
		expect(differences).toEqual([...differences].sort((a, b) => a - b));
	});

	test('have the differences of the record', () => {
		for (const { component, difference } of areasOf('PAPI', ['04', '20'], 2024).rows) {
			const expected = scoreOf('04', 2024, component) - scoreOf('20', 2024, component);
			expect(difference).toBeCloseTo(expected, 9);
		}
	});

	test('stand in the order of the publisher where that is asked for', () => {
		const { rows } = areasOf('PCI', ['04', '20'], 2019, { order: 'official' });
		expect(rows.map(({ component }) => component)).toEqual([
			'TOTAL',
			...Array.from({ length: 10 }, (_, i) => `S${i + 1}`)
		]);
	});

	test('change sides with the sign', () => {
		const one = areasOf('PAPI', ['04', '20'], 2024);
		const other = areasOf('PAPI', ['20', '04'], 2024);
		for (const { component, difference } of one.rows) {
			expect(comparedRow(other, component)?.difference).toBeCloseTo(-(difference ?? NaN), 9);
		}
		expect(other.headline).toBe('PAPI 2024: Lạng Sơn cao hơn Cao Bằng 3,67 điểm');
	});
});

describe('several areas', () => {
	test('are held against the best of the others, row by row', () => {
		const figure = areasOf('PAPI', NEIGHBOURS, 2024);
		expect(figure.headline).toBe(
			'PAPI 2024: Cao Bằng thấp hơn tỉnh cao nhất nhóm (Lạng Sơn) 3,67 điểm'
		);
		for (const { component, difference, against } of figure.rows) {
			const others = NEIGHBOURS.slice(1).map((area) => scoreOf(area, 2024, component));
			expect(difference).toBeCloseTo(scoreOf('04', 2024, component) - Math.max(...others), 9);
			expect(against.map((area) => scoreOf(area, 2024, component))).toEqual([Math.max(...others)]);
		}
	});

	test('of which some are not known say so, and are not counted', () => {
		const input = areasInput('PAPI', ['04', '20', '06'], 2024);
		const [own, one, other] = input.sides;
		if (!own || !one || !other) throw new Error('sides');
		const figure = buildCompare({
			...input,
			sides: [own, one, { ...other, total: null, parts: [] }]
		});
		expect(figure.headline).not.toContain('nhóm');
		expect(figure.rows[0]).toMatchObject({
			against: ['20'],
			asideText: 'Bắc Kạn: chưa có số liệu'
		});
	});
});

describe('equal scores', () => {
	test('are called so where their difference prints as none', () => {
		const input = areasInput('PAPI', ['04', '20'], 2024);
		const [own, other] = input.sides;
		if (!own?.total || !other?.total) throw new Error('totals');
		const score = (own.total.score ?? NaN) + 0.004;
		const figure = buildCompare({
			...input,
			sides: [own, { ...other, total: { ...other.total, score } }]
		});
		expect(figure.rows[0]).toMatchObject({ state: 'tie', differenceText: 'bằng nhau' });
		expect(figure.headline).toBe('PAPI 2024: Cao Bằng và Lạng Sơn bằng nhau');
	});

	test.each([
		[0.004, 'equal'],
		[0.006, null]
	])('a distance of %d', (distance, expected) => {
		const [some] = comparedRows('PAPI', '04');
		if (!some) throw new Error('rows');
		const one: ExploreRow = { ...some, score: 40 };
		expect(tieOf(one, { ...some, score: 40 + distance })).toBe(expected);
		expect(tieOf({ ...one, score: null }, one)).toBeNull();
	});

	test('within the errors of both are called so, with their distance', () => {
		const input = areasInput('PAPI', ['04', '20'], 2024);
		const withError = (error: number) =>
			buildCompare({
				...input,
				sides: input.sides.map((side) => {
					const score = side.total?.score;
					if (!side.total || typeof score !== 'number') throw new Error('total');
					const interval = { interval_low: score - error, interval_high: score + error };
					return { ...side, total: { ...side.total, ...interval } };
				})
			});
		const close = withError(2);
		expect(close.rows[0]).toMatchObject({
			state: 'tie',
			differenceText: 'chênh 3,67 điểm, trong khoảng sai số'
		});
		expect(close.headline).toBe(
			'PAPI 2024: Cao Bằng và Lạng Sơn chênh 3,67 điểm, trong khoảng sai số'
		);
		expect(withError(1).rows[0]?.state).toBe('behind');
	});

	test('say once that no error is known', () => {
		const { notes } = areasOf('PAPI', ['04', '20'], 2024);
		expect(notes.filter((note) => note.startsWith('Chưa biết khoảng sai số'))).toHaveLength(1);
	});
});

test('what is drawn and said of a row is in its row of the table', () => {
	for (const figure of [
		areasOf('PAPI', NEIGHBOURS, 2024),
		areasOf('SIPAS', NEIGHBOURS, 2024),
		yearsOfArea('PAPI', '04', [2017, 2018]),
		yearsOfArea('PAR_INDEX', '04', [2022, 2023])
	]) {
		expect(figure.table.rows).toHaveLength(figure.rows.length);
		for (const [at, { component, points, difference, state }] of figure.rows.entries()) {
			const cells = figure.table.rows[at] ?? [];
			expect(cells[0]?.value).toBe(component);
			const ofSides = cells.slice(-points.length);
			for (const [i, { value, isReason }] of points.entries()) {
				if (value !== null) expect(ofSides[i]?.value).toBe(value);
				expect(ofSides[i]?.isReason).toBe(isReason);
				expect(ofSides[i]?.text).not.toBe('');
			}
			const cell = cells[1];
			expect(cell?.value).toBe(difference);
			expect(cell?.isReason).toBe(state === 'refused');
		}
	}
});

test.each(['vi', 'en'] as const)(
	'no sentence is too long, broken or about causes (%s)',
	(language) => {
		const figures = function* (): Generator<CompareFigure> {
			for (const index of INDEX_CODES) {
				const years = [...new Set(comparedRows(index, '04').map(({ year }) => year))];
				for (const year of years) {
					for (const area of comparedCodes()) {
						if (area !== '04') yield areasOf(index, ['04', area], year, { language });
					}
					yield areasOf(index, ['77', ...NEIGHBOURS], year, { language });
					for (const other of years) {
						if (other < year) yield yearsOfArea(index, '04', [other, year], { language });
					}
				}
			}
		};
		for (const { headline, subtitle, summary, notes, rows, table } of figures()) {
			expect(wordCount(headline), headline).toBeLessThanOrEqual(HEADLINE_WORDS);
			const said = [
				...[headline, subtitle, summary, ...notes, table.caption],
				...rows.flatMap(({ text, differenceText, asideText }) => [text, differenceText, asideText]),
				...table.rows.flat().map(({ text }) => text)
			].join(' ');
			expect(said).not.toMatch(/undefined|NaN|null|\{\{|\?/);
			expect(said).not.toMatch(CAUSE);
			expect(summary.split(/(?<=[.)]) (?=[A-ZĐQ])/).length).toBeLessThanOrEqual(4);
		}
	},
	180_000
);

describe('how ranks came about', () => {
	const ranksSaid = (figure: CompareFigure) =>
		figure.notes.filter((note) => /[Hh]ạng .*tính từ/.test(note));

	test('is never that a publisher who ranks does not', () => {
		for (const index of ['PCI', 'SIPAS', 'PAR_INDEX'] as const) {
			const years = new Set(comparedRows(index, '04').map(({ year }) => year));
			for (const year of years) {
				const { notes } = areasOf(index, ['04', '20'], year);
				expect(notes.join(' ')).not.toMatch('không xếp hạng');
			}
		}
		expect(ranksSaid(areasOf('PAPI', ['04', '20'], 2024))).toEqual([
			'Hạng được tính từ điểm; cơ quan công bố không xếp hạng.'
		]);
	});

	test('names whose ranks were computed where others were published', () => {
		expect(ranksSaid(areasOf('PCI', ['04', '20'], 2019))).toEqual([
			'Hạng được tính từ điểm đã công bố.'
		]);
		expect(ranksSaid(areasOf('PCI', ['04', '20'], 2022))).toEqual([
			'Hạng được tính từ điểm đã công bố: PCI, điểm tổng hợp (Lạng Sơn).'
		]);
		expect(ranksSaid(yearsOfArea('PCI', '04', [2019, 2022]))).toEqual([
			'Hạng được tính từ điểm đã công bố: PCI, điểm tổng hợp (2019); các chỉ số thành phần.'
		]);
		expect(ranksSaid(areasOf('SIPAS', ['04', '20'], 2023))).toEqual([]);
	});
});
