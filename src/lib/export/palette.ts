import { INKS, type Ink } from '$lib/tokens/ink';

/** Colours of a file; a file is not dark: paper is white. */
export type PaletteName = 'colour' | 'grey';

export type Palette = Readonly<Record<Ink, string>>;

const NAMES = Object.keys(INKS) as Ink[];

/** Ink by ink in hexadecimal. In grey each has the luminance that it has in colour, so that contrasts stay. */
export function paletteOf(name: PaletteName): Palette {
	const entries = NAMES.map((ink) => {
		const { light } = INKS[ink];
		return [ink, name === 'grey' ? greyOf(light) : light] as const;
	});
	return Object.fromEntries(entries) as Palette;
}

/** The grey of the same relative luminance (WCAG 2.2). */
function greyOf(hex: string): string {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
		linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
	);
	const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	const level = Math.round(255 * encoded(luminance));
	return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
}

function linear(value: number): number {
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encoded(value: number): number {
	return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}
