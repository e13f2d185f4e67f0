import { beforeAll, describe, it } from 'vitest';
import { changeOf, heldOf, holdRecord, unknownIn } from '$lib/figures/fixtures/held-record';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutChange } from './change';
import { SCENE_WIDTHS, type Scene } from './scene';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(holdRecord, 300_000);

const own = () => heldOf('04');

const PICTURES: Record<string, () => Scene> = {
	'change-papi-wide': () => layoutChange(changeOf(own(), 'PAPI', 'vi'), wide),
	'change-papi-narrow': () => layoutChange(changeOf(own(), 'PAPI', 'vi'), narrow),
	'change-papi-places-narrow': () =>
		layoutChange(changeOf(own(), 'PAPI', 'vi', { measure: 'places' }), narrow),
	'change-pci-broken-wide': () => layoutChange(changeOf(own(), 'PCI', 'vi'), wide),
	'change-sipas-ranks-narrow': () => layoutChange(changeOf(own(), 'SIPAS', 'vi'), narrow),
	'change-par-index-band-narrow': () => layoutChange(changeOf(own(), 'PAR_INDEX', 'vi'), narrow),
	'change-63-provinces-wide': () =>
		layoutChange(changeOf(own(), 'PAPI', 'vi', { year: 2024 }), wide),
	'change-63-provinces-narrow': () =>
		layoutChange(changeOf(own(), 'PAPI', 'vi', { year: 2024 }), narrow),
	'change-all-refused-narrow': () =>
		layoutChange(changeOf(own(), 'PCI', 'vi', { year: 2022 }), narrow),
	'change-empty-narrow': () =>
		layoutChange({ ...changeOf(unknownIn('SIPAS'), 'SIPAS', 'vi'), items: [] }, narrow)
};

describe('change pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('change-papi-dark', () =>
		expectPicture('change-papi-dark', layoutChange(changeOf(own(), 'PAPI', 'vi'), wide), 'dark'));
});
