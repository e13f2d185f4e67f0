import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordSum } from './word-sum';

test('copies have the same sum wherever they stand in memory', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 64 }),
			fc.integer({ min: 0, max: 7 }),
			(bytes, shift) => {
				const moved = new Uint8Array(bytes.length + shift);
				moved.set(bytes, shift);
				expect(wordSum(moved.subarray(shift))).toBe(wordSum(bytes));
			}
		)
	);
});

test('a byte that is changed, lost, added or in another place changes it', () => {
	const bytes = fc.uint8Array({ minLength: 2, maxLength: 64 });
	fc.assert(
		fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (before, place, change) => {
			const at = place % before.length;
			const changed = before.slice();
			changed[at] = (before[at] ?? 0) ^ change;
			expect(wordSum(changed)).not.toBe(wordSum(before));
			expect(wordSum(before.subarray(1))).not.toBe(wordSum(before));
			expect(wordSum(Uint8Array.of(...before, 0))).not.toBe(wordSum(before));
			const turned = before.slice().reverse();
			if (before.join() !== turned.join()) expect(wordSum(turned)).not.toBe(wordSum(before));
		})
	);
});

test('what stands in the place of zeros is seen', () => {
	const empty = new Uint8Array(1 << 20);
	const stray = empty.slice();
	stray[777_777] = 1;
	expect(wordSum(stray)).not.toBe(wordSum(empty));
});
