import { beforeAll, describe, expect, test } from 'vitest';
import { exploreRecord, totalsOf } from '$lib/figures/fixtures/explored-record';
import { wordsIn } from '$lib/figures/fixtures/held-words';
import { DEFAULT_EXPLORE, type ExploreView } from '$lib/state/explore-view';
import { areasFigure } from './areas-figure';
import { compareLink } from './compare-link';
import { yearsInside } from './explore-defaults';
import { exploreFrame, inYears } from './explore-frame';

beforeAll(exploreRecord, 300_000);

function frameOf(change: Partial<ExploreView>) {
	const view = { ...DEFAULT_EXPLORE, ...change };
	return exploreFrame({
		words: wordsIn('vi'),
		view,
		provinces: [
			{
				code: '04',
				slug: 'cao-bang',
				nameVi: 'Cao Bằng',
				nameEn: 'Cao Bang',
				region: 'x',
				regionName: 'x',
				name2025Vi: 'Cao Bằng',
				aliases: []
			}
		],
		answer: { rows: totalsOf(view.index), means: [], breaks: [] },
		sources: [],
		components: [],
		units2025: [],
		neighbours: [],
		similar: [],
		vintage: ''
	});
}

describe('the year in which provinces are set side by side', () => {
	test.each([
		['the latest of all years', {}, 2024],
		['the latest of the chosen range', { fromYear: 2019, toYear: 2022 }, 2022],
		['the latest before an end alone', { toYear: 2020 }, 2020],
		['the chosen one inside of the range', { fromYear: 2019, toYear: 2022, year: 2020 }, 2020],
		['the last of the range for a later one', { fromYear: 2019, toYear: 2022, year: 2024 }, 2022],
		['the first of the range for an earlier one', { fromYear: 2019, year: 2012 }, 2019]
	])('is %s', (_, change, year) => {
		const frame = frameOf(change);
		expect(frame.year).toBe(year);
		expect(areasFigure(frame, 'strip', null, null).figure.subtitle).toContain(`${year}`);
	});

	test('is one with figures where the range ends in a year without any', () => {
		// The record has no PAR INDEX of 2013.
		expect(frameOf({ index: 'PAR_INDEX', toYear: 2013 }).year).toBe(2012);
	});

	test('stays while a range is dragged, so that provinces and parts agree', () => {
		const frame = frameOf({ fromYear: 2019, toYear: 2022 });
		expect(inYears(frame, 2012, 2015)).toMatchObject({ fromYear: 2012, toYear: 2015, year: 2022 });
	});

	test('can be chosen among the years of the range alone', () => {
		const frame = frameOf({ fromYear: 2019, toYear: 2022 });
		expect(yearsInside(frame.years, frame)).toEqual([2019, 2020, 2021, 2022]);
	});

	test('is the one that the compare page is asked for', () => {
		expect(compareLink(frameOf({ toYear: 2022, year: 2024 }), 'record')).toContain('nam=2022');
	});
});
