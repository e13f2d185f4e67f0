import { beforeAll, describe, expect, test } from 'vitest';
import type { IndexCode } from '$lib/domain/index-code';
import { exploreRecord, totalsOf } from '$lib/figures/fixtures/explored-record';
import { wordsIn } from '$lib/figures/fixtures/held-words';
import { measurerOf } from '$lib/figures/measured-point';
import { knownYears } from './explore-defaults';
import { panelYears } from './panel-years';

beforeAll(exploreRecord, 300_000);

function yearsOf(index: IndexCode, isOfLevels: boolean, span?: readonly [number, number]) {
	const rows = totalsOf(index);
	const years = knownYears(rows);
	const [fromYear = 0, toYear = 0] = span ?? [years[0], years.at(-1)];
	const points = rows.map(measurerOf(wordsIn('vi'), rows, 'score', 2019));
	return panelYears({ points, years, fromYear, toYear }, isOfLevels);
}

const from = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('years beside each other', () => {
	test('end at the level break before the last of them', () => {
		expect(yearsOf('PAPI', true)).toEqual({
			shown: from(2018, 2024),
			apart: from(2011, 2017),
			left: []
		});
		expect(yearsOf('PCI', true, [2013, 2022]).shown).toEqual([2022]);
	});

	test('of an earlier stretch are shown where the reader ends before the break', () => {
		expect(yearsOf('PAPI', true, [2011, 2015])).toEqual({
			shown: from(2011, 2015),
			apart: [],
			left: []
		});
	});

	test('go across breaks where ranks are drawn, the last twelve of them', () => {
		expect(yearsOf('PAPI', false)).toEqual({
			shown: from(2013, 2024),
			apart: [],
			left: [2011, 2012]
		});
	});

	test('are of one set of provinces', () => {
		const points = [2023, 2024, 2025].map((year) => ({ year, stretch: 0 })) as never;
		const frame = { points, years: [2023, 2024, 2025], fromYear: 2023, toYear: 2025 };
		expect(panelYears(frame, false)).toEqual({ shown: [2025], apart: [2023, 2024], left: [] });
	});
});
