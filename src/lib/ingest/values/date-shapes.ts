/** Order of the numbers of a day. `ymd` only where the year has two digits, too. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface NumberedDay {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	readonly day: number;
}

/** The parts of a bare text: a date, and what stands beside it. */
export interface DateParts {
	readonly date: string;
	/** `20:15`, and whether seconds other than 0 follow. */
	readonly time: { readonly minute: string; readonly hasSeconds: boolean } | null;
	/** 0 is Sunday. */
	readonly weekday: number | null;
}

const TIME =
	'(\\d{1,2}) ?(?::|h|g|gio) ?(\\d{2})?(?: ?(?:phut|p))?(?::(\\d{2})(?:[.,]\\d+)?)?(?: ?(am|pm|sa|ch))?';
const TIME_FIRST = new RegExp(`^(?:luc )?${TIME}[ ,;-]+(?=\\S)`);
const TIME_LAST = new RegExp(`(?<=\\d)(?:t|[ ,;-]+)(?:luc )?${TIME}(?:\\+07:?00)?$`);

const WEEKDAYS: readonly RegExp[] = [
	/^(?:chu nhat|cn|sun(?:day)?)\b/,
	/^(?:thu (?:hai|2)|t2|mon(?:day)?)\b/,
	/^(?:thu (?:ba|3)|t3|tue(?:s|sday)?)\b/,
	/^(?:thu (?:tu|4)|t4|wed(?:nesday)?)\b/,
	/^(?:thu (?:nam|5)|t5|thu(?:rs|rsday)?(?! (?:hai|ba|tu|sau|bay|\d\b)))\b/,
	/^(?:thu (?:sau|6)|t6|fri(?:day)?)\b/,
	/^(?:thu (?:bay|7)|t7|sat(?:urday)?)\b/
];

function timeOf(match: RegExpExecArray): DateParts['time'] {
	const [, hours = '', minutes = '00', seconds = '00', half] = match;
	const isAfternoon = half === 'pm' || half === 'ch';
	const twelve = half === undefined ? Number(hours) : Number(hours) % 12;
	const hour = twelve + (isAfternoon ? 12 : 0);
	if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
	const minute = `${String(hour).padStart(2, '0')}:${minutes}`;
	return { minute, hasSeconds: Number(seconds) > 0 };
}

/** Parts a bare text; `null` where a time in it is none. */
export function dateParts(bare: string): DateParts | null {
	const first = TIME_FIRST.exec(bare);
	const last = first === null ? TIME_LAST.exec(bare) : null;
	const found = first ?? last;
	const time = found === null ? null : timeOf(found);
	if (found !== null && time === null) return null;
	const rest = found === null ? bare : bare.replace(found[0], '');
	const isMonth = /^t\d{1,2}[-/.]\d{4}$/.test(rest);
	const weekday = isMonth ? -1 : WEEKDAYS.findIndex((name) => name.test(rest));
	const named = weekday < 0 ? rest : rest.replace(WEEKDAYS[weekday] ?? '', '');
	const date = named.replace(/^[ ,.:-]+/, '').replace(/^ngay:? /, '');
	return { date: date.trim(), time, weekday: weekday < 0 ? null : weekday };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNamed(name: string): number {
	return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/**
 * What the numbers of a date may be: a month (`2020-05`), a day whose parts are told apart, or a day in
 * one of several orders. Whether the calendar has such a day is not looked at.
 */
export type DateNumbers =
	| { readonly kind: 'month'; readonly month: string }
	| { readonly kind: 'day'; readonly day: NumberedDay }
	| { readonly kind: 'orders'; readonly days: ReadonlyMap<DateOrder, NumberedDay> }
	| { readonly kind: 'none' };

function numbered(year: string, month: string | number, day: string): DateNumbers {
	return { kind: 'day', day: { year: Number(year), month: Number(month), day: Number(day) } };
}

function monthOf(year: string, month: string | number): DateNumbers {
	return { kind: 'month', month: `${year}-${String(month).padStart(2, '0')}` };
}

const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

const SHAPES: readonly (readonly [RegExp, (parts: string[]) => DateNumbers])[] = [
	[
		/^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/,
		([y = '', , m = '', d = '']) => numbered(y, m, d)
	],
	[
		/^(\d{1,2}) thang (\d{1,2}),?(?: nam)? (\d{4})$/,
		([d = '', m = '', y = '']) => numbered(y, m, d)
	],
	[
		new RegExp(`^(\\d{1,2})[ -]${MONTH_NAME}[ ,-]+(\\d{4})$`),
		([d = '', m = '', y = '']) => numbered(y, monthNamed(m), d)
	],
	[
		new RegExp(`^${MONTH_NAME} (\\d{1,2}),? (\\d{4})$`),
		([m = '', d = '', y = '']) => numbered(y, monthNamed(m), d)
	],
	[/^(?:thang |t)?(\d{1,2}) ?[-/.] ?(\d{4})$/, ([m = '', y = '']) => monthOf(y, m)],
	[/^thang (\d{1,2}),?(?: nam)? (\d{4})$/, ([m = '', y = '']) => monthOf(y, m)],
	[/^(\d{4})[-/.](\d{1,2})$/, ([y = '', m = '']) => monthOf(y, m)],
	[new RegExp(`^${MONTH_NAME}[ -](\\d{4})$`), ([m = '', y = '']) => monthOf(y, monthNamed(m))]
];

const THREE_NUMBERS = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;

/** What the numbers of a bare date may be. */
export function ordersOf(date: string): DateNumbers {
	for (const [shape, read] of SHAPES) {
		const match = shape.exec(date);
		if (match !== null) return read(match.slice(1));
	}
	const match = THREE_NUMBERS.exec(date);
	if (match === null) return { kind: 'none' };
	const [first, second] = [Number(match[1]), Number(match[3])];
	const written = match[4] ?? '';
	const year = written.length === 2 ? 2000 + Number(written) : Number(written);
	const days = new Map<DateOrder, NumberedDay>([
		['dmy', { year, month: second, day: first }],
		['mdy', { year, month: first, day: second }]
	]);
	if (written.length === 2) {
		days.set('ymd', { year: 2000 + first, month: second, day: Number(written) });
	}
	return { kind: 'orders', days };
}
