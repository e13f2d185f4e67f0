import { describe, expect, it } from 'vitest';
import {
	basque,
	california,
	californiaWithPredictors
} from '../../../tests/fixtures/reference-panels';
import { covariateSyntheticControl } from './covariate-synthetic-control';
import { differenceInDifferences } from './difference-in-differences';
import type { Estimate } from './estimate';
import { asIfTreated, type TreatedPanel } from './panel';
import { syntheticControl } from './synthetic-control';
import { syntheticDid } from './synthetic-did';

function expectWeights(
	{ units }: TreatedPanel,
	{ unitWeights }: Estimate,
	expected: Readonly<Record<string, number>>,
	within: number
): void {
	for (const [unit, weight] of Object.entries(expected)) {
		expect(Math.abs((unitWeights[units.indexOf(unit)] ?? NaN) - weight)).toBeLessThan(within);
	}
}

/** Place of the treated unit by how much worse the fit is after the start than before. */
function placeByRatio(panel: TreatedPanel): number {
	const ratios = panel.units.map((_, unit) => {
		const { preRmspe, postRmspe } = syntheticControl(asIfTreated(panel, unit));
		return postRmspe / preRmspe;
	});
	const own = ratios[panel.treated] ?? NaN;
	return ratios.filter((ratio) => ratio >= own).length;
}

describe('California', () => {
	const panel = california();

	it('by difference-in-differences', () => {
		expect(Math.abs(differenceInDifferences(panel).att + 27.34911126500461)).toBeLessThan(1e-9);
	});

	it('by synthetic control, exactly', () => {
		const estimate = syntheticControl(panel);
		expectWeights(
			panel,
			estimate,
			{
				Utah: 0.393908,
				Montana: 0.23184,
				Nevada: 0.204923,
				Connecticut: 0.10909,
				'New Hampshire': 0.045429,
				Colorado: 0.014811
			},
			1e-6
		);
		expect(estimate.unitWeights.filter((weight) => weight > 1e-9)).toHaveLength(6);
		expect(Math.abs(estimate.preRmspe - 1.6564004)).toBeLessThan(1e-6);
		expect(Math.abs(estimate.att + 19.513631368)).toBeLessThan(1e-6);
		expect(Math.abs((estimate.gaps.at(-1) ?? NaN) + 26.596642683)).toBeLessThan(1e-6);
		expect(estimate.isTied).toBe(false);
		expect(placeByRatio(panel)).toBe(3);
	});

	it('by synthetic difference-in-differences', () => {
		const estimate = syntheticDid(panel);
		expect(Math.abs(estimate.att + 15.604)).toBeLessThan(0.01);
		// What an exact quadratic programme gives; the published solver stops early.
		expect(Math.abs(estimate.att + 15.6054)).toBeLessThan(1e-4);
		expectWeights(
			panel,
			estimate,
			{
				Nevada: 0.124489,
				'New Hampshire': 0.105048,
				Connecticut: 0.078287,
				Delaware: 0.070368,
				Colorado: 0.057513,
				Illinois: 0.053388,
				Nebraska: 0.047853,
				Montana: 0.045135
			},
			0.002
		);
		const years = [...estimate.timeWeights].slice(-3);
		for (const [at, weight] of [0.366471, 0.206453, 0.427076].entries()) {
			expect(Math.abs((years[at] ?? NaN) - weight)).toBeLessThan(0.002);
		}
	});
});

it('the Basque Country by synthetic control', () => {
	const panel = basque();
	const estimate = syntheticControl(panel);
	const expected = {
		'Madrid (Comunidad De)': 0.483128,
		'Baleares (Islas)': 0.311075,
		'Rioja (La)': 0.205797
	};
	expectWeights(panel, estimate, expected, 1e-5);
	expect(Math.abs(estimate.preRmspe - 0.0755584)).toBeLessThan(1e-5);
	expect(Math.abs(estimate.att + 0.894589)).toBeLessThan(1e-5);
	expect(placeByRatio(panel)).toBe(7);
});

describe('California with predictors', () => {
	const panel = californiaWithPredictors();

	it('has the published weights, within what the search for predictor weights leaves open', () => {
		const estimate = syntheticControl(panel);
		const published = {
			Utah: 0.334,
			Nevada: 0.234,
			Montana: 0.199,
			Colorado: 0.164,
			Connecticut: 0.069
		};
		expectWeights(panel, estimate, published, 0.01);
		expect(Math.abs(estimate.att + 19)).toBeLessThan(0.05);
		expect(Math.abs(estimate.preRmspe - 1.755)).toBeLessThan(0.005);
	});

	// The same data give the third place by outcomes alone: a number needs its specification.
	it('has the first place of 39', () => {
		expect(placeByRatio(panel)).toBe(1);
	}, 300_000);

	it('leaves out what tells no units apart, and refuses where nothing does', () => {
		const alike = new Float64Array(panel.units.length).fill(3);
		const predictors = [alike, ...(panel.predictors?.slice(4) ?? [])];
		const { predictorWeights, unitWeights } = covariateSyntheticControl(panel, predictors);
		expect(predictorWeights[0]).toBe(0);
		expect(predictorWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
		expect(unitWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
		expect(() => covariateSyntheticControl(panel, [alike])).toThrow(RangeError);
	});
});
