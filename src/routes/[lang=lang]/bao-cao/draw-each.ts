import type { FigureBlock, ReviewDocument } from '$lib/review/review-document';

export function figuresOf({ sections }: ReviewDocument): FigureBlock[] {
	return sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.type === 'figure' ? [block] : []))
	);
}

/**
 * What `make` gives for the figures of a review, by their ids, one after the other, so that the page stays
 * alive between them; `onstart` tells which is begun, counted from 1. Throws the signal's reason.
 */
export async function drawEach<Made>(
	document: ReviewDocument,
	signal: AbortSignal,
	make: (block: FigureBlock) => Promise<Made | null>,
	onstart: (at: number, count: number) => void
): Promise<Map<string, Made>> {
	const figures = figuresOf(document);
	const made = new Map<string, Made>();
	for (const [at, block] of figures.entries()) {
		signal.throwIfAborted();
		onstart(at + 1, figures.length);
		const one = await make(block);
		if (one !== null) made.set(block.id, one);
	}
	return made;
}
