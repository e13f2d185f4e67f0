import { describe, expect, it } from 'vitest';
import { california } from '../../../tests/fixtures/reference-panels';
import {
	Dice,
	panelWith,
	simulated,
	withEffect,
	type Simulation
} from '../../../tests/fixtures/simulated-panels';
import { DESIGNS, estimateBy } from './designs';
import { EffectCurves } from './effect-curves';
import { asIfTreated, type TreatedPanel } from './panel';
import { permutationTest } from './permutation-test';
import { placebosOf } from './placebos';
import { detectableEffects, effectInterval } from './test-inversion';
import { mean } from './vectors';

const SIMULATION: Simulation = { units: 11, times: 9, persistence: 0.5, levels: 3 };

function drawn(seed: number, simulation = SIMULATION, start = 6): TreatedPanel {
	const dice = new Dice(seed);
	const outcomes = simulated(dice, simulation);
	return panelWith(outcomes, dice.below(outcomes.length), start);
}

describe('the permutation test', () => {
	it('gives California the third place of 39, and cannot give less than 1/39', async () => {
		const test = permutationTest(await placebosOf(california(), 'sc'));
		expect(test).toMatchObject({ statistic: 'ratio', rank: 3, of: 39, leftOut: [] });
		expect(test?.p).toBeCloseTo(0.0769, 4);
		expect(test?.smallestP).toBeCloseTo(1 / 39, 12);
	});

	it('leaves out and counts what fits too well before the start', async () => {
		// Two times before the start, and units on both sides of most: many fit perfectly.
		const panel = drawn(5, { ...SIMULATION, units: 20, times: 5 }, 2);
		const placebos = await placebosOf(panel, 'sc');
		const perfect = placebos.isPerfect.filter(Boolean).length;
		expect(perfect).toBeGreaterThan(2);
		const placed = placebos.isPerfect.indexOf(false);
		const test = permutationTest({ ...placebos, panel: asIfTreated(panel, placed) });
		expect(test?.leftOut).toHaveLength(perfect);
		expect(test?.of).toBe(20 - perfect);
		const unplaced = placebos.isPerfect.indexOf(true);
		const own = { ...placebos, panel: asIfTreated(panel, unplaced) };
		expect(permutationTest(own)).toBeNull();
		expect(permutationTest(own, 'post')).toMatchObject({ of: 20, leftOut: [] });
	});

	it('tells how far it is', async () => {
		const parts: number[] = [];
		await placebosOf(drawn(1), 'did', (part) => void parts.push(part));
		expect(parts).toHaveLength(11);
		expect(parts.at(-1)).toBe(1);
	});
});

describe('effects that are taken away', () => {
	it.each(['did', 'sc'] as const)(
		'give the p-value of the panel without them (%s)',
		async (design) => {
			for (let seed = 1; seed <= 12; seed += 1) {
				const panel = drawn(seed);
				const curves = EffectCurves.of(await placebosOf(panel, design), panel.treated);
				for (const effect of [-7, -1.3, 0, 0.4, 2.9, 11]) {
					const without = withEffect(panel, panel.treated, -effect);
					const test = permutationTest(await placebosOf(without, design));
					expect(curves?.pAt(effect), `${seed} ${effect}`).toBeCloseTo(test?.p ?? NaN, 12);
				}
			}
		}
	);

	it('keep the effect that was put in, and reject what is far from it', async () => {
		let kept = 0;
		for (let seed = 1; seed <= 60; seed += 1) {
			const panel = drawn(seed, { ...SIMULATION, units: 24 });
			const planted = withEffect(panel, panel.treated, 6);
			const interval = effectInterval(await placebosOf(planted, 'did'), 0.1);
			const [low, high] = [interval?.low ?? -Infinity, interval?.high ?? Infinity];
			expect(low).toBeGreaterThan(0);
			expect(high).toBeLessThan(12);
			if (low <= 6 && 6 <= high) kept += 1;
		}
		expect(kept).toBeGreaterThanOrEqual(48);
	});

	it('leave everything possible where too few units are there', async () => {
		const panel = drawn(3, { ...SIMULATION, units: 6 });
		const placebos = await placebosOf(panel, 'did');
		expect(effectInterval(placebos, 0.1)).toMatchObject({ low: null, high: null });
		expect(detectableEffects(placebos, 0.1, 0.8)).toMatchObject({ rise: null, fall: null });
	});
});

describe('the smallest effect that would be found', () => {
	it.each(['did', 'sc'] as const)(
		'is found in four of five placebos, and less is not (%s)',
		async (design) => {
			const panel = drawn(8, { ...SIMULATION, units: 24 });
			const { rise, fall, placebos } = detectableEffects(await placebosOf(panel, design), 0.1, 0.8);
			const share = async (effect: number) => {
				let found = 0;
				for (const unit of panel.units.keys()) {
					if (unit === panel.treated) continue;
					const treated = asIfTreated(withEffect(panel, unit, effect), unit);
					const test = permutationTest(await placebosOf(treated, design));
					if ((test?.p ?? 1) <= 0.1) found += 1;
				}
				return found / placebos;
			};
			for (const effect of [rise ?? NaN, -(fall ?? NaN)]) {
				expect(await share(effect * 1.001)).toBeGreaterThanOrEqual(0.8);
				expect(await share(effect * 0.999)).toBeLessThan(0.8);
			}
		}
	);
});

describe.each(DESIGNS)('%s', (design) => {
	it('recovers an effect that was put in', () => {
		const errors = Array.from({ length: 200 }, (_, seed) => {
			const panel = drawn(seed, { ...SIMULATION, units: 30, times: 16 }, 12);
			return estimateBy(design, withEffect(panel, panel.treated, 4)).att - 4;
		});
		const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
		expect(Math.abs(mean)).toBeLessThan(0.15);
		// An effect adds to the estimate what it is, to the last digit.
		const panel = drawn(1);
		const [without, added] = [panel, withEffect(panel, panel.treated, 4)].map(
			(one) => estimateBy(design, one).att
		);
		expect((added ?? NaN) - (without ?? NaN)).toBeCloseTo(4, 9);
	});

	it('does not depend on the order, on a common shift and on a common scale', () => {
		for (let seed = 1; seed <= 30; seed += 1) {
			const panel = drawn(seed);
			const { att } = estimateBy(design, panel);
			const shifted = panel.outcomes.map((path) => path.map((value) => value + 17));
			expect(estimateBy(design, { ...panel, outcomes: shifted }).att).toBeCloseTo(att, 8);
			const scaled = panel.outcomes.map((path) => path.map((value) => value * 3));
			expect(estimateBy(design, { ...panel, outcomes: scaled }).att / 3).toBeCloseTo(att, 8);
			const turned = {
				...panel,
				units: [...panel.units].reverse(),
				outcomes: [...panel.outcomes].reverse(),
				treated: panel.units.length - 1 - panel.treated
			};
			expect(estimateBy(design, turned).att).toBeCloseTo(att, 8);
		}
	});

	it('rejects as often as it says among units that can be exchanged', async () => {
		const [runs, units, alpha] = [2000, 11, 0.2];
		let rejected = 0;
		for (let seed = 1; seed <= runs; seed += 1) {
			const panel = drawn(1000 * seed, { ...SIMULATION, units, times: 7 }, 5);
			const test = permutationTest(await placebosOf(panel, design));
			if (test && test.p <= alpha) rejected += 1;
		}
		const expected = Math.floor(alpha * units) / units;
		const error = Math.sqrt((expected * (1 - expected)) / runs);
		// 99.9 per cent of a normal distribution lie within 3.29 standard deviations.
		expect(Math.abs(rejected / runs - expected)).toBeLessThan(3.29 * error);
	}, 120_000);
});

it.each(['did', 'sdid'] as const)('%s does not depend on the level of any one unit', (design) => {
	for (let seed = 1; seed <= 30; seed += 1) {
		const panel = drawn(seed);
		const unit = seed % panel.units.length;
		const outcomes = panel.outcomes.map((path, at) =>
			at === unit ? path.map((value) => value + 23) : path
		);
		const { att } = estimateBy(design, panel);
		expect(estimateBy(design, { ...panel, outcomes }).att).toBeCloseTo(att, 8);
	}
});

describe('times that count less', () => {
	it.each(DESIGNS)('count by their weight in the effect and in the test (%s)', async (design) => {
		const panel = drawn(4);
		const half = { ...panel, laterWeights: Float64Array.of(0.5, 1, 1) };
		const { att, gaps, postRmspe } = estimateBy(design, half);
		const [first = NaN, second = NaN, third = NaN] = gaps.subarray(panel.start);
		expect(att).toBeCloseTo((0.5 * first + second + third) / 2.5, 12);
		expect(postRmspe ** 2).toBeCloseTo((0.5 * first ** 2 + second ** 2 + third ** 2) / 2.5, 12);
		const planted = withEffect(half, half.treated, 3);
		expect(estimateBy(design, planted).att - att).toBeCloseTo(3, 9);
		const curves = EffectCurves.of(await placebosOf(planted, design), half.treated);
		const test = permutationTest(await placebosOf(half, design));
		expect(curves?.pAt(3)).toBeCloseTo(test?.p ?? NaN, 12);
	});
});

/**
 * A unit that was chosen for its low start comes back by itself: a test that knows nothing of the choice
 * rejects more often than the 2 in 11 that it says where it compares with the own past, and less often where
 * the low unit cannot be matched. The docs tell these rates.
 */
it('rejects at other rates than it says where the lowest unit was chosen', async () => {
	const runs = 500;
	const rates = await Promise.all(
		DESIGNS.map(async (design) => {
			let rejected = 0;
			for (let seed = 1; seed <= runs; seed += 1) {
				const simulation = { ...SIMULATION, times: 7, persistence: 0.6, levels: 0 };
				const outcomes = simulated(new Dice(seed), simulation);
				const starts = outcomes.map((path) => mean(path.subarray(0, 5)));
				const panel = panelWith(outcomes, starts.indexOf(Math.min(...starts)), 5);
				const test = permutationTest(await placebosOf(panel, design));
				if (test && test.p <= 0.2) rejected += 1;
			}
			return [design, rejected / runs];
		})
	);
	expect(Object.fromEntries(rates)).toEqual({
		did: expect.closeTo(0.258, 2) as number,
		sc: expect.closeTo(0.032, 2) as number,
		sdid: expect.closeTo(0.26, 2) as number
	});
}, 120_000);
