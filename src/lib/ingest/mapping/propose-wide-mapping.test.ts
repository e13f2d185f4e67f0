import { describe, expect, it } from 'vitest';
import { mappingFaults } from './mapping-faults';
import { PROVINCES, proposed } from './testing/proposed';

describe('a wide file', () => {
	it('with a column a year', () => {
		const { mapping } = proposed(
			// An object gives a key that is a number first.
			{ '2022': ['38,80'], Tỉnh: PROVINCES, 'Năm 2023': ['41,66'] },
			{ fileName: 'PAPI.csv' }
		);
		expect(mapping.columns).toEqual({ area_code: 1 });
		expect(mapping.groups).toEqual([
			{ fixed: { year: '2022' }, columns: { score: 0 } },
			{ fixed: { year: '2023' }, columns: { score: 2 } }
		]);
		expect(mapping.fixed).toEqual({ index: 'PAPI', component: 'TOTAL' });
		expect(mappingFaults(mapping, 3)).toEqual([]);
	});

	it('with points and a rank a year', () => {
		const { mapping } = proposed({
			Tỉnh: PROVINCES,
			'Điểm 2023': ['41,66'],
			'Hạng 2023': ['38/61', '1/61'],
			'Điểm 2024': ['41,33'],
			'Hạng 2024': ['51', '2']
		});
		expect(mapping.groups).toEqual([
			{ fixed: { year: '2023' }, columns: { score: 1, rank: 2, rank_of: 2 } },
			{ fixed: { year: '2024' }, columns: { score: 3, rank: 4 } }
		]);
	});

	it('with a column a component, and the total', () => {
		const { mapping } = proposed(
			{
				Tỉnh: PROVINCES,
				'Nội dung 1': ['4,64'],
				'2. Công khai, minh bạch': ['5,1'],
				D3: ['4,2'],
				'Tổng điểm': ['41,33'],
				'Xếp hạng': ['51']
			},
			{ asides: ['Chỉ số PAPI năm 2024'] }
		);
		expect(mapping.groups).toEqual([
			{ fixed: { component: 'D1' }, columns: { score: 1 } },
			{ fixed: { component: 'D2' }, columns: { score: 2 } },
			{ fixed: { component: 'D3' }, columns: { score: 3 } },
			{ fixed: { component: 'TOTAL' }, columns: { score: 4, rank: 5 } }
		]);
		expect(mapping.fixed).toEqual({ index: 'PAPI', year: '2024' });
		expect(mappingFaults(mapping, 6)).toEqual([]);
	});

	it('with a column an index', () => {
		const { mapping } = proposed({
			Năm: ['2023'],
			Tỉnh: PROVINCES,
			PAPI: ['41,66'],
			PCI: ['59,58']
		});
		expect(mapping.columns).toEqual({ year: 0, area_code: 1 });
		expect(mapping.groups).toEqual([
			{ fixed: { index: 'PAPI', component: 'TOTAL' }, columns: { score: 2 } },
			{ fixed: { index: 'PCI', component: 'TOTAL' }, columns: { score: 3 } }
		]);
	});
});
