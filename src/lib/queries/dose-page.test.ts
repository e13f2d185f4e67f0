import { beforeAll, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askDoseAnswer, DOSE_FIRST_YEAR, doseSourceIds, packDose, unpackDose } from './dose-page';
import { recordEngine } from './record.server';
import { askSources } from './sources';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await recordEngine();
}, 120_000);

test.each(INDEX_CODES)(
	'%s has the three outputs beside every change, and travels as it is',
	async (index) => {
		const answer = await askDoseAnswer(engine, index, '04');
		expect(unpackDose(packDose(answer))).toEqual(answer);
		const keys = answer.changes.map(({ component, year }) => `${component} ${year}`);
		expect(Math.min(...answer.changes.map(({ year }) => year))).toBe(DOSE_FIRST_YEAR);
		for (const output of ['planned', 'aired', 'rerun']) {
			const of = answer.exposure.filter((row) => row.output === output);
			expect(of.map(({ component, year }) => `${component} ${year}`).sort()).toEqual(
				[...keys].sort()
			);
		}
		const ids = doseSourceIds(answer);
		expect(ids).toContain('plan_1487_2020');
		expect(await askSources(engine, ids)).toHaveLength(ids.length);
	}
);

test('a half-life makes less of what was planned before the end', async () => {
	const of = async (halfLifeDays: number | null) => {
		const { exposure } = await askDoseAnswer(engine, 'PAR_INDEX', '04', { halfLifeDays });
		const row = exposure.find(
			({ component, year, output }) => `${component} ${year} ${output}` === 'TOTAL 2020 planned'
		);
		return [row?.adstock_minutes_low, row?.adstock_minutes_high];
	};
	expect(await of(null)).toEqual([312, 390]);
	const [low, high] = await of(30);
	expect(low).toBeGreaterThan(60);
	expect(high).toBeLessThan(120);
});
