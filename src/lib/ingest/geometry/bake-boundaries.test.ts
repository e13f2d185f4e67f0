import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BOUNDARY_SETS, type ArchipelagoId, type BoundarySet } from '$lib/domain/boundary-set';
import { neighboursOf } from '$lib/domain/neighbours';
import type { ArcPolygons } from './baked-boundaries';
import { boundariesOf, publishedBoundaries } from './boundaries.server';
import { innerPoint, roomAt } from './inner-point';
import { readTopology } from './published-topology';
import { degreesOf, partedArcs, ringsOf } from './rings';

/** West, east, south and north ends of an archipelago, in degrees. */
function reachOf(set: BoundarySet, id: ArchipelagoId): number[] {
	const boundaries = boundariesOf(set);
	const found = boundaries.archipelagos.find((one) => one.id === id);
	const positions = ringsOf(found?.polygons ?? [], degreesOf(boundaries)).flat();
	const [xs, ys] = [positions.map(([east]) => east), positions.map(([, north]) => north)];
	return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

function within(west: number, east: number, south: number, north: number): number[] {
	const inside = (low: number, high: number) =>
		expect.toSatisfy((it: number) => it >= low && it <= high) as number;
	return [inside(west, east), inside(west, east), inside(south, north), inside(south, north)];
}

/** Who borders on whom: those that have an arc in common. */
function bordersOf(provinces: readonly { code: string; polygons: ArcPolygons }[]) {
	const arcsOf = new Map(
		provinces.map(({ code, polygons }) => [
			code,
			new Set(polygons.flat(2).map((at) => (at < 0 ? ~at : at)))
		])
	);
	return [...arcsOf].map(([code, arcs]) => ({
		code,
		others: [...arcsOf]
			.filter(([other, theirs]) => other !== code && [...theirs].some((arc) => arcs.has(arc)))
			.map(([other]) => other)
			.sort()
	}));
}

describe.each(BOUNDARY_SETS)('the boundaries of %i units', (set) => {
	const published = readTopology(publishedBoundaries(set));
	const boundaries = boundariesOf(set);
	const { provinces, archipelagos } = boundaries;

	test('have every code of the published file once', () => {
		expect(provinces.map(({ code }) => code)).toEqual(published.provinces.map(({ code }) => code));
		expect(new Set(provinces.map(({ code }) => code)).size).toBe(set);
	});

	test('weigh little', () => {
		expect(brotliCompressSync(JSON.stringify(boundaries)).length).toBeLessThan(26_000);
	});

	test('lose no island, and every one has a shape', () => {
		const kept = [...provinces, ...archipelagos].flatMap(({ polygons }) => polygons);
		expect(kept).toHaveLength(published.provinces.flatMap(({ polygons }) => polygons).length);
		for (const { polygons } of [...provinces, ...archipelagos]) {
			for (const ring of ringsOf(polygons, degreesOf(boundaries))) {
				expect(ring.length).toBeGreaterThanOrEqual(2);
				expect(ring.at(-1)).toEqual(ring[0]);
			}
		}
	});

	// As on the State map: 111 to 113 east and 15.5 to 17.2 north; 109.4 to 118 and 6.8 to 12.1.
	test('have Hoàng Sa and Trường Sa where they are, with their province', () => {
		expect(archipelagos.map(({ id, areaCode }) => [id, areaCode])).toEqual([
			['hoangSa', '48'],
			['truongSa', '56']
		]);
		expect(archipelagos.every(({ polygons }) => polygons.length >= 20)).toBe(true);
		expect(reachOf(set, 'hoangSa')).toEqual(within(111, 113, 15.5, 17.2));
		expect(reachOf(set, 'truongSa')).toEqual(within(109.4, 118, 6.8, 12.1));
	});

	test('part neighbours by one and the same line', () => {
		for (const { code, others } of bordersOf(provinces)) {
			expect(neighboursOf(code, set)).toEqual(others);
		}
		const { inner, outer } = partedArcs(boundaries);
		const lines = degreesOf(boundaries);
		expect(inner.every((arc) => (lines[arc]?.length ?? 0) >= 2)).toBe(true);
		expect(outer.length).toBeGreaterThan(inner.length);
	});

	test('have the neighbours of the published file', () => {
		for (const { code, others } of bordersOf(published.provinces)) {
			expect(neighboursOf(code, set)).toEqual(others);
		}
	});

	test('have a point in each province with room around it', () => {
		for (const { code, polygons, anchor } of provinces) {
			const rings = ringsOf(polygons, degreesOf(boundaries));
			const most = Math.max(...rings.map((ring) => innerPoint(ring).distance));
			const at = Math.max(...rings.map((ring) => roomAt(ring, anchor)));
			expect(at, code).toBeGreaterThan(most * 0.9);
		}
	});
});

test('Cao Bằng borders on Hà Giang, Bắc Kạn, Tuyên Quang and Lạng Sơn', () => {
	expect(neighboursOf('04')).toEqual(['02', '06', '08', '20']);
	expect(neighboursOf('04', 34)).toEqual(['08', '19', '20']);
	expect(neighboursOf('VN')).toEqual([]);
});
