import { beforeAll, describe, expect, test } from 'vitest';
import { askComponentExposure } from './component-exposure';
import { exposureRow, loadCampaign, range, said, window } from './fixtures/exposure-record';
import { useEngine } from './fixtures/tiny-engine';
import { airing, type TinyTables } from './fixtures/tiny-record';
import { prepareTables } from './prepare';

const engine = useEngine();

const record = (more: TinyTables = {}) => loadCampaign(engine(), more);
const row = exposureRow(engine);

describe('adstock', () => {
	const end = { windows: said('2020-07-17', '2020-12-31') };
	beforeAll(() =>
		record({
			episodes: [
				airing('2020-07-03', 16, 'aired'),
				airing('2020-07-10', 12, 'aired'),
				airing('2020-07-17', 10, 'aired')
			]
		})
	);

	test('halves each airing for every half-life that has passed', async () => {
		const aired = await row('aired', 2020, 'TOTAL', { ...end, halfLifeDays: 7 });
		expect(range(aired, 'adstock_minutes')).toBe('20..20');
	});

	test('of a plan has the two ends of its minutes', async () => {
		const planned = await row('planned', 2020, 'TOTAL', { ...end, halfLifeDays: 7 });
		expect(range(planned, 'adstock_minutes')).toBe('21..26.25');
	});

	test('without a half-life is the minutes', async () => {
		const aired = await row('aired', 2020, 'TOTAL', { ...end, halfLifeDays: null });
		expect(range(aired, 'adstock_minutes')).toBe('38..38');
		expect(range(aired, 'minutes')).toBe('38..38');
	});

	test('falls between airings, so that its range is wider than its ends', async () => {
		await record({
			windows: [
				window(2020, {
					...{ fieldwork_start: '2020-07-03', start_precision: 'day' },
					published_on: '2020-07-24'
				})
			],
			episodes: [airing('2020-07-03', 16), airing('2020-07-17', 20)]
		});
		const aired = await row('aired', 2020, 'TOTAL', { halfLifeDays: 7 });
		expect(aired).toMatchObject({ ends_earliest: '2020-07-03', ends_latest: '2020-07-23' });
		// Least on the sixteenth, the day before the second airing; most on its day.
		expect(aired.adstock_minutes_low).toBeCloseTo(16 * 0.5 ** (13 / 7), 9);
		expect(aired.adstock_minutes_high).toBeNull();
		await engine().run("UPDATE windows SET published_on = DATE '2020-07-20'");
		await prepareTables(engine());
		const bounded = await row('aired', 2020, 'TOTAL', { halfLifeDays: 7 });
		expect(bounded.ends_latest).toBe('2020-07-19');
		expect(bounded.adstock_minutes_low).toBeCloseTo(16 * 0.5 ** (13 / 7), 9);
		expect(bounded.adstock_minutes_high).toBeCloseTo(16 / 4 + 20, 9);
	});

	test.each([0, -7, NaN, Infinity])('a half-life of %d days is none', async (halfLifeDays) => {
		await expect(askComponentExposure(engine(), { halfLifeDays })).rejects.toThrow(RangeError);
	});
});
