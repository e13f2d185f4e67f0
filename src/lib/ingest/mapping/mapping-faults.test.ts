import { describe, expect, it } from 'vitest';
import { UPLOAD_KINDS, UPLOAD_SCHEMAS } from '../upload-kind';
import { KIND_FIELDS } from './kind-fields';
import type { Mapping } from './mapping';
import { mappingFaults } from './mapping-faults';
import { rowDefaults } from './row-defaults';

const TALL: Mapping = {
	kind: 'scores',
	fixed: { index: 'PAPI', year: '2024', component: 'TOTAL' },
	columns: { area_code: 0 },
	groups: [{ fixed: {}, columns: { score: 1, rank: 2, rank_of: 2 } }],
	formats: {},
	decisions: {},
	missing: {}
};

const WIDE: Mapping = {
	...TALL,
	fixed: { index: 'PAPI', component: 'TOTAL' },
	groups: [
		{ fixed: { year: '2023' }, columns: { score: 1 } },
		{ fixed: { year: '2024' }, columns: { score: 2 } }
	]
};

function faults(change: Partial<Mapping>, from = TALL): readonly unknown[] {
	return mappingFaults({ ...from, ...change }, 3);
}

describe('the fields of the kinds', () => {
	it.each(UPLOAD_KINDS)('are those of the schema, in its order: %s', (kind) => {
		const names = UPLOAD_SCHEMAS[kind].fields.map(({ name }) => name);
		expect(KIND_FIELDS[kind].map(({ field }) => field)).toEqual(names);
	});

	it.each(UPLOAD_KINDS)('leave no required field without a way to be had: %s', (kind) => {
		const required = UPLOAD_SCHEMAS[kind].fields.filter((field) => field.constraints.required);
		for (const { name } of required) {
			const field = KIND_FIELDS[kind].find((one) => one.field === name);
			const isHad = field?.need === 'required' || field?.need === 'dataset';
			expect(isHad || field?.byDefault !== null).toBe(true);
		}
	});
});

describe('a mapping', () => {
	it('that is whole has no fault', () => {
		expect(faults({})).toEqual([]);
		expect(faults({}, WIDE)).toEqual([]);
	});

	it('lacks what no column or value gives', () => {
		expect(faults({ fixed: { index: 'PAPI', component: '' } })).toEqual([
			{ fault: 'field_without_source', field: 'year' },
			{ fault: 'field_without_source', field: 'component' }
		]);
		expect(faults({ groups: [] })).toEqual([{ fault: 'no_group' }]);
	});

	it('needs a measure, in each group', () => {
		const [first] = WIDE.groups;
		expect(faults({ groups: [{ fixed: {}, columns: {} }] })).toMatchObject([
			{ fault: 'one_of_without_source' }
		]);
		const groups = [...(first ? [first] : []), { fixed: { year: '2024' }, columns: {} }];
		expect(faults({ groups }, WIDE)).toEqual([{ fault: 'group_without_measure', group: 1 }]);
	});

	it('takes each column once, but a rank and its base together', () => {
		expect(faults({ columns: { area_code: 1 } })).toEqual([
			{ fault: 'column_used_twice', position: 1, fields: ['area_code', 'score'] }
		]);
		expect(faults({ columns: { area_code: 3 } })).toEqual([
			{ fault: 'column_missing', position: 3, field: 'area_code' }
		]);
	});

	it('states each field once', () => {
		expect(faults({ columns: { area_code: 0, year: 3 } })).toContainEqual({
			fault: 'field_given_twice',
			field: 'year'
		});
		expect(faults({ fixed: { ...WIDE.fixed, year: '2022' } }, WIDE)).toEqual([
			{ fault: 'field_given_twice', field: 'year' }
		]);
	});

	it('states no field that the kind has not, nor its source', () => {
		const fixed = { ...TALL.fixed, source_id: 'x', constructor: 'y' };
		expect(faults({ fixed })).toEqual([
			{ fault: 'unknown_field', field: 'source_id' },
			{ fault: 'unknown_field', field: 'constructor' }
		]);
	});

	it('states values as the schema wants them', () => {
		expect(faults({ fixed: { ...TALL.fixed, year: 'năm 2024' } })).toEqual([
			{ fault: 'fixed_invalid', field: 'year', value: 'năm 2024' }
		]);
	});

	it('has no two groups for one key', () => {
		const groups = WIDE.groups.map((group) => ({ ...group, fixed: { year: '2024' } }));
		expect(faults({ groups }, WIDE)).toEqual([{ fault: 'groups_alike', groups: [0, 1] }]);
	});
});

describe('what holds by default', () => {
	it.each([
		[{ score: '81' }, { basis: 'published', rank_basis: '' }],
		[
			{ score: '81', score_low: '80', rank: '3' },
			{ basis: 'published', rank_basis: 'published' }
		],
		[
			{ score_low: '60', score_high: '62' },
			{ basis: 'band', rank_basis: '' }
		],
		[{ rank: '57' }, { basis: 'published', rank_basis: 'published' }],
		[
			{ rank_low: '58', rank_high: '63' },
			{ basis: 'band', rank_basis: 'band' }
		],
		[
			{ rank: '57', rank_low: '55' },
			{ basis: 'published', rank_basis: 'published' }
		],
		[{ score: '81', basis: 'derived' }, { rank_basis: '' }]
	])('of a score %j', (cells, wanted) => {
		expect(rowDefaults('scores', cells)).toEqual(wanted);
	});

	it('of a window and a target', () => {
		const window = { fieldwork_start: '2020-05', fieldwork_end: '2020-12-31' };
		expect(rowDefaults('windows', window)).toEqual({
			component: '*',
			start_precision: 'month',
			end_precision: 'day'
		});
		expect(rowDefaults('windows', { component: 'D1', start_precision: 'not_before' })).toEqual({
			end_precision: ''
		});
		expect(rowDefaults('targets', { measure: 'rank' })).toEqual({ op: '<=' });
		expect(rowDefaults('targets', { measure: 'score', op: '<=' })).toEqual({});
	});

	it.each(UPLOAD_KINDS)('is listed for %s', (kind) => {
		const listed = KIND_FIELDS[kind].filter(({ byDefault }) => byDefault !== null);
		expect(Object.keys(rowDefaults(kind, {})).sort()).toEqual(
			listed.map(({ field }) => field).sort()
		);
	});
});
