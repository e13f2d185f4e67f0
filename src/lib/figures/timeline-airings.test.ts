import { beforeAll, describe, expect, test } from 'vitest';
import { askExposureWith } from '$lib/queries/linkage-page';
import { recordEngine } from '$lib/queries/record.server';
import type { SetWindow } from '$lib/state/linkage-state';
import type { TimelineRows } from './build-timeline';
import { countedRows, uncountedRows } from './edition-exposure';
import { airing, FRIDAYS } from './fixtures/campaign-rows';
import { choosing, holdTimeline, rowTexts, timelineRows } from './fixtures/timeline-record';
import type { TimelineFigure } from './timeline-figure';

/** Starting the engine takes seconds on a busy machine. */
beforeAll(holdTimeline, 60_000);

const PAPI_2020: SetWindow = {
	index: 'PAPI',
	year: 2020,
	starts: '2020-08-01',
	ends: '2020-11-15'
};

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
		expect(rowTexts(figure, `PAR_INDEX ${String(year)}`)[4]).toBe(
			'Lũy kế 26 số theo kế hoạch (tháng 7–12/2020), 312–390 phút; từ 01/01/2021 chưa biết'
		);
	});

	test('and of 2020 is not', () => {
		const figure = choosing({ index: 'PAR_INDEX', year: 2020 });
		expect(figure.summary).toMatch(/^Trước khi kết thúc năm đánh giá PAR INDEX 2020: 26 số/);
	});
});

describe('a window that the reader sets', () => {
	test('is counted by the engine and marked', async () => {
		const rows = countedRows(await askExposureWith(await recordEngine(), [PAPI_2020]));
		const figure = choosing(PAPI_2020, { ...timelineRows(), exposure: rows });
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
		const rows = uncountedRows(timelineRows().exposure, [PAPI_2020]);
		const figure = choosing(PAPI_2020, { ...timelineRows(), exposure: rows });
		expect(sentence(figure)).toBe(
			'Thời gian khảo sát PAPI 2020 do người xem đặt kết thúc ngày 15/11/2020; chưa đếm được số chuyên mục trước đó.'
		);
		expect(highlighted(figure)).toEqual([]);
	});
});

describe('a log', () => {
	const logged = (): TimelineRows => ({
		...timelineRows(),
		airings: [...timelineRows().airings, airing('2020-07-04', 14), airing('2020-07-10', 13)].sort(
			(a, b) => a.date.localeCompare(b.date)
		),
		exposure: timelineRows().exposure.map((row) => ({
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
