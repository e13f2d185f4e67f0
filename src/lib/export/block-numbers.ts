import type { ReviewDocument, ReviewSection } from '$lib/review/review-document';

/** The place of a figure or table among its kind, from 1. */
export interface BlockNumber {
	readonly kind: 'figure' | 'table';
	readonly number: number;
}

/** Sections in the order in which they are printed: annexes follow the signature. */
export function printedSections({ sections }: Pick<ReviewDocument, 'sections'>): {
	readonly body: readonly ReviewSection[];
	readonly annexes: readonly ReviewSection[];
} {
	return {
		body: sections.filter(({ isAnnex }) => !isAnnex),
		annexes: sections.filter(({ isAnnex }) => isAnnex)
	};
}

/**
 * The numbers of figures and tables, by `id`, counted in the order in which they are printed.
 *
 * @throws RangeError where two of them share an `id`.
 */
export function numberedBlocks(
	document: Pick<ReviewDocument, 'sections'>
): ReadonlyMap<string, BlockNumber> {
	const { body, annexes } = printedSections(document);
	const found = new Map<string, BlockNumber>();
	const last = { figure: 0, table: 0 };
	for (const block of [...body, ...annexes].flatMap(({ blocks }) => blocks)) {
		if (block.type !== 'figure' && block.type !== 'table') continue;
		if (found.has(block.id)) throw new RangeError(`two figures or tables are called ${block.id}`);
		last[block.type] += 1;
		found.set(block.id, { kind: block.type, number: last[block.type] });
	}
	return found;
}
