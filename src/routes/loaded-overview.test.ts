import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { EngineSession } from '$lib/engine/engine-session.svelte';
import { overviewSourceIds } from '$lib/queries/answer-sources';
import { askOverview, type OverviewAnswer } from '$lib/queries/overview';
import { overviewFigures } from './[lang=lang]/[area=area]/overview-figures';
import { LocalPage, type PageQuestion } from './local-page.svelte';
import { keptFile, logOfFridays, totalsOf } from './testing/kept-files';
import { LoadedPages } from './testing/loaded-pages';

let pages: LoadedPages;

beforeAll(async () => {
	pages = await LoadedPages.open();
}, 60_000);
afterAll(() => pages.close());
beforeEach(() => pages.begin());

const overview = (dataView: 'all' | 'record' = 'all'): PageQuestion<OverviewAnswer> => ({
	view: '04',
	dataView,
	ask: (engine) => askOverview(engine, '04', pages.layout.area.region),
	sourceIds: overviewSourceIds,
	indices: INDEX_CODES,
	area: '04'
});

/** SIPAS 2025 of three provinces: too few for a mean or a rank. */
const SIPAS = totalsOf('local-sipas', 'SIPAS', 2025, [
	['04', 86.5],
	['01', 88],
	['22', 87.25]
]);

/** The overview with what is loaded now. */
async function shownOverview() {
	const found = await pages.shown(overview());
	const frame = { ...pages.layout, sources: found.sources };
	return { ...found, figures: overviewFigures(pages.words, frame, found.answer) };
}

describe('with nothing loaded', () => {
	test('a page shows what was built, and the engine is not asked', async () => {
		const idle = new EngineSession({
			start: () => Promise.reject(new Error('started')),
			sources: () => Promise.resolve([]),
			prepare: () => Promise.resolve()
		});
		const nothing = pages.localWith({
			session: idle,
			isAnythingKept: () => Promise.resolve(false),
			store: () => Promise.reject(new Error('opened'))
		});
		await nothing.look();
		expect(nothing).toMatchObject({ hasLooked: true, overlay: null, unread: null });
		const page = new LocalPage<OverviewAnswer>(nothing);
		await page.want(overview());
		expect(page.state.status).toBe('built');
		expect(page.answerTo('04', 'all')).toBeNull();
		expect(idle.state.status).toBe('idle');
	});
});

describe('a file of scores', () => {
	test('takes its place in the figures that use it, and in no other', async () => {
		await pages.load(SIPAS);
		const { answer, figures } = await shownOverview();
		expect(Math.max(...answer.editions.map((row) => row.year))).toBe(2025);
		expect(figures.cards.SIPAS).toMatchObject({ year: 2025, figure: '86,50%' });
		expect(figures.cards.SIPAS.loaded.map(({ cite }) => cite)).toEqual([
			'Tệp local-sipas.csv, nạp 23/11/2026, dòng 2'
		]);
		const trend = figures.trends.SIPAS;
		expect(trend?.loadedMarks).toEqual(['Có số liệu nạp trên máy này']);
		expect(trend?.notes[0]).toContain('các hàng ghi “nạp” trong bảng');
		const marked = trend?.table.loadedRows?.map((row) => trend.table.rows[row]?.[0]?.text);
		expect(marked).toEqual(['2025']);
		expect(figures.cards.PAPI.loaded).toEqual([]);
		for (const figure of [figures.trends.PAPI, figures.parts, figures.peers, figures.campaign]) {
			expect(figure?.loadedMarks).toBeUndefined();
			expect(figure?.table.loadedRows).toBeUndefined();
		}
	}, 30_000);

	test('of another province is behind the mean, the ranks and the strip of its year', async () => {
		await pages.load(
			totalsOf('local-papi', 'PAPI', 2024, [['01', 47.5]], {
				publisher: 'CECODES',
				document: 'PAPI 2024, bản sửa',
				url: 'https://papi.org.vn/'
			})
		);
		const { figures } = await shownOverview();
		const source = figures.peers?.sources.find(({ loaded }) => loaded);
		expect(source).toMatchObject({
			cite: 'Tệp local-papi.csv, nạp 23/11/2026, dòng 2, theo CECODES, PAPI 2024, bản sửa',
			url: 'https://papi.org.vn/',
			loaded: { from: 'machine', ranges: [{ first: 2, last: 2 }] }
		});
		const strip = figures.peers;
		const marked = strip?.table.loadedRows?.map((row) => strip.table.rows[row]?.[0]?.value);
		expect(marked).toEqual(['01']);
		expect(figures.cards.PAPI.loaded).toHaveLength(1);
		expect(figures.trends.PAPI?.loadedMarks).toHaveLength(1);
		// The parts of PAPI rest on rows of theirs.
		expect(figures.parts?.loadedMarks).toBeUndefined();
	}, 30_000);
});

test('a target that was loaded is held against the score', async () => {
	await pages.load(
		keptFile('local-target', 'targets', [
			'index,year,area_code,component,measure,op,value,line',
			'PAPI,2024,04,TOTAL,score,>=,43,3'
		])
	);
	const { figures } = await shownOverview();
	const [text] = figures.cards.PAPI.lines.filter((line) => line.text.includes('mục tiêu'));
	expect(text?.text).toBe('Chưa đạt mục tiêu 43,00 (còn 1,67)');
	expect(figures.cards.PAPI.loaded[0]?.cite).toContain('dòng 3');
	expect(figures.cards.PCI.loaded).toEqual([]);
}, 30_000);

test('a change is asked for again, and after undo the record stands', async () => {
	await pages.load(SIPAS);
	const page = new LocalPage<OverviewAnswer>(pages.local);
	await page.want(overview());
	expect(page.state.status).toBe('shown');
	await pages.load(SIPAS, logOfFridays('local-log'));
	expect(page.answerTo('04', 'all')).toBeNull();
	await page.want(overview());
	const logged = page.answerTo('04', 'all')?.answer.airings.filter((row) => row.status === 'aired');
	expect(logged).toHaveLength(26);
	await pages.load();
	expect(page.answerTo('04', 'all')).toBeNull();
	await page.want(overview());
	expect(page.state.status).toBe('built');
	// The engine itself is back at the record, and was never started a second time.
	const years = await pages.local.ask((engine) =>
		engine.query('SELECT max(year) AS year FROM scores')
	);
	expect(years).toEqual([{ year: 2024 }]);
	expect(pages.starts).toBe(1);
}, 60_000);

test('the record alone is what was built', async () => {
	await pages.load(SIPAS);
	const page = new LocalPage<OverviewAnswer>(pages.local);
	await page.want(overview('record'));
	expect(page.state.status).toBe('built');
	expect(pages.local.content('record').key).not.toBe(pages.local.content('all').key);
});

test('what the host published is named as such, and what cannot be read is told', async () => {
	const dataset = SIPAS.dataset;
	const host = {
		version: 3,
		by: 'Sở Nội vụ',
		publishedAt: '2026-11-20T03:00:00Z',
		datasets: [dataset],
		rowsOf: () => Promise.resolve(new Blob([SIPAS.rows]))
	};
	const unread = new Error('store: blocked');
	pages.local = pages.localWith({
		isAnythingKept: () => Promise.resolve(true),
		store: () => Promise.reject(unread),
		published: () => Promise.resolve(host)
	});
	await pages.local.look();
	expect(pages.local.unread).toBe(unread);
	const { figures } = await shownOverview();
	expect(figures.cards.SIPAS.loaded[0]?.cite).toBe(
		'Tệp local-sipas.csv (do Sở Nội vụ đưa lên trang ngày 20/11/2026), dòng 2'
	);
	expect(figures.trends.SIPAS?.loadedMarks).toEqual([
		'Có số liệu bổ sung do Sở Nội vụ đưa lên trang'
	]);
}, 30_000);

// Last: a failed rebuild ends the engine of all tests here.
test('rows that cannot be read leave the built page, with the reason, until a retry succeeds', async () => {
	pages.files.isBroken = true;
	await pages.load(SIPAS, logOfFridays('local-log', 3));
	const page = new LocalPage<OverviewAnswer>(pages.local);
	await page.want(overview());
	expect(page.state).toMatchObject({ status: 'failed' });
	expect(page.answerTo('04', 'all')).toBeNull();
	pages.files.isBroken = false;
	await page.want(overview());
	expect(page.state.status).toBe('shown');
}, 60_000);
