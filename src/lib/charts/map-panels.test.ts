import { beforeAll, describe, expect, it } from 'vitest';
import { MEASURES } from '$lib/domain/measure';
import { holdMaps } from '$lib/figures/fixtures/held-map';
import { mapPanels, mixedMapPanels } from '$lib/figures/fixtures/small-panels';
import type { MultiplesFigure } from '$lib/figures/multiples-figure';
import { boundariesOf } from '$lib/ingest/geometry/boundaries.server';
import { expectWhole, inPanel, WIDTHS } from './fixtures/panel-parts';
import { leavesOf, marksOf, textsOf } from './fixtures/scene-parts';
import { layoutMultiples } from './multiples';
import type { PanelBoundaries } from './panel-layout';
import type { Scene } from './scene';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const BOUNDARIES: PanelBoundaries = { 63: boundariesOf(63), 34: boundariesOf(34) };

beforeAll(holdMaps, 300_000);

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
