import { describe, expect, test } from 'vitest';
import { fontFaces, strangeLetters } from './embedded-font';
import { fontFromFiles } from '../../../tests/fixtures/font-files';
import { lettersOfWoff2 } from '../../../tests/fixtures/letters-of-woff2';

/** The letters with a mark of their own or a tone, in both cases: 67 of each. */
function vietnameseLetters(): string[] {
	const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
	const plain = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
	const small = [
		...plain.flatMap((letter) => tones.map((tone) => (letter + tone).normalize('NFC'))),
		'đ'
	];
	const marked = small.filter((letter) => !/^[a-z]$/.test(letter));
	return [...marked, ...marked.map((letter) => letter.toUpperCase())];
}

describe('the font inside a file', () => {
	test.each([400, 600] as const)('has all 134 Vietnamese letters in weight %d', async (weight) => {
		const css = await fontFaces([{ text: '', weight }], fontFromFiles);
		const faces = [...css.matchAll(/base64,([A-Za-z0-9+/=]+)\)/g)];
		expect(faces).toHaveLength(2);
		const letters = new Set(
			faces.flatMap(([, text = '']) => [
				...lettersOfWoff2(new Uint8Array(Buffer.from(text, 'base64')))
			])
		);
		const wanted = vietnameseLetters();
		expect(wanted).toHaveLength(134);
		expect(wanted.filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([]);
		const others = '0123456789.,–−+%/()·…“”’ABCXYZabcxyz';
		expect(Array.from(others).filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual(
			[]
		);
	});

	test('is there once for each weight that is set', async () => {
		const css = await fontFaces(
			[
				{ text: 'a', weight: 600 },
				{ text: 'b', weight: 400 },
				{ text: 'c', weight: 600 }
			],
			fontFromFiles
		);
		expect([...css.matchAll(/font-weight:(\d+)/g)].map(([, weight]) => weight)).toEqual([
			'400',
			'400',
			'600',
			'600'
		]);
	});

	test('letters that it has not are named', () => {
		expect(strangeLetters('Cao Bằng ▲ 4 bậc Ω')).toEqual(['▲', 'Ω']);
		expect(strangeLetters(vietnameseLetters().join(''))).toEqual([]);
	});
});
