import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { choose, SOON, toCheck, toDone } from './upload-steps';

const openPage = useBrowser();

const SCORES = 'Chỉ số,Năm,Tỉnh,Thành phần,Điểm,Cơ sở\nPAPI,2024,Cao Bằng,TOTAL,42.9,published';

const paper = (page: Page) => page.getByRole('article');
const panel = (page: Page) => page.getByRole('region', { name: 'Báo cáo đã lưu' });
const named = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

async function openReview(page: Page): Promise<void> {
	await page.goto('/bao-cao/?chi-so=papi');
	await panel(page)
		.getByText(/Chưa lưu báo cáo nào|phiên bản/)
		.first()
		.waitFor(SOON);
}

test('a saved review is opened again, and marks what the data say otherwise since', async () => {
	const { page } = await openPage({ path: '/bao-cao/?chi-so=papi' });
	await openReview(page);
	await page.getByRole('checkbox', { name: /Diễn biến/ }).uncheck();
	await panel(page).getByLabel('Tên báo cáo').fill('Tổng kết 2024');
	await named(page, 'Lưu báo cáo').click();
	await panel(page).getByText('Đã lưu «Tổng kết 2024», phiên bản 1.').waitFor(SOON);

	await page.goto('/so-lieu/?loai=scores');
	await choose(page, 'diem-2024.csv', SCORES);
	await toCheck(page);
	await toDone(page);

	await openReview(page);
	await expect.poll(() => paper(page).innerText(), SOON).toContain('42,90 điểm');
	await named(page, 'Tổng kết 2024').click();
	const note = paper(page).getByRole('note');
	await note.getByText(/Số liệu đã đổi sau khi lưu/).waitFor(SOON);
	expect(await note.innerText()).toContain('bản đã lưu 41,33 điểm, nay 42,90 điểm');
	const trend = page.getByRole('checkbox', { name: /Diễn biến/ });
	await expect.poll(() => trend.isChecked(), SOON).toBe(false);
	const number = paper(page).getByRole('button', { name: '42,90 điểm' }).first();
	await number.click();
	await page.getByText('Bản đã lưu ghi: 41,33 điểm').waitFor(SOON);

	// The next version says what the data say now; the first one can still be opened.
	await named(page, 'Lưu phiên bản mới').click();
	await panel(page).getByText('Đã lưu «Tổng kết 2024», phiên bản 2.').waitFor(SOON);
	await expect.poll(() => note.count(), SOON).toBe(0);
	await panel(page).getByText('2 phiên bản').click();
	await named(page, 'Mở phiên bản 1').click();
	await note.getByText(/Số liệu đã đổi sau khi lưu/).waitFor(SOON);

	await named(page, 'Xóa: Tổng kết 2024').click();
	await panel(page).getByText('Chưa lưu báo cáo nào').waitFor(SOON);
	await panel(page).getByText('1 báo cáo đã xóa, còn lấy lại được').click();
	await named(page, 'Lấy lại: Tổng kết 2024').click();
	await named(page, 'Tổng kết 2024').waitFor(SOON);
}, 180_000);

test('what another tab saved is not written over, and both can be kept', async () => {
	const { page, context } = await openPage({ path: '/bao-cao/?chi-so=papi' });
	await openReview(page);
	await panel(page).getByLabel('Tên báo cáo').fill('Chung');
	await named(page, 'Lưu báo cáo').click();
	await panel(page).getByText('phiên bản 1.').first().waitFor(SOON);
	const other = await context.newPage();
	await openReview(other);
	await named(other, 'Chung').click();
	await panel(other).getByText('Đang mở «Chung», phiên bản 1.').waitFor(SOON);
	await named(other, 'Lưu phiên bản mới').click();
	await panel(other).getByText('Đã lưu «Chung», phiên bản 2.').waitFor(SOON);

	await named(page, 'Lưu phiên bản mới').click();
	await panel(page)
		.getByText(/đã lưu báo cáo này thành phiên bản 2/)
		.waitFor(SOON);
	await named(page, 'Vẫn lưu thành phiên bản tiếp theo').click();
	await panel(page).getByText('Đã lưu «Chung», phiên bản 3.').waitFor(SOON);
}, 120_000);

test('what was being written when a page was left is offered again', async () => {
	const { page } = await openPage({ path: '/bao-cao/?chi-so=papi' });
	await openReview(page);
	await page
		.locator('summary')
		.filter({ hasText: 'Ý kiến thêm vào cuối mục «Kết quả chung»' })
		.click();
	const note = page.getByLabel('Ý kiến thêm vào cuối mục «Kết quả chung»');
	await note.fill('Đề nghị rà soát.');
	await note.blur();
	await paper(page).getByText('Đề nghị rà soát.').first().waitFor(SOON);
	// It is kept when nothing more is written for a moment.
	await page.waitForTimeout(2000);
	await openReview(page);
	await page.getByText('Còn phần viết dở cho năm 2024').waitFor(SOON);
	expect(await paper(page).innerText()).not.toContain('Đề nghị rà soát.');
	await page.getByRole('button', { name: 'Viết tiếp' }).click();
	await expect.poll(() => paper(page).innerText(), SOON).toContain('Đề nghị rà soát.');
	await named(page, 'Lưu báo cáo').click();
	await panel(page)
		.getByText(/^Đã lưu «.*», phiên bản 1\.$/)
		.waitFor(SOON);
	await openReview(page);
	await page.waitForTimeout(1000);
	expect(await page.getByText('Còn phần viết dở').count()).toBe(0);
}, 120_000);

test('what is saved takes no unsaved work of another visit along, and to look is not to write', async () => {
	const { page } = await openPage({ path: '/bao-cao/?chi-so=papi' });
	const write = async (text: string) => {
		await page
			.locator('summary')
			.filter({ hasText: 'Ý kiến thêm vào cuối mục «Kết quả chung»' })
			.click();
		const note = page.getByLabel('Ý kiến thêm vào cuối mục «Kết quả chung»');
		await note.fill(text);
		await note.blur();
		await paper(page).getByText(text).first().waitFor(SOON);
	};
	const offer = page.getByText('Còn phần viết dở');
	await openReview(page);
	await write('Bản thứ nhất.');
	await page.waitForTimeout(2000);
	await openReview(page);
	await offer.waitFor(SOON);
	await write('Bản thứ hai.');
	await named(page, 'Lưu báo cáo').click();
	await panel(page)
		.getByText(/^Đã lưu «.*», phiên bản 1\.$/)
		.waitFor(SOON);

	await openReview(page);
	await page.getByRole('button', { name: 'Viết tiếp' }).click(SOON);
	await expect.poll(() => paper(page).innerText(), SOON).toContain('Bản thứ nhất.');
	await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
	await openReview(page);
	await page.getByRole('button', { name: 'Bỏ phần viết dở' }).click(SOON);
	await expect.poll(() => offer.count(), SOON).toBe(0);

	// Opened again, a saved one is no unsaved work.
	await panel(page)
		.getByRole('button', { name: /^Báo cáo kết quả/ })
		.click(SOON);
	await expect.poll(() => paper(page).innerText(), SOON).toContain('Bản thứ hai.');
	await page.waitForTimeout(2000);
	await openReview(page);
	await page.waitForTimeout(1000);
	expect(await offer.count()).toBe(0);
}, 180_000);
