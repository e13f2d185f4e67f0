import { beforeAll, describe, it } from 'vitest';
import { exploreRecord, slopeOf } from '$lib/figures/fixtures/explored-record';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { SCENE_WIDTHS, type Scene } from './scene';
import { layoutSlope } from './slope';

const { narrow, wide } = SCENE_WIDTHS;
const NAMED = ['06', '20', '22'];

beforeAll(exploreRecord, 300_000);

const PICTURES: Record<string, () => Scene> = {
	'slope-papi-wide': () => layoutSlope(slopeOf([2019, 2024], { named: NAMED }), wide),
	'slope-papi-narrow': () => layoutSlope(slopeOf([2019, 2024], { named: NAMED }), narrow),
	'slope-papi-broken-wide': () => layoutSlope(slopeOf([2016, 2024], { named: NAMED }), wide),
	'slope-papi-broken-narrow': () => layoutSlope(slopeOf([2016, 2024]), narrow),
	'slope-pci-broken-wide': () => layoutSlope(slopeOf([2021, 2022], { index: 'PCI' }), wide),
	'slope-pci-ranks-wide': () =>
		layoutSlope(slopeOf([2013, 2021], { index: 'PCI', measure: 'rank', named: NAMED }), wide),
	'slope-papi-changes-wide': () =>
		layoutSlope(slopeOf([2022, 2024], { measure: 'change', named: NAMED }), wide),
	'slope-papi-gaps-narrow': () =>
		layoutSlope(slopeOf([2018, 2020], { measure: 'gap', named: NAMED }), narrow),
	'slope-sipas-ranks-narrow': () =>
		layoutSlope(slopeOf([2022, 2024], { index: 'SIPAS', measure: 'rank' }), narrow),
	'slope-sipas-scores-narrow': () => layoutSlope(slopeOf([2022, 2023], { index: 'SIPAS' }), narrow),
	'slope-par-index-band-wide': () =>
		layoutSlope(slopeOf([2012, 2014], { index: 'PAR_INDEX', measure: 'rank' }), wide),
	'slope-empty-narrow': () => layoutSlope(slopeOf([2019, 2024], { rows: [] }), narrow)
};

describe('slope pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('slope-papi-dark', () =>
		expectPicture(
			'slope-papi-dark',
			layoutSlope(slopeOf([2019, 2024], { named: NAMED }), wide),
			'dark'
		));
});
