import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { stationLog } from './station-log';
import { choose, press, SOON, sum, toCheck, toDone } from './upload-steps';

const openPage = useBrowser();

/** The third, fourth, seventh and twelfth Friday: lines 7, 8, 11 and 16 of the file. */
const FAULTS = { badStatus: [2, 3], badMinutes: [6], badDates: [11] };
const LOG = 'nhat-ky-2020.csv';
const CORRECTED = 'nhat-ky-2020-da-sua.csv';
const BECAUSE = 'vì có dòng trong nhật ký không được nhận';

const mainText = (page: Page) => page.locator('main').innerText();
const headlineOf = (page: Page, figure: string) => page.locator(`#${figure}-headline`).innerText();
const summaryOf = (page: Page, figure: string) => page.locator(`#${figure}-summary`).innerText();

/** What the calendar draws for each Friday that is not drawn as aired. */
async function notAired(page: Page): Promise<Record<string, string>> {
	const cells = page.locator('figure[aria-labelledby="calendar-headline"] .wide [data-state]');
	const drawn = await cells.evaluateAll((marks) =>
		marks.map((mark) => {
			const { key = '', state = '' } = (mark as SVGElement).dataset;
			return [key, state] as const;
		})
	);
	return Object.fromEntries(drawn.filter(([, state]) => state !== 'aired'));
}

/** The table of a figure, row by row. */
async function tableOf(page: Page, figure: string): Promise<string[]> {
	const rows = page.locator(`figure[aria-labelledby="${figure}-headline"] tbody tr`);
	return rows.evaluateAll((all) =>
		all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
	);
}

/** Downloads the rejected rows and corrects them as an analyst would in a spreadsheet. */
async function correctedRows(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		press(page, 'Tải các dòng không nhận (CSV)')
	]);
	return readFileSync(await download.path(), 'utf8')
		.replaceAll('hoãn', 'Đã phát')
		.replace('mười ba', '13')
		.replace('31/09/2020', '18/09/2020');
}

test('weeks of rejected rows are unknown with their line, and known once the rows are corrected', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
	await choose(page, LOG, stationLog(FAULTS));
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 26 dòng = nhận 22 + không nhận 4.');
	const corrected = await correctedRows(page);
	await toDone(page);

	await page.goto('/chuyen-muc/');
	await expect
		.poll(() => mainText(page), SOON)
		.toContain('ít nhất 22 số đã phát, ít nhất 291 phút');
	expect(await mainText(page)).toContain(`Có 4 tuần chưa rõ đã phát hay chưa ${BECAUSE}.`);
	expect(await headlineOf(page, 'calendar')).toBe(
		'22 trên 26 tuần theo kế hoạch có phát sóng, 4 tuần chưa rõ'
	);
	expect(await notAired(page)).toEqual({
		'2020-07-17': 'unread',
		'2020-07-24': 'unread',
		'2020-08-14': 'unread',
		'2020-09-18': 'unread'
	});
	const weeks = await tableOf(page, 'calendar');
	expect(weeks[2]).toContain(`Chưa rõ: dòng 7 và 1 dòng khác của tệp ${LOG} không được nhận`);
	expect(weeks[3]).toContain(`Chưa rõ: dòng 8 và 1 dòng khác của tệp ${LOG} không được nhận`);
	expect(weeks[6]).toContain(`Chưa rõ: dòng 11 và 1 dòng khác của tệp ${LOG} không được nhận`);
	expect(weeks[11]).toContain(
		`Chưa rõ: dòng 16 của tệp ${LOG} không được nhận, không rõ ngày phát nên có thể thuộc tuần này`
	);
	expect(weeks.join('\n')).not.toContain('không phát');
	expect(await headlineOf(page, 'minutes')).toBe(
		'Đã phát ít nhất 291 phút trong 6 tháng có nhật ký'
	);
	const months = await tableOf(page, 'minutes');
	expect(months.map((row) => row.includes('ít nhất'))).toEqual([
		true,
		true,
		true,
		false,
		false,
		false
	]);
	const compliance = page.getByRole('region', { name: 'Phát sóng so với kế hoạch' });
	expect(await compliance.innerText()).toMatch(/Tuần không phát\s+0 tuần/);
	expect(await compliance.innerText()).toContain('có đủ số liệu của 22 tuần theo kế hoạch');

	await page.goto('/doi-chieu/?chon=par-index-2020');
	await expect
		.poll(() => summaryOf(page, 'timeline'), SOON)
		.toContain(
			`ít nhất 22 số đã phát, ít nhất 291 phút; còn 4 tuần chưa rõ ${BECAUSE}; 26 số theo kế hoạch`
		);
	expect((await tableOf(page, 'timeline')).join('\n')).toContain('Ít nhất 22 số đã phát');
	await page.goto('/doi-chieu/');
	await expect
		.poll(() => headlineOf(page, 'timeline'), SOON)
		.toBe('SIPAS 2020: ít nhất 22 số đã phát đến hết tháng 12/2020');

	await page.goto('/chuyen-muc/');
	await page.getByRole('link', { name: 'Nạp các dòng đã sửa' }).click(SOON);
	await choose(page, CORRECTED, corrected);
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 4 dòng = nhận 4 + không nhận 0.');
	await toDone(page);

	await page.goto('/chuyen-muc/');
	await expect
		.poll(() => headlineOf(page, 'calendar'), SOON)
		.toBe('26 trên 26 tuần theo kế hoạch có phát sóng');
	expect(await notAired(page)).toEqual({});
	expect((await tableOf(page, 'calendar')).join('\n')).not.toContain('Chưa rõ');
	expect(await mainText(page)).not.toMatch(/ít nhất|chưa rõ đã phát/i);
	await page.goto('/doi-chieu/?chon=par-index-2020');
	await expect.poll(() => summaryOf(page, 'timeline'), SOON).toContain(': 26 số đã phát');
	expect(await summaryOf(page, 'timeline')).not.toMatch(/ít nhất|chưa rõ/i);
}, 120_000);
