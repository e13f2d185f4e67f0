import { bareText } from './bare-text';
import {
	dateParts,
	ordersOf,
	type DateOrder,
	type DateParts,
	type NumberedDay
} from './date-shapes';
import { isDay, isMonth } from '../calendar-text';
import { asVietNamTime } from './zoned-moment';
import type { ColumnFormat } from '../mapping/mapping';

/** How fine a date may be: a day; a month or a day; a day or a minute of it. */
export type DateGrain = 'day' | 'month_or_day' | 'day_or_minute';

/**
 * What a text says as a date. `text` is ISO, as fine as the text.
 *
 * - `date`: one reading;
 * - `undecided`: `03/07/2020` where no order is decided: each reading;
 * - `other_order`: a date only in another order than that decided for the column;
 * - `serial`: a spreadsheet's number of a day in a column that was not said to hold such numbers;
 * - `seconds`, `with_time`: finer than may be; the text without what is too much;
 * - `weekday`: beside it stands a weekday that it is not;
 * - `none`: no date.
 */
export type DateReading =
	| { readonly is: 'date'; readonly text: string }
	| { readonly is: 'undecided'; readonly texts: readonly string[] }
	| {
			readonly is: 'other_order' | 'serial' | 'seconds' | 'with_time' | 'weekday';
			readonly text: string;
	  }
	| { readonly is: 'none' };

const NONE: DateReading = { is: 'none' };
const LONGEST_DATE = 80;
const MINUTES_A_DAY = 1440;
/** 2000-01-01 and 2100-12-31 as spreadsheets count days. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73415;

function isoOf(day: NumberedDay): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${day.year}-${two(day.month)}-${two(day.day)}`;
}

/** The day, and the time of it where that may be said, or what is too much. */
function timed(day: string, parts: DateParts, grain: DateGrain): DateReading {
	const { time, weekday } = parts;
	if (weekday !== null && new Date(`${day}T00:00Z`).getUTCDay() !== weekday) {
		return { is: 'weekday', text: day };
	}
	if (time === null) return { is: 'date', text: day };
	if (grain !== 'day_or_minute') {
		// A spreadsheet writes a bare day with a midnight that nobody meant.
		const isMidnight = time.minute === '00:00' && !time.hasSeconds;
		return { is: isMidnight ? 'date' : 'with_time', text: day };
	}
	return { is: time.hasSeconds ? 'seconds' : 'date', text: `${day}T${time.minute}` };
}

/** Days since 1899-12-30, the fraction being the time. */
function serialReading(text: string, grain: DateGrain): DateReading {
	const serial = Number(text.replace(',', '.'));
	const minutes = (serial % 1) * MINUTES_A_DAY;
	const whole = Math.round(minutes);
	const start = Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000;
	const iso = new Date(start + whole * 60_000).toISOString();
	const [day, minute] = [iso.slice(0, 10), iso.slice(11, 16)];
	if (serial % 1 === 0) return { is: 'date', text: day };
	// Within half a second, which is how finely a spreadsheet keeps a minute.
	const hasSeconds = Math.abs(minutes - whole) > 1 / 120;
	return timed(day, { time: { minute, hasSeconds }, weekday: null, date: '' }, grain);
}

function isSerial(text: string): boolean {
	if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return false;
	const serial = Number(text.replace(',', '.'));
	return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;
}

function unordered(
	found: ReadonlyMap<DateOrder, NumberedDay>,
	parts: DateParts,
	grain: DateGrain,
	order: ColumnFormat['date']
): DateReading {
	const days = new Map(
		[...found].map(([name, day]) => [name, isoOf(day)] as const).filter(([, day]) => isDay(day))
	);
	const different = [...new Set(days.values())];
	const [first, second] = different;
	if (first === undefined) return NONE;
	if (order === 'dmy' || order === 'mdy') {
		const own = days.get(order);
		return own === undefined ? { is: 'other_order', text: first } : timed(own, parts, grain);
	}
	if (second === undefined) return timed(first, parts, grain);
	return { is: 'undecided', texts: different };
}

/** Reads a date as it is written in Viet Nam, in ISO, or as a spreadsheet's number; its time is that of Viet Nam. */
export function readDate(text: string, grain: DateGrain, order: ColumnFormat['date']): DateReading {
	if (text.length > LONGEST_DATE) return NONE;
	const bare = asVietNamTime(bareText(text));
	if (isSerial(bare)) {
		const read = serialReading(bare, grain);
		return order === 'serial' || read.is !== 'date' ? read : { is: 'serial', text: read.text };
	}
	const parts = dateParts(bare);
	if (parts === null) return NONE;
	const found = ordersOf(parts.date);
	if (found.kind === 'month') {
		const isFine = grain === 'month_or_day' && parts.time === null && isMonth(found.month);
		return isFine ? { is: 'date', text: found.month } : NONE;
	}
	if (found.kind === 'day') {
		const day = isoOf(found.day);
		return isDay(day) ? timed(day, parts, grain) : NONE;
	}
	return found.kind === 'orders' ? unordered(found.days, parts, grain, order) : NONE;
}

/**
 * In which ways a text can be a date: one where it is told apart, both orders where it is not; none
 * where it is no date, or the same day either way.
 */
export function dateOrdersIn(text: string): readonly NonNullable<ColumnFormat['date']>[] {
	if (text.length > LONGEST_DATE) return [];
	const bare = asVietNamTime(bareText(text));
	if (isSerial(bare)) return ['serial'];
	const parts = dateParts(bare);
	const found = parts === null ? null : ordersOf(parts.date);
	if (found?.kind === 'day') return isDay(isoOf(found.day)) ? ['iso'] : [];
	if (found?.kind !== 'orders') return [];
	const valid = [...found.days].filter(([, day]) => isDay(isoOf(day)));
	// 25/12/20 may also be in 2025: a year of two digits tells nothing.
	if (valid.some(([order]) => order === 'ymd')) return ['dmy', 'mdy'];
	const [first, second] = valid.map(([, day]) => isoOf(day));
	return first === second ? [] : valid.flatMap(([order]) => (order === 'ymd' ? [] : [order]));
}
