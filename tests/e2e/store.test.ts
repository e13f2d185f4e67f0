import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../src/cli/publish-disk';
import { goBack, publishBundle } from '../../src/cli/publish-version';
import { packBundle, readBundle } from '../../src/lib/store/bundle';
import {
	exampleManifest,
	exampleUpload,
	readerOf,
	SCHEMA_VERSION
} from '../../src/lib/store/testing/example-bundle';
import { files, hoursLater, neverToEnd } from './stalled-disk';
import { useStoreLab } from './store-lab';
import type {} from './store-page';

const lab = useStoreLab();

async function unopened(address: string, before?: () => void, inside = lab.context): Promise<Page> {
	const page = await inside.newPage();
	if (before !== undefined) await page.addInitScript(before);
	await page.goto(address);
	await expect.poll(() => page.evaluate(() => 'lab' in window)).toBe(true);
	return page;
}

async function tab(address: string, before?: () => void, inside = lab.context): Promise<Page> {
	const page = await unopened(address, before, inside);
	expect((await page.evaluate(() => window.lab.open())).fault).toBeNull();
	return page;
}

const shown = (page: Page) => page.evaluate(() => window.lab.shown());
const commit = (
	page: Page,
	number: number,
	options: { expectedHead?: number | null; megabytes?: number } = {}
) => page.evaluate(([it, more]) => window.lab.commit(it, more), [number, options] as const);

const withoutFiles = () => {
	Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
};
describe.each([
	['with files and TLS', 'secure'],
	['on plain http', 'plain']
] as const)('the store %s', (_, where) => {
	test('commits, undoes, redoes, restores and removes, across loads', async () => {
		const page = await tab(lab[where]);
		expect(await shown(page)).toMatchObject({ head: null, canUndo: false, canRedo: false });
		await commit(page, 1);
		expect(await commit(page, 2)).toMatchObject({
			fault: null,
			head: 2,
			files: ['1.csv', '2.csv']
		});
		const hashes = await page.evaluate(() => window.lab.hashes());
		expect(await page.evaluate(() => window.lab.undo())).toMatchObject({ head: 1, canRedo: true });
		await page.evaluate(() => window.lab.redo());
		await page.evaluate(() => window.lab.undo());
		expect(await commit(page, 3)).toMatchObject({
			head: 3,
			files: ['1.csv', '3.csv'],
			canRedo: false
		});
		await page.evaluate(() => window.lab.remember());

		const again = await tab(lab[where]);
		expect(await shown(again)).toMatchObject({ head: 3, versions: [1, 2, 3], damaged: [] });
		expect(await again.evaluate(() => window.lab.recalled())).toBe('Nhật ký của đài');
		const restored = await again.evaluate(() => window.lab.restore(2));
		expect(restored).toMatchObject({ head: 4, files: ['1.csv', '2.csv'] });
		expect(await again.evaluate(() => window.lab.hashes())).toEqual(hashes);
		expect(await again.evaluate(() => window.lab.remove(1))).toMatchObject({ files: ['2.csv'] });
		const refused = await again.evaluate(() => window.lab.remove(1));
		expect(refused.fault).toMatchObject({ kind: 'no_dataset' });
	});

	test('tells the other tab, and refuses what that tab did not see', async () => {
		const [one, other] = [await tab(lab[where]), await tab(lab[where])];
		await commit(one, 1);
		await expect.poll(async () => (await shown(other)).files).toEqual(['1.csv']);
		expect(await other.evaluate(() => window.lab.heard())).toBeGreaterThan(0);
		const stale = await commit(other, 2, { expectedHead: null });
		expect(stale).toMatchObject({ fault: { kind: 'stale' }, head: 1, versions: [1] });
		// Both at once, the same file: one wins each time, and nothing of it is lost.
		const numbers = [3, 4, 5, 6, 7, 8];
		for (const [at, number] of numbers.entries()) {
			const same = { expectedHead: at + 1, megabytes: 2 };
			const first = commit(one, number, same);
			await new Promise((resolve) => setTimeout(resolve, 20 * at));
			const both = await Promise.all([first, commit(other, number, same)]);
			expect(both.map(({ fault }) => fault?.kind ?? null).sort()).toEqual([null, 'stale']);
		}
		const again = await tab(lab[where]);
		const names = [1, ...numbers].map((number) => `${number}.csv`);
		expect(await shown(again)).toMatchObject({ head: 7, files: names, damaged: [] });
		expect(await again.evaluate(() => window.lab.hashes())).toHaveLength(3 * names.length);
		if (where === 'plain') {
			// An original of 2 MB and its rows each, and the account that they have in common.
			const left = await again.evaluate(() => window.lab.inDatabase());
			expect(left).toEqual({ unfinished: 0, chunks: 2 * names.length + 1 });
		}
	});

	test('shows the version before when a write is cut off, and clears it away later', async () => {
		const page = await tab(lab[where]);
		await commit(page, 1);
		const unfinished = async () =>
			where === 'secure'
				? (await files(page)).filter((name) => name.endsWith('.part')).length
				: (await page.evaluate(() => window.lab.inDatabase())).unfinished;
		await page.evaluate(neverToEnd);
		await page.evaluate(() => void window.lab.commit(2, { megabytes: 10 }));
		await expect.poll(unfinished).toBeGreaterThan(0);
		await page.close();
		const again = await tab(lab[where]);
		expect(await shown(again)).toMatchObject({ head: 1, files: ['1.csv'], damaged: [] });
		expect(await commit(again, 3)).toMatchObject({ head: 2, fault: null });
		await again.close();
		const later = await tab(lab[where], hoursLater);
		expect(await shown(later)).toMatchObject({ head: 2, damaged: [] });
		expect(await later.evaluate(() => window.lab.hashes())).toHaveLength(6);
		// Originals and rows of two, and the account that they have in common.
		if (where === 'secure') expect(await files(later)).toHaveLength(5);
		else {
			const left = await later.evaluate(() => window.lab.inDatabase());
			expect(left).toEqual({ unfinished: 0, chunks: 5 });
		}
	});

	test('shows the same on another machine that imports its bundle', async () => {
		const page = await tab(lab[where]);
		for (const number of [1, 2]) await commit(page, number);
		const hashes = await page.evaluate(() => window.lab.hashes());
		for (const versions of ['head', 'all'] as const) {
			const bundle = await page.evaluate((which) => window.lab.exported(which), versions);
			const machine = await lab.newContext();
			const other = await tab(lab[where], undefined, machine);
			const imported = await other.evaluate((it) => window.lab.imported(it), bundle);
			expect(imported).toMatchObject({ fault: null, files: ['1.csv', '2.csv'] });
			expect(imported.versions).toHaveLength(versions === 'all' ? 2 : 1);
			expect(await other.evaluate(() => window.lab.hashes())).toEqual(hashes);
			expect(await other.evaluate((it) => window.lab.imported(it), bundle)).toEqual(imported);
			await machine.close();
		}
	});

	test('names what is damaged and goes on with the rest', async () => {
		const page = await tab(lab[where]);
		for (const number of [1, 2]) await commit(page, number);
		const rows = await page.evaluate(() => window.lab.bodyHash(1, 'rows'));
		const original = await page.evaluate(() => window.lab.bodyHash(2, 'original'));
		await page.evaluate(
			async ([spoilt, gone, inFiles]) => {
				if (inFiles) {
					const root = await navigator.storage.getDirectory();
					const folder = await root.getDirectoryHandle('nhip-cchc-bytes');
					const file = await folder.getFileHandle(spoilt);
					const writer = await file.createWritable({ keepExistingData: true });
					await writer.write('L');
					await writer.close();
					await folder.removeEntry(gone);
					return;
				}
				const database = await new Promise<IDBDatabase>((resolve) => {
					const request = indexedDB.open('nhip-cchc');
					request.onsuccess = () => resolve(request.result);
				});
				const transaction = database.transaction(['bodies', 'chunks'], 'readwrite');
				const chunks = transaction.objectStore('chunks');
				const record = transaction.objectStore('bodies').get(spoilt);
				record.onsuccess = () => {
					const at = [(record.result as { writing: string }).writing, 0];
					const request = chunks.get(at);
					request.onsuccess = () => {
						const bytes = new Uint8Array(request.result as ArrayBuffer);
						bytes[0] = 76;
						chunks.put(bytes.buffer, at);
					};
				};
				transaction.objectStore('bodies').delete(gone);
				await new Promise((resolve) => (transaction.oncomplete = resolve));
				database.close();
			},
			[rows, original, where === 'secure'] as const
		);
		const again = await tab(lab[where]);
		expect(await shown(again)).toMatchObject({ damaged: ['2.csv original missing'] });
		const refused = await again.evaluate(() => window.lab.rowsOf(1));
		expect(refused.fault).toMatchObject({ kind: 'damaged', damage: { found: 'other_hash' } });
		expect(refused.damaged).toEqual(['1.csv rows other_hash', '2.csv original missing']);
		expect((await again.evaluate(() => window.lab.rowsOf(2))).fault).toBeNull();
		expect(await commit(again, 3)).toMatchObject({ fault: null, head: 3 });
	});
});

test('a commit that is cancelled while it is written leaves nothing behind', async () => {
	const page = await tab(lab.secure);
	await commit(page, 1);
	const before = await files(page);
	expect(await page.evaluate(() => window.lab.cancelled(2, 60))).toBe('AbortError');
	expect((await files(page)).sort()).toEqual(before.sort());
	expect(await shown(page)).toMatchObject({ head: 1, files: ['1.csv'], damaged: [] });
	expect(await commit(page, 2, { megabytes: 60 })).toMatchObject({ fault: null, head: 2 });
	const again = await tab(lab.secure);
	expect(await shown(again)).toMatchObject({ files: ['1.csv', '2.csv'], damaged: [] });
	expect(await again.evaluate(() => window.lab.hashes())).toHaveLength(6);
}, 60_000);

describe('a browser', () => {
	test('without private files keeps bytes all the same, and finds them when it has some', async () => {
		const page = await tab(lab.secure, withoutFiles);
		await commit(page, 1);
		const hashes = await page.evaluate(() => window.lab.hashes());
		const later = await tab(lab.secure);
		expect(await shown(later)).toMatchObject({ files: ['1.csv'], damaged: [] });
		expect(await later.evaluate(() => window.lab.hashes())).toEqual(hashes);
		expect(await files(later)).toEqual([]);
	});

	test.each([
		['files', () => undefined],
		['its database', withoutFiles]
	])('that keeps bytes in %s changes nothing when that is full', async (_, before) => {
		const page = await unopened(lab.secure, before);
		const session = await lab.context.newCDPSession(page);
		// Before the first write: Chromium remembers for half a minute how much room a database has.
		const quota = { origin: lab.secure, quotaSize: 5_000_000 };
		await session.send('Storage.overrideQuotaForOrigin', quota);
		await page.evaluate(() => window.lab.open());
		await commit(page, 1);
		const full = await commit(page, 2, { megabytes: 8 });
		expect(full).toMatchObject({ fault: { kind: 'full' }, head: 1, versions: [1] });
		// Nothing of it is left to take up what room there is.
		expect(await commit(page, 3, { megabytes: 1 })).toMatchObject({ fault: null, head: 2 });
		expect(await page.evaluate(() => window.lab.hashes())).toHaveLength(6);
	});

	test.each([
		['has none', () => Reflect.deleteProperty(window, 'indexedDB')],
		[
			'refuses it',
			() => {
				IDBFactory.prototype.open = () => {
					throw new DOMException('denied', 'SecurityError');
				};
			}
		]
	])('whose database %s says so', async (_, before) => {
		const page = await unopened(lab.secure, before);
		const { fault } = await page.evaluate(() => window.lab.open());
		expect(fault).toMatchObject({ kind: 'unavailable' });
	});

	test('with a newer product in another tab asks to load the page again', async () => {
		const old = await tab(lab.secure);
		await commit(old, 1);
		const newer = await unopened(lab.secure);
		await newer.evaluate(
			() =>
				new Promise((resolve) => {
					const request = indexedDB.open('nhip-cchc', 99);
					request.onsuccess = resolve;
				})
		);
		await expect.poll(async () => (await shown(old)).lost).toBe('outdated');
		expect(await commit(old, 2)).toMatchObject({ fault: { kind: 'outdated' } });
		const another = await unopened(lab.secure);
		const { fault } = await another.evaluate(() => window.lab.open());
		expect(fault).toEqual({ kind: 'outdated' });
	});
});

test('a visitor sees what is published, whole or not at all', async () => {
	const folder = join(lab.root, 'published');
	const bundleOf = async (...numbers: number[]) => {
		const uploads = await Promise.all(numbers.map((number) => exampleUpload(number)));
		const zip = await packBundle(exampleManifest(uploads), readerOf(uploads));
		return readBundle(zip, { schemaVersion: SCHEMA_VERSION });
	};
	const request = { by: 'Lan', note: '', now: '2026-11-23T03:00:00.000Z' };
	const page = await unopened(lab.secure);
	const visit = () => page.evaluate(() => window.lab.published(''));
	expect(await visit()).toBeNull();
	await publishBundle(realDisk, folder, await bundleOf(1), request);
	const first = await exampleUpload(1);
	const original = await first.original.text();
	expect(await visit()).toEqual({ version: 1, rows: [await first.rows.text()], original });
	await publishBundle(realDisk, folder, await bundleOf(1, 2), request);
	expect(await visit()).toMatchObject({ version: 2 });
	await goBack(realDisk, folder, null, { ...request, schemaVersion: SCHEMA_VERSION });
	expect(await visit()).toMatchObject({ version: 1 });
	const path = `versions/1/rows/${first.record.dataset.id}.csv`;
	const rows = readFileSync(join(folder, path), 'utf8');
	writeFileSync(join(folder, path), rows.replace('2020-07-03', '2021-07-03'));
	expect(await visit()).toEqual({ kind: 'damaged', path });
	writeFileSync(join(folder, 'current.json'), '<!doctype html>');
	expect(await visit()).toEqual({ kind: 'unreadable', path: 'current.json' });
});
