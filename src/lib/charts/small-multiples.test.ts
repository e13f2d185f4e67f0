import { beforeAll, describe, expect, it } from 'vitest';
import { MEASURES } from '$lib/domain/measure';
import { holdMaps } from '$lib/figures/fixtures/held-map';
import { holdRecord } from '$lib/figures/fixtures/held-record';
import { holdScatterRecord } from '$lib/figures/fixtures/scatter-record';
import {
	mapPanels,
	mixedMapPanels,
	scatterPanels,
	starPanels
} from '$lib/figures/fixtures/small-panels';
import type { MultiplesFigure } from '$lib/figures/multiples-figure';
import { boundariesOf } from '$lib/ingest/geometry/boundaries.server';
import {
	centreOf,
	collisions,
	isFinitePicture,
	leavesOf,
	marksOf,
	strays,
	textsOf
} from './fixtures/scene-parts';
import { layoutMultiples } from './multiples';
import type { PanelBoundaries } from './panel-layout';
import type { Scene } from './scene';

const WIDTHS = [295, 340, 480, 720, 896, 1200];
const CODES = ['04', '06', '20', '02', '08', '22', '77'];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const BOUNDARIES: PanelBoundaries = { 63: boundariesOf(63), 34: boundariesOf(34) };

beforeAll(holdRecord, 300_000);
beforeAll(holdScatterRecord, 300_000);
beforeAll(holdMaps, 300_000);

const inPanel = (scene: Scene, id: string): Scene => ({
	...scene,
	nodes: scene.nodes.filter((node) => node.type === 'group' && node.name === id)
});

function expectWhole(scene: Scene): void {
	expect(collisions(scene)).toEqual([]);
	expect(strays(scene)).toEqual([]);
	expect(isFinitePicture(scene)).toBe(true);
}

/** What is drawn in a panel is what its own table has. */
function expectRows(figure: MultiplesFigure, scene: Scene): void {
	for (const { id, figure: panel } of figure.panels) {
		if (panel.kind !== 'map') throw new Error(panel.kind);
		const marks = marksOf(inPanel(scene, id)).map(({ datum }) => [datum.key, datum.value]);
		const rows = panel.table.rows.map(([code, value]) => [code?.value, value?.value ?? null]);
		const byCode = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));
		expect(marks.sort(byCode)).toEqual(rows.sort(byCode));
	}
}

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

describe.each([
	['maps', BOUNDARIES],
	['tiles', {}]
])('%s beside each other', (_, boundaries) => {
	it.each(WIDTHS)('keep texts apart, everything inside and both archipelagos at %i px', (width) => {
		for (const figure of [
			mapPanels(YEARS),
			mapPanels([2022, 2023, 2024], 'PCI', 'change', 'en'),
			mapPanels([2023, 2024], 'PAR_INDEX', 'rank'),
			mixedMapPanels()
		]) {
			const scene = layoutMultiples(figure, width, boundaries);
			expectWhole(scene);
			for (const { id } of figure.panels) {
				for (const [sea, name] of [
					['hoangSa', 'Hoàng Sa'],
					['truongSa', 'Trường Sa']
				] as const) {
					const group = `archipelago-${sea}`;
					const [first] = textsOf(inPanel(scene, id), group);
					expect([name, name.normalize('NFD').replace(/\p{M}/gu, '')]).toContain(first?.text);
					if (boundaries[63] === undefined) continue;
					const reefs = leavesOf(inPanel(scene, id), group).find(({ type }) => type === 'path');
					const parts = reefs?.type === 'path' ? (reefs.d.match(/M/g) ?? []) : [];
					expect(parts.length).toBeGreaterThan(20);
				}
			}
		}
	});

	it('draw every province of every year once, as the tables have it', () => {
		for (const measure of MEASURES) {
			const figure = mapPanels([2022, 2024], 'PAPI', measure);
			expectRows(figure, layoutMultiples(figure, 720, boundaries));
		}
	});

	it('mean the same by one fill, which is explained once', () => {
		const figure = mapPanels([2022, 2023, 2024], 'PAPI', 'change');
		const scene = layoutMultiples(figure, 720, boundaries);
		const inks = new Map<string, number[]>();
		for (const { id } of figure.panels) {
			for (const { node, datum } of marksOf(inPanel(scene, id))) {
				const fill = node.type === 'path' ? (node.paint.fill ?? '') : '';
				if (datum.value !== null) inks.set(fill, [...(inks.get(fill) ?? []), datum.value]);
			}
		}
		const ranges = [...inks.values()]
			.map((values) => [Math.min(...values), Math.max(...values)] as const)
			.sort(([a], [b]) => a - b);
		expect(ranges.length).toBeGreaterThan(3);
		for (const [at, [low]] of ranges.entries()) {
			expect(low).toBeGreaterThan(ranges[at - 1]?.[1] ?? -Infinity);
		}
		for (const label of figure.mapClasses?.classes.map((one) => one.label) ?? []) {
			expect(textsOf(scene).filter(({ text }) => text === label)).toHaveLength(1);
		}
	});

	it('have each a legend where their classes differ', () => {
		const figure = mixedMapPanels();
		expect(figure.mapClasses).toBeNull();
		const scene = layoutMultiples(figure, 720, boundaries);
		for (const { id } of figure.panels) {
			expect(textsOf(inPanel(scene, id), 'legend').length).toBeGreaterThan(4);
		}
	});

	it('outline the own province in every panel', () => {
		const figure = mapPanels([2022, 2023, 2024]);
		const scene = layoutMultiples(figure, 720, boundaries);
		for (const { id } of figure.panels) {
			const outlines = leavesOf(inPanel(scene, id)).filter(
				(node) => 'paint' in node && node.paint.stroke === 'own'
			);
			expect(outlines).toHaveLength(1);
		}
	});
});
