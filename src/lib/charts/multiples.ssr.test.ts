import { beforeAll, describe, it } from 'vitest';
import { exploreRecord } from '$lib/figures/fixtures/explored-record';
import { holdRecord } from '$lib/figures/fixtures/held-record';
import {
	changePanels,
	indexPanels,
	mixedPanels,
	partPanels,
	provincePanels
} from '$lib/figures/fixtures/panels';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutMultiples } from './multiples';
import { SCENE_WIDTHS, type Scene } from './scene';

const { narrow, wide } = SCENE_WIDTHS;
const CODES = ['04', '06', '20', '02', '08', '22'];

beforeAll(exploreRecord, 300_000);
beforeAll(holdRecord, 300_000);

const PICTURES: Record<string, () => Scene> = {
	'multiples-indices-wide': () => layoutMultiples(indexPanels('04', 'vi'), wide),
	'multiples-indices-narrow': () => layoutMultiples(indexPanels('04', 'vi'), narrow),
	'multiples-provinces-wide': () => layoutMultiples(provincePanels(CODES, 'PAPI'), wide),
	'multiples-province-ranks-wide': () =>
		layoutMultiples(provincePanels(CODES, 'PCI', 'rank'), wide),
	'multiples-parts-wide': () => layoutMultiples(partPanels('PAPI'), wide),
	'multiples-changes-wide': () => layoutMultiples(changePanels(CODES.slice(0, 4), 'PAPI'), wide),
	'multiples-mixed-wide': () => layoutMultiples(mixedPanels(), wide),
	'multiples-empty-narrow': () => layoutMultiples({ ...mixedPanels(), panels: [] }, narrow)
};

describe('multiples pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('multiples-indices-dark', () =>
		expectPicture(
			'multiples-indices-dark',
			layoutMultiples(indexPanels('04', 'vi'), wide),
			'dark'
		));
});
