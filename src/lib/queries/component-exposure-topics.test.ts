import { describe, expect, test } from 'vitest';
import { exposureRow, loadCampaign, range, said } from './fixtures/exposure-record';
import { useEngine } from './fixtures/tiny-engine';
import { airing, type TinyRow, type TinyTables } from './fixtures/tiny-record';

const engine = useEngine();

const record = (more: TinyTables = {}) => loadCampaign(engine(), more);
const row = exposureRow(engine);

describe('by topic', () => {
	const topic = (name: string, component: string, index = 'PAPI'): TinyRow => ({
		...{ topic: name, index, component, source_id: 'source' }
	});
	const on = (day: string, minutes: number, name: string | null): TinyRow => ({
		...airing(day, minutes),
		topic: name
	});
	const windows = said('2020-07-31', '2020-12-31');
	const episodes = [
		on('2020-07-03', 10, 'Dịch vụ công trực tuyến'),
		on('2020-07-10', 11, '  dịch vụ công  trực tuyến'.normalize('NFD')),
		on('2020-07-17', 12, 'Kỷ luật, kỷ cương'),
		on('2020-07-24', 13, null),
		on('2020-07-31', 14, 'Chuyện khác')
	];
	const of = async (name: string) => {
		const aired = await row('aired', 2020, name, { windows });
		const { untopiced_episodes, untopiced_minutes } = aired;
		return [
			range(aired, 'minutes'),
			range(aired, 'episodes'),
			untopiced_episodes,
			untopiced_minutes
		];
	};

	test('without a map every component has all airings for all that is known', async () => {
		await record({ episodes });
		expect(await of('D1')).toEqual(['0..60', '0..5', 5, 60]);
		expect(await of('TOTAL')).toEqual(['60..60', '5..5', 0, 0]);
	});

	test('a component has those of its topics; what has none, or one off the map, is in the upper end', async () => {
		await record({
			episodes,
			topics: [
				topic('Dịch vụ công trực tuyến', '1.1'),
				topic('Dịch vụ công trực tuyến', 'D2'),
				topic('Kỷ luật, kỷ cương', 'D2')
			]
		});
		expect(await of('D2')).toEqual(['33..60', '3..5', 2, 27]);
		// What speaks to a part speaks to the whole of it, once.
		expect(await of('1.1')).toEqual(['21..48', '2..4', 2, 27]);
		expect(await of('D1')).toEqual(['21..48', '2..4', 2, 27]);
		expect(await of('TOTAL')).toEqual(['60..60', '5..5', 0, 0]);
	});

	test('a topic of the whole index is one of none of its components', async () => {
		await record({
			episodes,
			topics: [topic('Chuyện khác', 'TOTAL'), topic('Kỷ luật, kỷ cương', 'D1')]
		});
		expect(await of('D1')).toEqual(['12..46', '1..4', 3, 34]);
		expect(await of('D2')).toEqual(['0..34', '0..3', 3, 34]);
	});

	test('a topic that the map gives to another index alone may speak to any component of this', async () => {
		await record({ episodes, topics: [topic('Chuyện khác', 'D1', 'PCI')] });
		expect(await of('D1')).toEqual(['0..60', '0..5', 5, 60]);
	});

	test('adstock has the same two ends', async () => {
		await record({ episodes, topics: [topic('Kỷ luật, kỷ cương', 'D1')] });
		const aired = await row('aired', 2020, 'D1', { windows, halfLifeDays: 7 });
		expect(aired.adstock_minutes_low).toBeCloseTo(12 / 4, 9);
		expect(aired.adstock_minutes_high).toBeCloseTo(10 / 16 + 11 / 8 + 12 / 4 + 13 / 2 + 14, 9);
	});

	test('the plan says nothing of topics', async () => {
		await record({ topics: [topic('Kỷ luật, kỷ cương', 'D1')] });
		const planned = await row('planned', 2020, 'D1', { windows });
		expect(range(planned, 'episodes')).toBe('0..5');
		expect(range(planned, 'minutes')).toBe('0..75');
		expect(planned).toMatchObject({ untopiced_episodes: 5, untopiced_minutes: 75 });
	});
});
