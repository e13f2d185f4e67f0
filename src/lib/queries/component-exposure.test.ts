import { beforeAll, describe, expect, test } from 'vitest';
import { askComponentExposure } from './component-exposure';
import {
	calendarYear,
	exposureRow,
	loadCampaign,
	range,
	said,
	sinceRange
} from './fixtures/exposure-record';
import { useEngine } from './fixtures/tiny-engine';
import { airing, type TinyTables } from './fixtures/tiny-record';

const engine = useEngine();

const record = (more: TinyTables = {}) => loadCampaign(engine(), more);
const row = exposureRow(engine);

test('an edition has a row for each of its components and kinds of output', async () => {
	await record();
	const rows = await askComponentExposure(engine());
	const of = (year: number) =>
		rows.filter((one) => one.year === year).map((one) => `${one.component} ${one.output}`);
	expect(of(2021)).toEqual(
		['1.1', 'D1', 'D2', 'D9', 'TOTAL'].flatMap((name) =>
			['aired', 'planned', 'rerun'].map((output) => `${name} ${output}`)
		)
	);
	expect(of(2020)).toHaveLength(12);
	expect(of(2023)).toEqual([]);
});

describe('the edges of a window', () => {
	beforeAll(() =>
		record({
			episodes: [
				airing('2020-07-03', 10),
				airing('2020-07-10T23:59', 11),
				airing('2020-07-17T00:00', 12),
				airing('2020-07-31', 13)
			]
		})
	);

	test.each([
		['the day before an airing', '2020-07-09', '1..1', '10..10'],
		['the day of an airing', '2020-07-10', '2..2', '21..21'],
		['the day after an airing', '2020-07-11', '2..2', '21..21']
	])('one that ends on %s', async (_, end, episodes, minutes) => {
		const aired = await row('aired', 2020, 'TOTAL', { windows: said(end, '2020-12-31') });
		expect(range(aired, 'episodes')).toBe(episodes);
		expect(range(aired, 'minutes')).toBe(minutes);
	});

	test.each([
		['the day before an airing, which is new', '2020-07-09', '2..2', '23..23'],
		['the day of an airing, which is its own', '2020-07-10', '1..1', '12..12'],
		['the same day', '2020-07-17', '0..0', '0..0'],
		['a later day', '2020-07-20', '0..0', '0..0']
	])('the window before ended on %s', async (_, before, episodes, minutes) => {
		const aired = await row('aired', 2021, 'TOTAL', { windows: said(before, '2020-07-17') });
		expect(sinceRange(aired, 'episodes')).toBe(episodes);
		expect(sinceRange(aired, 'minutes')).toBe(minutes);
		expect(range(aired, 'episodes')).toBe('3..3');
		expect(aired).toMatchObject({ window: 'person', previous_ends_latest: before });
	});

	test('before the first airing nothing was aired', async () => {
		const aired = await row('aired', 2020, 'TOTAL', { windows: said('2020-06-30', '2020-12-31') });
		expect(range(aired, 'episodes')).toBe('0..0');
		expect(range(aired, 'adstock_minutes')).toBe('0..0');
	});
});

describe('half years of the plan', () => {
	beforeAll(() => record({ windows: [2018, 2019, 2020].map(calendarYear) }));

	test('2020 is half exposed: 26 Fridays of 12 to 15 minutes, all after the window of 2019', async () => {
		const planned = await row('planned', 2020);
		expect(range(planned, 'episodes')).toBe('26..26');
		expect(sinceRange(planned, 'episodes')).toBe('26..26');
		expect(range(planned, 'minutes')).toBe('312..390');
		expect(sinceRange(planned, 'minutes')).toBe('312..390');
	});

	test('a window that ends in the middle of it holds the one half, the next the other', async () => {
		const windows = said('2020-09-30', '2020-12-31');
		const first = await row('planned', 2020, 'TOTAL', { windows });
		const second = await row('planned', 2021, 'TOTAL', { windows });
		expect([range(first, 'episodes'), sinceRange(second, 'episodes')]).toEqual([
			'13..13',
			'13..13'
		]);
		expect(range(second, 'episodes')).toBe('26..26');
	});

	test('one that ends before the second half of the year holds nothing', async () => {
		const planned = await row('planned', 2020, 'TOTAL', {
			windows: said('2020-06-30', '2020-12-31')
		});
		expect(range(planned, 'minutes')).toBe('0..0');
	});

	test('2019 was measured before it', async () => {
		expect(range(await row('planned', 2019), 'episodes')).toBe('0..0');
	});
});

describe('what is planned, aired and rerun', () => {
	const LOG = [airing('2020-07-03', 12), airing('2020-07-31', 14)];
	const windows = said('2020-07-31', '2020-12-31');

	test('is counted apart', async () => {
		await record({ episodes: [...LOG, airing('2020-07-05', 12, 'rerun')] });
		const [planned, aired, rerun] = await Promise.all(
			(['planned', 'aired', 'rerun'] as const).map((output) =>
				row(output, 2020, 'TOTAL', { windows })
			)
		);
		expect([planned, aired, rerun].map((one) => one && range(one, 'episodes'))).toEqual([
			'5..5',
			'2..2',
			'1..1'
		]);
		expect(rerun && range(rerun, 'minutes')).toBe('12..12');
	});

	test('a line of a log that is only planned is neither', async () => {
		await record({ episodes: [...LOG, airing('2020-07-10', 12, 'planned')] });
		expect(range(await row('aired', 2020, 'TOTAL', { windows }), 'episodes')).toBe('2..2');
	});

	test('a log without a rerun does not say that there was none', async () => {
		await record({ episodes: LOG });
		expect(range(await row('rerun', 2020, 'TOTAL', { windows }), 'episodes')).toBe('?..?');
	});
});

describe('where no log or plan reaches', () => {
	const year2021 = [2019, 2020, 2021, 2022].map(calendarYear);

	test('what aired is unknown, not zero', async () => {
		await record({ windows: year2021 });
		const aired = await row('aired', 2020);
		expect(aired).toMatchObject({ untopiced_episodes: null, unknown_from: '2020-07-01' });
		expect(range(aired, 'episodes')).toBe('?..?');
		expect(range(aired, 'adstock_minutes')).toBe('?..?');
		expect(sinceRange(aired, 'minutes')).toBe('?..?');
	});

	test('after 2020 what was planned is at least the plan; since the year before it is unknown', async () => {
		await record({ windows: year2021 });
		const planned = await row('planned', 2021);
		expect(planned.unknown_from).toBe('2021-01-01');
		expect(range(planned, 'episodes')).toBe('26..?');
		expect(range(planned, 'minutes')).toBe('312..?');
		expect(sinceRange(planned, 'episodes')).toBe('?..?');
		expect((await row('planned', 2020)).unknown_from).toBeNull();
	});

	test('a log that goes on makes it known up to its last week', async () => {
		const weeks = Array.from({ length: 26 }, (_, at) => {
			const day = new Date(Date.UTC(2020, 6, 3 + 14 * at));
			return airing(day.toISOString().slice(0, 10), 10);
		});
		await record({ windows: year2021, episodes: weeks });
		// The last of them is on 2021-06-18, a Friday.
		const until = (end: string) =>
			row('aired', 2021, 'TOTAL', { windows: `PAPI:2021:2021-01-01:${end}` });
		const known = await until('2021-06-20');
		expect(known.unknown_from).toBeNull();
		expect(range(known, 'episodes')).toBe('26..26');
		expect(sinceRange(known, 'episodes')).toBe('13..13');
		const unknown = await until('2021-06-21');
		expect(unknown.unknown_from).toBe('2021-06-19');
		expect(range(unknown, 'episodes')).toBe('26..?');
		expect(sinceRange(unknown, 'minutes')).toBe('130..?');
		expect(sinceRange(await row('aired', 2022), 'episodes')).toBe('?..?');
	});

	test('a log that begins late bounds nothing before it', async () => {
		await record({
			windows: year2021,
			episodes: [airing('2021-01-08', 10), airing('2021-12-31', 10)]
		});
		expect(range(await row('aired', 2020), 'episodes')).toBe('?..?');
		const aired = await row('aired', 2021);
		expect(range(aired, 'episodes')).toBe('2..?');
		expect(sinceRange(aired, 'episodes')).toBe('2..?');
		const fromItsWeek = await row('aired', 2021, 'TOTAL', {
			windows: said('2021-01-03', '2021-12-31')
		});
		expect(sinceRange(fromItsWeek, 'episodes')).toBe('2..2');
	});
});
