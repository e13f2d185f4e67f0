import { describe, it } from 'vitest';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import {
	nothingYet,
	papiTotal,
	parIndexScores,
	pciTotal,
	sipasRanks,
	trendFigure
} from './fixtures/trend-figures';
import { series } from './fixtures/trend-points';
import type { Scene } from './scene';
import { SCENE_WIDTHS } from './scene';
import { layoutTrend } from './trend';

const { narrow, wide } = SCENE_WIDTHS;

const PICTURES: Record<string, Scene> = {
	'trend-papi-wide': layoutTrend(papiTotal(), wide),
	'trend-papi-narrow': layoutTrend(papiTotal(), narrow),
	'trend-papi-slide': layoutTrend(papiTotal(0), 960, 540),
	'trend-papi-half-page': layoutTrend(papiTotal(0), 295, 265),
	'trend-eight-peers-wide': layoutTrend(papiTotal(8), wide),
	'trend-eight-peers-narrow': layoutTrend(papiTotal(8), narrow),
	'trend-sipas-ranks-wide': layoutTrend(sipasRanks(), wide),
	'trend-sipas-ranks-narrow': layoutTrend(sipasRanks(), narrow),
	'trend-par-index-band-wide': layoutTrend(parIndexScores(), wide),
	'trend-par-index-band-narrow': layoutTrend(parIndexScores(), narrow),
	'trend-pci-broken-wide': layoutTrend(pciTotal(), wide),
	'trend-pci-broken-narrow': layoutTrend(pciTotal(), narrow),
	'trend-empty-wide': layoutTrend(nothingYet(), wide),
	'trend-empty-narrow': layoutTrend(nothingYet(), narrow),
	'trend-one-point': layoutTrend(
		trendFigure([series('04', 'Cao Bằng', 'own', 2024, [41.33])], 2024, 2024),
		narrow
	)
};

describe('trend pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene));
	}

	it('trend-papi-dark', () =>
		expectPicture('trend-papi-dark', layoutTrend(papiTotal(), wide), 'dark'));
});
