import { beforeAll, describe, it } from 'vitest';
import { exposureOf, holdScatterRecord, pairOf } from '$lib/figures/fixtures/scatter-record';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { knownWindows } from '$lib/figures/fixtures/invented-windows';
import { layoutScatter } from './scatter';
import { SCENE_WIDTHS, type Scene } from './scene';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(holdScatterRecord, 300_000);

const papiPci = () => pairOf({ x: 'PAPI', y: 'PCI', year: 2022 });
const invented = () => exposureOf({ change: knownWindows });

const PICTURES: Record<string, () => Scene> = {
	'scatter-63-provinces-wide': () => layoutScatter(papiPci(), wide),
	'scatter-63-provinces-narrow': () => layoutScatter(papiPci(), narrow),
	'scatter-ranks-narrow': () =>
		layoutScatter(
			pairOf({ x: 'PAPI', y: 'PCI', year: 2020, xMeasure: 'rank', yMeasure: 'rank' }),
			narrow
		),
	'scatter-changes-wide': () =>
		layoutScatter(
			pairOf({ x: 'PAPI', y: 'PCI', year: 2021, xMeasure: 'change', yMeasure: 'change' }),
			wide
		),
	'scatter-broken-empty-narrow': () =>
		layoutScatter(pairOf({ x: 'PAPI', y: 'PCI', year: 2022, yMeasure: 'change' }), narrow),
	'scatter-sipas-ranks-narrow': () =>
		layoutScatter(
			pairOf({ x: 'SIPAS', y: 'PAR_INDEX', year: 2024, xMeasure: 'rank', yMeasure: 'rank' }),
			narrow
		),
	'scatter-sipas-band-wide': () =>
		layoutScatter(
			pairOf({ x: 'PAPI', y: 'SIPAS', year: 2022, xMeasure: 'rank', yMeasure: 'rank' }),
			wide
		),
	'scatter-exposure-wide': () => layoutScatter(exposureOf(), wide),
	'scatter-exposure-narrow': () => layoutScatter(exposureOf(), narrow),
	'scatter-exposure-chosen-wide': () =>
		layoutScatter(
			exposureOf({ change: knownWindows, selected: { index: 'PAPI', year: 2020 } }),
			wide
		),
	'scatter-exposure-chosen-narrow': () =>
		layoutScatter(exposureOf({ selected: { index: 'PAPI', year: 2021 } }), narrow),
	'scatter-exposure-invented-wide': () => layoutScatter(invented(), wide),
	'scatter-exposure-invented-narrow': () => layoutScatter(invented(), narrow),
	'scatter-published-means-narrow': () =>
		layoutScatter(pairOf({ x: 'SIPAS', y: 'PAR_INDEX', year: 2023 }), narrow)
};

describe('scatter pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('scatter-63-provinces-dark', () =>
		expectPicture('scatter-63-provinces-dark', layoutScatter(papiPci(), wide), 'dark'));
});
