import { describe, it } from 'vitest';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import {
	nothingYet,
	papiTotal,
	parIndexScores,
	pciTotal,
	sipasRanks
} from './fixtures/trend-figures';
import { trendFigure } from './fixtures/trend-figures';
import { series } from './fixtures/trend-points';
import type { Scene } from './scene';
import { layoutSparkline } from './sparkline';

const PICTURES: Record<string, Scene> = {
	'sparkline-papi': layoutSparkline(papiTotal()),
	'sparkline-sipas-ranks': layoutSparkline(sipasRanks()),
	'sparkline-par-index-band': layoutSparkline(parIndexScores()),
	'sparkline-pci-broken': layoutSparkline(pciTotal()),
	'sparkline-empty': layoutSparkline(nothingYet()),
	'sparkline-one-point': layoutSparkline(
		trendFigure([series('04', 'Cao Bằng', 'own', 2024, [41.33])], 2024, 2024)
	),
	'sparkline-large': layoutSparkline(papiTotal(), 400, 140)
};

describe('sparkline pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene));
	}

	it('sparkline-papi-dark', () =>
		expectPicture('sparkline-papi-dark', layoutSparkline(papiTotal()), 'dark'));
});
