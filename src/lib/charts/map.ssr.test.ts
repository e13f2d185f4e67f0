import { beforeAll, describe, it } from 'vitest';
import { holdMaps, invented2025, mapOf } from '$lib/figures/fixtures/held-map';
import type { MapFigure } from '$lib/figures/map-figure';
import { boundariesOf } from '$lib/ingest/geometry/boundaries.server';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutMap } from './map';
import { SCENE_WIDTHS, type Scene } from './scene';
import { layoutTiles } from './tiles';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(holdMaps, 300_000);

const map = (figure: MapFigure, width: number) =>
	layoutMap(figure, boundariesOf(figure.set), width);
const units34 = () => mapOf('PAPI', 2025, 'score', { of: invented2025('PAPI', 2024) });
const nothing = () => mapOf('PAPI', 2025, 'score', { of: [] });

const PICTURES: Record<string, () => Scene> = {
	'map-papi-wide': () => map(mapOf('PAPI', 2024), wide),
	'map-papi-narrow': () => map(mapOf('PAPI', 2024), narrow),
	'map-papi-change-narrow': () => map(mapOf('PAPI', 2024, 'change'), narrow),
	'map-pci-broken-narrow': () => map(mapOf('PCI', 2022, 'change'), narrow),
	'map-sipas-ranks-narrow': () => map(mapOf('SIPAS', 2024), narrow),
	'map-par-index-band-narrow': () => map(mapOf('PAR_INDEX', 2012), narrow),
	'map-34-units-wide': () => map(units34(), wide),
	'map-empty-narrow': () => map(nothing(), narrow),
	'tiles-papi-wide': () => layoutTiles(mapOf('PAPI', 2024), wide),
	'tiles-papi-narrow': () => layoutTiles(mapOf('PAPI', 2024), narrow),
	'tiles-papi-change-narrow': () => layoutTiles(mapOf('PAPI', 2024, 'change'), narrow),
	'tiles-pci-broken-wide': () => layoutTiles(mapOf('PCI', 2022, 'since'), wide),
	'tiles-sipas-ranks-narrow': () => layoutTiles(mapOf('SIPAS', 2024, 'rank'), narrow),
	'tiles-par-index-band-narrow': () => layoutTiles(mapOf('PAR_INDEX', 2012), narrow),
	'tiles-34-units-narrow': () => layoutTiles(units34(), narrow),
	'tiles-empty-narrow': () => layoutTiles(nothing(), narrow)
};

describe('map and tile pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('map-papi-dark', () =>
		expectPicture('map-papi-dark', map(mapOf('PAPI', 2024, 'gap'), wide), 'dark'));

	it('tiles-papi-dark', () =>
		expectPicture('tiles-papi-dark', layoutTiles(mapOf('PAPI', 2024, 'gap'), narrow), 'dark'));
});
