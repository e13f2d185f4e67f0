import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test, vi } from 'vitest';
import { useBrowser } from './browser';
import { closeEngine, deafenEngine, endedWorkers, planDeaths, watchEngines } from './kill-engine';
import { ANSWER, counted, run, table } from './query-page';
import { stationLog } from './station-log';
import { choose, heading, press, SOON, sum, toCheck, toDone } from './upload-steps';

/** A name on an office's own network: to the browser it is plain http, where there are no locks. */
const HOST = 'nhip.intranet';

const openPage = useBrowser([`--host-resolver-rules=MAP ${HOST} 127.0.0.1`]);
/** Several engines start in each, on a busy machine. */
vi.setConfig({ testTimeout: 240_000 });

const RESTARTED = 'Công cụ tính toán đã dừng đột ngột và đã được khởi động lại; số liệu không mất.';
const TWICE = 'dừng đột ngột hai lần liền';
const AGREED = /^Khớp\. Đã tính lại/;

/** A page whose engines can be ended. */
async function open(path: string, baseURL = inject('baseUrl')): Promise<Page> {
	const { page } = await openPage({ path, baseURL });
	await watchEngines(page);
	await page.reload();
	return page;
}

async function downloaded(page: Page, button: string): Promise<string> {
	const [file] = await Promise.all([page.waitForEvent('download', ANSWER), press(page, button)]);
	return readFile(await file.path(), 'utf8');
}

describe('in the middle of a query', () => {
	const recheck = (page: Page) => page.locator('section[aria-labelledby="recheck-title"]');
	const agreed = (page: Page) => recheck(page).getByText(AGREED);

	async function opened(baseURL?: string): Promise<Page> {
		const page = await open('/par-index/', baseURL);
		await press(page, 'Tính lại trên máy này');
		await agreed(page).waitFor(ANSWER);
		expect(await page.getByText(RESTARTED).count()).toBe(0);
		return page;
	}

	test('the numbers are the same again', async () => {
		const page = await opened();
		const before = await agreed(page).innerText();
		await planDeaths(page, { at: 'RUN_QUERY', after: 2 });
		await press(page, 'Tính lại lần nữa');
		await page.getByText(RESTARTED).waitFor(ANSWER);
		await agreed(page).waitFor(ANSWER);
		expect(await agreed(page).innerText()).toBe(before);
	});

	test('that fills a new engine, another one is filled', async () => {
		const page = await open('/par-index/');
		await planDeaths(page, { at: 'REGISTER_FILE_BUFFER', after: 3 });
		await press(page, 'Tính lại trên máy này');
		await page.getByText(RESTARTED).waitFor(ANSWER);
		await agreed(page).waitFor(ANSWER);
		expect(await endedWorkers(page)).toBe(1);
	});

	test('between two queries, the next one has its answer', async () => {
		const page = await opened();
		const before = await agreed(page).innerText();
		await closeEngine(page);
		await press(page, 'Tính lại lần nữa');
		await page.getByText(RESTARTED).waitFor(ANSWER);
		await agreed(page).waitFor(ANSWER);
		expect(await agreed(page).innerText()).toBe(before);
	});

	test('over plain http, where only silence tells of it', async () => {
		const page = await opened(`http://${HOST}:${new URL(inject('baseUrl')).port}`);
		expect(await page.evaluate(() => 'locks' in navigator)).toBe(false);
		await closeEngine(page);
		await press(page, 'Tính lại lần nữa');
		await page.getByText(RESTARTED).waitFor(ANSWER);
		await agreed(page).waitFor(ANSWER);
	});

	test('twice, the reader is told and may try again', async () => {
		const page = await opened();
		await planDeaths(page, { at: 'RUN_QUERY', with: 'SELECT', times: 2 });
		await press(page, 'Tính lại lần nữa');
		await recheck(page).getByText(TWICE).waitFor(ANSWER);
		expect(await endedWorkers(page)).toBe(2);
		await recheck(page).getByRole('button', { name: 'Thử lại' }).click();
		await agreed(page).waitFor(ANSWER);
	});

	test('of a reader, another copy answers', async () => {
		const page = await open('/truy-van/');
		const sql = 'SELECT year, round(avg(score), 3) AS mean FROM points GROUP BY year ORDER BY year';
		await run(page, sql);
		await counted(page).waitFor(ANSWER);
		const before = await table(page).innerText();
		await planDeaths(page, { at: 'START_PENDING_QUERY', with: 'avg(score)' });
		await press(page, 'Chạy');
		await page.getByText(RESTARTED).waitFor(ANSWER);
		expect(await endedWorkers(page)).toBe(1);
		expect(await table(page).innerText()).toBe(before);

		await planDeaths(page, { at: 'START_PENDING_QUERY', with: 'avg(score)', times: 9 });
		await press(page, 'Chạy');
		await page.locator('.fault[role="alert"]').getByText(TWICE).waitFor(ANSWER);
		expect(await endedWorkers(page)).toBe(2);
	});
});

test('a worker that hears nothing is stopped by the reader, and the next one answers', async () => {
	const page = await open('/par-index/');
	await press(page, 'Tính lại trên máy này');
	const status = page.locator('section[aria-labelledby="recheck-title"]');
	await status.getByText(AGREED).waitFor(ANSWER);
	deafenEngine(page);
	await press(page, 'Tính lại lần nữa');
	await press(page, 'Dừng');
	await status.getByText('Đã dừng theo yêu cầu').waitFor(SOON);
	await press(page, 'Thử lại');
	await status.getByText(AGREED).waitFor(ANSWER);
	expect(await page.getByText(RESTARTED).count()).toBe(0);
});

describe('in the middle of an upload', () => {
	const FAULTS = { badDates: [12], badMinutes: [7] };
	const LOG = stationLog(FAULTS);

	/** All that the loaded log made, as a reader asks for it. */
	async function aired(page: Page): Promise<string> {
		await page.goto('/truy-van/');
		await page.getByText('1 tệp đã nạp').waitFor(SOON);
		await run(page, 'SELECT * EXCLUDE (source_id) FROM airings ORDER BY ALL');
		await counted(page).waitFor(ANSWER);
		return downloaded(page, 'Tải CSV (phần mềm)');
	}

	let undisturbed: Promise<string> | undefined;
	async function load(): Promise<string> {
		const page = await open('/so-lieu/?loai=episodes');
		await choose(page, 'nhat-ky.csv', LOG);
		await toCheck(page);
		await toDone(page);
		return aired(page);
	}

	test.each([
		['staged', 'Tiếp: ghép cột', { at: 'START_PENDING_QUERY', with: 'read_csv' }],
		['checked', 'Kiểm tra', { at: 'RUN_QUERY', after: 4 }],
		['compared', 'Tiếp: so với số liệu đang có', { at: 'RUN_QUERY' }],
		['kept', /^Ghi nhận [\d.]+ dòng/, { at: 'FETCH_QUERY_RESULTS', with: '' }]
	] as const)('that is %s, the same rows are loaded, and once', async (_, step, deaths) => {
		undisturbed ??= load();
		const expected = await undisturbed;
		const page = await open('/so-lieu/?loai=episodes');
		await choose(page, 'nhat-ky.csv', LOG);
		const plan = async (name: string | RegExp) => {
			if (name.toString() === step.toString()) await planDeaths(page, deaths);
			await press(page, name);
		};
		await heading(page, 'Đọc tệp');
		await plan('Tiếp: ghép cột');
		await heading(page, 'Ghép cột');
		await plan('Kiểm tra');
		await heading(page, 'Kiểm tra');
		expect(await sum(page)).toBe('Đọc 26 dòng = nhận 24 + không nhận 2.');
		await plan('Tiếp: so với số liệu đang có');
		await heading(page, 'Ghi nhận');
		await plan(/^Ghi nhận [\d.]+ dòng/);
		await heading(page, 'Đã ghi nhận');
		expect(await endedWorkers(page)).toBe(1);
		expect(await page.getByText(RESTARTED).count()).toBe(1);
		expect(await page.getByRole('rowheader', { name: 'nhat-ky.csv' }).count()).toBe(1);
		expect(await aired(page)).toBe(expected);
	});

	test('twice, the file is kept and goes in when it is tried again', async () => {
		undisturbed ??= load();
		const page = await open('/so-lieu/?loai=episodes');
		await choose(page, 'nhat-ky.csv', LOG);
		await toCheck(page);
		await press(page, 'Tiếp: so với số liệu đang có');
		await heading(page, 'Ghi nhận');
		await planDeaths(page, { at: 'FETCH_QUERY_RESULTS', times: 2 });
		await press(page, /^Ghi nhận [\d.]+ dòng/);
		const fault = page.locator('.wizard [role="alert"]').filter({ hasText: TWICE });
		await fault.waitFor(ANSWER);
		expect(await fault.innerText()).toContain('Tệp vẫn còn ở đây');
		expect(await page.getByText('Chưa nạp tệp nào.').count()).toBe(1);
		await fault.getByRole('button', { name: 'Thử lại' }).click();
		await heading(page, 'Đã ghi nhận');
		expect(await aired(page)).toBe(await undisturbed);
	});
});

describe('in the middle of an export', () => {
	test('of an answer, the file has all its rows', async () => {
		const page = await open('/truy-van/');
		await run(page, 'SELECT i, i * i AS square FROM range(25000) r(i)');
		await counted(page).waitFor(ANSWER);
		const before = await downloaded(page, 'Tải CSV (phần mềm)');
		await planDeaths(page, { at: 'FETCH_QUERY_RESULTS', after: 1 });
		expect(await downloaded(page, 'Tải CSV (phần mềm)')).toBe(before);
		expect(await endedWorkers(page)).toBe(1);
		await page.getByText(RESTARTED).waitFor(ANSWER);
	});

	test('of rows that were not accepted, the file is the same', async () => {
		const page = await open('/so-lieu/?loai=episodes');
		await choose(page, 'nhat-ky.csv', stationLog({ badDates: [3, 12], badMinutes: [7] }));
		await toCheck(page);
		const button = 'Tải các dòng không nhận (CSV)';
		const before = await downloaded(page, button);
		await planDeaths(page, { at: 'FETCH_QUERY_RESULTS' });
		expect(await downloaded(page, button)).toBe(before);
		expect(await endedWorkers(page)).toBe(1);
		await page.getByText(RESTARTED).waitFor(ANSWER);
	});
});
