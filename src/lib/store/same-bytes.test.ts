import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameBytes } from './same-bytes';

const shifted = (bytes: Uint8Array, shift: number): Uint8Array => {
	const moved = new Uint8Array(bytes.length + shift);
	moved.set(bytes, shift);
	return moved.subarray(shift);
};
const shift = fc.integer({ min: 0, max: 7 });

test('copies are the same wherever they stand in memory', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 64 }), shift, shift, (bytes, one, other) => {
			expect(sameBytes(shifted(bytes, one), shifted(bytes, other))).toBe(true);
		})
	);
});

test('a byte that is changed, lost or added is seen', () => {
	const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 });
	fc.assert(
		fc.property(bytes, fc.nat(), shift, (before, place, moved) => {
			const changed = before.slice();
			const at = place % before.length;
			changed[at] = (before[at] ?? 0) ^ 1;
			expect(sameBytes(shifted(changed, moved), before)).toBe(false);
			expect(sameBytes(before.subarray(1), before)).toBe(false);
			expect(sameBytes(before, Uint8Array.of(...before, 0))).toBe(false);
		})
	);
});
