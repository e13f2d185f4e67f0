/** A4 with the margins and letters of decree 30/2020, appendix I; in annexes a running title needs room. */
export const PAPER_MM = { width: 210, height: 297 };
export const MARGIN_MM = { top: 20, annexTop: 25, bottom: 20, left: 30, right: 20 };
export const TEXT_WIDTH_MM = PAPER_MM.width - MARGIN_MM.left - MARGIN_MM.right;
/** A picture leaves room for its caption and its source on the page. */
export const MOST_PICTURE_MM = { width: TEXT_WIDTH_MM, height: 210 };
/** Where the page number stands in the top margin. */
export const HEADER_MM = 8;

export const FONT = 'Times New Roman';
/** In half points, as Word counts them. */
export const SIZE = { text: 28, form: 24, table: 24, caption: 26, source: 22, running: 20 };

const MM_PER_INCH = 25.4;
const TWIPS_PER_INCH = 1440;
const PIXELS_PER_INCH = 96;

/** Twentieths of a point, in which Word measures. */
export function twips(mm: number): number {
	return Math.round((mm / MM_PER_INCH) * TWIPS_PER_INCH);
}

/** CSS pixels. */
export function pixels(mm: number): number {
	return (mm / MM_PER_INCH) * PIXELS_PER_INCH;
}
