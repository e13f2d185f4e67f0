import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { create, done, list, noteOf, save } from './review-calls';
import type {} from './reviews-page';
import { asFirstVersion, spoilReviews } from './spoilt-database';
import { useStoreLab } from './store-lab';

const lab = useStoreLab('reviews-page.ts');

async function unopened(address: string, before?: () => void, inside = lab.context): Promise<Page> {
	const page = await inside.newPage();
	if (before !== undefined) await page.addInitScript(before);
	await page.goto(address);
	await expect.poll(() => page.evaluate(() => 'reviewLab' in window)).toBe(true);
	return page;
}

async function tab(address: string, before?: () => void, inside = lab.context): Promise<Page> {
	const page = await unopened(address, before, inside);
	expect((await page.evaluate(() => window.reviewLab.open())).fault).toBeNull();
	return page;
}

describe.each([
	['with files and TLS', 'secure'],
	['on plain http', 'plain']
] as const)('saved reviews %s', (_, where) => {
	test('are kept with all versions, across loads', async () => {
		const page = await tab(lab[where]);
		expect(await list(page)).toEqual([]);
		const { id, latest } = await create(page, 'một');
		expect(latest).toBe(1);
		expect(done(await save(page, 'hai', { id, standsOn: 1 })).latest).toBe(2);
		await create(page, 'khác', 'Báo cáo khác');
		const restore = (it: string) => window.reviewLab.restore(1, { id: it, standsOn: 2 });
		expect(done(await page.evaluate(restore, id)).version.version).toBe(3);
		await page.evaluate((it) => window.reviewLab.rename(it, 'Tên mới'), id);

		const again = await tab(lab[where]);
		expect(await list(again)).toMatchObject([
			{ name: 'Tên mới', version: 3, savedBy: '', year: 2024, area: 'cao-bang', isReadable: true },
			{ name: 'Báo cáo khác', version: 1, savedBy: 'Lan', audience: 'leaders' }
		]);
		const notes = await Promise.all([1, 2, 3].map((number) => noteOf(again, id, number)));
		expect(notes).toEqual(['một', 'hai', 'một']);
		expect(await noteOf(again, id)).toBe('một');
		const history = done(await again.evaluate((it) => window.reviewLab.history(it), id));
		expect(history.map(({ isReadable }) => isReadable)).toEqual([true, true, true]);
		const none = await again.evaluate((it) => window.reviewLab.read(it, 9), id);
		expect(none.fault).toEqual({ kind: 'no_review', review: id, version: 9 });
		const unfit = await again.evaluate((it) => window.reviewLab.rename(it, ''), id);
		expect(unfit.fault).toEqual({ kind: 'unfit_review', at: 'name' });
	});

	test('are removed for a while, and gone after a month', async () => {
		const page = await tab(lab[where]);
		const { id } = await create(page, 'một');
		const remove = (it: string) => window.reviewLab.remove(it);
		expect(done(await page.evaluate(remove, id))).toMatchObject({ id, name: 'Tổng kết 2024' });
		expect(await list(page)).toEqual([]);
		expect(done(await page.evaluate(() => window.reviewLab.removed()))).toHaveLength(1);
		await page.evaluate((it) => window.reviewLab.putBack(it), id);
		expect(await list(page)).toMatchObject([{ id, version: 1 }]);
		await page.evaluate(remove, id);
		const later = await tab(lab[where], () => {
			const now = Date.now.bind(Date);
			Date.now = () => now() + 31 * 86_400_000;
		});
		const gone = await later.evaluate((it) => window.reviewLab.putBack(it), id);
		expect(gone.fault).toEqual({ kind: 'no_review', review: id, version: null });
	});

	test('are not saved over what the other tab saved', async () => {
		const [one, other] = [await tab(lab[where]), await tab(lab[where])];
		const { id } = await create(one, 'một');
		await expect.poll(() => other.evaluate(() => window.reviewLab.heard())).toBeGreaterThan(0);
		done(await save(one, 'hai', { id, standsOn: 1 }));
		const stale = await save(other, 'của thẻ kia', { id, standsOn: 1 });
		expect(stale.fault).toMatchObject({
			kind: 'stale_review',
			review: id,
			version: 2,
			savedBy: 'Minh',
			isRemoved: false
		});
		const forced = done(await save(other, 'của thẻ kia', { id, standsOn: 1, force: true }));
		expect(forced.latest).toBe(3);
		for (let standsOn = 3; standsOn < 8; standsOn += 1) {
			const to = { id, standsOn };
			const both = await Promise.all([save(one, 'a', to), save(other, 'b', to)]);
			expect(both.map(({ fault }) => fault?.kind ?? null).sort()).toEqual([null, 'stale_review']);
		}
		await one.evaluate((it) => window.reviewLab.remove(it), id);
		const removed = await save(other, 'sau khi xóa', { id, standsOn: 8 });
		expect(removed.fault).toMatchObject({ kind: 'stale_review', isRemoved: true });
		done(await save(other, 'sau khi xóa', { id, standsOn: 8, force: true }));
		expect(await list(one)).toMatchObject([{ id, version: 9 }]);
		expect(await noteOf(one, id, 2)).toBe('hai');
	});

	test('come along to another machine, and stand beside what that one saved', async () => {
		const page = await tab(lab[where]);
		const nothing = await page.evaluate(() => window.reviewLab.exported('head'));
		expect(nothing.fault).toEqual({ kind: 'nothing' });
		const { id } = await create(page, 'một');
		done(await save(page, 'hai', { id, standsOn: 1 }));
		const exported = async (from: Page, which: 'head' | 'all') =>
			done(await from.evaluate((it) => window.reviewLab.exported(it), which));
		const imported = async (into: Page, bundle: string) =>
			done(await into.evaluate((it) => window.reviewLab.imported(it), bundle));

		const machine = await lab.newContext();
		const other = await tab(lab[where], undefined, machine);
		const alone = await exported(page, 'head');
		expect(await imported(other, alone)).toMatchObject({ isSame: false, added: [id] });
		expect(await imported(other, alone)).toMatchObject({ isSame: true, added: [] });
		expect(await list(other)).toMatchObject([{ id, version: 2 }]);
		expect((await other.evaluate((it) => window.reviewLab.read(it, 1), id)).value).toBeNull();

		await page.evaluate(() => window.reviewLab.commit(1));
		done(await save(page, 'ba', { id, standsOn: 2 }));
		const whole = await exported(page, 'all');
		expect(await imported(other, whole)).toMatchObject({ continued: [id], copies: [] });
		expect(await noteOf(other, id, 1)).toBe('một');
		expect(await noteOf(other, id)).toBe('ba');
		const rows = await page.evaluate(() => window.reviewLab.rows());
		expect(rows).toHaveLength(1);
		expect(await other.evaluate(() => window.reviewLab.rows())).toEqual(rows);

		done(await save(page, 'bốn', { id, standsOn: 3 }));
		done(await save(other, 'bốn khác', { id, standsOn: 3 }));
		const taken = await imported(other, await exported(page, 'head'));
		expect(taken).toMatchObject({ isSame: false, continued: [], copies: [expect.any(String)] });
		expect(await noteOf(other, id)).toBe('bốn khác');
		expect(await noteOf(other, taken.copies[0] ?? '')).toBe('bốn');
		await machine.close();
	});
});

test('the database of the version before keeps its uploads and gets reviews', async () => {
	const page = await tab(lab.plain);
	for (const number of [1, 2]) {
		await page.evaluate((it) => window.reviewLab.commit(it), number);
	}
	const rows = await page.evaluate(() => window.reviewLab.rows());
	await page.close();
	const empty = await unopened(lab.plain);
	expect(await empty.evaluate(asFirstVersion)).toEqual([1, 7]);
	await empty.close();
	const upgraded = await tab(lab.plain);
	expect(await upgraded.evaluate(() => window.reviewLab.rows())).toEqual(rows);
	expect(await list(upgraded)).toEqual([]);
	await create(upgraded, 'một');
	await upgraded.evaluate(() => window.reviewLab.undo());
	const again = await tab(lab.plain);
	expect(await list(again)).toHaveLength(1);
	expect(await again.evaluate(() => window.reviewLab.rows())).toEqual(rows.slice(0, 1));
});

test('what cannot be read is told, the rest is shown, and it can be deleted', async () => {
	const page = await tab(lab.secure);
	const [{ id: sound }, { id: spoilt }, { id: changed }] = [
		await create(page, 'lành'),
		await create(page, 'hỏng'),
		await create(page, 'một')
	];
	done(await save(page, 'hai', { id: changed, standsOn: 1 }));
	await page.evaluate(spoilReviews, [spoilt, changed] as const);
	const listed = await list(page);
	expect(listed.slice(0, 2)).toMatchObject([
		{ id: changed, isReadable: true },
		{ id: sound, isReadable: true }
	]);
	const unreadable = listed.slice(2).map(({ id, isReadable }) => [id, isReadable]);
	expect(unreadable).toEqual(expect.arrayContaining([spoilt, '7', 'lạ'].map((id) => [id, false])));
	expect(unreadable).toHaveLength(3);
	const history = done(await page.evaluate((it) => window.reviewLab.history(it), changed));
	expect(history.map(({ isReadable }) => isReadable)).toEqual([false, true]);
	const old = await page.evaluate((it) => window.reviewLab.read(it, 1), changed);
	expect(old.fault).toEqual({ kind: 'unreadable_review', review: changed, version: 1 });
	const bundle = await page.evaluate(() => window.reviewLab.exported('all'));
	expect(bundle.fault).toMatchObject({ kind: 'unreadable_review', version: null });
	for (const id of [spoilt, '7', 'lạ']) {
		await page.evaluate((it) => window.reviewLab.discard(it), id);
	}
	expect(await list(page)).toHaveLength(2);
	expect((await page.evaluate(() => window.reviewLab.exported('all'))).fault).toBeNull();
});

test('a full browser changes nothing and says so', async () => {
	const page = await unopened(lab.secure);
	const session = await lab.context.newCDPSession(page);
	// Before the first write: Chromium remembers for half a minute how much room a database has.
	const quota = { origin: lab.secure, quotaSize: 5_000_000 };
	await session.send('Storage.overrideQuotaForOrigin', quota);
	await page.evaluate(() => window.reviewLab.open());
	const { id } = await create(page, 'một');
	const full = await save(page, 'lớn', { id, standsOn: 1 }, 15);
	expect(full.fault).toEqual({ kind: 'full' });
	expect(await list(page)).toMatchObject([{ id, version: 1 }]);
	expect(done(await save(page, 'hai', { id, standsOn: 1 })).latest).toBe(2);
});

test('a newer product in another tab asks to load the page again', async () => {
	const old = await tab(lab.secure);
	const { id } = await create(old, 'một');
	const before = await old.evaluate(() => window.reviewLab.heard());
	const newer = await unopened(lab.secure);
	await newer.evaluate(
		() =>
			new Promise((resolve) => {
				const request = indexedDB.open('nhip-cchc', 99);
				request.onsuccess = resolve;
			})
	);
	await expect.poll(() => old.evaluate(() => window.reviewLab.heard())).toBeGreaterThan(before);
	expect((await save(old, 'hai', { id, standsOn: 1 })).fault).toEqual({ kind: 'outdated' });
});
