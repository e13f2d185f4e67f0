import { expect, test } from 'vitest';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import { REVIEW_VI } from '$lib/review/fixtures/review-fixture';
import { REVIEW_EN } from '$lib/review/fixtures/review-fixture-en';
import { toPdf, whyNotPrinted } from './convert';
import { reviewPictures } from '$lib/export/fixtures/review-pictures';
import { reviewDocx } from '$lib/export/docx/review-docx';

const FIGURES = { vi: 4, en: 1 };
const EXPECTED = {
	vi: [
		/^ *I\. CĂN CỨ VÀ PHẠM VI/m,
		/Hình 4\. Phát sóng đều/,
		/Bảng 5\. PAPI tổng hợp/,
		/Phụ lục II/
	],
	en: [/^ *I\. RESULTS OF 2024/m, /Figure 1\. PAPI of Cao Bang/, /Table 1\. Four indices/, /Annex/]
};

test.for([REVIEW_VI, REVIEW_EN])(
	'LibreOffice prints a review in $language as it was meant',
	async (review, context) => {
		const { language } = review;
		const words = createWords(language, await loadWithOwn(language, 'office'));
		const bytes = await reviewDocx(review, reviewPictures(review), words);
		const printed = await toPdf(bytes, 'docx');
		if (!printed) {
			const why = (await whyNotPrinted()) ?? 'nothing was printed';
			console.warn(`SKIPPED: the document was not printed, because ${why}`);
			return context.skip();
		}
		const { pages, sizeMm, images } = printed;
		await printed.discard();
		expect([Math.round(sizeMm.width), Math.round(sizeMm.height)]).toEqual([210, 297]);
		expect(images.filter((line) => line.includes('image')).length).toBe(FIGURES[language]);
		const [first = '', ...others] = pages;
		for (const wanted of EXPECTED[language]) expect(pages.join('\n')).toMatch(wanted);
		// The number stands in the top margin, and none on the first page.
		expect(first.trimStart()).not.toMatch(/^1\s/);
		others.forEach((page, at) => expect(page.trimStart()).toMatch(new RegExp(`^${at + 2}\\s`)));
		expect(pages.filter((page) => page.trim().length < 20)).toEqual([]);
		expect(pages.join('\n')).not.toMatch(/Error!|not found|Lỗi!/i);
		for (const [title, page] of mainEntries(first)) {
			expect(pages[page - 1]?.toLowerCase(), title).toContain(title.toLowerCase());
		}
	}
);

/** Sections in the table of contents, with the page that it says. */
function mainEntries(page: string): (readonly [title: string, page: number])[] {
	const entries = [...page.matchAll(/^ *([IVX]+\. .+?)\.{3,} *(\d+) *$/gm)];
	expect(entries.length).toBeGreaterThan(1);
	return entries.map(([, title = '', number]) => [title, Number(number)]);
}
