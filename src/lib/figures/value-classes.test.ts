import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import { MEASURES, type Measure } from '$lib/domain/measure';
import { holdMaps, mapRows } from './fixtures/held-map';
import { measureFrame } from './measure-frame';
import { measurerOf, type MeasuredPoint } from './measured-point';
import { valueClasses } from './value-classes';
import { wordsIn } from './fixtures/held-words';

beforeAll(holdMaps, 300_000);

function classed(index: IndexCode, year: number, measure: Measure) {
	const rows = mapRows(index);
	const measurer = measurerOf(wordsIn('vi'), rows, measure, 2019);
	const points = rows.filter((row) => row.year === year).map(measurer);
	return { points, ...made(index, measure, points) };
}

function made(index: IndexCode, measure: Measure, points: readonly MeasuredPoint[]) {
	return valueClasses(
		wordsIn('vi'),
		measureFrame(wordsIn('vi'), index, 'TOTAL', measure, 2019),
		points
	);
}

/** Points of invented values in the place of those of PCI 2022. */
function invented(values: readonly number[]): MeasuredPoint[] {
	const [point] = classed('PCI', 2022, 'score').points;
	if (!point) throw new Error('no point');
	return values.map((value) => ({ ...point, value }));
}

describe('classes of values', () => {
	test('are the four groups of PAPI, named, with the decimals that tell their ends apart', () => {
		const { classes, basis } = classed('PAPI', 2024, 'score');
		expect(basis).toBe('Nhóm theo tứ phân vị điểm (cách xếp nhóm của PAPI)');
		expect(classes.map(({ label, count }) => [label, count])).toEqual([
			['Nhóm thấp nhất: 39,912–41,824', 15],
			['Nhóm trung bình thấp: 41,939–43,478', 15],
			['Nhóm trung bình cao: 43,480–44,522', 15],
			['Nhóm cao nhất: 44,685–47,821', 16]
		]);
	});

	test('are five of nearly as many provinces elsewhere', () => {
		const { classes, basis } = classed('PCI', 2022, 'score');
		expect(basis).toBe('5 nhóm có số tỉnh gần bằng nhau');
		expect(classes.map(({ count }) => count)).toEqual([13, 12, 13, 12, 13]);
		expect(classes.map(({ ink }) => ink)).toEqual([
			'scale1',
			'scale2',
			'scale3',
			'scale4',
			'scale5'
		]);
	});

	test('begin with the last ranks', () => {
		const { classes } = classed('PCI', 2022, 'rank');
		expect(classes[0]?.label).toBe('51–63');
		expect(classes.at(-1)?.label).toBe('1–13');
	});

	test('of differences never reach over zero, and both sides are marked', () => {
		for (const measure of ['gap', 'change', 'since'] as const) {
			const { classes, classOf, points } = classed('PAPI', 2024, measure);
			for (const point of points.filter(({ state }) => state === 'known')) {
				const found = classes[classOf(point) ?? -1];
				const sign = Math.sign(Number((point.value ?? 0).toFixed(2)));
				expect(found?.side).toBe(sign === 0 ? null : sign < 0 ? 'below' : 'above');
				expect(found?.ink).toMatch(sign === 0 ? /^scale/ : sign < 0 ? /^fall/ : /^own/);
			}
		}
	});

	test('are fewer where few values are known', () => {
		expect(classed('SIPAS', 2024, 'score').classes.map(({ label }) => label)).toEqual([
			'82,71–86,50'
		]);
		const { classes, basis } = classed('PCI', 2024, 'score');
		expect(classes).toHaveLength(3);
		expect(basis).toMatch(/; chỉ \d+\/63 tỉnh, thành phố có số liệu$/);
		expect(classed('PCI', 2022, 'change').classes).toEqual([]);
	});

	test('hold every known value once, in every index, year and measure', () => {
		for (const index of INDEX_CODES) {
			for (const year of new Set(mapRows(index).map((row) => row.year))) {
				for (const measure of MEASURES) {
					const { classes, classOf, points } = classed(index, year, measure);
					const counts = classes.map(() => 0);
					for (const point of points) {
						const at = classOf(point);
						expect(at === null).toBe(point.state !== 'known');
						if (at !== null) counts[at] = (counts[at] ?? 0) + 1;
					}
					expect(counts).toEqual(classes.map(({ count }) => count));
				}
			}
		}
	});

	test('keep order, part nothing that is printed alike, and are of like size', () => {
		const values = fc.array(
			fc.integer({ min: 0, max: 10_000 }).map((it) => it / 100),
			{ maxLength: 70 }
		);
		fc.assert(
			fc.property(values, (some) => {
				const points = invented(some);
				const { classes, classOf } = made('PCI', 'score', points);
				const sorted = [...points].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
				const order = sorted.map((point) => classOf(point) ?? -1);
				expect(order).toEqual([...order].sort((a, b) => a - b));
				sorted.slice(1).forEach((point, at) => {
					if (point.value === sorted[at]?.value) expect(order[at + 1]).toBe(order[at]);
				});
				expect(classes.length).toBeLessThanOrEqual(5);
				if (new Set(some).size === some.length && some.length > 20) {
					const counts = classes.map(({ count }) => count);
					expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
				}
			}),
			{ seed: 20200624 }
		);
	});
});
