import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MEASURES } from '$lib/domain/measure';
import {
	DEFAULT_EXPLORE,
	MOST_PICKED,
	readExplore,
	togglePicked,
	writeExplore,
	type ExploreBounds
} from './explore-view';

const AREAS = ['cao-bang', 'lang-son', 'bac-kan', 'ha-giang', 'ha-noi', 'quang-ninh', 'an-giang'];
const YEARS = [2018, 2019, 2020, 2021];
const BOUNDS: ExploreBounds = {
	areas: AREAS,
	components: (index) => (index === 'PAPI' ? ['TOTAL', 'D4', '4.1'] : ['TOTAL', 'S1_ACCESS']),
	years: () => YEARS
};

const views = fc
	.record({
		index: fc.constantFrom(...INDEX_CODES),
		isPart: fc.boolean(),
		area: fc.constantFrom(...AREAS),
		group: fc.constantFrom('region', 'neighbours', 'best', 'similar', 'chosen', 'all'),
		picked: fc.uniqueArray(fc.constantFrom(...AREAS)),
		measure: fc.constantFrom(...MEASURES),
		base: fc.option(fc.constantFrom(...YEARS)),
		span: fc.tuple(fc.option(fc.constantFrom(...YEARS)), fc.option(fc.constantFrom(...YEARS))),
		year: fc.option(fc.constantFrom(...YEARS)),
		years: fc.constantFrom(
			...(['trend', 'bump', 'change', 'slope', 'heat'] as const),
			...(['multiples', 'maps', 'tileMaps', 'scatters'] as const)
		),
		areas: fc.constantFrom('strip', 'map', 'tiles', 'change', 'scatter'),
		parts: fc.constantFrom('bars', 'star', 'stars', 'heat')
	})
	.map(({ isPart, span: [one, other], picked, ...rest }) => {
		const [fromYear, toYear] =
			one !== null && other !== null ? [Math.min(one, other), Math.max(one, other)] : [one, other];
		const component = isPart ? (rest.index === 'PAPI' ? '4.1' : 'S1_ACCESS') : 'TOTAL';
		return {
			...rest,
			component,
			fromYear,
			toYear,
			picked: picked.filter((slug) => slug !== rest.area)
		} as const;
	});

describe('the view of the explore page', () => {
	test('is nothing in the address while it is the default', () => {
		expect(writeExplore(DEFAULT_EXPLORE)).toBe('');
		expect(readExplore('', BOUNDS)).toEqual({ view: DEFAULT_EXPLORE, ignored: [] });
	});

	test('is read back as it was written', () => {
		fc.assert(
			fc.property(views, (view) => {
				const read = readExplore(writeExplore(view), BOUNDS);
				expect(read.ignored).toEqual([]);
				// Where areas are picked and another group is shown, both are said.
				expect(read.view).toEqual(view);
			}),
			{ numRuns: 500, seed: 20200624 }
		);
	});

	test('can be read in the address', () => {
		const view = {
			...DEFAULT_EXPLORE,
			component: 'D4',
			group: 'chosen',
			picked: ['lang-son', 'bac-kan'],
			measure: 'since',
			base: 2019,
			fromYear: 2018
		} as const;
		expect(writeExplore(view)).toBe('?phan=d4&voi=lang-son,bac-kan&do=so-nam-goc&goc=2019&tu=2018');
	});

	test('says what it does not know, and shows the rest', () => {
		const { view, ignored } = readExplore(
			'?chi-so=gdp&phan=d9&tinh=atlantis&voi=lang-son,cao-bang,xx&do=lit&tu=2021&den=2018&nam=1999&hinh=banh',
			BOUNDS
		);
		expect(view).toEqual({ ...DEFAULT_EXPLORE, group: 'chosen', picked: ['lang-son'] });
		expect(new Set(ignored)).toEqual(
			new Set(['gdp', 'd9', 'atlantis', 'cao-bang', 'xx', 'lit', '2021–2018', '1999', 'banh'])
		);
	});

	test('holds no more areas than can be told apart', () => {
		const areas = Array.from({ length: 12 }, (_, at) => `tinh-${String.fromCharCode(97 + at)}`);
		const { view, ignored } = readExplore(`?voi=${areas.join(',')}`, {
			...BOUNDS,
			areas: [...AREAS, ...areas]
		});
		expect(view.picked).toHaveLength(MOST_PICKED);
		expect(ignored).toHaveLength(12 - MOST_PICKED);
	});
});

describe('togglePicked', () => {
	test('picks, lets go, and keeps the latest of too many', () => {
		expect(togglePicked(['ha-giang'], 'lang-son')).toEqual(['ha-giang', 'lang-son']);
		expect(togglePicked(['ha-giang', 'lang-son'], 'ha-giang')).toEqual(['lang-son']);
		const most = Array.from({ length: MOST_PICKED }, (_, i) => `tinh-${i}`);
		expect(togglePicked(most, 'lang-son')).toEqual([...most.slice(1), 'lang-son']);
	});
});
