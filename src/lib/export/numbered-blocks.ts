import type { Block, FigureBlock, ReviewDocument, TableBlock } from '$lib/review/review-document';

/** A block with its place among those of its kind, counted from 1: «Hình 3», «Bảng 2». */
export interface Numbered<B extends Block> {
	readonly number: number;
	readonly block: B;
}

export function numberedFigures(document: ReviewDocument): Numbered<FigureBlock>[] {
	return numbered(blocksOf(document).flatMap((block) => (block.type === 'figure' ? [block] : [])));
}

export function numberedTables(document: ReviewDocument): Numbered<TableBlock>[] {
	return numbered(blocksOf(document).flatMap((block) => (block.type === 'table' ? [block] : [])));
}

/** The figure or table of an id. Throws a `RangeError` where the review has none. */
export function shownBlock(document: ReviewDocument, id: string): FigureBlock | TableBlock {
	for (const block of blocksOf(document)) {
		if ((block.type === 'figure' || block.type === 'table') && block.id === id) return block;
	}
	throw new RangeError(`the review has no figure or table ${id}`);
}

function blocksOf({ sections }: ReviewDocument): Block[] {
	return sections.flatMap(({ blocks }) => blocks);
}

function numbered<B extends Block>(blocks: readonly B[]): Numbered<B>[] {
	return blocks.map((block, at) => ({ number: at + 1, block }));
}
