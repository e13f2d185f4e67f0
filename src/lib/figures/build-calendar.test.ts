import { beforeAll, describe, expect, test } from 'vitest';
import type { Words } from '$lib/messages/words';
import { buildCalendar, type CalendarRows } from './build-calendar';
import {
	airing,
	LOGGED_WEEKS,
	PLANNED_AIRINGS,
	PLANNED_CAMPAIGN,
	PLANNED_WEEKS
} from './fixtures/campaign-rows';
import { CAUSE } from './fixtures/cause';
import { holdWords, wordsIn } from './fixtures/held-words';

let vi: Words;
let en: Words;

beforeAll(async () => {
	await holdWords();
	[vi, en] = [wordsIn('vi'), wordsIn('en')];
});

const PLANNED: CalendarRows = {
	...PLANNED_CAMPAIGN,
	weeks: PLANNED_WEEKS
};
const LOGGED: CalendarRows = {
	...PLANNED,
	airings: [...PLANNED_AIRINGS, airing('2020-07-03', 14), airing('2021-01-08', 20)],
	weeks: LOGGED_WEEKS
};

describe('a plan without a log', () => {
	test('the headline names the plan; that there is no log is for the page to say', () => {
		const figure = buildCalendar(PLANNED, vi);
		expect(figure.headline).toBe('26 số theo kế hoạch năm 2020');
		expect(figure.summary).not.toContain('nhật ký');
	});

	test('no week counts as missed or aired', () => {
		const figure = buildCalendar(PLANNED, vi);
		expect(new Set(figure.weeks.map((week) => week.status))).toEqual(new Set(['planned']));
		expect(figure.weeks[0]?.text).toBe(
			'Thứ Sáu, 03/07/2020: theo kế hoạch, 12–15 phút; chưa biết đã phát hay chưa.'
		);
	});

	test('the time after the plan is told to be unknown', () => {
		expect(buildCalendar(PLANNED, vi).notes.join(' ')).toContain('Từ 01/01/2021 chưa có thông tin');
	});

	test('the source is the plan', () => {
		expect(buildCalendar(PLANNED, vi).sources.map((source) => source.id)).toEqual([
			'plan_1487_2020'
		]);
	});
});

describe('a log', () => {
	test('each fault has its status', () => {
		const figure = buildCalendar(LOGGED, vi);
		expect(figure.weeks.slice(0, 5).map((week) => week.status)).toEqual([
			'aired',
			'missed',
			'aired_late',
			'wrong_length',
			'planned'
		]);
		expect(figure.weeks.at(-1)?.status).toBe('extra');
	});

	test('headline and summary count what the log covers and leave the rest unknown', () => {
		const figure = buildCalendar(LOGGED, vi);
		expect(figure.headline).toBe('3 trên 4 tuần theo kế hoạch có phát sóng');
		expect(figure.summary).toContain('có 4 số, tổng cộng 55 phút');
		expect(figure.summary).toContain('Còn 22 tuần theo kế hoạch nằm ngoài nhật ký');
	});

	test('a week on another day says which day was planned', () => {
		expect(buildCalendar(LOGGED, vi).weeks[2]?.text).toBe(
			'Thứ Bảy, 18/07/2020: đã phát 13 phút; kế hoạch là thứ Sáu, 17/07/2020.'
		);
	});
});

test('every figure keeps to its form in both languages', () => {
	const none = { ...PLANNED, plan: [], airings: [], weeks: [], sources: [] };
	for (const words of [vi, en]) {
		for (const rows of [PLANNED, LOGGED, none]) {
			const figure = buildCalendar(rows, words);
			expect(figure.headline.split(' ').length).toBeLessThanOrEqual(15);
			expect(figure.summary.split(/\.(?:\s|$)/).length - 1).toBeLessThanOrEqual(3);
			expect(CAUSE.test(JSON.stringify(figure))).toBe(false);
			expect(figure.table.rows).toHaveLength(figure.weeks.length);
			expect(figure.table.rows.map(([date]) => date?.value)).toEqual(
				figure.weeks.map((week) => week.date)
			);
		}
	}
});
