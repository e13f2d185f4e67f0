import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { ReviewDocument } from '$lib/review/review-document';

/** The layout takes some milliseconds for each letter of a word that goes over lines. */
const LONGEST_WORD = 500;

/**
 * What works out the pages in the table of contents: laid out with the widths of Times New Roman, as Word does
 * it. Of a text with a word without end they stay empty, so that nobody waits for minutes.
 */
export function pageNumbersOf(document: ReviewDocument): PageNumberEstimator {
	const isEndless = new RegExp(`[^\\s"]{${LONGEST_WORD},}`).test(JSON.stringify(document));
	return isEndless ? () => ({ bookmarks: new Map() }) : estimatePageNumbers;
}
