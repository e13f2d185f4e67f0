import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import areas from '../../../../data/areas.csv?raw';
import components from '../../../../data/components.csv?raw';
import { createDecoder } from './decode-text';
import { ENCODINGS, type Encoding } from './encoding';
import { recogniseEncoding, recogniseWithin } from './recognise-encoding';
import { encodeLegacy } from './testing/encode-legacy';
import { Utf8Watch } from './utf8-watch';

const BYTE_ENCODINGS = ['windows-1258', 'tcvn3', 'vni'] as const;

function namesOf(csv: string, column: number): string[] {
	return csv
		.split('\n')
		.slice(1)
		.map((line) => (line.match(/("[^"]*"|[^,]*)(?:,|$)/g) ?? [])[column]?.replace(/["]|,$/g, ''))
		.filter((name) => name !== undefined)
		.filter((name) => name !== '');
}

const PROVINCES = namesOf(areas, 2);
const COMPONENTS = namesOf(components, 4);

function best(text: string, encoding: Encoding, isWhole = true) {
	return recogniseEncoding(encodeLegacy(text, encoding), isWhole).fits[0]?.encoding;
}

test('the names under test are read', () => {
	expect(PROVINCES).toContain('Cao Bằng');
	expect(COMPONENTS).toContain('Tham gia của người dân ở cấp cơ sở');
});

describe.each(ENCODINGS)('%s', (encoding) => {
	test.each([
		['a column of provinces', `Tỉnh\r\n${PROVINCES.join('\r\n')}\r\n`],
		['parts of the indices', COMPONENTS.join('\n')],
		['capitals', 'BẢNG TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH TỈNH CAO BẰNG NĂM 2024'],
		['English with a province', 'province;score\nCao Bằng;41.33\nHa Giang;40.20\n'],
		['a table', 'STT,Tỉnh,Điểm\n1,Cao Bằng,41.33\n2,Đắk Lắk,40.2\n3,Thừa Thiên Huế,44\n'],
		['both spellings of the tone mark', 'Hoà Bình,Hòa Bình,Khánh Hoà,Thủy,Thuỷ']
	])('%s', (_, text) => {
		const { fits, isNarrow } = recogniseEncoding(encodeLegacy(text, encoding), true);
		expect(fits[0]?.encoding).toBe(encoding);
		expect(isNarrow).toBe(false);
	});

	test('a part of it, wherever it is cut, is recognised', () => {
		const bytes = encodeLegacy(PROVINCES.join('\n'), encoding);
		for (let length = 200; length < 240; length += 1) {
			const guess = recogniseEncoding(bytes.subarray(0, length), false);
			expect(guess.fits[0]?.encoding).toBe(encoding);
		}
	});

	test('some provinces in any order are recognised', () => {
		const some = fc.subarray(
			PROVINCES.filter((name) => /[^\0-\u007f]/.test(name)),
			{ minLength: 3 }
		);
		fc.assert(fc.property(some, (names) => best(names.join('\n'), encoding) === encoding));
	});
});

describe('one word with marks', () => {
	const WORDS = PROVINCES.flatMap((name) => name.split(/[ -]/)).filter((it) =>
		/[^\0-\u007f]/.test(it)
	);

	test.each(BYTE_ENCODINGS)(
		'%s: the word comes out right, or the guess says it is narrow',
		(encoding) => {
			for (const word of new Set(WORDS)) {
				const bytes = encodeLegacy(`ten,diem\n${word},41.33\n`, encoding);
				const { fits, isNarrow } = recogniseEncoding(bytes, true);
				const found = fits[0]?.encoding ?? 'utf-8';
				const text = createDecoder(found).decode(bytes, true).normalize('NFC');
				if (!isNarrow) expect(text.toLowerCase()).toContain(word.toLowerCase());
			}
		}
	);

	test('few are narrow', () => {
		const narrow = BYTE_ENCODINGS.flatMap((encoding) =>
			[...new Set(WORDS)].filter(
				(word) => recogniseEncoding(encodeLegacy(word, encoding), true).isNarrow
			)
		);
		expect(narrow.length).toBeLessThan(new Set(WORDS).size * 3 * 0.2);
	});

	test('two likely readings are a doubt', () => {
		// `thó` in windows-1258, `thú` in TCVN3.
		const guess = recogniseEncoding(Uint8Array.of(0x74, 0x68, 0xf3), true);
		expect(guess.isNarrow).toBe(true);
		expect(guess.fits.map(({ encoding }) => encoding)).toEqual(
			expect.arrayContaining(['windows-1258', 'tcvn3'])
		);
	});
});

describe('without doubt UTF-8', () => {
	test.each([
		['nothing', ''],
		['numbers', '2019,44.81\n2020,43.37\n'],
		['plain letters', 'province,score\nCao Bang,41.33\n'],
		['one letter', 'ten\nCao Bằng\n'],
		['another script', '省,分\n高平,41\n']
	])('%s', (_, text) => {
		const guess = recogniseEncoding(new TextEncoder().encode(text), true);
		expect(guess).toEqual({
			fits: [{ encoding: 'utf-8', likeness: 1 }],
			isNarrow: false,
			isBinary: false
		});
	});
});

test('a letter cut at the end of a sample is no fault, at the end of a file it is', () => {
	const bytes = encodeLegacy('Bằng', 'utf-8').subarray(0, 3);
	expect(recogniseEncoding(bytes, false).isNarrow).toBe(false);
	expect(recogniseEncoding(bytes, true).isNarrow).toBe(true);
});

test('UTF-8 with a broken letter is still UTF-8', () => {
	const bytes = encodeLegacy(PROVINCES.join('\n'), 'utf-8');
	const at = bytes.findIndex((byte) => byte >= 0xc0);
	bytes[at] = 0xff;
	expect(recogniseEncoding(bytes, true).fits[0]?.encoding).toBe('utf-8');
});

test('Latin text that is not Vietnamese is a doubt', () => {
	const french = Uint8Array.from('Le café des élèves brûlé, garçon', (it) => it.charCodeAt(0));
	expect(recogniseEncoding(french, true).isNarrow).toBe(true);
});

describe('binary', () => {
	test.each([
		['zeros', new Uint8Array(100)],
		[
			'small numbers of 32 bits',
			new Uint8Array(Uint32Array.from({ length: 99 }, (_, i) => i).buffer)
		],
		[
			'a range of 16 bits',
			new Uint8Array(Uint16Array.from({ length: 255 }, (_, i) => i * 251).buffer)
		],
		[
			'PNG',
			Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
		]
	])('%s', (_, bytes) => {
		expect(recogniseEncoding(bytes, true)).toEqual({ fits: [], isNarrow: false, isBinary: true });
	});

	test('a stray zero in a table is no reason to refuse it', () => {
		const text = `${PROVINCES.join('\n')}\0\n`;
		expect(best(text, 'utf-8')).toBe('utf-8');
	});
});

test('random bytes never throw, and are binary or have an encoding', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isWhole) => {
			const guess = recogniseEncoding(bytes, isWhole);
			expect(guess.isBinary).toBe(guess.fits.length === 0);
			expect(recogniseWithin(bytes).fits.length > 0).toBe(!recogniseWithin(bytes).isBinary);
		})
	);
});

test.each(BYTE_ENCODINGS)('%s that shows only behind the sample is noticed', (encoding) => {
	const plain = new TextEncoder().encode('a,b\n'.repeat(100));
	expect(recogniseEncoding(plain, false).fits[0]?.encoding).toBe('utf-8');
	const later = encodeLegacy(PROVINCES.join('\n'), encoding);
	const watch = new Utf8Watch();
	watch.see(plain, false);
	expect(watch.firstFaultyChunk).toBeNull();
	watch.see(later, true);
	expect(watch.firstFaultyChunk).toBe(plain.length);
	expect(recogniseWithin(later).fits[0]?.encoding).toBe(encoding);
});

test('bytes that begin inside a letter of UTF-8 are UTF-8', () => {
	const bytes = encodeLegacy('ằng Đắk Lắk', 'utf-8').subarray(1);
	expect(recogniseWithin(bytes).fits[0]?.encoding).toBe('utf-8');
});
