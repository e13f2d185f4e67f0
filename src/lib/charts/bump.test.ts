import { beforeAll, describe, expect, it } from 'vitest';
import type { BumpFigure } from '$lib/figures/bump-figure';
import { bumpOf, heldOf, holdRecord } from '$lib/figures/fixtures/held-record';
import { bumpHeight, layoutBump } from './bump';
import { centreOf, collisions, isFinitePicture, marksOf, strays } from './fixtures/scene-parts';

const WIDTHS = [295, 340, 480, 720, 1200];

beforeAll(holdRecord, 300_000);

const papi = (named: readonly string[] = ['20', '06']) => bumpOf(heldOf('04'), 'PAPI', 'vi', named);

const allSeries = ({ series, crowd }: BumpFigure) => [...series, ...crowd];

describe('layoutBump', () => {
	it.each(WIDTHS)('keeps labels apart and everything inside at %i px', (width) => {
		for (const figure of [papi(), papi([]), bumpOf(heldOf('04'), 'SIPAS', 'vi')]) {
			const scene = layoutBump(figure, width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
			expect(isFinitePicture(scene)).toBe(true);
		}
	});

	it('draws every known rank once, at its place', () => {
		const figure = papi();
		const marks = marksOf(layoutBump(figure, 720)).filter(({ datum }) => datum.value !== null);
		const drawn = marks.map(({ datum }) => `${datum.series} ${datum.key} ${datum.value ?? ''}`);
		const known = allSeries(figure).flatMap(({ id, points }) =>
			points.flatMap(({ year, value }) => (value === null ? [] : [`${id} ${year} ${value}`]))
		);
		expect(drawn.sort()).toEqual(known.sort());
		const ladder = marks
			.filter(({ datum }) => datum.key === '2024')
			.map(({ datum, node }) => [datum.value ?? 0, centreOf(node).y] as const)
			.sort(([a], [b]) => a - b);
		const heights = ladder.map(([, y]) => y);
		expect(heights).toEqual([...heights].sort((a, b) => a - b));
	});

	it('says the same as its table', () => {
		const figure = papi();
		const { columns, rows } = figure.table;
		for (const { datum } of marksOf(layoutBump(figure, 720))) {
			const at = columns.findIndex(({ key }) => key === datum.key);
			const row = rows.find(([first]) => first?.value === datum.series);
			expect(row?.[at]?.value ?? null).toBe(datum.value);
		}
	});

	it('joins no ranks of different bases', () => {
		const { series } = papi();
		const starts = series[0]?.points.filter(({ startsEra }) => startsEra).map(({ year }) => year);
		expect(starts).toEqual([2014, 2015, 2016, 2018, 2019, 2021, 2022]);
	});

	it('draws the own series in front of all others', () => {
		const { nodes } = layoutBump(papi(), 720);
		const series = nodes.flatMap((node) =>
			node.type === 'group' && node.name.startsWith('series-') ? [node.name] : []
		);
		expect(series).toHaveLength(63);
		expect(series.at(-1)).toBe('series-04');
	});

	it('is read from the own province over the named ones to the others, best first', () => {
		const figure = papi();
		const { tracks } = layoutBump(figure, 340);
		expect(tracks.map(({ id }) => id)).toEqual(allSeries(figure).map(({ id }) => id));
		expect(tracks[0]?.stops.at(-1)?.text).toBe('2024: 41,33 điểm; hạng 51/61');
	});

	it('gives the same bytes for the same figure', () => {
		expect(JSON.stringify(layoutBump(papi(), 720))).toBe(JSON.stringify(layoutBump(papi(), 720)));
	});

	it('is as high as it has ranks', () => {
		expect(bumpHeight(papi())).toBeGreaterThan(500);
		expect(bumpHeight({ axis: { ...papi().axis, limits: [1, 5] } })).toBe(300);
	});
});
