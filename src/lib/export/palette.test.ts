import { describe, expect, test } from 'vitest';
import { INKS } from '$lib/tokens/ink';
import { paletteOf } from './palette';

describe('the colours of a file', () => {
	test('are those of the page in the light', () => {
		expect(paletteOf('colour').own).toBe(INKS.own.light);
	});

	test('in grey keep their order from dark to light, and have no hue', () => {
		const grey = paletteOf('grey');
		for (const hex of Object.values(grey)) {
			expect(hex).toMatch(/^#(..)\1\1$/);
		}
		const level = (name: keyof typeof grey) => Number.parseInt(grey[name].slice(1, 3), 16);
		expect(level('text')).toBeLessThan(level('own'));
		expect(level('own')).toBeLessThan(level('peer'));
		expect(level('peer')).toBeLessThan(level('rule'));
		expect(level('ground')).toBe(255);
	});
});
