import type { ColumnFormat } from '../mapping/mapping';
import type { RuleCode } from '../rule-code';
import type { Field } from '../table-schema';
import { readDate, type DateGrain } from './date-text';
import type { TextReading } from './text-reading';
import { suggestedDate } from './value-suggestion';

const RULES = {
	other_order: 'date.other_order',
	serial: 'date.serial',
	seconds: 'date.seconds',
	with_time: 'date.with_time',
	weekday: 'date.weekday'
} as const satisfies Readonly<Record<string, RuleCode>>;

const INVALID: Readonly<Record<DateGrain, RuleCode>> = {
	day: 'date.invalid',
	month_or_day: 'date.month_or_day',
	day_or_minute: 'date.day_or_minute'
};

/** A date of the schema in the order of Viet Nam, as a sentence in either language may have it. */
function dayFirst(iso: string): string {
	return suggestedDate(iso).label.vi;
}

/** Reads a date as fine as its field may be. */
export function readTime(text: string, field: Field, format: ColumnFormat): TextReading {
	const grain = field.calendar ?? 'day';
	const read = readDate(text, grain, format.date);
	switch (read.is) {
		case 'date':
			return { text: read.text };
		case 'none':
			return { rule: INVALID[grain] };
		case 'undecided': {
			const [first = '', second = ''] = read.texts;
			const suggestions = read.texts.map(suggestedDate);
			return { rule: 'date.undecided', params: { first, second }, suggestions };
		}
		default: {
			const params = { day: dayFirst(read.text) };
			return { rule: RULES[read.is], params, suggestions: [suggestedDate(read.text)] };
		}
	}
}
