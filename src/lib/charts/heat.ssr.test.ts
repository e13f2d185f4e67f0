import { beforeAll, describe, it } from 'vitest';
import { exploreRecord, heatOf, heatPartsOf } from '$lib/figures/fixtures/explored-record';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutHeat } from './heat';
import { SCENE_WIDTHS, type Scene } from './scene';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(exploreRecord, 300_000);

const PICTURES: Record<string, () => Scene> = {
	'heat-papi-wide': () => layoutHeat(heatOf(), wide),
	'heat-papi-narrow': () => layoutHeat(heatOf(), narrow),
	'heat-papi-change-wide': () => layoutHeat(heatOf({ measure: 'change' }), wide),
	'heat-papi-change-narrow': () => layoutHeat(heatOf({ measure: 'change' }), narrow),
	'heat-papi-ranks-by-region-wide': () =>
		layoutHeat(heatOf({ measure: 'rank', order: 'region' }), wide),
	'heat-papi-parts-wide': () => layoutHeat(heatPartsOf(), wide),
	'heat-papi-parts-narrow': () => layoutHeat(heatPartsOf(), narrow),
	'heat-pci-broken-wide': () => layoutHeat(heatOf({ index: 'PCI' }), wide),
	'heat-pci-broken-narrow': () => layoutHeat(heatOf({ index: 'PCI' }), narrow),
	'heat-sipas-ranks-narrow': () => layoutHeat(heatOf({ index: 'SIPAS' }), narrow),
	'heat-par-index-band-wide': () =>
		layoutHeat(heatOf({ index: 'PAR_INDEX', measure: 'rank' }), wide),
	'heat-empty-narrow': () => layoutHeat(heatOf({ rows: [] }), narrow)
};

describe('heat pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('heat-papi-dark', () => expectPicture('heat-papi-dark', layoutHeat(heatOf(), wide), 'dark'));
	it('heat-papi-since-dark', () =>
		expectPicture('heat-papi-since-dark', layoutHeat(heatOf({ measure: 'since' }), wide), 'dark'));
});
