import { isDay, isLocalMinute, isMonth } from './calendar-text';
import type { Breach, RuleCode, RuleParams } from './rule-code';
import type { Constraints, Field } from './table-schema';

/** A value of the record: dates stay ISO text, an empty cell is `null`. */
export type CellValue = string | number | boolean | null;

export type CellReading =
	| { readonly ok: true; readonly value: CellValue }
	| { readonly ok: false; readonly breach: Breach };

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const COMMA_NUMBER = /^-?\d+(?:[.\s]\d{3})*,\d+$/;

type Typed = { readonly value: CellValue } | { readonly rule: RuleCode };

function asNumber(text: string): Typed {
	if (NUMBER.test(text)) return { value: Number(text) };
	return { rule: COMMA_NUMBER.test(text) ? 'number.comma' : 'number.invalid' };
}

function asText(text: string, field: Field): Typed {
	if (field.calendar === 'month_or_day' && !isMonth(text) && !isDay(text)) {
		return { rule: 'date.month_or_day' };
	}
	if (field.calendar === 'day_or_minute' && !isDay(text) && !isLocalMinute(text)) {
		return { rule: 'date.day_or_minute' };
	}
	return { value: text };
}

function typed(text: string, field: Field): Typed {
	switch (field.type) {
		case 'number':
			return asNumber(text);
		case 'integer':
			return /^-?\d{1,15}$/.test(text) ? { value: Number(text) } : { rule: 'integer.invalid' };
		case 'year':
			return /^\d{4}$/.test(text) ? { value: Number(text) } : { rule: 'year.invalid' };
		case 'boolean':
			return text === '1' || text === '0' ? { value: text === '1' } : { rule: 'boolean.invalid' };
		case 'date':
			return isDay(text) ? { value: text } : { rule: 'date.invalid' };
		case 'string':
			return asText(text, field);
	}
}

function brokenBound(value: number, limits: Constraints): [RuleCode, RuleParams] | null {
	const { minimum, maximum, exclusiveMinimum } = limits;
	if (minimum !== null && value < minimum) return ['number.minimum', { minimum }];
	if (maximum !== null && value > maximum) return ['number.maximum', { maximum }];
	if (exclusiveMinimum !== null && value <= exclusiveMinimum) {
		return ['number.not_above', { minimum: exclusiveMinimum }];
	}
	return null;
}

function brokenConstraint(
	text: string,
	value: CellValue,
	field: Field
): [RuleCode, RuleParams] | null {
	const limits = field.constraints;
	if (limits.enum !== null && !limits.enum.includes(text)) {
		return ['enum', { allowed: limits.enum.join(', ') }];
	}
	if (limits.pattern !== null && !limits.pattern.test(text)) {
		return ['pattern', { pattern: limits.pattern.source.slice('^(?:'.length, -')$'.length) }];
	}
	return typeof value === 'number' ? brokenBound(value, limits) : null;
}

/**
 * Reads one cell as its field wants it. Nothing is guessed: a decimal comma, a blank before a
 * code or a date in another order is refused, and the breach says which.
 */
export function checkCell(text: string, field: Field): CellReading {
	const refused = (rule: RuleCode, params: RuleParams = {}): CellReading => ({
		ok: false,
		breach: { rule, column: field.name, params }
	});
	if (text === '')
		return field.constraints.required ? refused('required') : { ok: true, value: null };
	const reading = typed(text, field);
	if ('rule' in reading) return refused(reading.rule);
	const broken = brokenConstraint(text, reading.value, field);
	return broken === null ? { ok: true, value: reading.value } : refused(...broken);
}
