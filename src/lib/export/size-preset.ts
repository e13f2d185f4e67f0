/** What a file is for: its size on paper or on a screen. */
export type SizePresetId = 'a4' | 'a4_half' | 'slide' | 'social' | 'square' | 'tv';

export interface SizePreset extends PageSize {
	readonly id: SizePresetId;
	/** So high its paper may become where letters would be too small to read; null where nothing can. */
	readonly mostHeightMm: number | null;
}

/** Of an A4 page within its margins. */
const A4_TEXT_MM = 240;

/** The page that a sheet is set on. */
export interface PageSize {
	/** In CSS pixels, in which the sheet is laid out: letters are sized for these. */
	readonly width: number;
	readonly height: number;
	/** Free on every side, in CSS pixels; of television what a set may cut off. */
	readonly margin: number;
	/** Pixels of the picture for each CSS pixel. */
	readonly scale: number;
	/** Dots to the inch that the file says of itself. */
	readonly dpi: number;
	/** On paper, in millimetres; null of a screen. */
	readonly paper: { readonly width: number; readonly height: number } | null;
}

const CSS_DPI = 96;
const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;

export const SIZE_PRESETS: readonly SizePreset[] = [
	{ id: 'a4', ...printedPage(160, 100), mostHeightMm: A4_TEXT_MM },
	{ id: 'a4_half', ...printedPage(78, 70), mostHeightMm: A4_TEXT_MM },
	{ id: 'slide', ...printedPage(254, 143, 24), mostHeightMm: null },
	screened('social', 840, 472.5, 28, 1200 / 840),
	screened('square', 540, 540, 24, 2),
	// A set may show no more than the middle 90 per cent each way.
	screened('tv', 960, 540, 54, 2)
];

export function sizePreset(id: SizePresetId): SizePreset {
	const found = SIZE_PRESETS.find((preset) => preset.id === id);
	if (!found) throw new RangeError(`no size ${id}`);
	return found;
}

/** The size of the picture in its own pixels. */
export function pixelSize({ width, height, scale }: PageSize): {
	readonly width: number;
	readonly height: number;
} {
	return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A page of so many millimetres, `margin` in CSS pixels. */
export function printedPage(widthMm: number, heightMm: number, margin = 0): PageSize {
	return {
		width: (widthMm / MM_PER_INCH) * CSS_DPI,
		height: (heightMm / MM_PER_INCH) * CSS_DPI,
		margin,
		scale: PRINT_DPI / CSS_DPI,
		dpi: PRINT_DPI,
		paper: { width: widthMm, height: heightMm }
	};
}

function screened(
	id: SizePresetId,
	width: number,
	height: number,
	margin: number,
	scale: number
): SizePreset {
	const dpi = CSS_DPI * scale;
	return { id, width, height, margin, scale, dpi, paper: null, mostHeightMm: null };
}
