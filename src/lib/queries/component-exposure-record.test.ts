import { beforeAll, expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askComponentExposure } from './component-exposure';
import { askExposure } from './exposure';
import { range, sinceRange } from './fixtures/exposure-record';
import { recordEngine } from './record.server';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await recordEngine();
}, 120_000);

const planned = async (index: string, year: number) => {
	const rows = await askComponentExposure(engine, { halfLifeDays: 30 });
	const found = rows.find(
		(one) =>
			`${one.index} ${one.year} ${one.component} ${one.output}` === `${index} ${year} TOTAL planned`
	);
	if (!found) throw new Error(`no ${index} ${year}`);
	return `${found.ends_earliest} ${found.ends_latest} ${range(found, 'episodes')} ${sinceRange(found, 'episodes')}`;
};

test.each([
	['PAR_INDEX', 2019, '2019-12-31 2019-12-31 0..0 0..0'],
	['PAR_INDEX', 2020, '2020-12-31 2020-12-31 26..26 26..26'],
	['PAR_INDEX', 2021, '2021-12-31 2021-12-31 26..? ?..?'],
	['SIPAS', 2019, '2019-09-05 2020-05-18 0..0 0..0'],
	['SIPAS', 2020, '2020-12-01 2020-12-31 22..26 22..26'],
	['PAPI', 2019, '2019-01-01 2020-04-27 0..0 0..0'],
	['PAPI', 2020, '2020-01-01 2021-04-13 0..? 0..?'],
	['PAPI', 2021, '2021-01-01 2022-05-09 26..? 0..?'],
	['PCI', 2022, '2022-01-01 2023-04-10 26..? ?..?']
])('what the record allows to say of the plan before %s %d', async (index, year, wanted) => {
	expect(await planned(index, year)).toBe(wanted);
});

test('nothing that aired is known, and no component has more than its index', async () => {
	const rows = await askComponentExposure(engine);
	expect(rows.length).toBeGreaterThan(2000);
	for (const one of rows) {
		if (one.output !== 'planned')
			expect([one.episodes_low, one.episodes_high]).toEqual([null, null]);
		else if (one.component !== 'TOTAL') expect(one.episodes_low).toBe(0);
	}
});

test.each(['', 'PAPI:2020:2020-08-01:2020-11-15;PCI:2021:2020-01-01:2020-12-31'])(
	'agrees with the exposure of the editions where their end is known to the day: %j',
	async (windows) => {
		const editions = await askExposure(engine, windows);
		const totals = (await askComponentExposure(engine, { windows })).filter(
			(one) => one.component === 'TOTAL' && one.output === 'planned'
		);
		expect(totals.map((one) => `${one.index} ${one.year}`)).toEqual(
			editions.map((one) => `${one.index} ${one.year}`)
		);
		let compared = 0;
		for (const [at, edition] of editions.entries()) {
			const total = totals[at];
			if (edition.planned_episodes === null || edition.end_precision === 'month') continue;
			const isBounded = edition.unknown_from === null;
			expect(total).toMatchObject({
				episodes_low: edition.planned_episodes,
				episodes_high: isBounded ? edition.planned_episodes : null,
				minutes_low: edition.planned_minutes_low,
				minutes_high: isBounded ? edition.planned_minutes_high : null,
				unknown_from: edition.unknown_from
			});
			compared += 1;
		}
		expect(compared).toBeGreaterThan(20);
	}
);
