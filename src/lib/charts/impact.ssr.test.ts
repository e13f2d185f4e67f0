import { beforeAll, describe, it } from 'vitest';
import { buildImpactGaps } from '$lib/figures/build-impact-gaps';
import { buildImpactOthers } from '$lib/figures/build-impact-others';
import { buildImpactPath } from '$lib/figures/build-impact-path';
import { buildImpactWeights } from '$lib/figures/build-impact-weights';
import { estimateOf, holdEstimates } from '$lib/figures/fixtures/estimated-record';
import type { ImpactInput } from '$lib/figures/impact-input';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutAnswerRanked } from './answer-ranked';
import { layoutChange } from './change';
import { SCENE_WIDTHS, type Scene } from './scene';
import { layoutTrend } from './trend';

const { narrow, wide } = SCENE_WIDTHS;
let papi: ImpactInput;
let pci: ImpactInput;
let d4: ImpactInput;

beforeAll(async () => {
	await holdEstimates();
	papi = await estimateOf();
	pci = await estimateOf({ index: 'PCI', design: 'sdid' });
	d4 = await estimateOf({ component: 'D4', design: 'sc', startYear: 'out' });
}, 300_000);

function weightsOf(input: ImpactInput, width: number): Scene {
	const figure = buildImpactWeights(input);
	if (!figure) throw new Error('all weigh alike');
	return layoutAnswerRanked(figure, width);
}

const PICTURES: Record<string, () => Scene> = {
	'impact-papi-path-wide': () => layoutTrend(buildImpactPath(papi), wide),
	'impact-papi-path-narrow': () => layoutTrend(buildImpactPath(papi), narrow),
	'impact-papi-gaps-wide': () => layoutTrend(buildImpactGaps(papi), wide),
	'impact-papi-others-wide': () => layoutChange(buildImpactOthers(papi), wide),
	'impact-papi-others-narrow': () => layoutChange(buildImpactOthers(papi), narrow),
	'impact-pci-weights-wide': () => weightsOf(pci, wide),
	'impact-d4-without-2020-path-narrow': () => layoutTrend(buildImpactPath(d4), narrow),
	'impact-d4-without-2020-gaps-narrow': () => layoutTrend(buildImpactGaps(d4), narrow)
};

describe('pictures of estimates', () => {
	it.each(Object.keys(PICTURES))('%s', async (name) => {
		const scene = PICTURES[name];
		if (scene) await expectPicture(name, scene());
	});

	it('impact-pci-gaps-dark', async () => {
		await expectPicture('impact-pci-gaps-dark', layoutTrend(buildImpactGaps(pci), wide), 'dark');
	});
});
