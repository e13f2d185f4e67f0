import { describe, expect, it } from 'vitest';
import { california } from '../../../tests/fixtures/reference-panels';
import { panelWith } from '../../../tests/fixtures/simulated-panels';
import { eventStudy } from './event-study';
import { similarStart } from './regression-to-the-mean';
import { inTimePlacebos, leaveOneOut, withoutUnit } from './robustness';
import { syntheticControl } from './synthetic-control';

const rows = (...paths: readonly (readonly number[])[]) =>
	paths.map((path) => Float64Array.from(path));

describe('donors that are left out', () => {
	it('are those with a weight, one at a time', () => {
		const panel = california();
		const whole = syntheticControl(panel);
		const without = leaveOneOut(panel, whole);
		expect(without.map(({ donor }) => panel.units[donor]).sort()).toEqual(
			['Colorado', 'Connecticut', 'Montana', 'Nevada', 'New Hampshire', 'Utah'].sort()
		);
		for (const { donor, estimate } of without) {
			expect(estimate.unitWeights).toHaveLength(panel.units.length - 1);
			// With fewer donors nothing fits better.
			expect(estimate.preRmspe).toBeGreaterThan(whole.preRmspe);
			const left = withoutUnit(panel, donor);
			expect(left.units[left.treated]).toBe('California');
			expect(estimate.att).toBe(syntheticControl(left).att);
		}
	});
});

describe('starts at which nothing began', () => {
	it('see only what came before the true one', async () => {
		const panel = california();
		const found = await inTimePlacebos(panel, 'did', 15);
		expect(found.map(({ time }) => time)).toEqual([1985, 1986, 1987, 1988]);
		const later = panel.outcomes.map((path) =>
			path.map((value, at) => (at >= panel.start ? value * 5 : value))
		);
		const again = await inTimePlacebos({ ...panel, outcomes: later }, 'did', 15);
		expect(again).toEqual(found);
		expect(found[0]?.test).toMatchObject({ of: 39 });
	});
});

describe('an event study', () => {
	it('counts gaps from the last time before the start', () => {
		// The own unit is level, then two up; the others rise by one a time.
		const panel = panelWith(rows([5, 5, 5, 7, 7], [0, 1, 2, 3, 4], [10, 11, 12, 13, 14]), 0, 3);
		const { effects, cloud, preTrend } = eventStudy(panel);
		expect([...effects]).toEqual([2, 1, 0, 1, 0]);
		expect(cloud).toHaveLength(3);
		expect(preTrend?.slope).toBeCloseTo(-1, 12);
		expect(preTrend).toMatchObject({ rank: 1, of: 3 });
	});

	it('speaks of no trend before the start where there are two times', () => {
		expect(eventStudy(panelWith(rows([1, 2, 3], [2, 2, 2]), 0, 2)).preTrend).toBeNull();
	});
});

describe('units that began at a similar level', () => {
	it('are the nearest, and tell what may come by itself', () => {
		// Who began low rose by half of what is missing to 10.
		const levels = [2, 4, 6, 8, 12];
		const others = levels.map((level) => [level, level, level + (10 - level) / 2]);
		const panel = panelWith(rows([3, 3, 7], ...others), 0, 2);
		expect(similarStart(panel, 2)).toMatchObject({
			level: 3,
			change: 4,
			similar: [1, 2],
			similarLevel: 3,
			similarChange: 3.5
		});
		expect(similarStart(panel, 2).expected).toBeCloseTo(3.5, 12);
	});

	it('of one level give no line', () => {
		const panel = panelWith(rows([1, 1, 2], [4, 4, 5], [4, 4, 4]), 0, 2);
		expect(similarStart(panel, 5)).toMatchObject({ similar: [1, 2], expected: null });
	});
});
