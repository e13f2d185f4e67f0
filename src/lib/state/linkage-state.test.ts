import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import {
	editionFromSlug,
	editionSlug,
	EXPOSURE_MEASURES,
	linkageSearch,
	NO_LINKAGE_STATE,
	parseLinkage,
	windowFault,
	windowLimits,
	withoutWindow,
	withWindow,
	type LinkageChoices,
	type LinkageState,
	type SetWindow
} from './linkage-state';

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const CHOICES: LinkageChoices = {
	editions: INDEX_CODES.flatMap((index) =>
		YEARS.map((year) => ({ index, year, canBeSet: index !== 'PAR_INDEX' }))
	),
	fromYears: [2017, 2019]
};

const edition = fc.constantFrom(...CHOICES.editions.map(({ index, year }) => ({ index, year })));
const settable = fc.constantFrom(
	...CHOICES.editions.filter((it) => it.canBeSet).map(({ index, year }) => ({ index, year }))
);
const window = fc
	.tuple(settable, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 90 }))
	.map(([key, offset, days]): SetWindow => {
		const day = (shift: number) =>
			new Date(Date.UTC(key.year - 1, 0, 1 + shift)).toISOString().slice(0, 10);
		return { ...key, starts: day(offset), ends: day(offset + days) };
	});
const state = fc
	.record({
		selected: fc.option(edition),
		windows: fc.uniqueArray(window, { selector: editionSlug, maxLength: 6 }),
		fromYear: fc.option(fc.constantFrom(...CHOICES.fromYears)),
		measure: fc.constantFrom(...EXPOSURE_MEASURES)
	})
	// In the order in which the address has them.
	.map((it): LinkageState => it.windows.reduce(withWindow, { ...it, windows: [] }));

test('what an address says is what was written into it', () => {
	fc.assert(
		fc.property(state, (it) => {
			const read = parseLinkage(linkageSearch(it), CHOICES);
			expect(read.faults).toEqual([]);
			expect(read.state).toEqual(it);
		})
	);
});

test('no text makes reading an address fail', () => {
	fc.assert(
		fc.property(fc.array(fc.string(), { minLength: 4, maxLength: 4 }), (texts) => {
			const said = ['chon', 'tu', 'dem', 'ky'].map((name, at) => [name, texts[at] ?? '']);
			const search = `?${String(new URLSearchParams(said))}`;
			const read = parseLinkage(search, CHOICES);
			expect(linkageSearch(read.state)).toBe(linkageSearch(parseLinkage(search, CHOICES).state));
		})
	);
	fc.assert(
		fc.property(fc.string(), (search) => {
			expect(() => parseLinkage(search, CHOICES)).not.toThrow();
		})
	);
});

test('nothing said is the choice of the page', () => {
	expect(parseLinkage('', CHOICES)).toEqual({ state: NO_LINKAGE_STATE, faults: [] });
	expect(linkageSearch(NO_LINKAGE_STATE)).toBe('');
});

test('an address can be read by eye', () => {
	const search = '?chon=sipas-2020&tu=2019&dem=so-chuyen-muc&ky=papi-2021:2021-07-01..2021-10-31';
	expect(linkageSearch(parseLinkage(search, CHOICES).state)).toBe(search);
});

describe('what cannot be read is left out and named', () => {
	test.each([
		['?chon=papi-1999', 'edition', 'papi-1999'],
		['?chon=<script>', 'edition', '<script>'],
		['?tu=1066', 'span', '1066'],
		['?dem=phut', 'measure', 'phut'],
		['?ky=papi-2021', 'shape', 'papi-2021'],
		['?ky=papi-2021:2021-07-01', 'shape', 'papi-2021:2021-07-01'],
		['?ky=pari-2021:2021-07-01..2021-10-31', 'edition', 'pari-2021:2021-07-01..2021-10-31'],
		['?ky=papi-2021:2021-02-30..2021-10-31', 'date', 'papi-2021:2021-02-30..2021-10-31'],
		['?ky=papi-2021:2021-10-31..2021-07-01', 'order', 'papi-2021:2021-10-31..2021-07-01'],
		['?ky=papi-2021:2019-07-01..2021-10-31', 'range', 'papi-2021:2019-07-01..2021-10-31'],
		['?ky=par-index-2021:2021-01-01..2021-10-31', 'fixed', 'par-index-2021:2021-01-01..2021-10-31']
	])('%s', (search, kind, text) => {
		const read = parseLinkage(search, CHOICES);
		expect(read.state).toEqual(NO_LINKAGE_STATE);
		expect(read.faults).toEqual([expect.objectContaining({ kind, text })]);
	});

	test('a second window of an edition', () => {
		const one = 'papi-2021:2021-07-01..2021-10-31';
		const { state: read, faults } = parseLinkage(`?ky=${one},${one}`, CHOICES);
		expect(read.windows).toHaveLength(1);
		expect(faults.map(({ kind }) => kind)).toEqual(['twice']);
	});
});

describe('a window', () => {
	const base: SetWindow = {
		index: 'PAPI',
		year: 2021,
		starts: '2021-07-01',
		ends: '2021-10-31'
	};
	test.each([
		[base, null],
		[{ ...base, starts: '2021-10-31' }, null],
		[{ ...base, starts: '', ends: '2021-10-31' }, 'date'],
		[{ ...base, ends: '2021-13-01' }, 'date'],
		[{ ...base, ends: '2021-06-30' }, 'order'],
		[{ ...base, ends: '2023-01-01' }, 'range'],
		[{ ...base, starts: windowLimits(2021).from, ends: windowLimits(2021).to }, null]
	] as const)('%o: %s', (it, fault) => {
		expect(windowFault(it)).toBe(fault);
	});

	test('replaces an earlier one, and can be taken back', () => {
		const once = withWindow(NO_LINKAGE_STATE, base);
		const twice = withWindow(once, { ...base, ends: '2021-11-30' });
		expect(twice.windows).toEqual([{ ...base, ends: '2021-11-30' }]);
		expect(withoutWindow(twice, base)).toEqual(NO_LINKAGE_STATE);
	});
});

test('a slug names an edition and back', () => {
	expect(editionSlug({ index: 'PAR_INDEX', year: 2020 })).toBe('par-index-2020');
	expect(editionFromSlug('par-index-2020')).toEqual({ index: 'PAR_INDEX', year: 2020 });
	expect(editionFromSlug('2020')).toBeNull();
});
