import { beforeAll, describe, it } from 'vitest';
import { heldOf, holdRecord } from '$lib/figures/fixtures/held-record';
import { starOf } from '$lib/figures/fixtures/star-record';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { SCENE_WIDTHS, type Scene } from './scene';
import { layoutStar } from './star';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(holdRecord, 300_000);

const own = () => heldOf('04');
const papi = () => starOf(own(), 'PAPI', 2024, 'vi');
const pci = () => starOf(own(), 'PCI', 2019, 'vi');

const PICTURES: Record<string, () => Scene> = {
	'star-papi-2024-wide': () => layoutStar(papi(), wide),
	'star-papi-2024-narrow': () => layoutStar(papi(), narrow),
	'star-papi-2024-english-narrow': () => layoutStar(starOf(own(), 'PAPI', 2024, 'en'), narrow),
	'star-papi-2018-broken-narrow': () => layoutStar(starOf(own(), 'PAPI', 2018, 'vi'), narrow),
	'star-papi-2021-unconfirmed-wide': () => layoutStar(starOf(own(), 'PAPI', 2021, 'vi'), wide),
	'star-pci-2019-wide': () => layoutStar(pci(), wide),
	'star-pci-2019-narrow': () => layoutStar(pci(), narrow),
	'star-par-index-refused-narrow': () => layoutStar(starOf(own(), 'PAR_INDEX', 2024, 'vi'), narrow),
	'star-invented-gap-narrow': () =>
		layoutStar(starOf(own(), 'PAPI', 2024, 'vi', ['D3', 'D4']), narrow)
};

describe('star pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('star-papi-2024-dark', () =>
		expectPicture('star-papi-2024-dark', layoutStar(papi(), wide), 'dark'));
});
