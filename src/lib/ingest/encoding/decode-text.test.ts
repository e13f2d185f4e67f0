import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder, decodeStream } from './decode-text';
import { ENCODINGS, type Encoding } from './encoding';
import { encodeLegacy } from './testing/encode-legacy';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** The 12 vowels with 6 tones each, less the 6 plain ones, in both cases, and đ. */
const LETTERS = Array.from('aăâeêioôơuưy')
	.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
	.filter((letter) => letter > '~')
	.flatMap((letter) => [letter, letter.toUpperCase()])
	.concat('đ', 'Đ');

function decoded(bytes: Uint8Array, encoding: Encoding, cuts: readonly number[] = []) {
	const decoder = createDecoder(encoding);
	const borders = [0, ...cuts, bytes.length];
	const parts = borders
		.slice(1)
		.map((end, at) => decoder.decode(bytes.subarray(borders[at], end), at === borders.length - 2));
	return { text: parts.join(''), faults: decoder.faults };
}

test('there are 134 letters with marks', () => {
	expect(new Set(LETTERS).size).toBe(134);
});

describe.each(ENCODINGS)('%s', (encoding) => {
	test('carries every Vietnamese letter there and back', () => {
		for (const letter of LETTERS) {
			const { text, faults } = decoded(encodeLegacy(`x${letter}z`, encoding), encoding);
			const hasTone = /[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize('NFD'));
			const wanted = encoding === 'tcvn3' && hasTone ? letter.toLowerCase() : letter;
			expect(text.normalize('NFC')).toBe(`x${wanted}z`);
			expect(faults).toBe(0);
		}
	});

	test('reads the same wherever its bytes are cut', () => {
		const bytes = encodeLegacy(
			'Tỉnh;Điểm\r\nCao Bằng;41,33\r\nĐắk Lắk;“thử”\r\nThừa Thiên',
			encoding
		);
		const whole = decoded(bytes, encoding);
		for (let cut = 1; cut < bytes.length; cut += 1) {
			expect(decoded(bytes, encoding, [cut])).toEqual(whole);
		}
		const everyByte = Array.from({ length: bytes.length - 1 }, (_, at) => at + 1);
		expect(decoded(bytes, encoding, everyByte)).toEqual(whole);
	});

	test('never throws, and counts a fault for every replacement', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, at) => {
				const cuts = at < bytes.length ? [at] : [];
				const { text, faults } = decoded(bytes, encoding, cuts);
				expect(faults).toBe(text.split('\ufffd').length - 1);
			})
		);
	});
});

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
	'%s: a byte order mark is dropped',
	(encoding) => {
		const bytes = encodeLegacy('Tỉnh', encoding, { bom: true });
		expect(decoded(bytes, encoding).text).toBe('Tỉnh');
		expect(decoded(bytes, encoding, [1]).text).toBe('Tỉnh');
	}
);

test('a surrogate pair that is cut comes whole', () => {
	const bytes = encodeLegacy('a𝔸b', 'utf-16le');
	expect(decoded(bytes, 'utf-16le', [4])).toEqual({ text: 'a𝔸b', faults: 0 });
});

describe('known bytes', () => {
	// As UniKey and xvnkb write them.
	test.each([
		['tcvn3', [0x43, 0x61, 0x6f, 0x20, 0x42, 0xbb, 0x6e, 0x67], 'Cao Bằng'],
		['tcvn3', [0xa7, 0xbe, 0x6b, 0x20, 0x4c, 0xbe, 0x6b], 'Đắk Lắk'],
		['tcvn3', [0x54, 0xd8, 0x6e, 0x68, 0x3a, 0x20, 0x93, 0xb3, 0x94], 'Tỉnh: “\u0301”'],
		['vni', [0x43, 0x61, 0x6f, 0x20, 0x42, 0x61, 0xe8, 0x6e, 0x67], 'Cao Bằng'],
		['vni', [0xd1, 0x61, 0xe9, 0x6b, 0x20, 0x4c, 0x61, 0xe9, 0x6b], 'Đắk Lắk'],
		['vni', [0x54, 0xe6, 0x6e, 0x68, 0x20, 0x68, 0xf6, 0xf4, 0xf9], 'Tỉnh hướ'],
		['vni', [0x43, 0x41, 0x4f, 0x20, 0x42, 0x41, 0xc8, 0x4e, 0x47], 'CAO BẰNG'],
		['windows-1258', [0x42, 0xe3, 0xcc, 0x6e, 0x67], 'Bă\u0300ng']
	] as const)('%s %j', (encoding, bytes, text) => {
		expect(decoded(Uint8Array.from(bytes), encoding).text).toBe(text);
	});
});

describe.skipIf(process.platform !== 'linux')('held against the C library of GNU', () => {
	const converted = (name: string, byte: number) => {
		try {
			const options = { input: Buffer.of(byte), stdio: 'pipe' } as const;
			return execFileSync('iconv', ['-f', name, '-t', 'UTF-8'], options).toString();
		} catch {
			return '\ufffd';
		}
	};
	test.each([
		['tcvn3', 'TCVN5712-1', 0xa0],
		['windows-1258', 'CP1258', 0x80]
	] as const)('%s is %s from byte %i', (encoding, name, from) => {
		for (let byte = from; byte <= 0xff; byte += 1) {
			expect(decoded(Uint8Array.of(byte), encoding).text).toBe(converted(name, byte));
		}
	});
});

test('a mark without its letter is a fault in VNI', () => {
	const { text, faults } = decoded(Uint8Array.of(0x6b, 0xf9, 0x61), 'vni');
	expect({ text, faults }).toEqual({ text: 'k\ufffda', faults: 1 });
});

test('decodeStream gives the text as it comes, the cut letter at its end too', async () => {
	const bytes = encodeLegacy('Bằng ơ', 'vni');
	async function* chunks() {
		yield* [bytes.subarray(0, 2), bytes.subarray(2)];
		await Promise.resolve();
	}
	let text = '';
	for await (const part of decodeStream(chunks(), 'vni')) text += part;
	expect(text).toBe('Bằng ơ');
});
