import { describe, expect, test } from 'vitest';
import type { Language } from '$lib/domain/language';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import { REVIEW_VI } from '$lib/review/fixtures/review-fixture';
import { REVIEW_EN } from '$lib/review/fixtures/review-fixture-en';
import { note, paragraph, see } from '$lib/review/fixtures/review-parts';
import type { ReviewDocument } from '$lib/review/review-document';
import { openPackage, packageFaults } from '../../../../tests/office/office-package';
import { reviewPictures } from '../fixtures/review-pictures';
import { reviewDocx } from './review-docx';

async function wordsOf(language: Language): Promise<Words> {
	return createWords(language, await loadWithOwn(language, 'office'));
}

async function written(document: ReviewDocument): Promise<Uint8Array> {
	return reviewDocx(document, reviewPictures(document), await wordsOf(document.language));
}

describe('a review that cannot be written says why', () => {
	const of = (...blocks: ReviewDocument['sections'][number]['blocks'][number][]) => ({
		...REVIEW_EN,
		sections: [{ id: 'a', heading: 'A', isAnnex: false, blocks }]
	});

	test('a figure without a picture, two blocks with one id, a reference to nothing', async () => {
		const spoken = await wordsOf('en');
		await expect(reviewDocx(REVIEW_EN, new Map(), spoken)).rejects.toThrow(
			'no picture of the figure trend'
		);
		const twice = { ...REVIEW_VI, sections: [...REVIEW_VI.sections, ...REVIEW_VI.sections] };
		await expect(written(twice)).rejects.toThrow('are called totals');
		await expect(written(of(paragraph(see('nowhere'))))).rejects.toThrow('nowhere');
		const stopped = AbortSignal.abort(new Error('stopped'));
		await expect(reviewDocx(REVIEW_EN, reviewPictures(REVIEW_EN), spoken, stopped)).rejects.toThrow(
			'stopped'
		);
	});

	test('one without figures, sources, words or sections can be', async () => {
		const bare = { ...of(), sources: [], permalink: '', vintage: '', title: '' };
		for (const review of [bare, { ...bare, sections: [] }, of(note(''))]) {
			expect(packageFaults(openPackage(await written(review)))).toEqual([]);
		}
	});
});
