import type { Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';
import { LOCALE, vintageLine, writtenDay } from '../document-facts';
import { packageOf, partsOfPackage } from '../package-parts';
import type { ReviewPictures } from '../review-picture';
import { plainLine } from '../xml-text';
import type { DocumentProperties } from './document-properties';
import { mendPackage } from './mend-package';
import { planSlides } from './plan-slides';
import { writtenSlides } from './write-slides';

/**
 * The slides of a review as a PPTX file, 16:9: title, a finding a slide, sources, notes on the data. `words`
 * brings the group `slides`; `pictures` are by the id of their figure. The same input gives the same bytes,
 * and nothing is fetched.
 *
 * Throws a `RangeError` where there is no picture of a figure that a finding shows, or no such figure or
 * table, and the signal's reason.
 */
export async function reviewSlides(
	document: ReviewDocument,
	pictures: ReviewPictures,
	words: Words,
	signal?: AbortSignal
): Promise<Uint8Array> {
	signal?.throwIfAborted();
	const plans = planSlides(words, document, pictures);
	const written = await writtenSlides(words, plans);
	signal?.throwIfAborted();
	const parts = await partsOfPackage(written, signal);
	const mended = mendPackage(parts, words, plans, propertiesOf(words, document, plans.length));
	return packageOf(mended, signal);
}

function propertiesOf(words: Words, document: ReviewDocument, slides: number): DocumentProperties {
	const application = words.t('shell.name');
	const body = plainLine(document.form.body);
	return {
		title: plainLine(document.title),
		subject: [...vintageLine(words, document.vintage), plainLine(document.permalink)].join(' '),
		author: body || application,
		company: body,
		language: LOCALE[words.language],
		day: writtenDay(document),
		application,
		slides
	};
}
