import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance';
import { markedText, marksBeside } from './marked-text';

function beside(written: string, right: string): string {
	const [one, other] = [markedText(written), markedText(right)];
	return one.letters === other.letters ? marksBeside(one, other) : 'other letters';
}

test.each([
	['Hoà', 'Hòa', 'same'],
	['Thuỷ', 'Thủy', 'same'],
	['HÒA', 'hòa', 'same'],
	['Hòa'.normalize('NFD'), 'Hòa', 'same'],
	['Hoa', 'Hòa', 'bare'],
	['Đà Nẵng', 'Đà Nẵng', 'same'],
	['Đa Nang', 'Đà Nẵng', 'bare'],
	['Dà Nẵng', 'Đà Nẵng', 'other'],
	['Cao Bàng', 'Cao Bằng', 'other'],
	['Cào Băng', 'Cao Bằng', 'other'],
	['Hóa', 'Hòa', 'other'],
	['Hoàn', 'Hòa', 'other letters']
])('%s beside %s: %s', (written, right, wanted) => {
	expect(beside(written, right)).toBe(wanted);
});

test('a text is the same as itself, however it is composed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(beside(text.normalize('NFD'), text.normalize('NFC'))).toBe('same');
		})
	);
});

test.each([
	['bang', 'bang', 0],
	['bang', 'bag', 1],
	['bang', 'banh', 1],
	['bang', 'abng', 1],
	['bang', 'ban', 1],
	['bang', 'lang son', 3],
	['', 'abc', 3]
])('from %s to %s it is %i', (first, second, distance) => {
	expect(editDistance(first, second, 2)).toBe(distance);
});

test('distance is the same both ways, and none to itself', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
	fc.assert(
		fc.property(text, text, (first, second) => {
			expect(editDistance(first, second, 8)).toBe(editDistance(second, first, 8));
			expect(editDistance(first, first, 8)).toBe(0);
		})
	);
});
