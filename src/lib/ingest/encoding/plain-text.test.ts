import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder } from './decode-text';
import { PlainTextStream, plainText } from './plain-text';
import { encodeLegacy } from './testing/encode-legacy';

const NOTHING = { controls: 0, zeroWidth: 0, recomposed: 0 };

test.each([
	['Cao Bằng', 'Cao Bằng', {}],
	['a\tb\r\nc', 'a\tb\r\nc', {}],
	['  two  ', '  two  ', {}],
	['Cao Bằng'.normalize('NFD'), 'Cao Bằng', { recomposed: 1 }],
	['Hưởng ứng'.normalize('NFD'), 'Hưởng ứng', { recomposed: 3 }],
	['Bă\u0300ng', 'Bằng', { recomposed: 1 }],
	['Vie\u0323\u0302t Vie\u0302\u0323t', 'Việt Việt', { recomposed: 2 }],
	['a\u0000b\u001bc\u007fd\u0090', 'abcd', { controls: 4 }],
	['Cao\vBằng\fx\u0085y', 'Cao Bằng x y', { controls: 3 }],
	['\ufeffTỉnh\u200b\u00ad\u202a\u2060\u2066\u180e', 'Tỉnh', { zeroWidth: 7 }],
	['x\u{e0041}y', 'xy', { zeroWidth: 1 }],
	['Ba\u0306\u200b\u0300ng', 'Bằng', { zeroWidth: 1, recomposed: 1 }],
	['1\u00a0250\u202f000\u3000x\u2009y', '1 250 000 x y', {}],
	['one\u2028two\u2029three', 'one two three', {}],
	['“thử” – 5 ₫ × 2 … €', '“thử” – 5 ₫ × 2 … €', {}],
	['高平 😀', '高平 😀', {}],
	['', '', {}]
])('%j becomes %j', (given, text, repairs) => {
	expect(plainText(given)).toEqual({ text, ...NOTHING, ...repairs });
});

test('windows-1258 comes out in whole letters', () => {
	const bytes = encodeLegacy('Thừa Thiên Huế, Đắk Lắk', 'windows-1258');
	const { text, recomposed } = plainText(createDecoder('windows-1258').decode(bytes, true));
	expect({ text, recomposed }).toEqual({ text: 'Thừa Thiên Huế, Đắk Lắk', recomposed: 4 });
});

test('every character that is passed over fast is in its final form', () => {
	for (let unit = 0; unit < 0x3000; unit += 1) {
		const letter = String.fromCharCode(unit);
		const { text } = plainText(`x${letter}`);
		expect(text.normalize('NFC')).toBe(text);
		if (text === `x${letter}`) {
			expect(letter).not.toMatch(/[^\P{Cc}\t\n\r]|\u00ad|[\u200b-\u200f\u202a-\u202e]/u);
		}
	}
});

const letters = fc.constantFrom(
	...Array.from('aeơĐ \n,;\t\u0300\u0301\u0302\u0306\u0323\u200b\u00ad\u00a0\u0000\u0085é'),
	'😀',
	'\u{e0041}',
	'\u1100',
	'\u1161',
	'\u11a8'
);
const texts = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));

test('plain text needs nothing more', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const plain = plainText(text).text;
			expect(plainText(plain)).toEqual({ text: plain, ...NOTHING });
		})
	);
});

describe('in chunks', () => {
	test('the text and the counts are those of the whole, wherever it is cut', () => {
		fc.assert(
			fc.property(texts, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
				const borders = [0, ...cuts, text.length]
					.map((at) => Math.min(at, text.length))
					.sort((one, other) => one - other);
				const stream = new PlainTextStream();
				const parts = borders.map((at, index) =>
					stream.push(text.slice(borders[index - 1] ?? 0, at))
				);
				const plain = plainText(text);
				expect({ text: parts.join('') + stream.end(), ...stream.repairs }).toEqual(plain);
			})
		);
	});

	test('marks without end are not held back', () => {
		const stream = new PlainTextStream();
		const given = Array.from({ length: 50 }, () => stream.push('\u0301'.repeat(1000))).join('');
		expect(given.length + stream.end().length).toBe(50_000);
		expect(given.length).toBeGreaterThan(49_000);
	});
});
