import { beforeAll, describe, it } from 'vitest';
import { holdMaps } from '$lib/figures/fixtures/held-map';
import { holdRecord } from '$lib/figures/fixtures/held-record';
import { holdScatterRecord } from '$lib/figures/fixtures/scatter-record';
import {
	mapPanels,
	mixedMapPanels,
	scatterPanels,
	starPanels
} from '$lib/figures/fixtures/small-panels';
import { boundariesOf } from '$lib/ingest/geometry/boundaries.server';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutMultiples } from './multiples';
import type { PanelBoundaries } from './panel-layout';
import { SCENE_WIDTHS, type Scene } from './scene';

const { narrow, wide } = SCENE_WIDTHS;
const CODES = ['04', '06', '20', '02', '08', '22', '19', '12'];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const BOUNDARIES: PanelBoundaries = { 63: boundariesOf(63), 34: boundariesOf(34) };

beforeAll(holdRecord, 300_000);
beforeAll(holdScatterRecord, 300_000);
beforeAll(holdMaps, 300_000);

const maps = (figure: ReturnType<typeof mapPanels>, width: number) =>
	layoutMultiples(figure, width, BOUNDARIES);

const PICTURES: Record<string, () => Scene> = {
	'multiples-stars-wide': () => layoutMultiples(starPanels(CODES, 'PAPI', 2024), wide),
	'multiples-stars-narrow': () => layoutMultiples(starPanels(CODES, 'PCI', 2019), narrow),
	'multiples-stars-gap-wide': () =>
		layoutMultiples(starPanels(CODES.slice(0, 4), 'PAPI', 2024, 'vi', ['D1', 'D5']), wide),
	'multiples-stars-refused-narrow': () =>
		layoutMultiples(starPanels(CODES.slice(0, 2), 'PAR_INDEX', 2024), narrow),
	'multiples-scatters-wide': () => layoutMultiples(scatterPanels(YEARS.slice(-4)), wide),
	'multiples-scatters-narrow': () => layoutMultiples(scatterPanels(YEARS.slice(-2)), narrow),
	'multiples-maps-wide': () => maps(mapPanels(YEARS), wide),
	'multiples-maps-change-wide': () => maps(mapPanels(YEARS.slice(-3), 'PAPI', 'change'), wide),
	'multiples-maps-ranks-narrow': () => maps(mapPanels([2023, 2024], 'SIPAS', 'rank'), narrow),
	'multiples-maps-sets-wide': () => maps(mixedMapPanels(), wide),
	'multiples-maps-broken-wide': () => maps(mapPanels([2021, 2022, 2023], 'PCI', 'change'), wide),
	'multiples-maps-empty-narrow': () => maps(mapPanels([2013, 2015], 'PAR_INDEX'), narrow),
	'multiples-scatters-broken-wide': () => layoutMultiples(scatterPanels([2017, 2018, 2019]), wide),
	'multiples-scatters-empty-narrow': () =>
		layoutMultiples(scatterPanels([2013, 2015], 'PAR_INDEX'), narrow),
	'multiples-tiles-wide': () => layoutMultiples(mapPanels(YEARS, 'PAPI', 'change'), wide),
	'multiples-tiles-narrow': () => layoutMultiples(mapPanels([2023, 2024]), narrow)
};

describe('pictures of small multiples', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('multiples-maps-dark', () =>
		expectPicture('multiples-maps-dark', maps(mapPanels([2022, 2023, 2024]), wide), 'dark'));

	it('multiples-tiles-dark', () =>
		expectPicture(
			'multiples-tiles-dark',
			layoutMultiples(mapPanels([2022, 2023, 2024], 'PAPI', 'change'), wide),
			'dark'
		));

	it('multiples-stars-dark', () =>
		expectPicture(
			'multiples-stars-dark',
			layoutMultiples(starPanels(CODES.slice(0, 4), 'PAPI', 2024), wide),
			'dark'
		));
});
