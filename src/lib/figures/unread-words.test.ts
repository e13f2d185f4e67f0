import { expect, test } from 'vitest';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import type { EditionExposure } from './edition-exposure';
import { exposureHeadline, exposureSentence, reachText } from './exposure-words';
import {
	LOGGED_WEEKS,
	PLAN_1487,
	PLAN_SOURCE,
	PLANNED_AIRINGS,
	week
} from './fixtures/campaign-rows';
import { buildCalendar } from './build-calendar';
import { campaignSpan } from './campaign-span';
import { weekStatus, weekText } from './week-words';

const vi = createWords('vi', await loadCatalogue('vi'));
const en = createWords('en', await loadCatalogue('en'));

const UNREAD = week('2020-07-10', {
	unread_file: 'nhat-ky.csv',
	unread_line: 12,
	unread_rows: 1,
	unread_has_day: true
});
const DAYLESS = { ...UNREAD, unread_rows: 3, unread_has_day: false };

test('a week whose row could not be read is unknown, with line and file', () => {
	expect(weekStatus(UNREAD)).toBe('unread');
	expect(weekText(UNREAD, '2020-07-10', vi)).toBe(
		'Tuần có thứ Sáu, 10/07/2020: kế hoạch 12–15 phút. Chưa rõ: dòng 12 của tệp nhat-ky.csv không được nhận.'
	);
	expect(weekText(DAYLESS, '2020-07-10', vi)).toContain(
		'dòng 12 và 2 dòng khác của tệp nhat-ky.csv không được nhận, không rõ ngày phát nên có thể thuộc tuần này.'
	);
	expect(weekText(DAYLESS, '2020-07-10', en)).toContain('line 12 and 2 others of file nhat-ky.csv');
});

test('the calendar counts it neither as logged nor as outside the log', () => {
	const rows = { plan: [PLAN_1487], airings: [], sources: [PLAN_SOURCE], vintage: '2026-01-01' };
	const weeks = LOGGED_WEEKS.map((row) => (row.is_missed ? UNREAD : row));
	const figure = buildCalendar({ ...rows, weeks }, vi);
	expect(figure.headline).toBe('3 trên 4 tuần theo kế hoạch có phát sóng, 1 tuần chưa rõ');
	expect(figure.summary).toContain('có ít nhất 4 số, tổng cộng ít nhất 55 phút');
	expect(figure.summary).toContain(
		'Còn 22 tuần theo kế hoạch nằm ngoài nhật ký và 1 tuần có dòng không được nhận, chưa biết đã phát hay chưa.'
	);
	expect(figure.summary.split(/\.(?:\s|$)/).length - 1).toBeLessThanOrEqual(3);
	expect(figure.headline.split(' ').length).toBeLessThanOrEqual(15);
	expect(figure.table.rows[1]?.[1]).toEqual({
		text: 'Chưa rõ: dòng 12 của tệp nhat-ky.csv không được nhận',
		value: 'unread',
		isReason: true
	});
	expect(figure.legend.map(({ status }) => status)).toContain('unread');
	const whole = buildCalendar({ ...rows, weeks: LOGGED_WEEKS }, vi);
	expect(whole.legend.map(({ status }) => status)).not.toContain('unread');
});

test('a count before the end of a window is at least so much', () => {
	const exposure: EditionExposure = {
		index: 'PAR_INDEX',
		year: 2020,
		window: 'known',
		is_reference: true,
		starts: '2020-01-01',
		ends: '2020-12-31',
		start_precision: 'day',
		end_precision: 'day',
		window_note_vi: null,
		window_note_en: null,
		published_on: null,
		source_id: null,
		is_before_campaign: false,
		planned_episodes: 26,
		planned_minutes_low: 312,
		planned_minutes_high: 390,
		aired_episodes: 22,
		aired_minutes: 300,
		unread_weeks: 4,
		is_fully_logged: true,
		log_from: '2020-07-03',
		log_to: '2020-12-25',
		unknown_from: null,
		isCounted: true
	};
	const span = campaignSpan([PLAN_1487], PLANNED_AIRINGS);
	expect(exposureHeadline(vi, exposure, span)).toContain('ít nhất 22 số đã phát');
	expect(exposureSentence(vi, exposure, span)).toContain(
		'ít nhất 22 số đã phát, ít nhất 300 phút; còn 4 tuần chưa rõ vì có dòng trong nhật ký không được nhận'
	);
	expect(exposureHeadline(vi, { ...exposure, unread_weeks: 0 }, span)).not.toContain('ít nhất');
	const byMonth: EditionExposure = {
		...exposure,
		index: 'SIPAS',
		is_reference: false,
		window: 'partly_known',
		end_precision: 'month'
	};
	expect(exposureHeadline(vi, byMonth, span)).toBe(
		'SIPAS 2020: ít nhất 22 số đã phát đến hết tháng 12/2020'
	);
	expect(reachText(vi, byMonth, span)).toBe(
		'Ít nhất 22 số đã phát đến hết tháng 12/2020 (SIPAS 2020)'
	);
	expect(exposureSentence(vi, byMonth, span)).not.toContain('tối đa');
	expect(exposureSentence(vi, { ...byMonth, unread_weeks: 0 }, span)).toContain('tối đa 22 số');
});
