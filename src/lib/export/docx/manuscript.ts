import type { ReviewDocument } from '$lib/review/review-document';
import type { Words } from '$lib/messages/words';
import { numberedBlocks, type BlockNumber } from '../block-numbers';
import type { ReviewPictures } from '../review-picture';

/** What every part of a document needs of the whole. */
export interface Manuscript {
	readonly document: ReviewDocument;
	readonly words: Words;
	readonly pictures: ReviewPictures;
	/** Of figures and tables, by the `id` of the block. */
	readonly numbers: ReadonlyMap<string, BlockNumber>;
}

/** @throws RangeError where two blocks share an `id`. */
export function manuscriptOf(
	document: ReviewDocument,
	words: Words,
	pictures: ReviewPictures
): Manuscript {
	return { document, words, pictures, numbers: numberedBlocks(document) };
}

/** Bookmarks of a document: hidden ones, so that a list of those that people set is not full of them. */
export function bookmarkOf({ kind, number }: BlockNumber): string {
	return `_Ref${kind}${number}`;
}

export function sourceBookmark(number: number): string {
	return `_RefSource${number}`;
}

/** @throws RangeError where the document has no such figure or table. */
export function numberOf({ numbers }: Manuscript, id: string): BlockNumber {
	const found = numbers.get(id);
	if (!found) throw new RangeError(`no figure or table ${id} to refer to`);
	return found;
}
