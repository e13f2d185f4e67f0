import { expect, test } from 'vitest';
import { allowedMemory, largestFile, neededMemory } from './size-limit';

const MB = 1e6;

test('a million rows of a hundred bytes are read on an office PC of 4 GB', () => {
	expect(neededMemory(100 * MB)).toBeLessThan(allowedMemory(4));
	expect(neededMemory(100 * MB)).toBeLessThan(allowedMemory(undefined));
});

test('the largest file is just allowed, and one byte more per part is not', () => {
	for (const memory of [undefined, 2, 4, 8, 32]) {
		const most = largestFile(memory);
		expect(neededMemory(most)).toBeLessThanOrEqual(allowedMemory(memory));
		expect(neededMemory(most + 1)).toBeGreaterThan(allowedMemory(memory));
	}
});

test('a machine with next to no memory reads nothing, and is not asked to read less than that', () => {
	expect(largestFile(0.25)).toBe(0);
});

test('no machine is trusted with more than the engine can hold', () => {
	expect(allowedMemory(64)).toBeLessThan(4 * 2 ** 30);
});
