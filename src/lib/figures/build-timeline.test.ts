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
			'Thời gian khảo sát SIPAS 2020 chỉ biết theo tháng; tính đến hết tháng 12/2020: tối đa 26 số theo kế hoạch, 312–390 phút; chưa biết đã phát bao nhiêu số.'
		);
		expect(figure.headline).toBe('SIPAS 2020: tối đa 26 số theo kế hoạch đến hết tháng 12/2020');
		expect(figure.summary.match(/chưa có điểm và hạng/g)).toHaveLength(1);
		expect(figure.summary).toContain('được nêu tên trong nhóm thấp nhất; chưa có điểm và hạng');
		expect(highlighted(figure)).toEqual(FRIDAYS);
		expect(figure.reach).toMatchObject({ from: '2020-07-03', to: '2020-12-31' });
	});

	test('a window that is not known highlights nothing', () => {
		const figure = choosing({ index: 'PAPI', year: 2021 });
		expect(sentence(figure)).toBe(
			'Chưa biết thời gian khảo sát PAPI 2021 kết thúc ngày nào; đặt ngày để xem số chuyên mục trước đó.'
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
			'Lũy kế đến khi kết thúc thời gian khảo sát SIPAS 2022: 26 số theo kế hoạch (tháng 7–12/2020), 312–390 phút; chưa biết đã phát bao nhiêu số; từ 01/01/2021 chưa biết.'
		);
	});
});

describe('a count that reaches over more than its year', () => {
	test.each([2021, 2022, 2023, 2024])('is told as cumulative in PAR INDEX %d', (year) => {
		const figure = choosing({ index: 'PAR_INDEX', year });
		expect(figure.headline).toBe(
			`PAR INDEX ${String(year)}: kế hoạch lũy kế 26 số (tháng 7–12/2020), sau đó chưa biết`
		);
		expect(figure.summary).toMatch(/^Lũy kế đến khi kết thúc năm đánh giá/);
		expect(figure.reach?.label).toBe(
			`Lũy kế 26 số theo kế hoạch (tháng 7–12/2020) đến khi kết thúc PAR INDEX ${String(year)}`
		);
		expect(rowOf(figure, `PAR_INDEX ${String(year)}`)[4]).toBe(
			'Lũy kế 26 số theo kế hoạch (tháng 7–12/2020), 312–390 phút; từ 01/01/2021 chưa biết'
		);
	});

	test('and of 2020 is not', () => {
		const figure = choosing({ index: 'PAR_INDEX', year: 2020 });
		expect(figure.summary).toMatch(/^Trước khi kết thúc năm đánh giá PAR INDEX 2020: 26 số/);
	});
});

/** The texts of a row of the table. */
function rowOf(figure: TimelineFigure, edition: string): string[] {
	const row = figure.table.rows.find(([head]) => head?.value === edition) ?? [];
	return row.map(({ text }) => text);
}

describe('the table', () => {
	test('gives no window finer than it is known', () => {
		const figure = choosing({ index: 'SIPAS', year: 2020 });
		const windows = [2017, 2019, 2020, 2022].map(
			(year) => rowOf(figure, `SIPAS ${String(year)}`)[2]
		);
		expect(windows).toEqual([
			'Từ 10/2017, chưa biết ngày kết thúc (lần đầu khảo sát toàn quốc, thực địa từ tháng 10–11/2017)',
			'Không sớm hơn 05/09/2019, chưa biết ngày kết thúc (phỏng vấn sau đợt chọn mẫu từ 15/08 đến 05/09/2019)',
			'05/2020 – 12/2020 (biết theo tháng, theo thông báo chương trình; phỏng vấn có thể vào nửa sau của thời gian này)',
			'Đến 31/12/2022, chưa biết ngày bắt đầu (“đến hết tháng 12/2022”; từ năm này khảo sát hộ gia đình)'
		]);
		const drawn = figure.rows[1]?.editions.find(({ year }) => year === 2020);
		expect(drawn?.window).toBe('partly_known');
		expect(rowOf(figure, 'SIPAS 2020')[4]).toBe(
			'Tối đa 26 số theo kế hoạch, 312–390 phút, tính đến hết tháng 12/2020'
		);
	});

	test('puts the group of PAPI first, says what is computed, and carries the remarks', () => {
		const figure = choosing({ index: 'SIPAS', year: 2020 });
		expect(figure.table.columns.map(({ key }) => key)).toEqual([
			'edition',
			'change',
			'window',
			'level',
			'planned',
			'aired'
		]);
		expect(rowOf(figure, 'PAPI 2024')[3]).toBe(
			'Nhóm thấp nhất; 41,33 điểm; hạng 51/61 (tính từ điểm)'
		);
		expect(rowOf(figure, 'PCI 2020')[1]).toBe('Giảm 1,49 điểm; giữ nguyên hạng');
		expect(rowOf(figure, 'PCI 2021')[1]).toContain('; lưu ý: hiệu chỉnh phương pháp luận 2021');
		expect(rowOf(figure, 'PAPI 2019')[1]).toContain('; lưu ý: nội dung 8 thêm thành phần');
	});

	test('begins every cell with a capital or a number, in both languages', () => {
		for (const words of [vi, en]) {
			const { table } = choosing({ index: 'SIPAS', year: 2020 }, record, words);
			const texts = table.rows.flat().map(({ text }) => text);
			expect(texts.filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
		}
	});
});

test('the notes list breaks of every kind with their reasons, each reason once', () => {
	const notes = choosing({ index: 'SIPAS', year: 2020 }).notes;
	const starting = (text: string) => notes.find((note) => note.startsWith(text)) ?? '';
	expect(starting('So sánh được với năm trước, có lưu ý')).toContain(
		'PAPI 2019 (nội dung 8 thêm thành phần); PAPI 2021 (2021 (có thể cả 2020) khảo sát trong đại dịch'
	);
	expect(starting('So sánh được với năm trước, có lưu ý')).toContain('PCI 2021 (hiệu chỉnh');
	expect(starting('Chưa đủ cơ sở so sánh')).toContain('PAPI 2021, PCI 2017, PCI 2019 (mức chung');
	expect(starting('Không so sánh được')).toContain('PAPI 2018 (từ 6 lên 8 nội dung');
	expect(starting('PAR INDEX')).toContain('không phải hai bằng chứng độc lập');
	expect(notes.length).toBeLessThanOrEqual(8);
});

describe('a window that the reader sets', () => {
	test('is counted by the engine and marked', async () => {
		const rows = countedRows(await askExposureWith(await recordEngine(), [PAPI_2020]));
		const figure = choosing(PAPI_2020, { ...record, exposure: rows });
		const expected = FRIDAYS.filter((date) => date <= PAPI_2020.ends);
		expect(expected).toHaveLength(20);
		expect(sentence(figure)).toBe(
			'Trước khi kết thúc thời gian khảo sát PAPI 2020 (ngày do người xem đặt): 20 số theo kế hoạch, 240–300 phút; chưa biết đã phát bao nhiêu số.'
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
			'Thời gian khảo sát PAPI 2020 do người xem đặt kết thúc ngày 15/11/2020; chưa đếm được số chuyên mục trước đó.'
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
			'Thời gian khảo sát SIPAS 2020 chỉ biết theo tháng; tính đến hết tháng 12/2020: tối đa 2 số đã phát, 27 phút; 26 số theo kế hoạch, 312–390 phút; nhật ký chỉ có từ 04/07/2020 đến 10/07/2020, ngoài khoảng đó chưa biết.'
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
		expect(edition(3, 2022)?.label).toBe(vi.t('figure.refusalShort.level_break'));
		expect(edition(3, 2024)?.label).toBe('không công bố');
	});

	test('without editions there is a strip of airings', () => {
		const figure = buildTimeline({ ...record, totals: [] }, view(null), vi);
		expect(figure.rows).toEqual([]);
		expect(figure.headline).toBe('26 số theo kế hoạch năm 2020; chưa có nhật ký phát sóng');
		expect(figure.summary).toBe(
			'Theo kế hoạch: tối thứ Sáu hằng tuần, 12–15 phút mỗi số, tổng 312–390 phút.'
		);
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
