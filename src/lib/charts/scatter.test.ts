import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MEASURES } from '$lib/domain/measure';
import { knownWindows } from '$lib/figures/fixtures/invented-windows';
import { exposureOf, holdScatterRecord, pairOf } from '$lib/figures/fixtures/scatter-record';
import type { ScatterDot, ScatterFigure } from '$lib/figures/scatter-figure';
import { frameOf, vietnamese } from './fixtures/frame';
import {
	centreOf,
	collisions,
	isFinitePicture,
	leavesOf,
	marksOf,
	strays,
	textsOf
} from './fixtures/scene-parts';
import { layoutScatter } from './scatter';

const WIDTHS = [295, 340, 480, 720, 1200];

beforeAll(holdScatterRecord, 300_000);

const papiPci = () => pairOf({ x: 'PAPI', y: 'PCI', year: 2022 });

describe('layoutScatter', () => {
	it.each(WIDTHS)('keeps texts apart and everything inside at %i px', (width) => {
		const figures = [
			...MEASURES.map((measure) =>
				pairOf({ x: 'PAPI', y: 'PCI', year: 2020, xMeasure: measure, yMeasure: measure })
			),
			pairOf({ x: 'PAPI', y: 'SIPAS', year: 2022, yMeasure: 'rank' }),
			pairOf({ x: 'SIPAS', y: 'PAR_INDEX', year: 2023 }),
			pairOf({ x: 'PAPI', y: 'PCI', year: 2022, yMeasure: 'change' }),
			exposureOf(),
			exposureOf({ change: knownWindows, language: 'en' }),
			exposureOf({ measure: 'episodes', fromYear: 2020 }),
			exposureOf({ change: knownWindows, selected: { index: 'PAPI', year: 2020 } })
		];
		for (const figure of figures) {
			const scene = layoutScatter(figure, width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
			expect(isFinitePicture(scene)).toBe(true);
		}
	});

	it('draws every dot once, where its two values are', () => {
		const figure = papiPci();
		const dots = marksOf(layoutScatter(figure, 720)).filter(({ datum }) => datum.series === 'dots');
		expect(dots.map(({ datum }) => datum.key).sort()).toEqual(
			figure.dots.map(({ id }) => id).sort()
		);
		const valueOf = (key: string) => figure.dots.find(({ id }) => id === key);
		const rightward = [...dots].sort((a, b) => centreOf(a.node).x - centreOf(b.node).x);
		const xs = rightward.map(({ datum }) => valueOf(datum.key)?.x?.low ?? 0);
		expect(xs.every((x, at) => at === 0 || x >= (xs[at - 1] ?? 0) - 0.01)).toBe(true);
		const upward = [...dots].sort((a, b) => centreOf(b.node).y - centreOf(a.node).y);
		const ys = upward.map(({ datum }) => valueOf(datum.key)?.y.low ?? 0);
		expect(ys.every((y, at) => at === 0 || y >= (ys[at - 1] ?? 0) - 0.05)).toBe(true);
	});

	it('has rank 1 at the top and at the right', () => {
		const figure = pairOf({ x: 'PAPI', y: 'PCI', year: 2020, xMeasure: 'rank', yMeasure: 'rank' });
		const dots = marksOf(layoutScatter(figure, 720)).filter(({ datum }) => datum.series === 'dots');
		const best = figure.dots.find(({ y }) => y.low === 1);
		const firstX = figure.dots.find(({ x }) => x?.low === 1);
		const ys = dots.map(({ node }) => centreOf(node).y);
		const xs = dots.map(({ node }) => centreOf(node).x);
		const at = (id: string | undefined) => dots.find(({ datum }) => datum.key === id)?.node;
		const [top, right] = [at(best?.id), at(firstX?.id)];
		expect(top && centreOf(top).y).toBe(Math.min(...ys));
		expect(right && centreOf(right).x).toBe(Math.max(...xs));
	});

	it('draws no line between dots, and the number of them once', () => {
		const scene = layoutScatter(papiPci(), 720);
		expect(leavesOf(scene, 'dots').every(({ type }) => type !== 'line')).toBe(true);
		expect(textsOf(scene).filter(({ text }) => text === 'n = 61')).toHaveLength(1);
		expect(textsOf(scene).some(({ text }) => text === 'Cao Bằng')).toBe(true);
	});

	it('sets dots without x apart from the plot, each by its name', () => {
		const figure = exposureOf();
		for (const width of [340, 720]) {
			const scene = layoutScatter(figure, width);
			const marks = marksOf(scene);
			const inPlot = marks.filter(({ datum }) => datum.series === 'dots');
			const apart = marks.filter(({ datum }) => datum.series === 'margin');
			expect(apart).toHaveLength(7);
			const edge = Math.max(...inPlot.map(({ node }) => centreOf(node).x));
			expect(apart.every(({ node }) => centreOf(node).x > edge + 20)).toBe(true);
			const texts = textsOf(scene).map(({ text }) => text);
			expect(texts).toEqual(expect.arrayContaining(['PAPI 2020', 'PCI 2021', 'PCI 2019']));
		}
	});

	it('frames the chosen edition and no other', () => {
		const framesOf = (figure: ScatterFigure) =>
			leavesOf(layoutScatter(figure, 720), 'dots').filter(
				(node) => node.type === 'rect' && !('datum' in node)
			);
		expect(framesOf(exposureOf())).toEqual([]);
		const figure = exposureOf({ selected: { index: 'PCI', year: 2021 } });
		const scene = layoutScatter(figure, 720);
		const dot = marksOf(scene).find(({ datum }) => datum.key === 'PCI 2021');
		const [frame, ...others] = framesOf(figure);
		expect(others).toEqual([]);
		if (!frame || !dot) throw new Error('no frame');
		const [around, mark] = [centreOf(frame), centreOf(dot.node)];
		// A triangle stands on its centre of gravity, not in the middle of its box.
		expect(Math.hypot(around.x - mark.x, around.y - mark.y)).toBeLessThan(2);
		expect(textsOf(scene).find(({ text }) => text === 'PCI 2021')?.weight).toBe(600);
		expect(textsOf(scene).find(({ text }) => text === 'PCI 2020')?.weight).toBe(400);
	});

	it('is read from left to right, then along the margin', () => {
		const [track, margin] = layoutScatter(exposureOf(), 340).tracks;
		expect(track?.stops).toHaveLength(3);
		expect(margin?.stops).toHaveLength(7);
		expect(margin?.stops[0]?.text).toBe(
			'PAPI 2023: tăng 2,85 điểm; tăng 23 bậc; chưa biết ngày kết thúc'
		);
		const all = layoutScatter(papiPci(), 340).tracks[0]?.stops ?? [];
		expect(all).toHaveLength(61);
		expect(all.map(({ x }) => x)).toEqual(all.map(({ x }) => x).sort((a, b) => a - b));
	});

	it('says that there is nothing to draw', () => {
		const figure = pairOf({ x: 'PAPI', y: 'PCI', year: 2022, yMeasure: 'change' });
		const said = textsOf(layoutScatter(figure, 340), 'empty').map(({ text }) => text);
		expect(said.join(' ')).toBe('Không có điểm nào đủ hai số liệu để vẽ');
	});

	it('stays whole for any dots', () => {
		fc.assert(
			fc.property(
				fc.array(anyDot, { maxLength: 64 }),
				fc.constantFrom(295, 340, 720, 1200),
				fc.boolean(),
				(dots, width, isRank) => {
					const scene = layoutScatter(invented(dots, isRank), width);
					expect(isFinitePicture(scene)).toBe(true);
					expect(strays(scene)).toEqual([]);
					expect(collisions(scene)).toEqual([]);
				}
			),
			{ numRuns: 100, seed: 20200624 }
		);
	});
});

const value = fc.integer({ min: 1, max: 6300 }).map((it) => it / 100);
const span = fc
	.tuple(value, fc.oneof(fc.constant(0), value), fc.constantFrom(0, 1, 2))
	.map(([low, more, bound]) => ({
		low,
		high: low + more,
		isAtMost: bound === 1,
		isAtLeast: bound === 2
	}));
const anyDot = fc.record({
	x: fc.oneof({ weight: 6, arbitrary: span }, { weight: 1, arbitrary: fc.constant(null) }),
	y: span,
	isRange: fc.boolean(),
	isUnconfirmed: fc.boolean(),
	isChosen: fc.boolean(),
	isNamed: fc.boolean()
});

type AnyDot = typeof anyDot extends fc.Arbitrary<infer T> ? T : never;

/** At most a dozen dots stand in the margin, as many as a figure of editions has. */
function invented(given: readonly AnyDot[], isRank: boolean): ScatterFigure {
	let unknown = 0;
	const dots = given.map((dot, at): ScatterDot => {
		if (dot.x === null) unknown += 1;
		const x = dot.x ?? (unknown > 12 ? dot.y : null);
		return {
			...dot,
			x,
			id: `a${at}`,
			label: `Tỉnh thứ ${at}`,
			role: at === 0 ? 'own' : at % 3 === 0 ? 'region' : 'peer',
			group: at % 4,
			text: `a${at}`
		};
	});
	const axis = { format: vietnamese, isRank, hasZero: !isRank, holds: isRank ? [] : [0] };
	return {
		...frameOf('scatter', 'Hai số liệu'),
		kind: 'scatter',
		x: {
			...axis,
			title: 'Thời lượng chuyên mục lũy kế',
			limits: isRank ? [1, 63] : null,
			mean: isRank ? null : { value: 20, label: 'Trung bình 20' }
		},
		y: { ...axis, title: 'Thay đổi', limits: isRank ? [1, 63] : null, mean: null },
		dots,
		count: `n = ${dots.length}`,
		margin: dots.some(({ x }) => x === null) ? 'chưa biết (12)' : null,
		omitted: [],
		empty: 'Không có điểm nào',
		groups: [],
		legend: []
	};
}
