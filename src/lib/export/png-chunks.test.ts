import { describe, expect, test } from 'vitest';
import { deflateSync } from 'node:zlib';
import { crc32, pngData, withPngData } from './png-chunks';

/** A red dot, written by hand: header, data, end. */
function dot(): Uint8Array {
	const chunk = (type: string, data: readonly number[]): number[] => {
		const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
		const word = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
		return [...word(data.length), ...body, ...word(crc32(Uint8Array.from(body)))];
	};
	return Uint8Array.from([
		...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
		...chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
		...chunk('IDAT', [...deflateSync(Uint8Array.of(0, 255, 0, 0))]),
		...chunk('IEND', [])
	]);
}

const TEXTS = [
	{ keyword: 'Title', text: 'PAPI của Cao Bằng giảm 0,32 điểm' },
	{ keyword: 'Hash', text: 'ea42154380c7' }
];

describe('what travels inside a PNG', () => {
	test('the check sum is that of the format', () => {
		expect(crc32(new TextEncoder().encode('IEND')).toString(16)).toBe('ae426082');
		expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
	});

	test('is read as it was written', () => {
		const png = withPngData(dot(), 300, TEXTS);
		expect(pngData(png)).toEqual({ dpi: 300, texts: TEXTS });
		expect(pngData(dot())).toEqual({ dpi: null, texts: [] });
	});

	test('takes the place of what was there', () => {
		const twice = withPngData(withPngData(dot(), 96, TEXTS), 300, TEXTS.slice(0, 1));
		expect(twice).toEqual(withPngData(dot(), 300, TEXTS.slice(0, 1)));
	});

	test('what is no PNG, or is cut off, is said', () => {
		expect(() => withPngData(Uint8Array.of(1, 2, 3), 300, [])).toThrow(RangeError);
		expect(() => pngData(dot().subarray(0, -16))).toThrow('cut off');
	});
});
