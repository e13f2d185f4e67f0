import { expect, test } from 'vitest';
import { hasLibreOffice, pagesInLibreOffice } from '../../../../tests/fixtures/libreoffice';
import { reviewSlides } from './review-slides';
import { CAOBANG_REVIEW } from './testing/caobang-review';
import { reviewWords } from './testing/review-words';
import { smallPicture } from './testing/small-picture';

test.runIf(hasLibreOffice())(
	'LibreOffice opens the slides and shows titles, sources and pictures',
	async () => {
		const { findings, sources } = CAOBANG_REVIEW;
		const pictures = new Map(
			['trend-papi', 'parts-papi', 'change-papi'].map((id) => [id, smallPicture()])
		);
		const bytes = await reviewSlides(CAOBANG_REVIEW, pictures, await reviewWords('vi'));
		const { count, texts, imagePages } = pagesInLibreOffice('review.pptx', bytes);
		expect(count).toBe(8);
		for (const [at, { title }] of findings.entries()) expect(texts[at + 1]).toContain(title);
		for (const at of [1, 2, 3, 4]) expect(texts[at]).toContain('Nguồn: PAPI 2024');
		for (const source of sources) expect(texts[6]).toContain(source);
		expect(imagePages).toEqual([2, 3, 4]);
	},
	180_000
);
