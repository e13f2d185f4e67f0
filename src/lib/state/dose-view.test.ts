import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import {
	DEFAULT_DOSE,
	DOSE_COUNTS,
	DOSE_DOTS,
	DOSE_OUTPUTS,
	isCountedAnew,
	LONGEST_HALF_LIFE,
	readDose,
	writeDose,
	type DoseView
} from './dose-view';

const YEARS = [2019, 2020, 2021];
const BOUNDS = {
	components: () => ['TOTAL', 'D1', 'D4'],
	years: () => YEARS,
	editions: [
		{ index: 'PAPI', year: 2020, canBeSet: true },
		{ index: 'PCI', year: 2021, canBeSet: true },
		{ index: 'PAR_INDEX', year: 2020, canBeSet: false }
	]
} as const;

const WINDOWS = [
	{ index: 'PAPI', year: 2020, starts: '2020-09-01', ends: '2020-12-15' },
	{ index: 'PCI', year: 2021, starts: '2021-05-01', ends: '2021-08-31' }
] as const;

const anyView: fc.Arbitrary<DoseView> = fc.record({
	index: fc.constantFrom(...INDEX_CODES),
	component: fc.constantFrom('TOTAL', 'D1', 'D4'),
	year: fc.option(fc.constantFrom(...YEARS)),
	count: fc.constantFrom(...DOSE_COUNTS),
	output: fc.option(fc.constantFrom(...DOSE_OUTPUTS)),
	halfLifeDays: fc.option(fc.integer({ min: 1, max: LONGEST_HALF_LIFE })),
	dots: fc.constantFrom(...DOSE_DOTS),
	windows: fc.subarray([...WINDOWS])
});

describe('the address of exposure and change by component', () => {
	test('is empty for the default', () => {
		expect(writeDose(DEFAULT_DOSE)).toBe('');
		expect(readDose('', BOUNDS)).toEqual({ view: DEFAULT_DOSE, ignored: [], faults: [] });
	});

	test('can be read by a person', () => {
		const view: DoseView = {
			index: 'PCI',
			component: 'D4',
			year: 2021,
			count: 'adstock_minutes',
			output: 'aired',
			halfLifeDays: 90,
			dots: 'components',
			windows: [WINDOWS[1]]
		};
		expect(writeDose(view)).toBe(
			'?chi-so=pci&thanh-phan=D4&nam=2021&dem=thoi-luong-giam-dan&phat-song=da-phat&nua-doi=90&theo=noi-dung&ky=pci-2021:2021-05-01..2021-08-31'
		);
	});

	test('reads what it writes', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(readDose(writeDose(view), BOUNDS)).toEqual({ view, ignored: [], faults: [] });
			})
		);
	});

	test('names what means nothing, and keeps the rest', () => {
		const { view, ignored } = readDose(
			'?chi-so=papi&thanh-phan=D9&nam=1999&dem=gio&phat-song=mai&nua-doi=0&theo=nam',
			BOUNDS
		);
		expect(view).toEqual(DEFAULT_DOSE);
		expect([...ignored].sort()).toEqual(['0', '1999', 'D9', 'gio', 'mai']);
	});

	test('says why a window was left out', () => {
		const { view, faults } = readDose(
			'?ky=par-index-2020:2020-01-01..2020-12-31,papi-2020:2020-12-01..2020-11-01,papi-2030:x',
			BOUNDS
		);
		expect(view.windows).toEqual([]);
		expect(faults.map(({ kind }) => kind)).toEqual(['fixed', 'order', 'shape']);
	});

	test.each(['99999999999', '-3', '1e2', '3651', '7.5', ''])('has no half-life of %j', (text) => {
		expect(readDose(`?nua-doi=${text}`, BOUNDS).view.halfLifeDays).toBeNull();
	});

	test('is counted anew for a half-life or a window of the reader, and for nothing else', () => {
		expect(isCountedAnew(DEFAULT_DOSE)).toBe(false);
		expect(isCountedAnew({ ...DEFAULT_DOSE, count: 'adstock_minutes' })).toBe(false);
		expect(isCountedAnew({ ...DEFAULT_DOSE, halfLifeDays: 30 })).toBe(true);
		expect(isCountedAnew({ ...DEFAULT_DOSE, windows: [WINDOWS[0]] })).toBe(true);
	});
});
