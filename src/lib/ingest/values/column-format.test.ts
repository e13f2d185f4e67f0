import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatOf } from './column-format';
import { readDate } from './date-text';
import { readNumber, type DecimalSign } from './number-text';

describe('a number', () => {
	const read = (text: string, sign: DecimalSign | null = null) => {
		const found = readNumber(text, sign);
		if (found.is === 'undecided') return `${found.is} ${found.texts.join(' ')}`;
		return found.is === 'number'
			? found.text
			: `text` in found
				? `${found.is} ${found.text}`
				: found.is;
	};

	test.each([
		['1.250,5', '1250.5'],
		['1,250.5', '1250.5'],
		['41,33', '41.33'],
		['41.33', '41.33'],
		['− 3', '-3'],
		['–3,5', '-3.5'],
		['+1,39', '1.39'],
		['1 250,5', '1250.5'],
		['1\u202f250', '1250'],
		['1\u2009250.500', '1250.500'],
		['1.250.000', '1250000'],
		['0,125', '0.125'],
		['0.125', '0.125'],
		['1250.125', '1250.125'],
		[',5', '0.5'],
		['007', '7'],
		['-0', '0'],
		['1.250', 'undecided 1.250 1250'],
		['-1,250', 'undecided -1250 -1.250']
	])('%s is %s', (text, wanted) => {
		expect(read(text)).toBe(wanted);
	});

	test.each([
		'',
		'-',
		'1.2.3',
		'1,2,3',
		'1.25,5,5',
		'1e3',
		'12a',
		'5.',
		'01.250,5',
		'1 25',
		'0x10'
	])('%s is none', (text) => {
		expect(read(text)).toBe('none');
	});

	test('goes by the sign of its column', () => {
		expect(read('1.250', '.')).toBe('1.250');
		expect(read('1.250', ',')).toBe('1250');
		expect(read('41,33', '.')).toBe('other_sign 41.33');
		expect(read('1.250,5', '.')).toBe('other_sign 1250.5');
	});

	test('written in either locale is read back', () => {
		const number = fc.double({ min: -99_999, max: 99_999, noNaN: true });
		fc.assert(
			fc.property(number, fc.constantFrom('vi-VN', 'en-GB'), (value, locale) => {
				const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
				const found = readNumber(format.format(value), locale === 'vi-VN' ? ',' : '.');
				expect(found.is).toBe('number');
				if (found.is === 'number') expect(Number(found.text)).toBeCloseTo(value, 4);
			})
		);
	});

	test('is never guessed: every reading without a sign holds by one sign only', () => {
		const text = fc.string({
			unit: fc.constantFrom('0', '1', '2', '.', ',', ' ', '-'),
			maxLength: 9
		});
		fc.assert(
			fc.property(text, (written) => {
				const found = readNumber(written, null);
				const both = (['.', ','] as const).flatMap((sign) => {
					const own = readNumber(written, sign);
					return own.is === 'number' ? [own.text] : [];
				});
				const different = new Set(both).size;
				expect(found.is).toBe(different === 0 ? 'none' : different === 1 ? 'number' : 'undecided');
			})
		);
	});
});

describe('a date', () => {
	const read = (
		text: string,
		order: 'dmy' | 'mdy' | 'iso' | 'serial' | null = 'dmy',
		grain: 'day' | 'month_or_day' | 'day_or_minute' = 'day_or_minute'
	) => {
		const found = readDate(text, grain, order);
		if (found.is === 'undecided') return `${found.is} ${found.texts.join(' ')}`;
		if (found.is === 'none') return found.is;
		return found.is === 'date' ? found.text : `${found.is} ${found.text}`;
	};

	test.each([
		['2020-07-03', '2020-07-03'],
		['2020/7/3', '2020-07-03'],
		['2020-07-03T20:15', '2020-07-03T20:15'],
		['2020-07-03 20:15:00', '2020-07-03T20:15'],
		['2020-07-03T20:15:00+07:00', '2020-07-03T20:15'],
		['03/07/2020', '2020-07-03'],
		['3-7-2020', '2020-07-03'],
		['3.7.2020', '2020-07-03'],
		['3/7/20', '2020-07-03'],
		['20:15 03/07/2020', '2020-07-03T20:15'],
		['20h15, ngày 03/07/2020', '2020-07-03T20:15'],
		['03/07/2020 8:15 PM', '2020-07-03T20:15'],
		['20 giờ 15 phút ngày 03/07/2020', '2020-07-03T20:15'],
		['20h 03/07/2020', '2020-07-03T20:00'],
		['ngày 03 tháng 7 năm 2020', '2020-07-03'],
		['Thứ Sáu, 03/07/2020', '2020-07-03'],
		['T6 03/07/2020', '2020-07-03'],
		['3 July 2020', '2020-07-03'],
		['Thứ Năm, 03/07/2020', 'weekday 2020-07-03'],
		['07/13/2020', 'other_order 2020-07-13'],
		['44015', 'serial 2020-07-03'],
		['2020-07-03T20:15:30', 'seconds 2020-07-03T20:15'],
		['31/02/2020', 'none'],
		['2021-02-29', 'none'],
		['03/07/2020 24:00', 'none'],
		['2020-12-31T16:30Z', '2020-12-31T23:30'],
		['2020-12-31T17:30Z', '2021-01-01T00:30'],
		['2020-12-31T17:30:00.000Z', '2021-01-01T00:30'],
		['2020-12-31 17:30Z', '2021-01-01T00:30'],
		['2021-01-01T01:30+09:00', '2020-12-31T23:30'],
		['2020-12-31T11:30:00-0530', '2021-01-01T00:00'],
		['2020-12-31 16:30:00+00', '2020-12-31T23:30'],
		['2020-12-31T16:30:05Z', 'seconds 2020-12-31T23:30'],
		['2021-02-29T16:30Z', 'none'],
		['2020-12-31T24:00Z', 'none'],
		['2020-12-31T16:30+15:00', 'none'],
		['2020-07-03 07:15-08:00', 'none'],
		['07/2020', 'none'],
		['03072020', 'none'],
		['hôm qua', 'none'],
		['', 'none']
	])('%s is %s', (text, wanted) => {
		expect(read(text)).toBe(wanted);
	});

	test('is asked where its order is not decided', () => {
		expect(read('03/07/2020', null)).toBe('undecided 2020-07-03 2020-03-07');
		expect(read('03/03/2020', null)).toBe('2020-03-03');
		expect(read('24/07/2020', null)).toBe('2020-07-24');
		expect(read('25/12/20', null)).toBe('undecided 2020-12-25 2025-12-20');
		expect(read('03/07/2020', 'mdy')).toBe('2020-03-07');
	});

	test('may be a spreadsheet’s number, with its time', () => {
		expect(read('44015', 'serial')).toBe('2020-07-03');
		expect(read('44015.84375', 'serial')).toBe('2020-07-03T20:15');
		expect(read('44015,84375', 'serial')).toBe('2020-07-03T20:15');
		expect(read('44015.8441', 'serial')).toBe('seconds 2020-07-03T20:16');
		expect(read('44015.84375', 'serial', 'day')).toBe('with_time 2020-07-03');
		expect(read('999', 'serial')).toBe('none');
	});

	test('is as fine as its field', () => {
		expect(read('05/2020', 'dmy', 'month_or_day')).toBe('2020-05');
		expect(read('tháng 5/2020', 'dmy', 'month_or_day')).toBe('2020-05');
		expect(read('T5/2020', 'dmy', 'month_or_day')).toBe('2020-05');
		expect(read('tháng 5 năm 2020', 'dmy', 'month_or_day')).toBe('2020-05');
		expect(read('2020-13', 'dmy', 'month_or_day')).toBe('none');
		expect(read('03/07/2020 00:00:00', 'dmy', 'day')).toBe('2020-07-03');
		expect(read('03/07/2020 20:15', 'dmy', 'day')).toBe('with_time 2020-07-03');
	});

	test('any text is read or not, and nothing else happens', () => {
		const text = fc.string({
			unit: fc.constantFrom('0', '1', '2', '/', '-', ':', ' ', 't', 'h', ',')
		});
		fc.assert(
			fc.property(text, (written) => {
				expect(read(written, null)).toEqual(expect.any(String));
			})
		);
	});
});

describe('a column', () => {
	it.each([
		[['41,33', '1.250', '-'], { decimal: ',', date: null }, []],
		[['41.33', '1.250'], { decimal: '.', date: null }, []],
		[['1.250', '2.500', 'x'], { decimal: null, date: null }, ['decimal_undecided']],
		[['41,33', '41.33'], { decimal: null, date: null }, ['decimal_mixed']],
		[['86,98%', '81,2 %'], { decimal: ',', date: null }, []],
		[['57', '63'], { decimal: null, date: null }, []],
		[['03/07/2020', '24/07/2020'], { decimal: null, date: 'dmy' }, []],
		[['03/07/2020', '10/07/2020'], { decimal: null, date: null }, ['date_undecided']],
		[['13/07/2020', '07/13/2020'], { decimal: null, date: null }, ['date_mixed']],
		[['24/07/2020', '2020-07-03'], { decimal: null, date: 'dmy' }, []],
		[['03/07/2020', '2020-07-03'], { decimal: null, date: null }, ['date_undecided']],
		[['2020-07-03', '2020-07-10'], { decimal: null, date: 'iso' }, []],
		[['44015', '44022'], { decimal: null, date: 'serial' }, []],
		[['13/07/20', '24/07/20'], { decimal: null, date: null }, ['date_undecided']],
		[[], { decimal: null, date: null }, []]
	] as const)('of %j has %j', (values, format, doubts) => {
		expect(formatOf(values)).toMatchObject({ format, doubts });
	});

	it('shows what leaves it open', () => {
		expect(formatOf(['1.250', '12', '2.500']).examples).toEqual({
			decimal_undecided: ['1.250', '2.500']
		});
		expect(formatOf(['41,33', '41.33', '42.1']).examples).toEqual({
			decimal_mixed: ['41,33', '41.33']
		});
	});
});
