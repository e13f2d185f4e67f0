import { beforeAll, describe, expect, it } from 'vitest';
import { holdRecord } from '$lib/figures/fixtures/held-record';
import { holdScatterRecord } from '$lib/figures/fixtures/scatter-record';
import { scatterPanels, starPanels } from '$lib/figures/fixtures/small-panels';
import { expectWhole, inPanel, WIDTHS } from './fixtures/panel-parts';
import { centreOf, leavesOf, marksOf, textsOf } from './fixtures/scene-parts';
import { layoutMultiples } from './multiples';

const CODES = ['04', '06', '20', '02', '08', '22', '77'];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

beforeAll(holdRecord, 300_000);
beforeAll(holdScatterRecord, 300_000);

describe('stars beside each other', () => {
	const figures = () => [
		starPanels(CODES, 'PAPI', 2024),
		starPanels(CODES, 'PCI', 2019, 'en'),
		starPanels(CODES, 'PAPI', 2024, 'vi', ['D2', 'D3']),
		starPanels(CODES.slice(0, 2), 'PAR_INDEX', 2024),
		starPanels(CODES.slice(0, 1), 'PCI', 2012)
	];

	it.each(WIDTHS)('keep texts apart and everything inside at %i px', (width) => {
		for (const figure of figures()) expectWhole(layoutMultiples(figure, width));
	});

	it('draw every share at its part of the way to the rim, as the figure has it', () => {
		const figure = starPanels(CODES, 'PAPI', 2024, 'vi', ['D2']);
		const scene = layoutMultiples(figure, 720);
		for (const { id, figure: panel } of figure.panels) {
			if (panel.kind !== 'star') throw new Error(panel.kind);
			const rings = leavesOf(inPanel(scene, id), 'rings').filter((node) => node.type === 'circle');
			const rim = rings.find(({ r }) => r === Math.max(...rings.map((ring) => ring.r)));
			const marks = marksOf(inPanel(scene, id));
			for (const { component, share } of panel.axes) {
				const mark = marks.find(({ datum }) => datum.series === 'share' && datum.key === component);
				expect(mark?.datum.value).toBe(share);
				if (!mark || !rim || share === null) continue;
				const { x, y } = centreOf(mark.node);
				const drawn = (100 * Math.hypot(x - rim.cx, y - rim.cy)) / rim.r;
				expect(Math.abs(drawn - share)).toBeLessThan(0.5);
			}
		}
	});

	it('have numbers at their axes, whose names stand once under all of them', () => {
		const figure = starPanels(CODES, 'PCI', 2019);
		const scene = layoutMultiples(figure, 720);
		const said = textsOf(scene).map(({ text }) => text);
		expect(figure.starAxes?.names).toHaveLength(10);
		for (const name of figure.starAxes?.names ?? []) {
			expect(said.filter((text) => text === name)).toHaveLength(1);
		}
		expect(said.filter((text) => text === '10')).toHaveLength(CODES.length + 1);
		expect(said).toContain('vòng ngoài: 100% thang điểm');
		expect(said).toEqual(expect.arrayContaining(['năm 2019', 'năm 2018']));
	});

	it('are named at every stop, without the headline of the panel', () => {
		const figure = starPanels(CODES.slice(0, 2), 'PAPI', 2024);
		const { tracks } = layoutMultiples(figure, 720);
		expect(tracks.map(({ label }) => label)).toEqual(figure.panels.map(({ title }) => title));
		const scatters = scatterPanels([2023, 2024]);
		const labels = layoutMultiples(scatters, 720).tracks.map(({ label }) => label);
		expect(labels).toEqual(expect.arrayContaining(scatters.panels.map(({ title }) => title)));
		for (const { figure: panel } of scatters.panels) {
			expect(labels.join()).not.toContain(panel.headline);
		}
	});

	it('stand two to a row on a phone', () => {
		const figure = starPanels(CODES, 'PAPI', 2024);
		const columns = (width: number) =>
			new Set(figure.panels.map(({ id }) => textsOf(layoutMultiples(figure, width), id)[0]?.x));
		expect([295, 340, 720].map((width) => columns(width).size)).toEqual([1, 2, 4]);
	});

	it('say each why it is not drawn', () => {
		const figure = starPanels(CODES.slice(0, 2), 'PAR_INDEX', 2024);
		expect(figure.starAxes).toBeNull();
		const scene = layoutMultiples(figure, 340);
		expect(marksOf(scene)).toEqual([]);
		for (const { id } of figure.panels) {
			expect(
				textsOf(inPanel(scene, id))
					.map(({ text }) => text)
					.join(' ')
			).toContain('Không vẽ hình sao');
		}
	});
});

describe('scatters beside each other', () => {
	it.each(WIDTHS)('keep texts apart and everything inside at %i px', (width) => {
		for (const figure of [
			scatterPanels(YEARS),
			scatterPanels([2021, 2022], 'PCI', 'score', 'en'),
			scatterPanels([2023, 2024], 'SIPAS', 'rank')
		]) {
			expectWhole(layoutMultiples(figure, width));
		}
	});

	it('stand on the same axes, so that one place is one pair of values', () => {
		const figure = scatterPanels([2022, 2023, 2024]);
		const scene = layoutMultiples(figure, 1200);
		const ticks = figure.panels.map(({ id }) => {
			const panel = inPanel(scene, id);
			const left = textsOf(panel)[0]?.x ?? 0;
			return ['axis-x', 'axis-y'].flatMap((axis) =>
				textsOf(panel, axis).map(({ text, x, y }) => `${text} ${Math.round(x - left)} ${y}`)
			);
		});
		expect(ticks[0]?.length).toBeGreaterThan(6);
		expect(ticks[1]).toEqual(ticks[0]);
		expect(ticks[2]).toEqual(ticks[0]);
	});

	it('draw every province that has both values, and print how many', () => {
		const figure = scatterPanels(YEARS);
		const scene = layoutMultiples(figure, 720);
		for (const { id, figure: panel } of figure.panels) {
			if (panel.kind !== 'scatter') throw new Error(panel.kind);
			const dots = marksOf(inPanel(scene, id)).filter(({ datum }) => datum.series === 'dots');
			const keys = panel.dots.map((dot) => dot.id).sort();
			expect(dots.map(({ datum }) => datum.key).sort()).toEqual(keys);
			expect(textsOf(inPanel(scene, id)).map(({ text }) => text)).toContain(panel.count);
		}
	});
});
