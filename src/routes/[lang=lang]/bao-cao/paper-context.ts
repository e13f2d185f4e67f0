import type { SceneLayout } from '$lib/charts/scene';
import type { BlockNumber } from '$lib/export/block-numbers';
import type { FigureBlock } from '$lib/review/review-document';

/** A number that a saved review said otherwise. */
export interface NumberChange {
	readonly label: string;
	readonly before: string;
	/** Null where the data have it no more. */
	readonly now: string | null;
}

/** What all blocks of a paper share. */
export interface PaperContext {
	/** «Hình 3», «Bảng 2», by the id of the block. */
	readonly numbers: ReadonlyMap<string, BlockNumber>;
	/** By the id of the number. */
	readonly changes: ReadonlyMap<string, NumberChange>;
	/** How a figure is drawn; null where nothing draws it. */
	readonly layoutOf: (block: FigureBlock) => SceneLayout | null;
	/** How a source is cited, by its id. */
	readonly citeOf: (id: string) => string;
}
