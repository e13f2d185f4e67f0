import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import {
	DEFAULT_COMPARE,
	MOST_COMPARED,
	readCompare,
	writeCompare,
	type CompareBounds,
	type CompareView
} from './compare-view';

const AREAS = [...DEFAULT_COMPARE.areas, 'ha-noi', 'quang-ninh', 'an-giang'];
const YEARS = [2017, 2018, 2023, 2024];
const BOUNDS: CompareBounds = { areas: AREAS, years: () => YEARS };

const views = fc
	.record({
		index: fc.constantFrom(...INDEX_CODES),
		areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: MOST_COMPARED }),
		isOfYears: fc.boolean(),
		some: fc.uniqueArray(fc.constantFrom(...YEARS), { minLength: 2, maxLength: 2 }),
		isOpen: fc.boolean(),
		order: fc.constantFrom('difference' as const, 'official' as const)
	})
	.map(({ some, isOpen, isOfYears, ...rest }): CompareView => {
		const sorted = [...some].sort((a, b) => a - b);
		const mode = isOfYears && rest.areas.length === 1 ? 'years' : 'areas';
		const years = isOpen ? [] : mode === 'years' ? sorted : sorted.slice(0, 1);
		return { ...rest, mode, years };
	});

describe('the view of the compare page', () => {
	test('is nothing in the address while it is the default', () => {
		expect(writeCompare(DEFAULT_COMPARE)).toBe('');
		expect(readCompare('', BOUNDS)).toEqual({ view: DEFAULT_COMPARE, ignored: [] });
	});

	test('is read back as it was written', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(readCompare(writeCompare(view), BOUNDS)).toEqual({ view, ignored: [] });
			}),
			{ numRuns: 500, seed: 20200624 }
		);
	});

	test('can be read in the address', () => {
		expect(
			writeCompare({
				mode: 'areas',
				index: 'PCI',
				areas: ['lang-son', 'ha-noi'],
				years: [2018],
				order: 'official'
			})
		).toBe('?chi-so=pci&tinh=lang-son,ha-noi&nam=2018&sap-xep=chinh-thuc');
		const one: CompareView = { ...DEFAULT_COMPARE, areas: ['cao-bang'] };
		expect(writeCompare({ ...one, mode: 'years', years: [2023, 2024] })).toBe(
			'?tinh=cao-bang&nam=2023,2024'
		);
		expect(writeCompare(one)).toBe('?tinh=cao-bang&kieu=nhieu-tinh');
	});

	test('is of two years where one area is given, or two years and no area', () => {
		const one = { ...DEFAULT_COMPARE, areas: ['cao-bang'] };
		const years = { ...one, mode: 'years', years: [2017, 2018] };
		expect(readCompare('?tinh=cao-bang&nam=2018,2017', BOUNDS)).toEqual({
			view: years,
			ignored: []
		});
		expect(readCompare('?nam=2017,2018', BOUNDS)).toEqual({ view: years, ignored: [] });
	});

	test('says what it does not know, and shows the rest', () => {
		const { view, ignored } = readCompare(
			'?chi-so=gdp&tinh=cao-bang,atlantis,ha-noi&nam=2017,2018&sap-xep=ten',
			BOUNDS
		);
		expect(view).toEqual({ ...DEFAULT_COMPARE, areas: ['cao-bang', 'ha-noi'] });
		expect(ignored).toEqual(['gdp', 'atlantis', '2017', '2018', 'ten']);
		expect(readCompare('?tinh=ha-noi&nam=2024', BOUNDS).ignored).toEqual(['2024']);
	});

	test('holds no more areas than can be told apart', () => {
		const { view, ignored } = readCompare(`?tinh=${AREAS.join(',')}`, BOUNDS);
		expect(view.areas).toHaveLength(MOST_COMPARED);
		expect(ignored).toHaveLength(AREAS.length - MOST_COMPARED);
	});
});
