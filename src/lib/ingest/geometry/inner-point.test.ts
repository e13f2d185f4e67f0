import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from './baked-boundaries';
import { innerPoint } from './inner-point';

test('is the middle of a square', () => {
	const square: Position[] = [
		[0, 0],
		[8, 0],
		[8, 8],
		[0, 8],
		[0, 0]
	];
	const { x, y, distance } = innerPoint(square);
	expect([x, y, distance]).toEqual([4, 4, 4]);
});

test('lies in the arm that has most room, not between the arms', () => {
	const angle: Position[] = [
		[0, 0],
		[10, 0],
		[10, 4],
		[2, 4],
		[2, 10],
		[0, 10],
		[0, 0]
	];
	const { x, y, distance } = innerPoint(angle);
	expect(y).toBeCloseTo(2, 1);
	expect(x).toBeGreaterThan(1.9);
	expect(distance).toBeCloseTo(2, 1);
});

test('lies inside whatever star is drawn', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 5 }), (radii) => {
			const ring = [...radii, radii[0] ?? 1].map((radius, at): Position => {
				const angle = (2 * Math.PI * (at % radii.length)) / radii.length;
				return [radius * Math.cos(angle), radius * Math.sin(angle)];
			});
			expect(innerPoint(ring).distance).toBeGreaterThan(0);
		}),
		{ seed: 20200624 }
	);
});
