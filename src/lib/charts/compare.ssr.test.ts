import { beforeAll, describe, it } from 'vitest';
import { buildCompare } from '$lib/figures/build-compare';
import {
	areasInput,
	areasOf,
	holdCompared,
	NEIGHBOURS,
	yearsOfArea
} from '$lib/figures/fixtures/compared-record';
import type { ExploreRow } from '$lib/queries/explore';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutCompare } from './compare';
import { SCENE_WIDTHS, type Scene } from './scene';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(() => holdCompared(), 300_000);

const TWO = ['04', '20'];
const FIVE = NEIGHBOURS;
const SIX = [...FIVE, '77'];

function empty(): Scene {
	const input = areasInput('SIPAS', ['02', '08'], 2023);
	return layoutCompare(buildCompare(input), narrow);
}

function withErrors(): Scene {
	const input = areasInput('PAPI', NEIGHBOURS, 2024);
	const around = <Row extends ExploreRow>(row: Row): Row => {
		const error = ((row.scale_max ?? 0) - row.scale_min) * 0.02;
		if (row.score === null) return row;
		return { ...row, interval_low: row.score - error, interval_high: row.score + error };
	};
	const sides = input.sides.map((side) => ({
		...side,
		total: side.total && around(side.total),
		parts: side.parts.map(around)
	}));
	return layoutCompare(buildCompare({ ...input, sides }), wide);
}

const PICTURES: Record<string, () => Scene> = {
	'compare-papi-wide': () => layoutCompare(areasOf('PAPI', TWO, 2024), wide),
	'compare-papi-narrow': () => layoutCompare(areasOf('PAPI', TWO, 2024), narrow),
	'compare-papi-five-areas-wide': () => layoutCompare(areasOf('PAPI', FIVE, 2024), wide),
	'compare-papi-six-areas-narrow': () => layoutCompare(areasOf('PAPI', SIX, 2023), narrow),
	'compare-papi-english-narrow': () =>
		layoutCompare(areasOf('PAPI', TWO, 2024, { language: 'en' }), narrow),
	'compare-papi-years-wide': () => layoutCompare(yearsOfArea('PAPI', '04', [2023, 2024]), wide),
	'compare-papi-broken-years-wide': () =>
		layoutCompare(yearsOfArea('PAPI', '04', [2017, 2018]), wide),
	'compare-papi-broken-years-narrow': () =>
		layoutCompare(yearsOfArea('PAPI', '04', [2017, 2018]), narrow),
	'compare-papi-unconfirmed-years-narrow': () =>
		layoutCompare(yearsOfArea('PAPI', '04', [2020, 2021]), narrow),
	'compare-pci-broken-years-narrow': () =>
		layoutCompare(yearsOfArea('PCI', '04', [2021, 2022]), narrow),
	'compare-pci-official-order-wide': () =>
		layoutCompare(areasOf('PCI', FIVE, 2019, { order: 'official' }), wide),
	'compare-sipas-ranks-narrow': () =>
		layoutCompare(yearsOfArea('SIPAS', '04', [2023, 2024]), narrow),
	'compare-sipas-band-wide': () => layoutCompare(areasOf('SIPAS', FIVE, 2024), wide),
	'compare-par-index-ranks-wide': () =>
		layoutCompare(yearsOfArea('PAR_INDEX', '04', [2022, 2023]), wide),
	'compare-par-index-band-narrow': () =>
		layoutCompare(areasOf('PAR_INDEX', ['04', '01'], 2012), narrow),
	'compare-invented-errors-wide': withErrors,
	'compare-nothing-known-narrow': empty
};

describe('compare pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('compare-papi-dark', () =>
		expectPicture('compare-papi-dark', layoutCompare(areasOf('PAPI', FIVE, 2024), wide), 'dark'));
});
