import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UPLOAD_KINDS, UPLOAD_SCHEMAS } from '../upload-kind';
import { mappingFaults } from './mapping-faults';
import { proposeMapping } from './propose-mapping';
import { CONTEXT, PROVINCES, proposed } from './testing/proposed';

describe('a tall file', () => {
	it('of scores takes what its title says', () => {
		const { mapping, kindSure, ignored, fixed } = proposed(
			{
				STT: ['1', '2'],
				'Tỉnh/thành phố': PROVINCES,
				'Điểm số': ['41,33', '42,1'],
				'Xếp hạng': ['51', '3']
			},
			{ fileName: 'bang-tong-hop.xlsx', asides: ['KẾT QUẢ CHỈ SỐ PAPI NĂM 2024 CỦA 63 TỈNH'] }
		);
		expect(mapping).toMatchObject({
			kind: 'scores',
			columns: { area_code: 1, score: 2, rank: 3 },
			fixed: { index: 'PAPI', year: '2024', component: 'TOTAL', rank_of: '63' },
			groups: [{ fixed: {}, columns: {} }]
		});
		expect(mapping.formats[2]).toEqual({ decimal: ',', date: null });
		expect(kindSure).toBe(true);
		expect(ignored).toEqual([0]);
		expect(fixed.map(({ field, from }) => `${field} ${from}`)).toEqual([
			'index aside',
			'year aside',
			'rank_of aside',
			'component default'
		]);
		expect(mappingFaults(mapping, 4)).toEqual([]);
	});

	it('of a station’s log', () => {
		const { mapping, kindSure } = proposed({
			STT: ['1', '2'],
			'Ngày phát sóng': ['03/07/2020', '24/07/2020'],
			'Thời lượng (phút)': ['14', '15'],
			'Tiêu đề': ['Số 1', 'Số 2'],
			'Chủ đề': ['Dịch vụ công'],
			Kênh: ['CRTV'],
			'Trạng thái': ['đã phát', 'phát lại']
		});
		expect(mapping).toMatchObject({
			kind: 'episodes',
			columns: { aired_on: 1, minutes: 2, title: 3, topic: 4, channel: 5, status: 6 },
			fixed: {}
		});
		expect(mapping.formats[1]).toEqual({ decimal: null, date: 'dmy' });
		expect(kindSure).toBe(true);
	});

	it('of PAR INDEX by criterion, whose numbers stand under STT', () => {
		const { mapping } = proposed(
			{
				STT: ['1', '1.1', '1.1.1', '1.1.2'],
				'Lĩnh vực/tiêu chí/tiêu chí thành phần': ['Công tác chỉ đạo', 'Kế hoạch CCHC'],
				'Điểm tối đa': ['9,5', '1'],
				'Điểm tự đánh giá': ['9,5', '1'],
				'Điểm thẩm định': ['8,25', '0,5']
			},
			{ fileName: 'PAR INDEX 2024 Cao Bang.csv' }
		);
		expect(mapping).toMatchObject({
			kind: 'criteria',
			columns: { criterion: 0, name: 1, maximum: 2, self_score: 3, appraised_score: 4 },
			fixed: { year: '2024' }
		});
	});

	it('of tasks, where “Đơn vị” is an office and not a province', () => {
		const { mapping } = proposed({
			'Thành phần': ['D1', 'D2'],
			'Nguyên nhân': ['a'],
			'Nhiệm vụ, giải pháp': ['b'],
			'Đơn vị': ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
			'Thời hạn': ['30/06/2025']
		});
		expect(mapping.kind).toBe('actions');
		expect(mapping.columns).toEqual({ component: 0, cause: 1, task: 2, unit: 3, deadline: 4 });
	});

	it('of ranks with their base in one column', () => {
		const { mapping } = proposed({ Tỉnh: PROVINCES, Hạng: ['57/63', '51/61', '-'] });
		expect(mapping.columns).toEqual({ area_code: 0, rank: 1, rank_of: 1 });
	});

	it('whose areas are told by its texts only', () => {
		const { mapping } = proposed({ '': PROVINCES, Điểm: ['41.33'] });
		expect(mapping.columns).toEqual({ area_code: 0, score: 1 });
	});

	it('in which a column tells what all rows are', () => {
		const { mapping, fixed } = proposed({ Tỉnh: PROVINCES, 'Điểm PAPI 2023': ['41.66', '38.8'] });
		expect(mapping.columns).toEqual({ area_code: 0, score: 1 });
		expect(mapping.fixed).toEqual({ index: 'PAPI', year: '2023', component: 'TOTAL' });
		expect(fixed.every(({ from }) => from === 'column')).toBe(true);
	});
});

describe('a proposal', () => {
	it.each(UPLOAD_KINDS)('of the columns of the schema is the kind itself: %s', (kind) => {
		const names = UPLOAD_SCHEMAS[kind].fields.map(({ name }) => name);
		const own = Object.fromEntries(names.map((name) => [name, []]));
		const { mapping, kindSure, unmapped } = proposed(own);
		expect(mapping.kind).toBe(kind);
		expect(kindSure).toBe(true);
		expect(unmapped).toEqual(names.flatMap((name, at) => (name === 'source_id' ? [at] : [])));
	});

	it.each(UPLOAD_KINDS)('of titles is the kind itself, in either language: %s', (kind) => {
		for (const language of ['vi', 'en'] as const) {
			const fields = UPLOAD_SCHEMAS[kind].fields.filter(({ name }) => name !== 'source_id');
			const own = Object.fromEntries(fields.map(({ title }) => [title[language], []]));
			const { mapping } = proposed(own);
			expect(mapping.kind).toBe(kind);
			expect(Object.keys(mapping.columns)).toEqual(fields.map(({ name }) => name));
		}
	});

	it('takes the kind that the person named', () => {
		const { mapping, kinds } = proposed({ Tỉnh: PROVINCES, Điểm: ['1'] }, { kind: 'windows' });
		expect(mapping.kind).toBe('windows');
		expect(kinds[0]).toBe('windows');
		expect([...kinds].sort()).toEqual([...UPLOAD_KINDS].sort());
	});

	it('is not sure of nothing', () => {
		expect(proposed({ a: ['x'], constructor: ['y'] })).toMatchObject({
			kindSure: false,
			unmapped: [0, 1]
		});
		expect(proposed({}).mapping.groups).toHaveLength(1);
	});

	it('chooses between no two years or indices', () => {
		const { mapping, fixed } = proposed(
			{ Tỉnh: PROVINCES, Điểm: ['41.33'] },
			{ fileName: 'PAPI 2023.csv', asides: ['Chỉ số PAPI năm 2024'] }
		);
		expect(mapping.fixed).toEqual({ index: 'PAPI', component: 'TOTAL' });
		expect(fixed.filter(({ field }) => field === 'year').map(({ value }) => value)).toEqual([
			'2024',
			'2023'
		]);
	});

	it('asks what a column leaves open, and only of what it is for', () => {
		const { doubts, missing, mapping } = proposed({
			Tỉnh: PROVINCES,
			Điểm: ['1.250', '2.500', '-', 'không công bố'],
			'Ghi chú': ['-', '1.250', '03/07/2020']
		});
		expect(doubts).toEqual([
			{ position: 1, doubt: 'decimal_undecided', examples: ['1.250', '2.500'] }
		]);
		expect(missing).toEqual([
			{ text: '-', reason: 'not_in_data', positions: [1] },
			{ text: 'không công bố', reason: 'not_published', positions: [1] }
		]);
		expect(mapping.missing).toEqual({});
	});

	it('leaves out the marks of an earlier load', () => {
		const { ignored } = proposed({ Tỉnh: PROVINCES, Điểm: ['1'], _dong: ['2'], _loi: ['x'] });
		expect(ignored).toEqual([2, 3]);
	});

	it('is made of any columns, and contradicts itself in none', () => {
		const name = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom(
				'Tỉnh',
				'Điểm',
				'Hạng',
				'2023',
				'Điểm 2024',
				'D1',
				'PAPI',
				'Năm',
				'STT',
				'__proto__'
			)
		);
		fc.assert(
			fc.property(fc.uniqueArray(name, { maxLength: 8 }), (columns) => {
				const { mapping, ignored, unmapped } = proposeMapping(columns, () => ['57/63'], CONTEXT);
				const faults = mappingFaults(mapping, columns.length).map(({ fault }) => fault);
				const lacks = ['field_without_source', 'one_of_without_source', 'group_without_measure'];
				expect(faults.filter((fault) => !lacks.includes(fault))).toEqual([]);
				const used = [mapping, ...mapping.groups].flatMap((part) => Object.values(part.columns));
				expect(new Set([...used, ...ignored, ...unmapped]).size).toBe(columns.length);
			}),
			{ numRuns: 60 }
		);
	});
});
