import type { FontWeight } from '$lib/tokens/text-width';
import { FONT_FAMILY } from '$lib/tokens/type-scale';

/** The parts of the font that files carry: each has a part of the letters. */
export type FontPart = 'vietnamese' | 'latin';

/** Reads one part of the font in one weight, as WOFF2. */
export type FontReader = (part: FontPart, weight: FontWeight) => Promise<Uint8Array>;

/** Which letters stand in which part, as its publisher has parted them. */
const RANGES: Readonly<Record<FontPart, string>> = {
	vietnamese:
		'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
	latin:
		'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
};

const PARTS: readonly FontPart[] = ['vietnamese', 'latin'];

/** Pieces of text in the weights in which they are set. */
export type SetText = readonly { readonly text: string; readonly weight: FontWeight }[];

/**
 * Style sheet with the parts of the font that some texts need, inside it: a file has no other to ask. All
 * Vietnamese letters are in a part, so that a text that is changed later still has its letters.
 */
export async function fontFaces(texts: SetText, read: FontReader): Promise<string> {
	const weights = [...new Set(texts.map(({ weight }) => weight))].sort((a, b) => a - b);
	const faces: string[] = [];
	for (const weight of weights) {
		for (const part of PARTS) {
			const bytes = await read(part, weight);
			faces.push(
				`@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2');unicode-range:${RANGES[part]}}`
			);
		}
	}
	return faces.join('');
}

/** Letters of a text that no part of the font has: they are set in a font of the reader's machine. */
export function strangeLetters(text: string): string[] {
	return [...new Set(text.normalize('NFC'))].filter(
		(letter) => !PARTS.some((part) => holds(RANGES[part], letter.codePointAt(0) ?? 0))
	);
}

function holds(ranges: string, code: number): boolean {
	return ranges.split(',').some((range) => {
		const [low = '', high = low] = range.slice(2).split('-');
		return code >= Number.parseInt(low, 16) && code <= Number.parseInt(high, 16);
	});
}

/** Too many at once would be more arguments than a call may have. */
const AT_ONCE = 0x8000;

function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += AT_ONCE) {
		text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
	}
	return btoa(text);
}
