/** Digits that a spreadsheet keeps of a number; what is behind them is noise of binary fractions. */
const SIGNIFICANT_DIGITS = 15;

/** `1.5e-7` as `0.00000015`: in a table of figures nobody writes powers of ten. */
function withoutExponent(text: string): string {
	const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
	if (parts === null) return text;
	const [, sign = '', first = '', rest = '', power = '0'] = parts;
	const exponent = Number(power);
	if (Math.abs(exponent) > 40) return text;
	const digits = first + rest;
	if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
	const whole = digits.padEnd(exponent + 1, '0');
	const fraction = whole.slice(exponent + 1);
	return `${sign}${whole.slice(0, exponent + 1)}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * A number as the workbook holds it, written as a person would: `41.330000000000005` is `41.33`, as
 * the spreadsheet shows it. Whole numbers of more digits keep them.
 */
export function numberText(stored: string): string {
	const trimmed = stored.trim();
	if (/^-?\d+$/.test(trimmed)) return trimmed;
	// Most numbers have few digits and need nothing.
	if (trimmed.length <= SIGNIFICANT_DIGITS && /^-?\d+\.\d*[1-9]$/.test(trimmed)) return trimmed;
	const number = Number(trimmed);
	if (trimmed === '' || !Number.isFinite(number)) return trimmed;
	return withoutExponent(String(Number(number.toPrecision(SIGNIFICANT_DIGITS))));
}

const SECOND = 1000;
const DAY = 86_400_000;
/** Day 0 of a workbook: a value before it is a time of day without a date. */
const FIRST_DAY = Date.UTC(1899, 11, 31);

/**
 * A date of a workbook, which has no time zone: `2020-07-03`, `2020-07-03T20:15`, with seconds only
 * where there are some. A time without a date is `20:15`.
 */
export function dateText(date: Date): string {
	const moment = Math.round(date.getTime() / SECOND) * SECOND;
	if (Number.isNaN(moment)) return '';
	const [day = '', clock = ''] = new Date(moment).toISOString().split('T');
	const time = clock.endsWith(':00.000Z') ? clock.slice(0, 5) : clock.slice(0, 8);
	if (moment < FIRST_DAY) return time;
	return moment % DAY === 0 ? day : `${day}T${time}`;
}

/** What a cell holds, as the reader of workbooks gives it, numbers as text already. */
export type CellValue = string | boolean | Date | null;

/** The text of a cell: `TRUE` and `FALSE` as spreadsheets write them, nothing as `''`. */
export function cellText(value: CellValue): string {
	if (value === null) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	return dateText(value);
}
