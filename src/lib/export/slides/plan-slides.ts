import type { Words } from '$lib/messages/words';
import type { Finding, ReviewDocument } from '$lib/review/review-document';
import { shownBlock } from '../block-numbers';
import { pictureOf, type ReviewPictures } from '../review-picture';
import { findingSlides, type Shown } from './plan-finding';
import { methodSlides, sourceSlides, type NotedSlide } from './plan-lists';
import { titleSlide } from './plan-title';
import type { SlidePlan } from './slide-plan';

/**
 * All slides of a review: the title, the findings, its sources, what the figures say of themselves.
 * Throws a `RangeError` where a finding shows what the review has not, or what there is no picture of.
 */
export function planSlides(
	words: Words,
	document: ReviewDocument,
	pictures: ReviewPictures
): SlidePlan[] {
	const slides = [titleSlide(words, document)];
	const noted: NotedSlide[] = [];
	for (const finding of document.findings) {
		const shown = shownOf(document, finding, pictures);
		if (shown?.type === 'figure') {
			noted.push({ number: slides.length + 1, notes: shown.block.figure.notes });
		}
		slides.push(...findingSlides(words, finding, shown));
	}
	return [...slides, ...sourceSlides(words, document), ...methodSlides(words, noted)];
}

function shownOf(document: ReviewDocument, { shows }: Finding, pictures: ReviewPictures): Shown {
	if (shows === null) return null;
	const block = shownBlock(document, shows);
	if (block.type === 'table') return { type: 'table', block };
	return { type: 'figure', block, picture: pictureOf(pictures, shows) };
}
