import type {
	FigureBlock,
	ReviewDocument,
	ReviewSection,
	TableBlock
} from '$lib/review/review-document';

/** The place of a figure or table among its kind, from 1: «Hình 3», «Bảng 2». */
export interface BlockNumber {
	readonly kind: 'figure' | 'table';
	readonly number: number;
}

/** A figure or table with its number. */
export interface Numbered<B extends FigureBlock | TableBlock> {
	readonly number: number;
	readonly block: B;
}

type Sections = Pick<ReviewDocument, 'sections'>;

/** Sections in the order in which they are printed: annexes follow the signature. */
export function printedSections({ sections }: Sections): {
	readonly body: readonly ReviewSection[];
	readonly annexes: readonly ReviewSection[];
} {
	return {
		body: sections.filter(({ isAnnex }) => !isAnnex),
		annexes: sections.filter(({ isAnnex }) => isAnnex)
	};
}

/** Figures in the order in which they are printed. @throws RangeError where two blocks share an `id`. */
export function numberedFigures(document: Sections): Numbered<FigureBlock>[] {
	return numbered(
		shownBlocks(document).flatMap((block) => (block.type === 'figure' ? [block] : []))
	);
}

/** Tables in the order in which they are printed. @throws RangeError where two blocks share an `id`. */
export function numberedTables(document: Sections): Numbered<TableBlock>[] {
	return numbered(
		shownBlocks(document).flatMap((block) => (block.type === 'table' ? [block] : []))
	);
}

/** The numbers of figures and tables, by `id`. @throws RangeError where two of them share an `id`. */
export function numberedBlocks(document: Sections): ReadonlyMap<string, BlockNumber> {
	return new Map(
		[...numberedFigures(document), ...numberedTables(document)].map(({ number, block }) => [
			block.id,
			{ kind: block.type, number }
		])
	);
}

/** The figure or table of an id. @throws RangeError where the review has none, or two. */
export function shownBlock(document: Sections, id: string): FigureBlock | TableBlock {
	const found = shownBlocks(document).find((block) => block.id === id);
	if (!found) throw new RangeError(`the review has no figure or table ${id}`);
	return found;
}

function shownBlocks(document: Sections): (FigureBlock | TableBlock)[] {
	const { body, annexes } = printedSections(document);
	const blocks = [...body, ...annexes]
		.flatMap((section) => section.blocks)
		.flatMap((block) => (block.type === 'figure' || block.type === 'table' ? [block] : []));
	const ids = new Set<string>();
	for (const { id } of blocks) {
		if (ids.has(id)) throw new RangeError(`two figures or tables are called ${id}`);
		ids.add(id);
	}
	return blocks;
}

function numbered<B extends FigureBlock | TableBlock>(blocks: readonly B[]): Numbered<B>[] {
	return blocks.map((block, at) => ({ number: at + 1, block }));
}
