import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MEASURES } from '$lib/domain/measure';
import { exploreRecord, slopeOf } from '$lib/figures/fixtures/explored-record';
import type { SlopeEnd, SlopeFigure } from '$lib/figures/slope-figure';
import { frameOf, vietnamese } from './fixtures/frame';
import {
	centreOf,
	collisions,
	isFinitePicture,
	leavesOf,
	marksOf,
	strays
} from './fixtures/scene-parts';
import { layoutSlope } from './slope';

const WIDTHS = [295, 340, 480, 720, 1200];
const NAMED = ['06', '20', '22', '08', '77'];

beforeAll(exploreRecord, 300_000);

describe('layoutSlope', () => {
	it.each(WIDTHS)('keeps texts apart and everything inside at %i px', (width) => {
		const figures = INDEX_CODES.flatMap((index) =>
			MEASURES.flatMap((measure) => [
				slopeOf([2017, 2021], { index, measure, named: NAMED }),
				slopeOf([2021, 2022], { index, measure, own: '77', language: 'en' })
			])
		);
		for (const figure of figures) {
			const scene = layoutSlope(figure, width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
			expect(isFinitePicture(scene)).toBe(true);
		}
	});

	it('draws every value once, and the same as the table', () => {
		const figure = slopeOf([2019, 2024]);
		const drawn = marksOf(layoutSlope(figure, 720))
			.filter(({ datum }) => datum.value !== null)
			.map(({ datum }) => `${datum.series} ${datum.key} ${datum.value ?? ''}`);
		const told = figure.table.rows.flatMap(([area, from, to]) =>
			[from, to].flatMap((cell, at) =>
				typeof cell?.value !== 'number'
					? []
					: [`${area?.value ?? ''} ${figure.years[at] ?? ''} ${cell.value}`]
			)
		);
		expect(drawn.sort()).toEqual(told.sort());
	});

	it('puts more above less, and the first rank on top', () => {
		for (const figure of [slopeOf([2022, 2024]), slopeOf([2022, 2024], { measure: 'rank' })]) {
			for (const year of ['2022', '2024']) {
				const marks = marksOf(layoutSlope(figure, 720)).filter(
					({ datum }) => datum.key === year && datum.value !== null
				);
				const sorted = marks.sort((a, b) => (a.datum.value ?? 0) - (b.datum.value ?? 0));
				const ys = sorted.map(({ node }) => centreOf(node).y);
				const expected = [...ys].sort((a, b) => (figure.isRank ? a - b : b - a));
				expect(ys).toEqual(expected);
			}
		}
	});

	it('draws a line for each joined pair and none across a break', () => {
		const strokes = (figure: SlopeFigure) =>
			figure.lines.flatMap(({ id }) =>
				leavesOf(layoutSlope(figure, 720), `line-${id}`).filter(({ type }) => type === 'line')
			).length;
		const joined = slopeOf([2019, 2024]);
		expect(strokes(joined)).toBe(joined.lines.filter(({ isJoined }) => isJoined).length);
		expect(strokes(joined)).toBe(61);
		expect(strokes(slopeOf([2016, 2024]))).toBe(0);
		expect(strokes(slopeOf([2021, 2022], { index: 'PCI', measure: 'rank' }))).toBe(0);
	});

	it('says in the drawing why there are no lines', () => {
		for (const width of WIDTHS) {
			const texts = leavesOf(layoutSlope(slopeOf([2016, 2024]), width), 'labels').flatMap((node) =>
				node.type === 'text' ? [node.text] : []
			);
			expect(texts.join(' ')).toContain('thang tổng 60 thành 80');
		}
	});

	it('is read from the own province over the named ones to the others', () => {
		const figure = slopeOf([2019, 2024]);
		const { tracks } = layoutSlope(figure, 340);
		expect(tracks.map(({ id }) => id)).toEqual(figure.lines.map(({ id }) => id));
		expect(tracks[0]?.stops.map(({ text }) => text)).toEqual([
			'2019: 44,81 điểm; hạng 15/63',
			'2024: 41,33 điểm; hạng 51/61; giảm 3,48 điểm'
		]);
	});

	it('stays whole for any lines', () => {
		fc.assert(
			fc.property(anySlope, fc.constantFrom(...WIDTHS), (figure, width) => {
				const scene = layoutSlope(figure, width);
				expect(isFinitePicture(scene)).toBe(true);
				expect(strays(scene)).toEqual([]);
				expect(collisions(scene)).toEqual([]);
			}),
			{ numRuns: 200, seed: 20200624 }
		);
	});
});

const anyEnd: fc.Arbitrary<SlopeEnd> = fc
	.tuple(fc.integer({ min: -8000, max: 8000 }), fc.nat(9))
	.map(([cents, kind]): SlopeEnd => {
		const value = cents / 100;
		const nothing = { value: null, low: null, high: null, missing: null, label: '', text: 'a' };
		if (kind === 0) return { ...nothing, state: 'missing', missing: 'withheld' };
		if (kind === 1) return { ...nothing, state: 'rank_only' };
		if (kind === 2)
			return { ...nothing, state: 'band', low: value, high: value + 2, label: '59–63/63' };
		return { ...nothing, state: 'known', value, label: vietnamese(value) };
	});

const anySlope: fc.Arbitrary<SlopeFigure> = fc
	.record({
		ends: fc.array(fc.tuple(anyEnd, anyEnd, fc.boolean()), { maxLength: 63 }),
		hasZero: fc.boolean(),
		hasOwnScales: fc.boolean(),
		refusal: fc.option(fc.constant('Không so sánh được với năm 2021: cách tính thay đổi'))
	})
	.map(({ ends, hasZero, hasOwnScales, refusal }): SlopeFigure => ({
		...frameOf('slope', 'Hai năm'),
		kind: 'slope',
		years: [2019, 2024],
		unit: '0–100, 100 là hạng 1',
		isRank: false,
		hasZero,
		hasOwnScales,
		lines: ends.map(([from, to, isUnconfirmed], at) => {
			const isJoined = refusal === null && from.value !== null && to.value !== null;
			return {
				id: `a${at}`,
				label: at % 2 === 0 ? 'Bà Rịa – Vũng Tàu' : `Tỉnh ${at}`,
				role: at === 0 ? ('own' as const) : at % 3 === 0 ? ('region' as const) : ('peer' as const),
				isNamed: at < 8,
				ends: [from, to] as const,
				isJoined,
				isUnconfirmed: isJoined && isUnconfirmed,
				changeText: isJoined ? '▼ 12,34 điểm phần trăm' : ''
			};
		}),
		refusal,
		legend: [{ mark: 'region', label: 'Cùng vùng Bắc Trung Bộ và Duyên hải miền Trung' }]
	}));
