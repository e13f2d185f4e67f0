import { reviewArchive } from '$lib/export/archive/review-archive';
import { reviewDocx } from '$lib/export/docx/review-docx';
import { reviewPictures } from '$lib/export/fixtures/review-pictures';
import type { ReviewPictures } from '$lib/export/review-picture';
import { reviewSlides } from '$lib/export/slides/review-slides';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';

/** A review in every form in which it is taken along. */
export interface ReviewFiles {
	readonly words: Words;
	readonly pictures: ReviewPictures;
	readonly docx: Uint8Array;
	readonly pptx: Uint8Array;
	readonly archive: Uint8Array;
}

export async function reviewFiles(review: ReviewDocument): Promise<ReviewFiles> {
	const { language } = review;
	const own = await loadWithOwn(language, 'archive', 'exporting', 'office', 'slides');
	const words = createWords(language, own);
	const pictures = reviewPictures(review);
	const drawn = new Map([...pictures].map(([id, picture]) => [id, { ...picture, json: '{}\n' }]));
	const archive = await reviewArchive(review, drawn, words);
	return {
		words,
		pictures,
		docx: await reviewDocx(review, pictures, words),
		pptx: await reviewSlides(review, pictures, words),
		archive: new Uint8Array(await archive.arrayBuffer())
	};
}
