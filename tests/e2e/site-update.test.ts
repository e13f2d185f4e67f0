import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { BUILD, CuttableSite } from './cuttable-site';
import { untilKept } from './kept-page';
import { linkedSite, type LinkedSite } from './linked-site';
import { choose, heading, press, SOON } from './upload-steps';

const openPage = useBrowser();
const site = new CuttableSite();
/** They go when no page asks for them any more. */
const hosted: LinkedSite[] = [];
afterAll(async () => {
	await site.end();
	for (const { remove } of hosted) remove();
});

/** What was on its way when the host changed. */
const CUT_OFF = [/ERR_FAILED|ERR_CONNECTION|ERR_EMPTY_RESPONSE/];

/** Files that name the version they belong to; programs inside of the site do not say it to anybody here. */
const NAMING = ['service-worker.js', 'site-files.json', '_app/version.json'];

/** The built site under the name of another version. */
function newerSite(name: string) {
	const textOf = (path: string) => readFileSync(join(BUILD, path), 'utf8');
	const { version } = JSON.parse(textOf('_app/version.json')) as { version: string };
	const texts = NAMING.map((path) => [path, textOf(path).replaceAll(version, name)] as const);
	for (const [path, text] of texts) expect(text, path).toContain(name);
	const newer = linkedSite(Object.fromEntries(texts));
	hosted.push(newer);
	return newer;
}

const update = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});

const versions = (page: Page) =>
	page.evaluate(async () =>
		(await caches.keys())
			.filter((name) => name.includes('site-'))
			.map((name) => name.split('site-')[1])
	);

test('a newer version is found, told, and waits until a half-done load is through', async () => {
	const newer = newerSite('nextversion1');
	await site.serve();
	const { page, context } = await openPage({
		path: '/so-lieu/?loai=scores',
		baseURL: site.url,
		serviceWorkers: 'allow',
		expectedErrors: CUT_OFF
	});
	await untilKept(page);
	await choose(
		page,
		'diem.csv',
		'Chỉ số,Năm,Tỉnh,Thành phần,Điểm,Cơ sở\nPAPI,2024,Cao Bằng,TOTAL,41.5,published'
	);
	await heading(page, 'Đọc tệp');
	const other = await context.newPage();
	await other.goto('/hinh/');

	await site.serve(newer.root);
	await update(page);
	const note = page.getByRole('region', { name: 'Bản mới' });
	await note.waitFor(SOON);
	expect(await note.innerText()).toContain('Đang nạp dở một tệp');
	expect(await note.getByRole('button', { name: 'Dùng bản mới' }).isDisabled()).toBe(true);

	await press(page, 'Tiếp: ghép cột');
	await press(page, 'Kiểm tra');
	await press(page, 'Tiếp: so với số liệu đang có');
	await heading(page, 'Ghi nhận');
	await page.getByLabel('Cơ quan công bố hoặc gửi tệp').fill('Sở Nội vụ');
	await press(page, /^Ghi nhận 1 dòng/);
	await heading(page, 'Đã ghi nhận');
	const loaded = page.waitForEvent('load');
	await note.getByRole('button', { name: 'Dùng bản mới' }).click(SOON);
	await loaded;
	await page.getByText('diem.csv').first().waitFor(SOON);
	expect(await versions(page)).toContain('nextversion1');

	// The other window is told, not reloaded; its next page comes whole.
	const told = other.getByRole('region', { name: 'Bản mới' });
	await told.waitFor(SOON);
	expect(await told.innerText()).toContain('Trang này còn ở bản cũ');
	const next = other.waitForEvent('load');
	await other.getByRole('link', { name: 'Khám phá' }).click();
	await next;
	await other.getByRole('heading', { level: 1, name: 'Khám phá số liệu' }).waitFor();
	expect(await told.count()).toBe(0);
}, 120_000);

test('put off, the old version goes on, and older ones are let go', async () => {
	const sites = ['nextversion1', 'nextversion2', 'nextversion3'].map(newerSite);
	await site.serve();
	const { page } = await openPage({
		path: '/hinh/',
		baseURL: site.url,
		serviceWorkers: 'allow',
		expectedErrors: CUT_OFF
	});
	await untilKept(page);
	const note = page.getByRole('region', { name: 'Bản mới' });
	const [first, ...later] = sites;
	await site.serve(first?.root);
	await update(page);
	await note.getByRole('button', { name: 'Để sau' }).click(SOON);
	expect(await note.count()).toBe(0);
	await page.getByRole('link', { name: 'Truy vấn' }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();

	for (const { root } of later) {
		await site.serve(root);
		await page.reload();
		await update(page);
		const loaded = page.waitForEvent('load');
		await note.getByRole('button', { name: 'Dùng bản mới' }).click(SOON);
		await loaded;
	}
	// That in use, and the one before it, of which a page may be open.
	await expect.poll(() => versions(page), SOON).toEqual(['nextversion2', 'nextversion3']);
	await site.cut();
	await page.goto('/pci/');
	await page.getByRole('heading', { level: 1, name: /PCI/ }).waitFor();
}, 120_000);
