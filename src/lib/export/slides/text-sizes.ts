import type { Layout, Slot } from './slide-plan';

/** Sizes in points, largest first: a text that does not fit is set smaller, down to the last one. */
export const TITLE_SIZES = [24, 22, 20, 18, 16] as const;
export const REVIEW_SIZES = [34, 30, 26, 22, 18] as const;
export const POINT_SIZES = [18, 16, 15, 14] as const;
export const SOURCE_SIZES = [10] as const;
export const LIST_SIZES = [14, 12] as const;
export const TABLE_SIZE = 12;
export const CAPTION_SIZE = 11;
export const NUMBER_SIZE = 10;

export const TITLE_SETTING = { weight: 600, gapPt: 0, indentPt: 0 } as const;
export const POINT_SETTING = { weight: 400, gapPt: 5, indentPt: 14 } as const;
export const LINE_SETTING = { weight: 400, gapPt: 0, indentPt: 0 } as const;
export const LIST_SETTING = { weight: 400, gapPt: 4, indentPt: 0 } as const;

/** What a layout says of the size of a text; only another size is written with the text itself. */
export function usualSize(layout: Layout, slot: Slot): number {
	if (slot === 'source') return SOURCE_SIZES[0];
	if (slot === 'kicker') return 14;
	if (slot === 'title') return layout === 'title' ? REVIEW_SIZES[0] : TITLE_SIZES[0];
	if (layout === 'list') return LIST_SIZES[0];
	return layout === 'words' ? POINT_SIZES[0] : POINT_SIZES[1];
}
