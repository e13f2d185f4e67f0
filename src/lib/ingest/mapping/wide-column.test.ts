import { describe, expect, it } from 'vitest';
import { AREAS, COMPONENTS } from '../values/testing/record-names';
import { mappingFaults } from './mapping-faults';
import { proposeMapping } from './propose-mapping';

const CONTEXT = {
	areas: AREAS,
	components: COMPONENTS,
	fileName: 'PAPI.csv',
	asides: [],
	kind: null
};

function columnsOf(...names: readonly string[]) {
	const { mapping } = proposeMapping(names, () => null, CONTEXT);
	return { ...mapping.fixed, columns: mapping.columns, groups: mapping.groups.length };
}

describe('a title of results with a year', () => {
	it('says no more than the year', () => {
		const found = columnsOf('Tỉnh', 'Kết quả năm 2024 Điểm', 'Kết quả năm 2024 Hạng');
		expect(found).toMatchObject({ year: '2024', columns: { area_code: 0, score: 1, rank: 2 } });
	});

	it('parts the years of a wide table', () => {
		expect(columnsOf('Tỉnh', 'Kết quả 2023', 'Kết quả 2024')).toMatchObject({ groups: 2 });
	});
});

describe('a measure without a year', () => {
	it('is of the one year beside it', () => {
		const found = columnsOf('Tỉnh', 'Điểm 2024', 'Hạng', 'Số tỉnh');
		expect(found).toMatchObject({ year: '2024', columns: { score: 1, rank: 2, rank_of: 3 } });
	});

	it('is left to the person beside several years, or a part of the index', () => {
		expect(columnsOf('Tỉnh', 'Điểm 2023', 'Điểm 2024', 'Hạng').columns).toEqual({ area_code: 0 });
		const part = columnsOf('Tỉnh', 'Nội dung 1 năm 2024', 'Hạng');
		expect(part.columns).toEqual({ area_code: 0, score: 1 });
	});
});

describe('a column for an index', () => {
	it('is the total beside the parts of the index that the title names', () => {
		const names = ['Tỉnh', 'Nội dung 1', 'PAPI 2024'];
		const { mapping } = proposeMapping(names, () => null, {
			...CONTEXT,
			fileName: 'PAPI 2024.csv'
		});
		expect(mapping).toMatchObject({
			fixed: { index: 'PAPI' },
			groups: [
				{ fixed: { component: 'D1' }, columns: { score: 1 } },
				{ fixed: { year: '2024', component: 'TOTAL' }, columns: { score: 2 } }
			]
		});
	});

	it('leaves no other column the field that it measures', () => {
		const names = ['Chỉ tiêu', 'PAPI', 'PCI'];
		const asked = { ...CONTEXT, fileName: 'muc-tieu.csv', kind: 'targets' } as const;
		const { mapping, unmapped } = proposeMapping(names, () => null, asked);
		expect(mapping.groups.map(({ columns }) => columns)).toEqual([{ value: 1 }, { value: 2 }]);
		expect(mappingFaults(mapping, 3).map(({ fault }) => fault)).not.toContain('field_given_twice');
		expect(unmapped).toEqual([0]);
	});
});
