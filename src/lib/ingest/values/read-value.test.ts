import { describe, expect, it, test } from 'vitest';
import { fieldOf } from '../testing/field';
import { missingReasonOf } from './missing-token';
import { readValue } from './read-value';
import { PLAIN } from './testing/record-names';
import { field, told } from './testing/told-value';

const SCORE = field('scores', 'score');
const RANK = field('scores', 'rank');

describe('a score', () => {
	test.each([
		['41,33', '41.33'],
		['86,98%', '86.98'],
		['86,98 điểm', '86.98'],
		['', ''],
		['1.250', 'number.undecided 1.250'],
		['x', 'missing.undeclared'],
		['–', 'missing.undeclared'],
		['tốt', 'number.invalid'],
		['101', 'number.maximum'],
		['-1', 'number.minimum']
	])('%s is %s', (text, wanted) => {
		expect(told(text, SCORE)).toBe(wanted);
	});

	it('goes by the sign of its column', () => {
		const format = { decimal: ',', date: null } as const;
		expect(told('41.33', SCORE, { format })).toBe('number.other_sign 41.33');
		expect(told('1.264', SCORE, { format: { decimal: '.', date: null } })).toBe('1.264');
	});

	it('is no percentage of PAPI', () => {
		expect(told('86,98%', SCORE, { index: 'PAPI' })).toBe('number.invalid');
		expect(told('86,98%', SCORE, { index: 'SIPAS' })).toBe('86.98');
	});
});

describe('a rank', () => {
	it('may be followed by its base, which is asked once', () => {
		expect(told('57/63', RANK)).toBe('rank.with_base 57');
		expect(told('57/63', RANK, { rankWithBase: true })).toBe('57');
		expect(told('57/63', field('scores', 'rank_of'), { rankWithBase: true })).toBe('63');
		expect(told('57', RANK, { rankWithBase: true })).toBe('57');
		expect(told('57', field('scores', 'rank_of'), { rankWithBase: true })).toBe('');
	});

	test.each([
		['57', '57'],
		['57.0', '57'],
		['Thứ 57', '57'],
		['Xếp thứ: 57', '57'],
		['57,5', 'integer.invalid'],
		['65', 'number.maximum'],
		['0', 'number.minimum']
	])('%s is %s', (text, wanted) => {
		expect(told(text, RANK)).toBe(wanted);
	});
});

test.each([
	['2024', '2024'],
	['Năm 2024', '2024'],
	['2024.0', '2024'],
	['2,024', '2024'],
	['PAPI 2024', 'year.invalid 2024'],
	['24', 'year.invalid'],
	['1999', 'number.minimum'],
	['', 'required'],
	['n/a', 'missing.undeclared']
])('of years %s is %s', (text, wanted) => {
	expect(told(text, field('scores', 'year'))).toBe(wanted);
});

describe('names', () => {
	const area = field('scores', 'area_code');

	test.each([
		['Cao Bằng', '04'],
		['4', '04'],
		['Cap Bằng', 'area.near 04'],
		['HN', 'area.ambiguous 01 35'],
		['NA', '40'],
		['-', 'missing.undeclared'],
		['Xứ Lạng', 'area.unknown']
	])('of areas: %s is %s', (text, wanted) => {
		expect(told(text, area)).toBe(wanted);
	});

	it('of areas depend on the year', () => {
		expect(told('Lào Cai', area)).toBe('area.ambiguous 10 15');
		expect(told('Lào Cai', area, { year: 2024 })).toBe('10');
		const read = readValue('Lào Cai', area, PLAIN);
		expect(read.outcome === 'refused' ? read.suggestions.map(({ label }) => label.vi) : []).toEqual(
			['Lào Cai (10)', 'Yên Bái, từ 2025 là Lào Cai (15)']
		);
	});

	it('of components depend on the index, and only windows are of all', () => {
		const component = field('scores', 'component');
		expect(told('Công khai, minh bạch', component, { index: 'PAPI' })).toBe('D2');
		expect(told('Công khai', component, { index: 'PCI' })).toBe('component.unknown');
		expect(told('*', component, { index: 'PCI' })).toBe('missing.undeclared');
		expect(told('Tất cả', field('windows', 'component'))).toBe('*');
		expect(told('*', field('windows', 'component'))).toBe('*');
	});

	test.each([
		['scores', 'index', 'PAR INDEX', 'PAR_INDEX'],
		['scores', 'index', 'Chỉ số CCHC', 'PAR_INDEX'],
		['scores', 'index', 'papi', 'PAPI'],
		['scores', 'basis', 'đã công bố', 'published'],
		['scores', 'rank_basis', 'tính từ điểm', 'computed'],
		['episodes', 'status', 'đã phát', 'aired'],
		['episodes', 'status', 'Phát lại', 'rerun'],
		['episodes', 'status', 'ke hoach', 'planned'],
		['episodes', 'status', 'đã phat sog', 'value.near aired'],
		['episodes', 'status', 'hoãn', 'enum'],
		['targets', 'measure', 'Thứ hạng', 'rank'],
		['targets', 'op', '≥', '>='],
		['targets', 'op', 'không quá', '<='],
		['windows', 'end_precision', 'tháng', 'month']
	] as const)('%s.%s: %s is %s', (kind, name, text, wanted) => {
		expect(told(text, field(kind, name))).toBe(wanted);
	});
});

describe('dates', () => {
	const aired = field('episodes', 'aired_on');
	const dmy = { format: { decimal: null, date: 'dmy' } } as const;

	it('of broadcasts may have a time', () => {
		expect(told('20:15 03/07/2020', aired, dmy)).toBe('2020-07-03T20:15');
		expect(told('03/07/2020', aired)).toBe('date.undecided 2020-07-03 2020-03-07');
		expect(told('13/13/2020', aired)).toBe('date.day_or_minute');
		expect(told('03/07/2020 20:15:30', aired, dmy)).toBe('date.seconds 2020-07-03T20:15');
		expect(told('44015', aired, dmy)).toBe('date.serial 2020-07-03');
	});

	it('of others may not', () => {
		expect(told('30/06/2025', field('actions', 'deadline'), dmy)).toBe('2025-06-30');
		expect(told('05/2020', field('windows', 'fieldwork_start'), dmy)).toBe('2020-05');
		expect(told('05/2020', field('actions', 'deadline'), dmy)).toBe('date.invalid');
	});
});

describe('what stands for no value', () => {
	it('holds where it was declared', () => {
		const missing = { '-': 'withheld', x: 'not_published', '': 'not_in_data' } as const;
		expect(told('-', SCORE, { missing })).toBe('missing withheld');
		expect(told(' - ', SCORE, { missing })).toBe('missing withheld');
		expect(told('', SCORE, { missing })).toBe('missing not_in_data');
		expect(told('–', SCORE, { missing })).toBe('missing.undeclared');
		expect(told('-', field('scores', 'year'), { missing })).toBe('required');
		expect(told('constructor', SCORE, { missing })).toBe('number.invalid');
	});

	test.each([
		['-', 'not_in_data'],
		['…', 'not_in_data'],
		['N/A', 'not_in_data'],
		['không công bố', 'not_published'],
		['K.C.B', 'not_published'],
		['(chưa có)', 'not_in_data'],
		['không khảo sát', 'not_surveyed'],
		['0', null],
		['toString', null]
	])('%s is most often %s', (text, reason) => {
		expect(missingReasonOf(text)).toBe(reason);
	});
});

test('a decision may be typed as its column is written', () => {
	const decisions = {
		'31/09/2020': '25/09/2020',
		'mười ba': '13,5',
		hoãn: 'đã phát',
		x: '32/09/2020'
	};
	const format = { decimal: ',', date: 'dmy' } as const;
	const how = { decisions, format };
	expect(told('31/09/2020', field('episodes', 'aired_on'), how)).toBe('2020-09-25');
	expect(told('mười ba', field('episodes', 'minutes'), how)).toBe('13.5');
	expect(told('hoãn', field('episodes', 'status'), how)).toBe('aired');
	expect(told('x', field('episodes', 'aired_on'), how)).toBe('date.day_or_minute');
});

test('a decision of the person holds first, and is held to the field, too', () => {
	const decisions = { 'Cap Bằng': '04', xa: '999', '-': '05' };
	const area = field('scores', 'area_code');
	expect(told('Cap Bằng', area, { decisions })).toBe('04');
	expect(told('xa', area, { decisions })).toBe('pattern');
	expect(told('-', area, { decisions, missing: { '-': 'withheld' } })).toBe('05');
});

test.each([
	['1.2.3.', '1.2.3'],
	['TC 1.2', '1.2'],
	['Tiêu chí 1', '1'],
	['1,2', 'pattern'],
	['1.2.3.4.5', 'pattern']
])('of criteria %s is %s', (text, wanted) => {
	expect(told(text, field('criteria', 'criterion'))).toBe(wanted);
});

test('minutes may be called so', () => {
	expect(told('15 phút', field('episodes', 'minutes'))).toBe('15');
	expect(told("15'", field('episodes', 'minutes'))).toBe('15');
	expect(told('0', field('episodes', 'minutes'))).toBe('number.not_above');
});

test('free text stays as it is, whatever it looks like', () => {
	const title = field('episodes', 'title');
	for (const text of ['-', '=1+1', '<img src=x>', "'; DROP TABLE", '1.250', '03/07/2020']) {
		expect(told(text, title)).toBe(text);
	}
	expect(told('  Số 1 '.normalize('NFD'), title)).toBe('Số 1');
});

test('a truth is written in either language', () => {
	expect(['có', 'Không', 'true', '0'].map((text) => told(text, fieldOf('boolean')))).toEqual([
		...['1', '0', '1', '0']
	]);
	expect(told('có thể', fieldOf('boolean'))).toBe('boolean.invalid');
});
