import { beforeAll, describe, expect, it } from 'vitest';
import { BOUNDARY_SETS, type BoundarySet } from '$lib/domain/boundary-set';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MEASURES } from '$lib/domain/measure';
import { holdMaps, invented2025, mapOf } from '$lib/figures/fixtures/held-map';
import { boundariesOf } from '$lib/ingest/geometry/boundaries.server';
import {
	collisions,
	isFinitePicture,
	leavesOf,
	marksOf,
	strays,
	textsOf
} from './fixtures/scene-parts';
import type { Scene } from './scene';
import { TILE_GRIDS } from './tile-grid';
import { layoutTiles } from './tiles';

beforeAll(holdMaps, 300_000);

/** A place by its tile and where it lies, in degrees. */
function placesOf(set: BoundarySet) {
	return TILE_GRIDS[set].tiles.map((tile) => {
		const found = boundariesOf(set).provinces.find(({ code }) => code === tile.code);
		const [east = 0, north = 0] = found?.anchor ?? [];
		return { ...tile, east, north };
	});
}

describe.each(BOUNDARY_SETS)('the grid of %i tiles', (set) => {
	const places = placesOf(set);

	it('has every unit once, in a place of its own', () => {
		expect(places.map(({ code }) => code).sort()).toEqual(
			boundariesOf(set)
				.provinces.map(({ code }) => code)
				.sort()
		);
		expect(new Set(places.map(({ column, row }) => `${column},${row}`)).size).toBe(set);
	});

	it('goes from west to east in a row and from north to south in a column', () => {
		for (const one of places) {
			for (const other of places) {
				if (one.row === other.row && one.column < other.column) {
					expect(one.east, `${one.code} ${other.code}`).toBeLessThan(other.east);
				}
				if (one.column === other.column && one.row < other.row) {
					expect(one.north + 0.1, `${one.code} ${other.code}`).toBeGreaterThan(other.north);
				}
			}
		}
	});

	it('puts nothing above what lies a degree or more further north', () => {
		for (const one of places) {
			for (const other of places) {
				if (one.row < other.row) {
					expect(one.north + 1, `${one.code} ${other.code}`).toBeGreaterThan(other.north);
				}
			}
		}
	});

	it('has the archipelagos east of their provinces, with room around them', () => {
		const { archipelagos, columns } = TILE_GRIDS[set];
		expect(archipelagos.map(({ id }) => id)).toEqual(['hoangSa', 'truongSa']);
		for (const { column, row } of archipelagos) {
			expect(column).toBe(columns - 1);
			const near = places.filter((tile) => tile.column === column && Math.abs(tile.row - row) <= 1);
			expect(near).toEqual([]);
		}
		const danang = places.find(({ code }) => code === '48');
		expect(archipelagos[0]?.row).toBe(danang?.row);
	});
});

function expectWhole(scene: Scene): void {
	expect(collisions(scene)).toEqual([]);
	expect(strays(scene)).toEqual([]);
	expect(isFinitePicture(scene)).toBe(true);
	expect(
		textsOf(scene, 'archipelago-hoangSa')
			.map(({ text }) => text)
			.join(' ')
	).toMatch(/^(Hoàng Sa \(Đà Nẵng\)|Hoang Sa \(Da Nang\))$/);
	expect(
		textsOf(scene, 'archipelago-truongSa')
			.map(({ text }) => text)
			.join(' ')
	).toMatch(/^(Trường Sa \(Khánh Hòa\)|Truong Sa \(Khanh Hoa\))$/);
}

describe('layoutTiles', () => {
	it.each([295, 320, 340, 400, 480, 560, 720, 1200])('is whole at %i px', (width) => {
		for (const index of INDEX_CODES) {
			for (const measure of MEASURES) {
				expectWhole(layoutTiles(mapOf(index, 2024, measure), width));
			}
		}
		expectWhole(layoutTiles(mapOf('PAR_INDEX', 2012, 'score', { language: 'en' }), width));
		expectWhole(
			layoutTiles(mapOf('PAPI', 2025, 'score', { of: invented2025('PAPI', 2024) }), width)
		);
		expectWhole(layoutTiles(mapOf('PAPI', 2025, 'score', { of: [] }), width));
	});

	it('draws every province once, with the value of the table', () => {
		for (const measure of MEASURES) {
			const figure = mapOf('PAPI', 2024, measure);
			const marks = marksOf(layoutTiles(figure, 340)).map(({ datum }) => [datum.key, datum.value]);
			expect(marks).toEqual(
				figure.table.rows.map(([code, value]) => [code?.value, value?.value ?? null])
			);
		}
	});

	it('prints the value in the tile, without the base of a rank where it is too narrow', () => {
		const told = (width: number) =>
			textsOf(layoutTiles(mapOf('PCI', 2022, 'rank'), width), 'tile-04').map(({ text }) => text);
		expect(told(720)).toEqual(['Cao Bằng', '63/63']);
		expect(told(340)).toEqual(['Cao', 'Bằng', '63/63']);
		expect(
			textsOf(layoutTiles(mapOf('SIPAS', 2024, 'rank'), 340), 'tile-06').map(({ text }) => text)
		).toEqual(['Bắc', 'Kạn', '59–63']);
	});

	it('marks the own tile and what is below zero with more than a fill', () => {
		const scene = layoutTiles(mapOf('PAPI', 2024, 'change'), 340);
		const own = leavesOf(scene, 'tile-04');
		expect(own.some((node) => node.type === 'rect' && node.paint.stroke === 'own')).toBe(true);
		const paths = own.filter((node) => node.type === 'path');
		expect(paths).toHaveLength(2);
	});

	it('is read in the order of the map', () => {
		const figure = mapOf('PAPI', 2024);
		const [track] = layoutTiles(figure, 340).tracks;
		expect(track?.stops.map(({ text }) => text)).toEqual(figure.areas.map(({ text }) => text));
	});
});
