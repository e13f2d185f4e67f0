import { beforeAll, expect, test } from 'vitest';
import type { Words } from '$lib/messages/words';
import { buildMinutes, type MinutesRows } from './build-minutes';
import {
	airing,
	month,
	PLANNED_AIRINGS,
	PLANNED_CAMPAIGN,
	PLANNED_MONTHS
} from './fixtures/campaign-rows';
import { CAUSE } from './fixtures/cause';
import { holdWords, wordsIn } from './fixtures/held-words';

let vi: Words;
let en: Words;

beforeAll(async () => {
	await holdWords();
	[vi, en] = [wordsIn('vi'), wordsIn('en')];
});

const PLANNED: MinutesRows = {
	...PLANNED_CAMPAIGN,
	months: PLANNED_MONTHS
};

/** Hand-made: a log of July to September without an entry in August. */
const LOGGED: MinutesRows = {
	...PLANNED,
	airings: [...PLANNED_AIRINGS, airing('2020-07-03', 14), airing('2020-09-25', 13)],
	months: [
		month('2020-07', { aired_episodes: 5, aired_minutes: 70 }),
		month('2020-08'),
		month('2020-09', { aired_episodes: 3, aired_minutes: 42, rerun_minutes: 12 }),
		...PLANNED_MONTHS.slice(3)
	]
};

test('without a log every month is unknown, and the plan is a range', () => {
	const figure = buildMinutes(PLANNED, vi);
	expect(figure.headline).toBe('312–390 phút theo kế hoạch trong 6 tháng');
	expect(figure.words.unknown).toBe('chưa biết đã phát');
	expect(figure.months.map((it) => it.aired)).toEqual([null, null, null, null, null, null]);
	expect(figure.months[0]).toMatchObject({ label: '07/2020', plannedLow: 60, plannedHigh: 75 });
	expect(figure.months[0]?.text).toBe(
		'Tháng 07/2020: kế hoạch 60–75 phút; chưa biết đã phát bao nhiêu.'
	);
});

test('a month within the log without an entry is zero; one after it is unknown', () => {
	const figure = buildMinutes(LOGGED, vi);
	expect(figure.months.map((it) => it.aired)).toEqual([70, 0, 42, null, null, null]);
	expect(figure.headline).toBe('Đã phát 112 phút trong 3 tháng có nhật ký');
});

test('a month of which rows were rejected is a lower bound, and unknown where nothing else aired', () => {
	const months = [
		month('2020-07', { aired_episodes: 3, aired_minutes: 37, unread_weeks: 2 }),
		month('2020-08', { unread_weeks: 4 }),
		month('2020-09', { aired_episodes: 4, aired_minutes: 54 })
	];
	const figure = buildMinutes({ ...LOGGED, months }, vi);
	expect(figure.months.map((it) => [it.aired, it.isBound])).toEqual([
		[37, true],
		[null, false],
		[54, false]
	]);
	expect(figure.headline).toBe('Đã phát ít nhất 91 phút trong 3 tháng có nhật ký');
	expect(figure.months[0]?.text).toContain('đã phát ít nhất 37 phút');
	expect(figure.notes.join(' ')).toContain('số phút của một số tháng chỉ là mức ít nhất');
});

test('months between the plan and a later log stand there as unknown', () => {
	const later = month('2021-03', {
		planned_episodes: null,
		planned_low: null,
		planned_high: null,
		aired_episodes: 1,
		aired_minutes: 15
	});
	const figure = buildMinutes({ ...PLANNED, months: [...PLANNED_MONTHS, later] }, vi);
	expect(figure.months.map((it) => it.month).slice(6)).toEqual(['2021-01', '2021-02', '2021-03']);
	expect(figure.months[6]).toMatchObject({ plannedLow: null, aired: null });
	expect(figure.months[6]?.text).toBe(
		'Tháng 01/2021: không có trong kế hoạch; chưa biết đã phát bao nhiêu.'
	);
});

test('every figure keeps to its form in both languages', () => {
	const none = { ...PLANNED, plan: [], airings: [], months: [], sources: [] };
	for (const words of [vi, en]) {
		for (const rows of [PLANNED, LOGGED, none]) {
			const figure = buildMinutes(rows, words);
			expect(figure.headline.split(' ').length).toBeLessThanOrEqual(15);
			expect(figure.summary.split(/\.(?:\s|$)/).length - 1).toBeLessThanOrEqual(3);
			expect(CAUSE.test(JSON.stringify(figure))).toBe(false);
			expect(figure.table.rows.map((row) => row[4]?.value ?? null)).toEqual(
				figure.months.map((it) => it.aired)
			);
		}
	}
});
