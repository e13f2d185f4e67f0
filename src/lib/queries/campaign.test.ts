import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askAirings } from './airing-list';
import { askCampaignMonths } from './campaign-months';
import { askCampaignWeeks } from './campaign-weeks';
import {
	airing,
	component,
	figure,
	loadTiny,
	PLAN,
	provinces,
	type TinyRow
} from './fixtures/tiny-record';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, 60_000);
afterAll(() => engine.close());

const logged = (...episodes: TinyRow[]) =>
	loadTiny(engine, {
		areas: provinces('04'),
		components: [component('TOTAL')],
		scores: [figure('TOTAL', 2020, '04', { score: 5 })],
		plans: [PLAN],
		episodes
	});

const weekOf = async (monday: string) =>
	(await askCampaignWeeks(engine)).filter((week) => week.monday === monday);

describe('without a log', () => {
	beforeAll(() => logged());

	test('the plan has 26 Fridays, 2020-07-03 to 2020-12-25', async () => {
		const weeks = await askCampaignWeeks(engine);
		expect(weeks).toHaveLength(26);
		expect(weeks[0]?.planned_on).toBe('2020-07-03');
		expect(weeks.at(-1)?.planned_on).toBe('2020-12-25');
		expect(new Set(weeks.map((week) => new Date(week.planned_on ?? '').getUTCDay()))).toEqual(
			new Set([5])
		);
	});

	test('nothing is logged, so nothing was missed and nothing aired', async () => {
		for (const week of await askCampaignWeeks(engine)) {
			expect(week).toMatchObject({ is_logged: false, is_missed: false, aired_on: null });
		}
	});

	test('the months add up to 312 to 390 planned minutes; what aired is unknown', async () => {
		const months = await askCampaignMonths(engine);
		const sum = (key: 'planned_episodes' | 'planned_low' | 'planned_high') =>
			months.reduce((total, month) => total + (month[key] ?? 0), 0);
		expect(months).toHaveLength(6);
		expect([sum('planned_episodes'), sum('planned_low'), sum('planned_high')]).toEqual([
			26, 312, 390
		]);
		for (const month of months) {
			expect(month).toMatchObject({ aired_episodes: null, aired_minutes: null });
		}
	});

	test('the list holds planned airings only', async () => {
		const list = await askAirings(engine);
		expect(list).toHaveLength(26);
		expect(new Set(list.map((row) => row.status))).toEqual(new Set(['planned']));
	});
});

describe('with a log', () => {
	beforeAll(() =>
		logged(
			airing('2020-07-10T20:15', 11.9),
			airing('2020-07-17', 12),
			airing('2020-07-25', 15),
			airing('2020-07-31', 15.1),
			airing('2020-08-07', 14, 'rerun'),
			airing('2020-08-14'),
			airing('2020-08-15'),
			airing('2020-08-21', 13, 'planned'),
			airing('2021-01-08')
		)
	);

	test('a week before the log begins is unknown, not missed', async () => {
		expect(await weekOf('2020-06-29')).toMatchObject([{ is_logged: false, is_missed: false }]);
	});

	test('a time of day does not change the day', async () => {
		expect(await weekOf('2020-07-06')).toMatchObject([
			{ aired_on: '2020-07-10', is_wrong_weekday: false, is_logged: true }
		]);
	});

	test.each([
		['2020-07-06', 11.9, true],
		['2020-07-13', 12, false],
		['2020-07-20', 15, false],
		['2020-07-27', 15.1, true]
	])('in the week of %s %d minutes are wrong: %s', async (monday, minutes, isWrong) => {
		expect(await weekOf(monday)).toMatchObject([{ minutes, is_wrong_length: isWrong }]);
	});

	test('a Saturday is the wrong weekday, and the week is not missed', async () => {
		expect(await weekOf('2020-07-20')).toMatchObject([
			{ aired_on: '2020-07-25', is_wrong_weekday: true, is_missed: false }
		]);
	});

	test('a rerun does not make up for a missed week', async () => {
		expect(await weekOf('2020-08-03')).toMatchObject([{ is_missed: true, aired_on: null }]);
	});

	test('a planned line of the log is no airing', async () => {
		expect(await weekOf('2020-08-17')).toMatchObject([{ is_missed: true, aired_on: null }]);
	});

	test('two airings in a week are both shown, the extra one on the wrong weekday', async () => {
		expect(await weekOf('2020-08-10')).toMatchObject([
			{ aired_on: '2020-08-14', is_wrong_weekday: false },
			{ aired_on: '2020-08-15', is_wrong_weekday: true }
		]);
	});

	test('an airing after the plan is outside it and neither wrong nor missed', async () => {
		expect(await weekOf('2021-01-04')).toMatchObject([
			{
				is_outside_plan: true,
				is_missed: false,
				is_wrong_weekday: false,
				is_wrong_length: false,
				planned_on: null
			}
		]);
	});

	test('a month inside the log without an airing has zero, reruns stand apart', async () => {
		const months = new Map((await askCampaignMonths(engine)).map((row) => [row.month, row]));
		expect(months.get('2020-07')).toMatchObject({ aired_episodes: 4, aired_minutes: 54 });
		expect(months.get('2020-08')).toMatchObject({ aired_episodes: 2, rerun_minutes: 14 });
		expect(months.get('2020-09')).toMatchObject({ aired_episodes: 0, aired_minutes: 0 });
		expect(months.get('2021-01')).toMatchObject({ planned_episodes: null, aired_episodes: 1 });
		expect(months.has('2021-02')).toBe(false);
	});
});

test('a log of reruns alone says nothing of first broadcasts', async () => {
	await logged(airing('2020-07-03', 13, 'rerun'));
	expect((await askCampaignWeeks(engine)).some((week) => week.is_missed || week.is_logged)).toBe(
		false
	);
	expect((await askCampaignMonths(engine))[0]).toMatchObject({
		aired_episodes: null,
		rerun_minutes: 13
	});
});
