import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { EngineSession } from '$lib/engine/engine-session.svelte';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import { packageSources } from '$lib/engine/package-tables';
import { packageText } from '$lib/engine/package-texts.server';
import { buildCalendar } from '$lib/figures/build-calendar';
import { buildExposureScatter } from '$lib/figures/build-exposure-scatter';
import { buildTimeline, editionsOf } from '$lib/figures/build-timeline';
import { campaignSpan } from '$lib/figures/campaign-span';
import { countedRows } from '$lib/figures/edition-exposure';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import {
	campaignSourceIds,
	linkageSourceIds,
	overviewSourceIds
} from '$lib/queries/answer-sources';
import { askCampaignPage } from '$lib/queries/campaign-page';
import { askIndexPage, sourceIdsOf, type IndexPageAnswer } from '$lib/queries/index-page';
import { askLinkagePage, type LinkagePageAnswer } from '$lib/queries/linkage-page';
import { askOverview, type OverviewAnswer } from '$lib/queries/overview';
import { prepareTables } from '$lib/queries/prepare';
import { trendOfPage } from './[lang=lang]/[area=area]/[index=index]/index-figures';
import { overviewFigures } from './[lang=lang]/[area=area]/overview-figures';
import { layoutDataOf, type LayoutAnswer } from './layout-data.server';
import { LocalData } from './local-data.svelte';
import { LocalPage, type PageQuestion } from './local-page.svelte';
import { FilesInMemory, keptFile, logOfFridays, totalsOf } from './testing/kept-files';

let starts = 0;
const session = new EngineSession({
	start: () => {
		starts += 1;
		return startNodeEngine();
	},
	sources: () => packageSources(packageText),
	prepare: prepareTables
});
let layout: LayoutAnswer;
let words: Words;
let files: FilesInMemory;
let local: LocalData;

beforeAll(async () => {
	const found = await layoutDataOf('vi', 'cao-bang');
	if (!found) throw new Error('no province');
	layout = found;
	words = createWords('vi', await loadCatalogue('vi'));
	await session.ready();
}, 60_000);
afterAll(() => session.close());

beforeEach(() => {
	files = new FilesInMemory();
	local = new LocalData({
		session,
		isAnythingKept: () => Promise.resolve(files.files.length > 0),
		store: () => Promise.resolve(files),
		published: () => Promise.resolve(null),
		onChange: () => undefined
	});
});

const overview = (dataView: 'all' | 'record' = 'all'): PageQuestion<OverviewAnswer> => ({
	view: '04',
	dataView,
	ask: (engine) => askOverview(engine, '04', layout.area.region),
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
	const page = new LocalPage<OverviewAnswer>(local);
	await page.want(overview());
	const found = page.answerTo('04', 'all');
	if (!found) throw new Error(page.state.status);
	const frame = { ...layout, sources: found.sources };
	return { ...found, figures: overviewFigures(words, frame, found.answer) };
}

describe('with nothing loaded', () => {
	test('a page shows what was built, and the engine is not asked', async () => {
		const idle = new EngineSession({
			start: () => Promise.reject(new Error('started')),
			sources: () => Promise.resolve([]),
			prepare: () => Promise.resolve()
		});
		const nothing = new LocalData({
			session: idle,
			isAnythingKept: () => Promise.resolve(false),
			store: () => Promise.reject(new Error('opened')),
			published: () => Promise.resolve(null),
			onChange: () => undefined
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
		files.set(SIPAS);
		await local.look();
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
		files.set(
			totalsOf('local-papi', 'PAPI', 2024, [['01', 47.5]], {
				publisher: 'CECODES',
				document: 'PAPI 2024, bản sửa',
				url: 'https://papi.org.vn/'
			})
		);
		await local.look();
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

test('a log makes airings aired, week by week, with their lines', async () => {
	files.set(logOfFridays('local-log'));
	await local.look();
	const page = new LocalPage<Awaited<ReturnType<typeof askCampaignPage>>>(local);
	await page.want({
		view: 'campaign',
		dataView: 'all',
		ask: askCampaignPage,
		sourceIds: campaignSourceIds,
		indices: [],
		area: '04'
	});
	const found = page.answerTo('campaign', 'all');
	expect(found?.answer.airings.filter((row) => row.status === 'aired')).toHaveLength(26);
	if (!found) return;
	const calendar = buildCalendar(
		{ ...found.answer, sources: found.sources, vintage: layout.vintage },
		words
	);
	expect(calendar.sources.map(({ cite }) => cite)).toContain(
		'Tệp local-log.csv, nạp 23/11/2026, dòng 2–27'
	);
	expect(calendar.table.loadedRows).toHaveLength(26);
}, 30_000);

test('a survey window and a log change what an edition is said to rest on', async () => {
	files.set(
		logOfFridays('local-log'),
		keptFile('local-windows', 'windows', [
			'index,component,year,fieldwork_start,start_precision,fieldwork_end,end_precision,line',
			'PAPI,*,2020,2020-08-01,day,2020-10-31,day,5'
		])
	);
	await local.look();
	const page = new LocalPage<LinkagePageAnswer>(local);
	await page.want({
		view: '04',
		dataView: 'all',
		ask: (engine) => askLinkagePage(engine, '04'),
		sourceIds: linkageSourceIds,
		indices: INDEX_CODES,
		area: '04'
	});
	const found = page.answerTo('04', 'all');
	const edition = found?.answer.exposure.find((row) => row.index === 'PAPI' && row.year === 2020);
	// The Fridays from 3 July to 30 October.
	expect(edition).toMatchObject({ window: 'known', ends: '2020-10-31', aired_episodes: 18 });
	if (!found) return;
	const { answer, sources } = found;
	const rows = { ...answer, sources, vintage: '', exposure: countedRows(answer.exposure) };
	const selected = { index: 'PAPI', year: 2020 } as const;
	const view = { area: 'Cao Bằng', fromYear: 2019, toYear: 2024, selected };
	const figure = buildTimeline(rows, view, words);
	expect(figure.sources.flatMap(({ cite, loaded }) => (loaded ? [cite] : []))).toEqual([
		'Tệp local-log.csv, nạp 23/11/2026, dòng 2–27',
		'Tệp local-windows.csv, nạp 23/11/2026, dòng 5'
	]);
	const marked = figure.table.loadedRows?.map((row) => figure.table.rows[row]?.[0]?.text);
	expect(marked).toContain('PAPI 2020');
	expect(marked).not.toContain('PAPI 2019');

	const scatter = buildExposureScatter({
		words,
		areaName: view.area,
		measure: 'episodes',
		points: editionsOf(rows, view),
		span: campaignSpan(rows.plan, rows.airings),
		selected,
		sourceIds: rows.airings.map((row) => row.source_id),
		sources,
		vintage: ''
	});
	expect(scatter.dots.find(({ id }) => id === 'PAPI 2020')).toMatchObject({
		isRange: false,
		isChosen: true,
		x: { low: 18, high: 18, isAtMost: false, isAtLeast: false }
	});
	expect(scatter.sources.flatMap(({ cite, loaded }) => (loaded ? [cite] : []))).toEqual([
		'Tệp local-log.csv, nạp 23/11/2026, dòng 2–27',
		'Tệp local-windows.csv, nạp 23/11/2026, dòng 5'
	]);
	const marks = scatter.table.loadedRows?.map((row) => scatter.table.rows[row]?.[0]?.text);
	expect(marks).toContain('PAPI 2020');
	expect(marks).not.toContain('PAPI 2021');
}, 30_000);

test('beside a trend a loaded log is neither shown nor denied', async () => {
	files.set(logOfFridays('local-log'));
	await local.look();
	const page = new LocalPage<IndexPageAnswer>(local);
	await page.want({
		view: 'PAPI 04',
		dataView: 'all',
		ask: (engine) => askIndexPage(engine, 'PAPI', '04', layout.area.region),
		sourceIds: sourceIdsOf,
		indices: ['PAPI'],
		area: '04'
	});
	const found = page.answerTo('PAPI 04', 'all');
	if (!found) throw new Error(page.state.status);
	const view = { measure: null, fromYear: null, toYear: null };
	const trend = trendOfPage({ ...layout, ...found, words, index: 'PAPI' }, view, [], []);
	expect(trend.intervals.map(({ status }) => status)).toEqual(['planned']);
	expect(trend.notes.at(-1)).toContain('nhật ký đã nạp');
	expect(trend.loadedMarks).toBeUndefined();
}, 30_000);

test('a target that was loaded is held against the score', async () => {
	files.set(
		keptFile('local-target', 'targets', [
			'index,year,area_code,component,measure,op,value,line',
			'PAPI,2024,04,TOTAL,score,>=,43,3'
		])
	);
	await local.look();
	const { figures } = await shownOverview();
	const [text] = figures.cards.PAPI.lines.filter((line) => line.text.includes('mục tiêu'));
	expect(text?.text).toBe('Chưa đạt mục tiêu 43,00 (còn 1,67)');
	expect(figures.cards.PAPI.loaded[0]?.cite).toContain('dòng 3');
	expect(figures.cards.PCI.loaded).toEqual([]);
}, 30_000);

test('a change is asked for again, and after undo the record stands', async () => {
	files.set(SIPAS);
	await local.look();
	const page = new LocalPage<OverviewAnswer>(local);
	await page.want(overview());
	expect(page.state.status).toBe('shown');
	files.set(SIPAS, logOfFridays('local-log'));
	await local.look();
	expect(page.answerTo('04', 'all')).toBeNull();
	await page.want(overview());
	const logged = page.answerTo('04', 'all')?.answer.airings.filter((row) => row.status === 'aired');
	expect(logged).toHaveLength(26);
	files.set();
	await local.look();
	expect(page.answerTo('04', 'all')).toBeNull();
	await page.want(overview());
	expect(page.state.status).toBe('built');
	// The engine itself is back at the record, and was never started a second time.
	const years = await local.ask((engine) => engine.query('SELECT max(year) AS year FROM scores'));
	expect(years).toEqual([{ year: 2024 }]);
	expect(starts).toBe(1);
}, 60_000);

test('the record alone is what was built', async () => {
	files.set(SIPAS);
	await local.look();
	const page = new LocalPage<OverviewAnswer>(local);
	await page.want(overview('record'));
	expect(page.state.status).toBe('built');
	expect(local.content('record').key).not.toBe(local.content('all').key);
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
	local = new LocalData({
		session,
		isAnythingKept: () => Promise.resolve(true),
		store: () => Promise.reject(unread),
		published: () => Promise.resolve(host),
		onChange: () => undefined
	});
	await local.look();
	expect(local.unread).toBe(unread);
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
	files.set(SIPAS, logOfFridays('local-log', 3));
	files.isBroken = true;
	await local.look();
	const page = new LocalPage<OverviewAnswer>(local);
	await page.want(overview());
	expect(page.state).toMatchObject({ status: 'failed' });
	expect(page.answerTo('04', 'all')).toBeNull();
	files.isBroken = false;
	await page.want(overview());
	expect(page.state.status).toBe('shown');
}, 60_000);
