import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrendFigure } from '$lib/figures/trend-figure';
import { anyTrend } from './fixtures/random-trends';
import { centreOf, collisions, cornersOf, isFinitePicture } from './fixtures/scene-parts';
import { leavesOf, marksOf, strays, textsOf } from './fixtures/scene-parts';
import {
	nothingYet,
	papiTotal,
	parIndexScores,
	pciTotal,
	sipasRanks
} from './fixtures/trend-figures';
import { layoutTrend, trendHeight, trendLayout } from './trend';
import { runsOf } from './trend-marks';

const FIGURES: Record<string, TrendFigure> = {
	papi: papiTotal(),
	'papi with eight peers': papiTotal(8),
	'papi alone': papiTotal(0),
	sipas: sipasRanks(),
	'par index': parIndexScores(),
	pci: pciTotal(),
	empty: nothingYet()
};
const WIDTHS = [295, 340, 390, 480, 605, 720, 960, 1200];

describe('layoutTrend', () => {
	for (const [name, figure] of Object.entries(FIGURES)) {
		it.each(WIDTHS)(`keeps the labels of ${name} apart and inside at %i px`, (width) => {
			const scene = layoutTrend(figure, width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
		});
	}

	for (const [name, figure] of Object.entries(FIGURES)) {
		it.each(WIDTHS)(`draws ${name} lower for a low page of %i px, whole and apart`, (width) => {
			const usual = layoutTrend(figure, width);
			expect(trendLayout(figure)(width)).toEqual(usual);
			expect(trendLayout(figure)(width, trendHeight(width))).toEqual(usual);
			const low = trendLayout(figure)(width, 200);
			expect(collisions(low)).toEqual([]);
			expect(strays(low)).toEqual([]);
			// Labels at the line ends may need all of the height.
			expect(low.height).toBeLessThanOrEqual(usual.height);
			expect(marksOf(low).length).toBe(marksOf(usual).length);
		});
	}

	it.each([605, 720, 960])(
		'draws PAPI at least 40 px lower where a page of %i px is low',
		(width) => {
			const usual = layoutTrend(papiTotal(0), width).height;
			expect(usual - trendLayout(papiTotal(0))(width, 200).height).toBeGreaterThanOrEqual(40);
		}
	);

	it('draws a row for each point of the own series and none twice', () => {
		const figure = parIndexScores();
		const keys = marksOf(layoutTrend(figure, 720))
			.filter(({ datum }) => datum.series === '04' && !datum.state?.startsWith('band_'))
			.map(({ datum }) => `${datum.key} ${datum.state}`);
		const rows = figure.series[0]?.points.map(({ year, state }) => `${year} ${state}`) ?? [];
		expect(keys.sort()).toEqual(rows.sort());
	});

	it('places every value where the axis says', () => {
		for (const figure of [papiTotal(8), pciTotal(), sipasRanks()]) {
			const scene = layoutTrend(figure, 720);
			const valueAt = axisInverse(scene);
			for (const { datum, node } of marksOf(scene)) {
				if (datum.value === null) continue;
				expect(Math.abs(valueAt(centreOf(node).y) - datum.value)).toBeLessThan(0.2);
			}
		}
	});

	it('draws no line from the year before into a level break, even if its point does not say so', () => {
		const figure = papiTotal(0);
		const careless = {
			...figure,
			series: figure.series.map((series) => ({
				...series,
				points: series.points.map((point) => ({ ...point, startsEra: false }))
			}))
		};
		const scene = layoutTrend(careless, 720);
		const own = marksOf(scene).filter(({ datum }) => datum.series === '04');
		const xOf = (year: number): number => {
			const mark = own.find(({ datum }) => datum.key === String(year));
			return mark ? centreOf(mark.node).x : Number.NaN;
		};
		for (const first of [2016, 2018]) {
			for (const node of leavesOf(scene)) {
				if (node.type !== 'path' || node.datum) continue;
				const xs = cornersOf(node.d).map(([x]) => x);
				const crosses = Math.min(...xs) <= xOf(first - 1) && Math.max(...xs) >= xOf(first);
				expect(crosses).toBe(false);
			}
		}
	});

	it('has rank 1 on top and labels the worst rank and the last year', () => {
		const scene = layoutTrend(sipasRanks(), 340);
		const labels = textsOf(scene, 'axis-y');
		const top = labels.find(({ text }) => text === '1');
		const bottom = labels.find(({ text }) => text === '63');
		expect(top && bottom && top.y < bottom.y).toBe(true);
		expect(textsOf(scene, 'axis-x').at(-1)?.text).toBe('2024');
	});

	it('says a year at every stop', () => {
		const [track] = layoutTrend(pciTotal(), 340).tracks;
		expect(track?.stops).toHaveLength(12);
		expect(track?.stops.at(-1)?.text).toBe('Không công bố');
	});

	it('stays whole for any series', () => {
		fc.assert(
			fc.property(anyTrend, fc.constantFrom(340, 720), (figure, width) => {
				const scene = layoutTrend(figure, width);
				expect(isFinitePicture(scene)).toBe(true);
				expect(strays(scene)).toEqual([]);
				expect(collisions(scene)).toEqual([]);
			}),
			{ numRuns: 150, seed: 20200624 }
		);
	});
});

describe('runsOf', () => {
	it('joins only neighbouring years with values inside one era', () => {
		fc.assert(
			fc.property(anyTrend, (figure) => {
				for (const { points } of figure.series) {
					const byYear = new Map(points.map((point) => [point.year, point]));
					for (const run of runsOf(points)) {
						for (const [i, { year, value }] of run.points.entries()) {
							expect(byYear.get(year)?.value).toBe(value);
							if (i === 0) continue;
							expect(year).toBe((run.points[i - 1]?.year ?? 0) + 1);
							expect(byYear.get(year)?.startsEra).toBe(false);
							expect(byYear.get(year)?.isUnconfirmed).toBe(run.isUnconfirmed);
						}
					}
				}
			}),
			{ numRuns: 100, seed: 20200624 }
		);
	});
});

/** The value at a height, read from the first and last tick of the drawn axis. */
function axisInverse(scene: ReturnType<typeof layoutTrend>): (y: number) => number {
	const rules = leavesOf(scene, 'axis-y').filter((node) => node.type === 'line');
	const values = textsOf(scene, 'axis-y').map(({ text }) => Number(text.replace(',', '.')));
	const [y0 = 0, y1 = 1] = [rules[0]?.y1, rules.at(-1)?.y1];
	const [v0 = 0, v1 = 1] = [values[0], values.at(-1)];
	return (y) => v0 + ((y - y0) / (y1 - y0)) * (v1 - v0);
}
