import type { Box } from './slide-size';

/** How a slide is arranged: the layouts that a province finds in the file. */
export const LAYOUTS = [
	'title',
	'figure',
	'figure_points',
	'figure_half',
	'table',
	'table_points',
	'words',
	'list'
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The texts of a slide that have a place of their own in its layout. */
export const SLOTS = ['title', 'body', 'source', 'kicker'] as const;
export type Slot = (typeof SLOTS)[number];

/** Paragraphs of plain text, without line breaks, and how large they are. */
export interface SlideText {
	readonly paragraphs: readonly string[];
	readonly sizePt: number;
}

export interface SlidePicture {
	readonly svg: string;
	readonly png: Uint8Array;
	readonly box: Box;
	/** What a reader hears who does not see it; never empty. */
	readonly altText: string;
}

export interface SlideCell {
	readonly text: string;
	readonly align: 'left' | 'right';
	readonly kind: 'head' | 'value' | 'reason' | 'more';
	/** So many columns wide. */
	readonly span: number;
}

export interface SlideTable {
	readonly box: Box;
	/** The first one heads the columns. */
	readonly rows: readonly (readonly SlideCell[])[];
	readonly rowHeightsMm: readonly number[];
	readonly columnWidthsMm: readonly number[];
	/** Over it: what it is of, and in which unit. */
	readonly caption: string;
	readonly captionBox: Box;
	readonly altText: string;
}

/** A slide before it is written: which words and pictures stand where. */
export interface SlidePlan {
	readonly layout: Layout;
	readonly texts: Readonly<Partial<Record<Slot, SlideText>>>;
	readonly picture?: SlidePicture;
	readonly table?: SlideTable;
	/** Said aloud; a paragraph each. */
	readonly notes: readonly string[];
}
