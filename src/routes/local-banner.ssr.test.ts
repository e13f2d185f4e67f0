import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { EngineSession } from '$lib/engine/engine-session.svelte';
import type { FigureSource } from '$lib/figures/figure';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import type { DataView } from '$lib/state/data-view';
import { LocalData, type LocalParts } from './local-data.svelte';
import type { LocalPageState } from './local-page.svelte';
import LocalDataBanner from './LocalDataBanner.svelte';
import type { HostFiles } from './overlay';
import { FilesInMemory, keptFile, logOfFridays } from './testing/kept-files';

const LOG = logOfFridays('local-log');

async function localWith(change: Partial<LocalParts>, ...kept: (typeof LOG)[]): Promise<LocalData> {
	const files = new FilesInMemory();
	files.set(...kept);
	const local = new LocalData({
		session: new EngineSession({
			start: () => Promise.reject(new Error('started')),
			sources: () => Promise.resolve([]),
			prepare: () => Promise.resolve()
		}),
		isAnythingKept: () => Promise.resolve(kept.length > 0),
		store: () => Promise.resolve(files),
		published: () => Promise.resolve(null),
		onChange: () => undefined,
		...change
	});
	await local.look();
	return local;
}

const source = (first: number, last: number): FigureSource => ({
	id: LOG.dataset.id,
	title: '',
	cite: '',
	publisher: '',
	url: null,
	isPrimary: false,
	loaded: { from: 'machine', by: '', ranges: [{ first, last }] }
});

interface Shown {
	readonly state: LocalPageState;
	readonly dataView?: DataView;
	readonly sources?: readonly FigureSource[];
	readonly language?: 'vi' | 'en';
	readonly search?: string;
}

async function bannerOf(local: LocalData, shown: Shown): Promise<string> {
	const { language = 'vi', dataView = 'all', sources = [], search = '', state } = shown;
	const words = createWords(language, await loadCatalogue(language));
	const buttons = { onretry: () => undefined, onstop: () => undefined };
	const props = { words, local, state, dataView, search, sources, ...buttons };
	return render(LocalDataBanner, { props })
		.body.replace(/<!--.*?-->/gs, '')
		.replace(/\s+/g, ' ');
}

test('nothing stands where nothing is loaded', async () => {
	const html = await bannerOf(await localWith({}), { state: { status: 'built' } });
	expect(html.trim()).toBe('');
});

test('until the page has what is loaded it says that it has not', async () => {
	const html = await bannerOf(await localWith({}, LOG), { state: { status: 'asking' } });
	expect(html).toContain(
		'Các hình và bảng dưới đây chưa có số liệu đã nạp (1 tệp nạp trên máy này).'
	);
	expect(html).toContain('role="status"');
});

test('it counts the lines that the page uses, each once, and says where there is none', async () => {
	const local = await localWith({}, LOG, keptFile('local-b', 'targets', ['index']));
	const sources = [source(2, 27), source(20, 30)];
	const used = await bannerOf(local, { state: { status: 'shown' }, sources });
	expect(used).toContain('Trang có dùng số liệu đã nạp: 2 tệp nạp trên máy này.');
	expect(used).toContain('dùng 29 dòng');
	const none = await bannerOf(local, { state: { status: 'shown' }, language: 'en' });
	expect(none).toContain('use no line of them');
	expect(none).toContain('2 files loaded on this machine');
});

test('the record alone is a link away, and back, with the rest of the address', async () => {
	const local = await localWith({}, LOG);
	const search = '?tu=2018&ban=goc';
	const record = await bannerOf(local, { state: { status: 'built' }, dataView: 'record', search });
	expect(record).toContain(
		'Đang xem riêng số liệu có sẵn. Trang không dùng 1 tệp nạp trên máy này.'
	);
	expect(record).toContain('href="./?tu=2018"');
	const all = await bannerOf(local, { state: { status: 'shown' }, search: '?tu=2018' });
	expect(all).toContain('href="./?tu=2018&amp;ban=goc"');
});

test('a failure is told with its reason and a way to try again', async () => {
	const error = Object.assign(new Error('store: damaged'), { fault: { kind: 'damaged' } });
	const state: LocalPageState = { status: 'failed', error: new Error('wrapped', { cause: error }) };
	const html = await bannerOf(await localWith({}, LOG), { state });
	expect(html).toContain('nội dung lưu trên máy này bị mất hoặc đã thay đổi');
	expect(html).toContain('<button');
	const unread = await localWith({
		isAnythingKept: () => Promise.resolve(true),
		store: () => Promise.reject(Object.assign(new Error(''), { fault: { kind: 'blocked' } }))
	});
	expect(await bannerOf(unread, { state: { status: 'built' } })).toContain('một thẻ khác');
});

test('a file whose kept rows are damaged is left out, and named', async () => {
	const files = new FilesInMemory();
	files.damaged = [LOG.dataset.id];
	files.set(LOG, keptFile('local-b', 'targets', ['index']));
	const isAnythingKept = () => Promise.resolve(true);
	const local = await localWith({ isAnythingKept, store: () => Promise.resolve(files) });
	expect(local.overlay?.datasets.map(({ id }) => id)).toEqual(['local-b']);
	const html = await bannerOf(local, { state: { status: 'shown' } });
	expect(html).toContain('Tệp local-log.csv: nội dung lưu trên máy này bị mất');
	expect(html).toContain('1 tệp nạp trên máy này');
});

test('what the host published is told with version, name and day; texts stay texts', async () => {
	const host: HostFiles = {
		version: 3,
		by: '<b>Sở Nội vụ</b>',
		publishedAt: '2026-11-20T03:00:00Z',
		datasets: [LOG.dataset],
		rowsOf: () => Promise.resolve(new Blob([]))
	};
	// The same file is loaded here, too: it is told once.
	const local = await localWith({ published: () => Promise.resolve(host) }, LOG);
	const html = await bannerOf(local, { state: { status: 'shown' } });
	expect(html).toContain('bản số 3 do &lt;b>Sở Nội vụ&lt;/b> đưa lên trang ngày 20/11/2026');
	expect(html).not.toContain('1 tệp');
});
