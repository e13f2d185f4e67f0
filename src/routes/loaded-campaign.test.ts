import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { buildCalendar } from '$lib/figures/build-calendar';
import { buildExposureScatter } from '$lib/figures/build-exposure-scatter';
import { buildTimeline, editionsOf } from '$lib/figures/build-timeline';
import { campaignSpan } from '$lib/figures/campaign-span';
import { countedRows } from '$lib/figures/edition-exposure';
import { campaignSourceIds, linkageSourceIds } from '$lib/queries/answer-sources';
import { askCampaignPage } from '$lib/queries/campaign-page';
import { askIndexPage, sourceIdsOf } from '$lib/queries/index-page';
import { askLinkagePage } from '$lib/queries/linkage-page';
import { trendOfPage } from './[lang=lang]/[area=area]/[index=index]/index-figures';
import { keptFile, logOfFridays } from './testing/kept-files';
import { LoadedPages } from './testing/loaded-pages';

let pages: LoadedPages;

beforeAll(async () => {
	pages = await LoadedPages.open();
}, 60_000);
afterAll(() => pages.close());
beforeEach(() => pages.begin());

test('a log makes airings aired, week by week, with their lines', async () => {
	await pages.load(logOfFridays('local-log'));
	const found = await pages.shown({
		view: 'campaign',
		dataView: 'all',
		ask: askCampaignPage,
		sourceIds: campaignSourceIds,
		indices: [],
		area: '04'
	});
	expect(found.answer.airings.filter((row) => row.status === 'aired')).toHaveLength(26);
	const calendar = buildCalendar(
		{ ...found.answer, sources: found.sources, vintage: pages.layout.vintage },
		pages.words
	);
	expect(calendar.sources.map(({ cite }) => cite)).toContain(
		'Tệp local-log.csv, nạp 23/11/2026, dòng 2–27'
	);
	expect(calendar.table.loadedRows).toHaveLength(26);
}, 30_000);

test('a survey window and a log change what an edition is said to rest on', async () => {
	await pages.load(
		logOfFridays('local-log'),
		keptFile('local-windows', 'windows', [
			'index,component,year,fieldwork_start,start_precision,fieldwork_end,end_precision,line',
			'PAPI,*,2020,2020-08-01,day,2020-10-31,day,5'
		])
	);
	const found = await pages.shown({
		view: '04',
		dataView: 'all',
		ask: (engine) => askLinkagePage(engine, '04'),
		sourceIds: linkageSourceIds,
		indices: INDEX_CODES,
		area: '04'
	});
	const edition = found.answer.exposure.find((row) => row.index === 'PAPI' && row.year === 2020);
	// The Fridays from 3 July to 30 October.
	expect(edition).toMatchObject({ window: 'known', ends: '2020-10-31', aired_episodes: 18 });
	const { answer, sources } = found;
	const rows = { ...answer, sources, vintage: '', exposure: countedRows(answer.exposure) };
	const selected = { index: 'PAPI', year: 2020 } as const;
	const view = { area: 'Cao Bằng', fromYear: 2019, toYear: 2024, selected };
	const figure = buildTimeline(rows, view, pages.words);
	expect(figure.sources.flatMap(({ cite, loaded }) => (loaded ? [cite] : []))).toEqual([
		'Tệp local-log.csv, nạp 23/11/2026, dòng 2–27',
		'Tệp local-windows.csv, nạp 23/11/2026, dòng 5'
	]);
	const marked = figure.table.loadedRows?.map((row) => figure.table.rows[row]?.[0]?.text);
	expect(marked).toContain('PAPI 2020');
	expect(marked).not.toContain('PAPI 2019');

	const scatter = buildExposureScatter({
		words: pages.words,
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
	await pages.load(logOfFridays('local-log'));
	const found = await pages.shown({
		view: 'PAPI 04',
		dataView: 'all',
		ask: (engine) => askIndexPage(engine, 'PAPI', '04', pages.layout.area.region),
		sourceIds: sourceIdsOf,
		indices: ['PAPI'],
		area: '04'
	});
	const view = { measure: null, fromYear: null, toYear: null };
	const trend = trendOfPage(
		{ ...pages.layout, ...found, words: pages.words, index: 'PAPI' },
		view,
		[],
		[]
	);
	expect(trend.intervals.map(({ status }) => status)).toEqual(['planned']);
	expect(trend.notes.at(-1)).toContain('nhật ký đã nạp');
	expect(trend.loadedMarks).toBeUndefined();
}, 30_000);
