import type { Language } from '$lib/domain/language';

/** Numbers up to here are read; larger ones stay in digits. */
export const LARGEST_SPOKEN = 999_999_999_999;

/**
 * A number as it is read aloud: `41,33` is "bốn mươi mốt phẩy ba mươi ba", `-1.44` "minus one point four
 * four". `digits` are those behind the decimal mark as they are printed, so that a zero at the end is read.
 *
 * @throws RangeError for what is no whole part of a number, or too large.
 */
export function spokenNumber(language: Language, whole: number, digits = ''): string {
	if (!Number.isInteger(whole) || Math.abs(whole) > LARGEST_SPOKEN || !/^\d*$/.test(digits)) {
		throw new RangeError(`${whole},${digits} is not read aloud`);
	}
	return language === 'vi' ? vietnamese(whole, digits) : english(whole, digits);
}

const VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

function vietnamese(whole: number, digits: string): string {
	const sign = whole < 0 || Object.is(whole, -0) ? ['âm'] : [];
	return [...sign, ...viWhole(Math.abs(whole)), ...viDecimals(digits)].join(' ');
}

/** Two digits are read as a number, others one by one; so is what begins with a zero. */
function viDecimals(digits: string): string[] {
	if (digits === '') return [];
	const isPair = digits.length === 2 && digits[0] !== '0';
	return [
		'phẩy',
		...(isPair ? viPair(Number(digits)) : Array.from(digits, (one) => viDigit(Number(one))))
	];
}

const VI_GROUPS = ['', 'nghìn', 'triệu', 'tỷ'] as const;

function viWhole(value: number): string[] {
	if (value === 0) return ['không'];
	const groups: number[] = [];
	for (let left = value; left > 0; left = Math.floor(left / 1000)) groups.unshift(left % 1000);
	return groups.flatMap((group, at) => {
		const name = VI_GROUPS[groups.length - 1 - at] ?? '';
		if (group === 0) return [];
		// Behind a larger group hundreds are read even where there are none: "hai nghìn không trăm hai mươi".
		return [...viGroup(group, at > 0), ...(name === '' ? [] : [name])];
	});
}

function viGroup(value: number, isBehind: boolean): string[] {
	const [hundreds, rest] = [Math.floor(value / 100), value % 100];
	const head = hundreds > 0 || isBehind ? [viDigit(hundreds), 'trăm'] : [];
	if (rest === 0) return head;
	if (rest < 10) return head.length > 0 ? [...head, 'linh', viDigit(rest)] : [viDigit(rest)];
	return [...head, ...viPair(rest)];
}

function viPair(value: number): string[] {
	const [tens, ones] = [Math.floor(value / 10), value % 10];
	if (tens === 0) return [viDigit(ones)];
	const head = tens === 1 ? ['mười'] : [viDigit(tens), 'mươi'];
	if (ones === 0) return head;
	if (ones === 5) return [...head, 'lăm'];
	return [...head, ones === 1 && tens > 1 ? 'mốt' : viDigit(ones)];
}

function viDigit(digit: number): string {
	return VI[digit] ?? '';
}

const EN = [
	...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
	...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
	'nineteen'
] as const;
const EN_TENS = [
	'',
	'',
	'twenty',
	'thirty',
	'forty',
	'fifty',
	'sixty',
	'seventy',
	'eighty',
	'ninety'
];
const EN_GROUPS = ['', 'thousand', 'million', 'billion'] as const;

function english(whole: number, digits: string): string {
	const sign = whole < 0 || Object.is(whole, -0) ? ['minus'] : [];
	const decimals =
		digits === '' ? [] : ['point', ...Array.from(digits, (one) => EN[Number(one)] ?? '')];
	return [...sign, ...enWhole(Math.abs(whole)), ...decimals].join(' ');
}

function enWhole(value: number): string[] {
	if (value === 0) return ['zero'];
	const groups: number[] = [];
	for (let left = value; left > 0; left = Math.floor(left / 1000)) groups.unshift(left % 1000);
	return groups.flatMap((group, at) => {
		const name = EN_GROUPS[groups.length - 1 - at] ?? '';
		if (group === 0) return [];
		const isLast = name === '';
		const joins = isLast && at > 0 && group < 100 ? ['and'] : [];
		return [...joins, ...enGroup(group), ...(isLast ? [] : [name])];
	});
}

function enGroup(value: number): string[] {
	const [hundreds, rest] = [Math.floor(value / 100), value % 100];
	const head = hundreds > 0 ? [EN[hundreds] ?? '', 'hundred'] : [];
	if (rest === 0) return head;
	const joins = head.length > 0 ? ['and'] : [];
	if (rest < 20) return [...head, ...joins, EN[rest] ?? ''];
	const [tens, ones] = [EN_TENS[Math.floor(rest / 10)] ?? '', rest % 10];
	return [...head, ...joins, ones === 0 ? tens : `${tens}-${EN[ones] ?? ''}`];
}
