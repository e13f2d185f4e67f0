import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMultiples } from '$lib/figures/build-multiples';
import { exploreRecord } from '$lib/figures/fixtures/explored-record';
import { holdRecord } from '$lib/figures/fixtures/held-record';
import {
	changePanels,
	indexPanels,
	mixedPanels,
	partPanels,
	provincePanels
} from '$lib/figures/fixtures/panels';
import type { MultiplesFigure } from '$lib/figures/multiples-figure';
import { anyTrend } from './fixtures/random-trends';
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
import { commonEndColumn, layoutPanel } from './panel-layout';
import { shiftedNodes } from './shifted-nodes';
import type { Scene } from './scene';
import { wordsIn } from '$lib/figures/fixtures/held-words';

const WIDTHS = [295, 340, 480, 720, 1200];
const CODES = ['04', '06', '20', '02', '08', '22', '77'];

beforeAll(exploreRecord, 300_000);
beforeAll(holdRecord, 300_000);

const figures = (): MultiplesFigure[] => [
	indexPanels('04', 'vi'),
	indexPanels('77', 'en'),
	provincePanels(CODES, 'PAPI'),
	provincePanels(CODES, 'PCI', 'rank'),
	partPanels('PCI'),
	changePanels(CODES, 'PAPI'),
	mixedPanels()
];

const panelScene = (scene: Scene, id: string): Scene => ({
	...scene,
	nodes: scene.nodes.filter((node) => node.type === 'group' && node.name === id)
});

describe('layoutMultiples', () => {
	it.each(WIDTHS)('keeps texts apart and everything inside at %i px', (width) => {
		for (const figure of figures()) {
			const scene = layoutMultiples(figure, width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
			expect(isFinitePicture(scene)).toBe(true);
		}
	});

	it('stands in one column on a phone and in at most four beside each other', () => {
		const columns = (width: number, figure: MultiplesFigure) =>
			new Set(
				figure.panels.map(({ id, title }) => {
					const [first] = textsOf(layoutMultiples(figure, width), id);
					expect(title.startsWith(first?.text ?? '?')).toBe(true);
					return first?.x;
				})
			).size;
		expect(columns(340, partPanels('PAPI'))).toBe(1);
		expect(columns(480, partPanels('PAPI'))).toBe(2);
		expect(columns(720, partPanels('PAPI'))).toBe(3);
		expect(columns(1200, partPanels('PAPI'))).toBe(4);
		expect(columns(720, indexPanels('04', 'vi'))).toBe(2);
	});

	it('draws each panel as its own layout does, moved', () => {
		const figure = provincePanels(CODES, 'PAPI');
		const scene = layoutMultiples(figure, 720);
		const width = (720 - 2 * 28) / 3;
		const endColumn = commonEndColumn(
			figure.panels.map((panel) => panel.figure),
			width
		);
		for (const panel of figure.panels) {
			const inGrid = marksOf(panelScene(scene, panel.id));
			const share = { endColumn, starAxes: null, mapClasses: null, boundaries: {} };
			const alone = marksOf(layoutPanel(panel.figure, width, share));
			expect(inGrid.map(({ datum }) => datum)).toEqual(alone.map(({ datum }) => datum));
			const moves = inGrid.map(({ node }, at) => {
				const [to, from] = [centreOf(node), centreOf(alone[at]?.node ?? node)];
				return `${(to.x - from.x).toFixed(1)} ${(to.y - from.y).toFixed(1)}`;
			});
			expect(new Set(moves).size).toBeLessThanOrEqual(2);
		}
	});

	it('gives the same value the same height in all panels of a row', () => {
		const figure = provincePanels(['04', '06', '20'], 'PAPI');
		const scene = layoutMultiples(figure, 720);
		const ticks = figure.panels.map(({ id }) =>
			leavesOf(panelScene(scene, id), 'axis-y').flatMap((node) =>
				node.type === 'text' ? [`${node.text} ${Math.round(node.y)}`] : []
			)
		);
		expect(ticks[0]?.length).toBeGreaterThan(3);
		expect(ticks[1]).toEqual(ticks[0]);
		expect(ticks[2]).toEqual(ticks[0]);
	});

	it('keeps the years of panels under each other in line', () => {
		const figure = provincePanels(CODES, 'PCI', 'rank');
		const scene = layoutMultiples(figure, 340);
		const years = figure.panels.map(({ id }) =>
			textsOf(panelScene(scene, id), 'axis-x').map(({ text, x }) => `${text} ${Math.round(x)}`)
		);
		expect(years[0]?.length).toBeGreaterThan(3);
		for (const one of years) expect(one).toEqual(years[0]);
	});

	it('says every word of the legend once', () => {
		const legend = textsOf(layoutMultiples(indexPanels('04', 'vi'), 720), 'legend');
		const words = legend.map(({ text }) => text);
		expect(new Set(words).size).toBe(words.length);
		expect(words).toContain('Cao Bằng');
		expect(words).toContain('Trung bình các tỉnh (tính toán)');
	});

	it('is read panel by panel', () => {
		const figure = provincePanels(['04', '06'], 'PAPI');
		const { tracks } = layoutMultiples(figure, 720);
		const labels = tracks.map(({ label }) => label);
		expect(labels[0]).toBe('Cao Bằng');
		expect(labels.filter((label) => label.startsWith('Bắc Kạn'))).toHaveLength(tracks.length / 2);
		expect(new Set(tracks.map(({ id }) => id)).size).toBe(tracks.length);
	});

	it('stays whole for any trends', () => {
		fc.assert(
			fc.property(
				fc.array(anyTrend, { maxLength: 6 }),
				fc.constantFrom(...WIDTHS),
				(trends, width) => {
					const figure = buildMultiples({
						words: wordsIn('vi'),
						id: 'any',
						what: 'PAPI',
						panels: trends.map((trend, at) => ({ title: `Tỉnh thứ ${at}`, figure: trend }))
					});
					const scene = layoutMultiples(figure, width);
					expect(isFinitePicture(scene)).toBe(true);
					expect(strays(scene)).toEqual([]);
				}
			),
			{ numRuns: 60, seed: 20200624 }
		);
	});
});

describe('shiftedNodes', () => {
	it('moves paths of lines and arcs by their end points', () => {
		const path = { type: 'path', d: 'M0,1L2,3.5A4,4,0,1,1,5,6Z', paint: {} } as const;
		expect(shiftedNodes([path], { x: 10, y: 20 })).toEqual([
			{ type: 'path', d: 'M10,21L12,23.5A4,4,0,1,1,15,26Z', paint: {} }
		]);
	});

	it('leaves a step to the side as it is: it starts where it stands', () => {
		const dot = { type: 'path', d: 'M3,4h0M7,8L9,9', paint: {} } as const;
		expect(shiftedNodes([dot], { x: 10, y: 20 })).toEqual([{ ...dot, d: 'M13,24h0M17,28L19,29' }]);
	});

	it('refuses a path that it cannot move', () => {
		const path = { type: 'path', d: 'M0,0C1,1,2,2,3,3', paint: {} } as const;
		expect(() => shiftedNodes([path], { x: 1, y: 1 })).toThrow('with C');
	});
});
