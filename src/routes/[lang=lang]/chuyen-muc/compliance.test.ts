import { expect, test } from 'vitest';
import { LOGGED_WEEKS, PLANNED_WEEKS, week } from '$lib/figures/fixtures/campaign-rows';
import { complianceOf } from './compliance';

test('without a log nothing is assessed, and nothing is a fault', () => {
	expect(complianceOf(PLANNED_WEEKS)).toEqual({
		weeksAssessed: 0,
		missed: 0,
		wrongLength: 0,
		wrongWeekday: 0,
		outsidePlan: 0,
		differing: []
	});
});

test('with a log each fault is counted, in the weeks that the log covers', () => {
	const counts = complianceOf(LOGGED_WEEKS);
	expect(counts).toMatchObject({ weeksAssessed: 4, missed: 1, wrongLength: 1, wrongWeekday: 1 });
	expect(counts.differing.map((row) => row.planned_on)).toEqual([
		'2020-07-10',
		'2020-07-17',
		'2020-07-24'
	]);
});

test('an airing outside the plan is named and breaks no rule of it', () => {
	const extra = week('2021-01-08', {
		planned_on: null,
		aired_on: '2021-01-08',
		minutes: 20,
		is_logged: true,
		is_outside_plan: true
	});
	const counts = complianceOf([extra]);
	expect(counts).toMatchObject({ weeksAssessed: 0, outsidePlan: 1, wrongLength: 0 });
	expect(counts.differing).toEqual([]);
});
