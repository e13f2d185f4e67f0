import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MEASURES } from '$lib/domain/measure';
import { holdMaps, invented2025, mapOf } from '$lib/figures/fixtures/held-map';
import type { MapFigure } from '$lib/figures/map-figure';
import { boundariesOf } from '$lib/ingest/geometry/boundaries.server';
import {
	collisions,
	isFinitePicture,
	leavesOf,
	marksOf,
	strays,
	textsOf
} from './fixtures/scene-parts';
import { layoutMap } from './map';
import type { Scene } from './scene';

const WIDTHS = [295, 340, 480, 559, 560, 640, 720, 900, 1200];

beforeAll(holdMaps, 300_000);

const layout = (figure: MapFigure, width: number): Scene =>
	layoutMap(figure, boundariesOf(figure.set), width);
const units34 = () => mapOf('PAPI', 2025, 'score', { of: invented2025('PAPI', 2024) });

function expectWhole(scene: Scene): void {
	expect(collisions(scene)).toEqual([]);
	expect(strays(scene)).toEqual([]);
	expect(isFinitePicture(scene)).toBe(true);
}

/** The names and the reefs of both archipelagos, whatever else is drawn. */
function expectArchipelagos(scene: Scene): void {
	for (const [id, name] of [
		['hoangSa', 'Hoàng Sa'],
		['truongSa', 'Trường Sa']
	] as const) {
		const group = `archipelago-${id}`;
		expect(textsOf(scene, group)[0]?.text).toContain(name);
		const reefs = leavesOf(scene, group).find((node) => node.type === 'path');
		const parts = reefs?.type === 'path' ? (reefs.d.match(/M/g) ?? []) : [];
		expect(parts.length).toBeGreaterThan(20);
		expect(reefs?.type === 'path' && reefs.paint.stroke).toBe('peer');
	}
}

describe('layoutMap', () => {
	it.each(WIDTHS)('keeps texts apart and everything inside at %i px', (width) => {
		for (const index of INDEX_CODES) {
			for (const measure of ['score', 'rank', 'change'] as const) {
				const scene = layout(mapOf(index, 2024, measure), width);
				expectWhole(scene);
				expectArchipelagos(scene);
			}
		}
		expectWhole(layout(units34(), width));
		expectArchipelagos(layout(units34(), width));
	});

	it('draws every province once, as the table has it', () => {
		for (const measure of MEASURES) {
			const figure = mapOf('PAPI', 2024, measure);
			const marks = marksOf(layout(figure, 720)).map(({ datum }) => [datum.key, datum.value]);
			const rows = figure.table.rows.map(([code, value]) => [code?.value, value?.value ?? null]);
			const byCode = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));
			expect(marks.sort(byCode)).toEqual(rows.sort(byCode));
		}
	});

	it('fills by class, and what has none by the lines of its reason', () => {
		const figure = mapOf('PAPI', 2024, 'change');
		for (const { node, datum } of marksOf(layout(figure, 720))) {
			const area = figure.areas.find(({ code }) => code === datum.key);
			const wanted = figure.classes[area?.classAt ?? -1]?.ink ?? 'ground';
			expect(node.type === 'path' && node.paint.fill).toBe(wanted);
		}
	});

	it('marks both sides of zero with more than a colour', () => {
		const figure = mapOf('PAPI', 2024, 'change');
		const apart = figure.areas.filter(({ value }) => value !== null && Math.abs(value) >= 0.005);
		const marks = leavesOf(layout(figure, 340), 'sides');
		expect(marks).toHaveLength(apart.length);
		const isDown = (node: (typeof marks)[number]) => {
			const [, y1 = 0, , , , tip = 0] =
				node.type === 'path' ? (node.d.match(/-?[\d.]+/g) ?? []).map(Number) : [];
			return tip > y1;
		};
		expect(marks.map(isDown)).toEqual(apart.map(({ value }) => (value ?? 0) < 0));
		expect(leavesOf(layout(mapOf('PAPI', 2024), 340), 'sides')).toEqual([]);
	});

	it('names the own province, whichever it is', () => {
		mapOf('PAPI', 2024).areas.forEach(({ code, name }, at) => {
			const width = [295, 340, 720][at % 3] ?? 720;
			const scene = layout(mapOf('PAPI', 2024, 'score', { own: code }), width);
			const names = textsOf(scene, 'names').map(({ text }) => text);
			expect(
				names.some((text) => text.startsWith(name)),
				`${name} at ${width}`
			).toBe(true);
		});
	});

	it('is read from the highest to the lowest, then what has no value', () => {
		const figure = mapOf('PAPI', 2024);
		const [track] = layout(figure, 340).tracks;
		expect(track?.stops.map(({ text }) => text)).toEqual(figure.areas.map(({ text }) => text));
		expect(track?.stops[0]?.text).toBe('Quảng Ninh: 47,82 điểm; hạng 1/61');
		expect(track?.stops.at(-1)?.text).toMatch(/^Vĩnh Phúc: /);
	});

	it('stays whole and keeps the archipelagos for any values, and for none', () => {
		const areas = mapOf('PAPI', 2024).areas;
		const state = fc.constantFrom('known', 'band', 'rank_only', 'missing', 'refused');
		fc.assert(
			fc.property(
				fc.array(state, { minLength: areas.length, maxLength: areas.length }),
				fc.array(fc.nat(areas.length - 1), { maxLength: 7 }),
				fc.integer({ min: 295, max: 1200 }),
				(states, named, width) => {
					const figure = mapOf('PAPI', 2024);
					const scene = layout(
						{
							...figure,
							areas: areas.map((area, at) => ({
								...area,
								state: states[at] ?? 'missing',
								classAt: states[at] === 'known' ? at % figure.classes.length : null,
								value: states[at] === 'known' ? at : null,
								label: states[at] === 'missing' ? '' : '−100,25',
								isNamed: named.includes(at)
							}))
						},
						width
					);
					expectWhole(scene);
					expectArchipelagos(scene);
				}
			),
			{ numRuns: 40, seed: 20200624 }
		);
		expectArchipelagos(layout({ ...mapOf('PAPI', 2024), areas: [], classes: [] }, 340));
	});
});
