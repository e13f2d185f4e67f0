import { quoteLiteral } from '$lib/engine/identifier';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { Constraints, Field } from '$lib/ingest/table-schema';
import type { ReadColumn } from './record-parts';

/**
 * SQL over a row `c` of the cells for what a text says where that is beyond doubt, with the type of the field; null for every
 * other text, which then goes to the rules. It must never say what the rules would not.
 */
export function sureValueSql(column: ReadColumn, mapping: Mapping): string {
	const cell = `c.c${column.position}`;
	const sure = sureSql(column, cell);
	const decided = Object.hasOwn(mapping.decisions, column.field.name)
		? Object.keys(mapping.decisions[column.field.name] ?? {})
		: [];
	const excepted = [...Object.keys(mapping.missing), ...decided].filter((text) => text !== '');
	if (sure === null) return `NULL::${column.sqlType}`;
	if (excepted.length === 0) return sure;
	return `CASE WHEN ${cell} NOT IN (${excepted.map(quoteLiteral).join(', ')}) THEN ${sure} END`;
}

/** Whether a text is beyond doubt whatever else stands in its row. */
export function isSureAlone({ field, index }: ReadColumn): boolean {
	return field.name !== 'component' || index === null || 'constant' in index;
}

/** SQL for what a text says in a column in which every text is beyond doubt. */
export function plainValueSql({ position, field, format, sqlType }: ReadColumn): string {
	const cell = `c.c${position}`;
	switch (field.type) {
		case 'number':
			return `${format.decimal === ',' ? `replace(${cell}, ',', '.')` : cell}::${sqlType}`;
		case 'boolean':
			return `(${cell} = '1')`;
		case 'string':
			return cell;
		default:
			return `${cell}::${sqlType}`;
	}
}

/** SQL for the same as the schema writes it: the text itself, but for the sign of its decimals. */
export function plainTextSql({ position, field, format }: ReadColumn): string {
	const isComma = field.type === 'number' && format.decimal === ',';
	return isComma ? `replace(c.c${position}, ',', '.')` : `c.c${position}`;
}

function sureSql(column: ReadColumn, cell: string): string | null {
	const { field, format } = column;
	switch (field.type) {
		case 'number':
			return sureNumber(cell, field.constraints, format.decimal);
		case 'integer':
			return column.rankWithBase ? null : sureWhole(cell, '-?(0|[1-9]\\d{0,8})', field.constraints);
		case 'year':
			return sureWhole(cell, '\\d{4}', field.constraints);
		case 'boolean':
			return `CASE WHEN ${cell} IN ('0', '1') THEN ${cell} = '1' END`;
		case 'date':
			return `CASE WHEN ${isLike(cell, DAY)} THEN TRY_CAST(${cell} AS DATE) END`;
		case 'string':
			return sureText(column, cell);
	}
}

function isLike(text: string, pattern: string): string {
	return `regexp_full_match(${text}, ${quoteLiteral(pattern)})`;
}

const DAY = '[12]\\d{3}-\\d\\d-\\d\\d';
const MONTH = '[12]\\d{3}-(0[1-9]|1[0-2])';
const MINUTE = `${DAY}T([01]\\d|2[0-3]):[0-5]\\d`;

/** More digits than the tables keep are left to the rules. */
function sureNumber(cell: string, limits: Constraints, decimal: '.' | ',' | null): string {
	const sign = decimal === null ? '' : `(${decimal === '.' ? '\\.' : ','}\\d{1,5})?`;
	const written = decimal === ',' ? `replace(${cell}, ',', '.')` : cell;
	const read = `TRY_CAST(${written} AS DECIMAL(14,5))`;
	return within(isLike(cell, `-?(0|[1-9]\\d{0,8})${sign}`), read, limits);
}

function sureWhole(cell: string, pattern: string, limits: Constraints): string {
	return within(isLike(cell, pattern), `TRY_CAST(${cell} AS INTEGER)`, limits);
}

function within(isWritten: string, value: string, limits: Constraints): string {
	const bounds = [
		...(limits.minimum === null ? [] : [`${value} >= ${limits.minimum}`]),
		...(limits.maximum === null ? [] : [`${value} <= ${limits.maximum}`]),
		...(limits.exclusiveMinimum === null ? [] : [`${value} > ${limits.exclusiveMinimum}`])
	];
	return `CASE WHEN ${[isWritten, ...bounds].join(' AND ')} THEN ${value} END`;
}

function sureText(column: ReadColumn, cell: string): string | null {
	const { field } = column;
	if (field.constraints.enum !== null) {
		const allowed = field.constraints.enum.map(quoteLiteral).join(', ');
		return `CASE WHEN ${cell} IN (${allowed}) THEN ${cell} END`;
	}
	if (field.calendar !== null) return sureCalendar(cell, field.calendar);
	if (field.name === 'area_code') {
		return `CASE WHEN ${cell} IN (SELECT area_code FROM areas) THEN ${cell} END`;
	}
	if (field.name === 'component') return sureComponent(column, cell);
	return isFreeText(field) ? sureFreeText(cell) : null;
}

function sureCalendar(cell: string, calendar: string): string {
	const isDay = `TRY_CAST(left(${cell}, 10) AS DATE) IS NOT NULL`;
	const written =
		calendar === 'month_or_day'
			? `${isLike(cell, MONTH)} OR ${isLike(cell, DAY)} AND ${isDay}`
			: `${isLike(cell, `${DAY}|${MINUTE}`)} AND ${isDay}`;
	return `CASE WHEN ${written} THEN ${cell} END`;
}

function sureComponent(column: ReadColumn, cell: string): string | null {
	const { index } = column;
	if (index === null) return null;
	if ('constant' in index) {
		const own = `SELECT component FROM components WHERE index = ${quoteLiteral(index.constant)}`;
		return `CASE WHEN ${cell} IN (${own}) THEN ${cell} END`;
	}
	const pairs = 'SELECT index, component FROM components';
	return `CASE WHEN (c.c${index.position}, ${cell}) IN (${pairs}) THEN ${cell} END`;
}

function isFreeText(field: Field): boolean {
	return field.constraints.pattern === null && !/(?:_code|_id|^index)$/.test(field.name);
}

/**
 * Begins and ends with a letter, digit or sign, so that nothing is to be taken off. Ranges of the code
 * points without blanks are compared faster than patterns.
 */
function sureFreeText(cell: string): string {
	return `CASE WHEN ${isInk(cell)} AND ${isInk(`right(${cell}, 1)`)} THEN ${cell} END`;
}

function isInk(text: string): string {
	const ranges = [
		[0x21, 0x7f],
		[0xa1, 0x1680],
		[0x1e00, 0x2000]
	].map(([from, to]) => `(${text} >= chr(${String(from)}) AND ${text} < chr(${String(to)}))`);
	return `(${ranges.join(' OR ')})`;
}
