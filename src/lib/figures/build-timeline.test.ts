import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import { askExposureWith, askLinkagePage } from '$lib/queries/linkage-page';
import { recordEngine } from '$lib/queries/record.server';
import { askSources } from '$lib/queries/sources';
import type { EditionKey, SetWindow } from '$lib/state/linkage-state';
import { buildTimeline, editionsOf, type TimelineRows, type TimelineView } from './build-timeline';
import { countedRows, uncountedRows } from './edition-exposure';
import { airing, FRIDAYS } from './fixtures/campaign-rows';
import { CAUSE } from './fixtures/cause';
import { HEADLINE_WORDS, wordCount } from './headline';
import type { TimelineFigure } from './timeline-figure';

let vi: Words;
let en: Words;
let record: TimelineRows;

const PAPI_2020: SetWindow = {
	index: 'PAPI',
	year: 2020,
	starts: '2020-08-01',
	ends: '2020-11-15'
};

/** Starting the engine takes seconds on a busy machine. */
const START_MS = 60_000;

beforeAll(async () => {
	vi = createWords('vi', await loadCatalogue('vi'));
	en = createWords('en', await loadCatalogue('en'));
	const engine = await recordEngine();
	const answer = await askLinkagePage(engine, '04');
	const ids = [...answer.totals, ...answer.exposure, ...answer.plan, ...answer.publishedChanges];
	record = {
		...answer,
		exposure: countedRows(answer.exposure),
		sources: await askSources(
			engine,
			ids.flatMap((row) => row.source_id ?? [])
		),
		vintage: '2025-11-01'
	};
}, START_MS);

function view(selected: EditionKey | null): TimelineView {
	return { area: 'Cao Bằng', fromYear: 2017, toYear: 2024, selected };
}

function choosing(selected: EditionKey, rows: TimelineRows = record, words = vi): TimelineFigure {
	return buildTimeline(rows, view(selected), words);
}

/** The first sentence of the summary says what came before the end of the chosen window. */
function sentence(figure: TimelineFigure): string {
	return figure.summary.split(/(?<=\.)\s/)[0] ?? '';
}

function highlighted(figure: TimelineFigure): string[] {
	return figure.airings.filter((it) => it.isHighlighted).map((it) => it.date);
}

describe('what is said of the airings before the end of an edition', () => {
	test('SIPAS 2020: the whole plan, and not what was aired', () => {
		const figure = choosing({ index: 'SIPAS', year: 2020 });
		expect(sentence(figure)).toBe(
			'Trước khi kết thúc kỳ khảo sát SIPAS 2020: 26 số theo kế hoạch, 312–390 phút; chưa biết số đã phát.'
		);
		expect(figure.headline).toBe('SIPAS 2020: 26 số theo kế hoạch trước khi kết thúc khảo sát');
		expect(highlighted(figure)).toEqual(FRIDAYS);
		expect(figure.reach).toMatchObject({ from: '2020-07-03', to: '2020-12-31' });
	});

	test('a window that is not known highlights nothing', () => {
		const figure = choosing({ index: 'PAPI', year: 2021 });
		expect(sentence(figure)).toBe(
			'Chưa biết kỳ khảo sát PAPI 2021 kết thúc ngày nào; đặt ngày để xem số chuyên mục trước đó.'
		);
		expect(highlighted(figure)).toEqual([]);
		expect(figure.reach).toBeNull();
	});

	test('a window that ended before the campaign', () => {
		expect(sentence(choosing({ index: 'PAR_INDEX', year: 2019 }))).toBe(
			'Khi kết thúc năm đánh giá PAR INDEX 2019 (31/12/2019) chưa có chuyên mục: số đầu tiên theo lịch là ngày 03/07/2020.'
		);
	});

	test('an edition that was published before the campaign needs no window', () => {
		expect(sentence(choosing({ index: 'PAPI', year: 2019 }))).toBe(
			'PAPI 2019 công bố ngày 28/04/2020, trước số đầu tiên theo lịch (03/07/2020): khi đó chưa có chuyên mục.'
		);
	});

	test('a window that ends after the plan says from when nothing is known', () => {
		expect(sentence(choosing({ index: 'SIPAS', year: 2022 }))).toBe(
			'Trước khi kết thúc kỳ khảo sát SIPAS 2022: 26 số theo kế hoạch, 312–390 phút; chưa biết số đã phát; từ 01/01/2021 chưa biết.'
		);
	});
});

describe('a window that the reader sets', () => {
	test('is counted by the engine and marked', async () => {
		const rows = countedRows(await askExposureWith(await recordEngine(), [PAPI_2020]));
		const figure = choosing(PAPI_2020, { ...record, exposure: rows });
		const expected = FRIDAYS.filter((date) => date <= PAPI_2020.ends);
		expect(expected).toHaveLength(20);
		expect(sentence(figure)).toBe(
			'Trước khi kết thúc kỳ khảo sát PAPI 2020 (ngày do người xem đặt): 20 số theo kế hoạch, 240–300 phút; chưa biết số đã phát.'
		);
		expect(highlighted(figure)).toEqual(expected);
		const edition = figure.rows[0]?.editions.find(({ year }) => year === 2020);
		expect(edition).toMatchObject({ window: 'person', from: '2020-08-01', to: '2020-11-15' });
		expect(figure.notes.join(' ')).toContain('PAPI 2020 (01/08/2020 – 15/11/2020)');
	});

	test('is shown and said not to be counted while the engine has not answered', () => {
		const rows = uncountedRows(record.exposure, [PAPI_2020]);
		const figure = choosing(PAPI_2020, { ...record, exposure: rows });
		expect(sentence(figure)).toBe(
			'Kỳ khảo sát PAPI 2020 do người xem đặt kết thúc ngày 15/11/2020; chưa đếm được số chuyên mục trước đó.'
		);
		expect(highlighted(figure)).toEqual([]);
	});
});

describe('a log', () => {
	const logged = (): TimelineRows => ({
		...record,
		airings: [...record.airings, airing('2020-07-04', 14), airing('2020-07-10', 13)].sort((a, b) =>
			a.date.localeCompare(b.date)
		),
		exposure: record.exposure.map((row) => ({
			...row,
			aired_episodes: row.ends === '2020-12-31' ? 2 : null,
			aired_minutes: row.ends === '2020-12-31' ? 27 : null,
			log_from: '2020-07-04',
			log_to: '2020-07-10'
		}))
	});

	test('what was aired stands before the plan, and its limits are told', () => {
		expect(sentence(choosing({ index: 'SIPAS', year: 2020 }, logged()))).toBe(
			'Trước khi kết thúc kỳ khảo sát SIPAS 2020: 2 số đã phát, 27 phút; 26 số theo kế hoạch, 312–390 phút; nhật ký chỉ có từ 04/07/2020 đến 10/07/2020, ngoài khoảng đó chưa biết.'
		);
	});

	test('a planned airing gives way to the aired one of its week', () => {
		const dates = choosing({ index: 'SIPAS', year: 2020 }, logged()).airings;
		expect(dates.slice(0, 3).map(({ date, status }) => [date, status])).toEqual([
			['2020-07-04', 'aired'],
			['2020-07-10', 'aired'],
			['2020-07-17', 'planned']
		]);
	});
});

describe('the rows', () => {
	test('draw the change of score, else of places, else the reason', () => {
		const figure = choosing({ index: 'SIPAS', year: 2020 });
		const edition = (index: number, year: number) =>
			figure.rows[index]?.editions.find((it) => it.year === year);
		expect(figure.rows.map(({ index }) => index)).toEqual(INDEX_CODES);
		expect(edition(0, 2024)).toMatchObject({ changeUnit: 'points', label: '▼ 0,32' });
		expect(edition(1, 2024)).toMatchObject({ changeUnit: 'places', change: 4, label: '▲ 4 bậc' });
		expect(edition(2, 2024)).toMatchObject({ change: -3, isUnconfirmed: true, label: '▼ 3 bậc' });
		expect(edition(3, 2022)).toMatchObject({ change: null, startsEra: true });
		expect(edition(3, 2022)?.label).toBe('không so được');
		expect(edition(3, 2024)?.label).toBe('không công bố');
	});

	test('without editions there is a strip of airings', () => {
		const figure = buildTimeline({ ...record, totals: [] }, view(null), vi);
		expect(figure.rows).toEqual([]);
		expect(figure.headline).toBe('26 số theo kế hoạch năm 2020; chưa có nhật ký phát sóng');
		expect(figure.unknownOutput[0]).toMatchObject({ from: '2021-01-01', to: '2024-12-31' });
	});
});

test('every edition keeps to the form of a figure in both languages', () => {
	for (const words of [vi, en]) {
		for (const { point } of editionsOf(record, view(null))) {
			const key = { index: point.index, year: point.year } as EditionKey;
			const figure = choosing(key, record, words);
			expect(wordCount(figure.headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
			expect(figure.summary.split(/\.(?:\s|$)/).length - 1).toBeLessThanOrEqual(3);
			expect(JSON.stringify(figure)).not.toMatch(CAUSE);
			expect(JSON.stringify(figure)).not.toContain('undefined');
			expect(figure.table.rows.map(([head]) => head?.value)).toEqual(
				figure.rows.flatMap((row) => row.editions.map((it) => `${row.index} ${String(it.year)}`))
			);
		}
	}
});
