import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MISSING_REASONS } from '$lib/domain/missing-reason';
import { MEASURES } from '$lib/domain/measure';
import { exploreRecord, heatOf, heatPartsOf } from '$lib/figures/fixtures/explored-record';
import type { HeatCell, HeatFigure } from '$lib/figures/heat-figure';
import { frameOf, vietnamese } from './fixtures/frame';
import { centreOf, collisions, isFinitePicture, marksOf, strays } from './fixtures/scene-parts';
import { layoutHeat } from './heat';
import type { SceneNode } from './scene';

const WIDTHS = [295, 340, 480, 720, 1200];

beforeAll(exploreRecord, 300_000);

function trianglesIn(nodes: readonly SceneNode[], group: string): SceneNode[] {
	const found = nodes.flatMap((node) =>
		node.type === 'group' && node.name === group ? node.children : []
	);
	return found.filter((node) => node.type === 'path' && !node.datum && node.d.endsWith('Z'));
}

function yearsOver(nodes: readonly SceneNode[]): number[] {
	const labels = nodes.flatMap((node) =>
		node.type === 'group' && node.name === 'years' ? node.children : []
	);
	return labels.flatMap((node) => (node.type === 'text' ? Number(node.text) : []));
}

describe('layoutHeat', () => {
	it.each(WIDTHS)('keeps texts apart and everything inside at %i px', (width) => {
		const figures = INDEX_CODES.flatMap((index) => [
			...MEASURES.map((measure) => heatOf({ index, measure, toYear: 2024 })),
			heatPartsOf({ index }),
			heatPartsOf({ index, measure: 'rank', language: 'en' })
		]);
		for (const figure of [...figures, heatOf({ order: 'region' })]) {
			const scene = layoutHeat(figure, width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
			expect(isFinitePicture(scene)).toBe(true);
		}
	});

	it('draws every cell once, and the same as the table', () => {
		for (const figure of [heatOf(), heatPartsOf({ measure: 'change' })]) {
			const marks = marksOf(layoutHeat(figure, 720));
			const drawn = marks.map(({ datum }) => [datum.series, datum.key, datum.value]);
			const told = figure.table.rows
				.slice(0, figure.rows.length)
				.flatMap(([id, ...cells]) =>
					cells.map(({ value }, at) => [id?.value, figure.table.columns[at + 1]?.key, value])
				);
			expect(drawn).toEqual(told);
		}
	});

	it('keeps a year in its column and a province in its row', () => {
		const marks = marksOf(layoutHeat(heatOf(), 720));
		const xs = (year: string) =>
			marks.filter(({ datum }) => datum.key === year).map(({ node }) => centreOf(node).x);
		expect(new Set(xs('2019')).size).toBeLessThanOrEqual(2);
		expect(Math.max(...xs('2019'))).toBeLessThan(Math.min(...xs('2020')));
		const ys = marks
			.filter(({ datum }) => datum.series === '01')
			.map(({ node }) => centreOf(node).y);
		expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(1);
	});

	it('parts the years of a level break further than others', () => {
		const marks = marksOf(layoutHeat(heatOf(), 720)).filter(({ datum }) => datum.series === '01');
		const x = (year: number) => {
			const found = marks.find(({ datum }) => datum.key === `${year}`);
			return found ? centreOf(found.node).x : Number.NaN;
		};
		const step = x(2013) - x(2012);
		expect(x(2018) - x(2017)).toBeGreaterThan(step + 5);
		expect(x(2016) - x(2015)).toBeGreaterThan(step + 5);
		expect(x(2020) - x(2019)).toBeCloseTo(step, 1);
	});

	it('names the years without room, and draws all others', () => {
		const figure = heatOf({ index: 'PCI' });
		const scene = layoutHeat(figure, 295);
		const drawn = new Set(marksOf(scene).map(({ datum }) => Number(datum.key)));
		const missing = figure.years.filter((year) => !drawn.has(year));
		expect(missing.length).toBeGreaterThan(0);
		expect(missing).toEqual(figure.years.slice(0, missing.length));
		const texts = JSON.stringify(scene.nodes);
		expect(texts).toContain(`${missing[0]}–${missing.at(-1)}`);
	});

	it('labels all years, or one in every so many from the last and the order year', () => {
		for (let width = 295; width <= 1200; width += 9) {
			for (const figure of [
				heatPartsOf({ measure: 'share' }),
				heatOf(),
				heatOf({ index: 'PCI' })
			]) {
				const years = yearsOver(layoutHeat(figure, width).nodes);
				const last = figure.years.at(-1) ?? 0;
				expect(years).toContain(last);
				expect(years).toContain(figure.orderYear);
				const others = years.filter((year) => year !== figure.orderYear || year === last);
				const steps = others.slice(1).map((year, at) => year - (others[at] ?? 0));
				// What gives way to the label of the order year leaves a hole of two steps.
				const [step = 1] = [...steps].sort((a, b) => a - b);
				expect(steps.filter((one) => one % step !== 0)).toEqual([]);
				expect(steps.filter((one) => one > step).length).toBeLessThan(2);
			}
		}
	});

	it('leaves no year of parts without its label on a wide page', () => {
		const figure = heatPartsOf({ measure: 'share' });
		expect(yearsOver(layoutHeat(figure, 856).nodes)).toEqual(figure.years);
	});

	it('is read row by row through all years', () => {
		const figure = heatOf();
		for (const width of [295, 720]) {
			const { tracks } = layoutHeat(figure, width);
			expect(tracks.map(({ id }) => id)).toEqual(figure.rows.map(({ id }) => id));
			expect(tracks[0]?.stops).toHaveLength(figure.years.length);
			expect(tracks[0]?.stops.at(-1)?.text).toBe('2024: 41,33 điểm; hạng 51/61');
		}
	});

	it('tells falls from rises without colour where there is no room for numbers', () => {
		const figure = heatOf({ measure: 'change' });
		const { nodes } = layoutHeat(figure, 340);
		const triangles = trianglesIn(nodes, 'row-04');
		const moved = figure.rows[0]?.cells.filter(({ step }) => step !== null && step !== 2) ?? [];
		// The order year has its signed number.
		expect(triangles).toHaveLength(moved.length - 1);
		expect(trianglesIn(nodes, 'scale')).toHaveLength(4);
		expect(trianglesIn(layoutHeat(heatOf(), 340).nodes, 'scale')).toEqual([]);
	});

	it('stays whole for any cells', () => {
		fc.assert(
			fc.property(anyHeat, fc.constantFrom(...WIDTHS), (figure, width) => {
				const scene = layoutHeat(figure, width);
				expect(isFinitePicture(scene)).toBe(true);
				expect(strays(scene)).toEqual([]);
				expect(collisions(scene)).toEqual([]);
			}),
			{ numRuns: 150, seed: 20200624 }
		);
	});

	it('gives the same bytes for the same figure', () => {
		expect(JSON.stringify(layoutHeat(heatOf(), 720))).toBe(
			JSON.stringify(layoutHeat(heatOf(), 720))
		);
	});
});

const STATES = ['known', 'known', 'known', 'band', 'rank_only', 'missing', 'refused'] as const;

const anyHeat: fc.Arbitrary<HeatFigure> = fc
	.record({
		rows: fc.integer({ min: 0, max: 12 }),
		years: fc.integer({ min: 0, max: 24 }),
		isSigned: fc.boolean(),
		breakAt: fc.integer({ min: 0, max: 24 }),
		seeds: fc.array(fc.nat(9999), { minLength: 12 * 24, maxLength: 12 * 24 })
	})
	.map(({ rows, years, isSigned, breakAt, seeds }): HeatFigure => {
		const first = 2025 - years;
		const cellOf = (at: number, year: number): HeatCell => {
			const seed = seeds[at] ?? 0;
			const state = STATES[seed % STATES.length] ?? 'known';
			const value = state === 'known' ? seed / 100 : null;
			return {
				year,
				state,
				missing: state === 'missing' ? (MISSING_REASONS[seed % 5] ?? null) : null,
				value,
				step: value === null ? null : seed % 5,
				label: state === 'band' ? '59–63/63' : value === null ? '' : vietnamese(value),
				shortLabel: value === null ? '' : `${Math.round(value)}`,
				stretch: year >= first + breakAt && seed % 3 > 0 ? 1 : 0,
				isUnconfirmed: seed % 7 === 0,
				text: `${year}`
			};
		};
		const inYears = Array.from({ length: years }, (_, at) => first + at);
		return {
			...frameOf('heat', 'Bảng nhiệt'),
			kind: 'heat',
			fills: isSigned ? 'signed' : 'amount',
			years: inYears,
			orderYear: inYears.at(-2) ?? 2024,
			rows: Array.from({ length: rows }, (_, row) => ({
				id: `r${row}`,
				label: row % 3 === 0 ? 'Bà Rịa – Vũng Tàu' : `Tỉnh ${row}`,
				role: row === 0 ? ('own' as const) : ('peer' as const),
				section: row > 0 && row % 4 === 0 ? `Vùng ${row}` : null,
				cells: inYears.map((year, at) => cellOf(row * 24 + at, year))
			})),
			breaks: [
				{ firstYear: first + breakAt, label: 'Bộ tiêu chí 2022–2030 (QĐ 876)', rowCount: rows }
			],
			scaleTitle: 'Năm nhóm có số ô gần bằng nhau',
			scales: [
				{
					years: '2018–2024',
					lastYear: 2024,
					bounds: ['37,2', '41,3', '42,5', '43,5', '44,6', '48,8']
				}
			],
			legend: [{ mark: 'withheld', label: 'Cơ quan công bố không công bố điểm của tỉnh' }],
			nothing: 'Chưa có số liệu',
			leftOut: (left) => `Không đủ chỗ cho các năm ${left.join(', ')}`
		};
	});
