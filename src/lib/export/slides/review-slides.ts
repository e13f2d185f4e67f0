import type { Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';
import type { ReviewPicture } from '../review-picture';
import type { DocumentProperties } from './document-properties';
import { mendPackage } from './mend-package';
import { packageOf, partsOfPackage } from './package-parts';
import { plainLine } from './plain-line';
import { planSlides } from './plan-slides';
import { isoDay, vintageLine } from '../vintage-line';
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
	pictures: ReadonlyMap<string, ReviewPicture>,
	words: Words,
	signal?: AbortSignal
): Promise<Uint8Array> {
	signal?.throwIfAborted();
	const plans = planSlides(words, document, pictures);
	const written = await writtenSlides(words, plans);
	signal?.throwIfAborted();
	const parts = await partsOfPackage(written);
	const mended = mendPackage(parts, words, plans, propertiesOf(words, document, plans.length));
	return packageOf(mended, signal);
}

/** Before any date that a record has: zip knows no earlier one. */
const NO_DAY = '1980-01-01';

function propertiesOf(words: Words, document: ReviewDocument, slides: number): DocumentProperties {
	const application = words.t('shell.name');
	const body = plainLine(document.form.body);
	return {
		title: plainLine(document.title),
		subject: [...vintageLine(words, document.vintage), plainLine(document.permalink)].join(' '),
		author: body || application,
		company: body,
		language: words.language === 'vi' ? 'vi-VN' : 'en-GB',
		day: isoDay(document.vintage) ?? isoDay(document.form.date) ?? NO_DAY,
		application,
		slides
	};
}
