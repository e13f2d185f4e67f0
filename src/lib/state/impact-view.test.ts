import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { DEFAULT_IMPACT, readImpact, writeImpact, type ImpactView } from './impact-view';

const BOUNDS = {
	components: () => ['TOTAL', 'D1', 'D4'],
	years: () => [2018, 2019, 2020, 2021, 2022]
};

const anyView: fc.Arbitrary<ImpactView> = fc.record({
	index: fc.constantFrom(...INDEX_CODES),
	component: fc.constantFrom('TOTAL', 'D1', 'D4'),
	design: fc.constantFrom('did', 'sc', 'sdid'),
	startYear: fc.constantFrom('in', 'half', 'out'),
	donors: fc.constantFrom('all', 'apart', 'region'),
	without: fc.subarray([2018, 2019, 2020, 2021, 2022])
});

describe('the address of an estimate', () => {
	test('is empty for the default', () => {
		expect(writeImpact(DEFAULT_IMPACT)).toBe('');
		expect(readImpact('', BOUNDS)).toEqual({ view: DEFAULT_IMPACT, ignored: [] });
	});

	test('can be read by a person', () => {
		const view: ImpactView = {
			index: 'PCI',
			component: 'TOTAL',
			design: 'sc',
			startYear: 'half',
			donors: 'apart',
			without: [2021]
		};
		expect(writeImpact(view)).toBe(
			'?chi-so=pci&cach=doi-chung-tong-hop&nam-2020=nua-nam&so-voi=khong-giap-ranh&bo-nam=2021'
		);
	});

	test('reads what it writes', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(readImpact(writeImpact(view), BOUNDS)).toEqual({ view, ignored: [] });
			})
		);
	});

	test('names what means nothing, and keeps the rest', () => {
		const { view, ignored } = readImpact(
			'?chi-so=papi&thanh-phan=D9&cach=ols&bo-nam=2021,1999&so-voi=cung-vung',
			BOUNDS
		);
		expect(view).toEqual({ ...DEFAULT_IMPACT, donors: 'region', without: [2021] });
		expect([...ignored].sort()).toEqual(['1999', 'D9', 'ols']);
	});
});
