import { describe, expect, test } from 'vitest';
import {
	calendarYear,
	endsOn,
	exposureRow,
	loadCampaign,
	range,
	sinceRange,
	window
} from './fixtures/exposure-record';
import { useEngine } from './fixtures/tiny-engine';
import type { TinyRow, TinyTables } from './fixtures/tiny-record';

const engine = useEngine();

const record = (more: TinyTables = {}) => loadCampaign(engine(), more);
const row = exposureRow(engine);

describe('the end of a window that is not known', () => {
	const bounds = async (more: TinyRow | null, year = 2020) => {
		await record({ windows: more === null ? [] : [window(year, more)] });
		const { ends_earliest, ends_latest } = await row('planned', year);
		return `${ends_earliest} ${ends_latest}`;
	};

	test.each<[string, TinyRow | null, string]>([
		['the year alone', null, '2020-01-01 2021-12-31'],
		['a day of publication', { published_on: '2021-04-14' }, '2020-01-01 2021-04-13'],
		['a publication that came late', { published_on: '2022-09-01' }, '2020-01-01 2021-12-31'],
		['a start', { fieldwork_start: '2020-09-15', start_precision: 'day' }, '2020-09-15 2021-12-31'],
		[
			'the month of a start',
			{ fieldwork_start: '2020-10', start_precision: 'month', published_on: '2021-04-14' },
			'2020-10-01 2021-04-13'
		],
		[
			'a start that is not earlier',
			{ fieldwork_start: '2019-12-20', start_precision: 'not_before' },
			'2019-12-20 2021-12-31'
		],
		[
			'an end that is not earlier',
			{ fieldwork_end: '2020-10', end_precision: 'not_before', fieldwork_start: '2020-09-01' },
			'2020-10-01 2021-12-31'
		],
		['the month', { fieldwork_end: '2020-12', end_precision: 'month' }, '2020-12-01 2020-12-31'],
		[
			'the month in which it also began',
			{ fieldwork_start: '2020-12-07', fieldwork_end: '2020-12', end_precision: 'month' },
			'2020-12-07 2020-12-31'
		],
		['the day', endsOn('2020-12-10'), '2020-12-10 2020-12-10'],
		['half a reference period', { reference_start: '2020-03-01' }, '2020-03-01 2021-12-31'],
		[
			'a reference period',
			{ reference_start: '2020-01-01', reference_end: '2020-12-31' },
			'2020-12-31 2020-12-31'
		],
		['a publication in the year before', { published_on: '2019-06-01' }, '2019-05-31 2019-05-31']
	])('is bounded by %s', async (_, more, wanted) => {
		expect(await bounds(more)).toBe(wanted);
	});

	test('counts the least and the most that it allows', async () => {
		await record({
			windows: [
				window(2020, { fieldwork_end: '2020-08', end_precision: 'month' }),
				window(2021, { fieldwork_end: '2020-12', end_precision: 'month' })
			]
		});
		const planned = await row('planned', 2021);
		// Fridays of the plan: 5 to the end of July, 9 to the end of August, 22 to that of November, 26 in all.
		expect(range(planned, 'episodes')).toBe('22..26');
		expect(range(planned, 'minutes')).toBe('264..390');
		expect(sinceRange(planned, 'episodes')).toBe('13..21');
		expect(sinceRange(planned, 'minutes')).toBe('156..315');
	});

	test('that may lie after the plan leaves the output unbounded', async () => {
		await record({ windows: [window(2020, { published_on: '2021-04-14' })] });
		const planned = await row('planned', 2020);
		expect(range(planned, 'episodes')).toBe('0..?');
		expect(planned.unknown_from).toBe('2021-01-01');
	});

	test('but lies before the campaign leaves nothing', async () => {
		await record({ windows: [window(2019, { published_on: '2020-04-28' })] });
		expect(range(await row('planned', 2019), 'episodes')).toBe('0..0');
		expect(range(await row('planned', 2018), 'episodes')).toBe('0..0');
	});
});

describe('a component', () => {
	test('has its own window before that of its parent, and that before the one of the edition', async () => {
		await record({
			windows: [
				window(2020, endsOn('2020-07-31')),
				window(2020, { component: 'D1', ...endsOn('2020-08-31') }),
				window(2021, endsOn('2020-07-31')),
				window(2021, { component: 'D1', ...endsOn('2020-08-31') }),
				window(2021, { component: '1.1', ...endsOn('2020-09-30') })
			]
		});
		const ends = async (year: number, name: string) =>
			(await row('planned', year, name)).ends_latest;
		expect(await Promise.all(['TOTAL', 'D2', 'D1', '1.1'].map((name) => ends(2020, name)))).toEqual(
			[...['2020-07-31', '2020-07-31', '2020-08-31', '2020-08-31']]
		);
		expect(await ends(2021, '1.1')).toBe('2020-09-30');
	});

	test('that is new follows the edition before it; the first of all follows none', async () => {
		await record({ windows: [2020, 2021].map(calendarYear) });
		expect((await row('planned', 2021, 'D9')).previous_ends_latest).toBe('2020-12-31');
		const first = await row('planned', 2016);
		expect(first.previous_ends_latest).toBeNull();
		expect(sinceRange(first, 'episodes')).toBe('?..?');
		expect(range(first, 'episodes')).toBe('0..0');
	});
});
