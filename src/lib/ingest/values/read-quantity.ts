import type { Field } from '../table-schema';
import { bareText } from './bare-text';
import { readNumber } from './number-text';
import { rankWithBase, withoutUnit, yearIn } from './quantity-text';
import type { TextReading } from './text-reading';
import type { ValueContext } from './value-reading';
import { suggestedNumber, suggestedText } from './value-suggestion';

const TRUE: readonly string[] = ['1', 'true', 'yes', 'co', 'dung'];
const FALSE: readonly string[] = ['0', 'false', 'no', 'khong', 'sai'];

function readTruth(text: string): TextReading {
	const bare = bareText(text);
	if (TRUE.includes(bare)) return { text: '1' };
	return { text: FALSE.includes(bare) ? '0' : text };
}

/** A whole number that was written with a fraction of nothing, as spreadsheets do. */
function whole(text: string): string {
	return text.replace(/\.0+$/, '');
}

function readRank(text: string, field: Field, how: ValueContext): TextReading | null {
	if (field.name !== 'rank' && field.name !== 'rank_of') return null;
	const both = rankWithBase(text);
	// A column for both may hold a rank alone: then it says nothing of the base.
	if (both === null) return how.rankWithBase && field.name === 'rank_of' ? { text: '' } : null;
	const own = field.name === 'rank' ? both.rank : both.base;
	if (how.rankWithBase) return { text: own };
	return { rule: 'rank.with_base', suggestions: [suggestedNumber(own)] };
}

/** The number is wanted in percent only where an index is one, or it is not known which it is. */
function mayBePercent(how: ValueContext): boolean {
	return how.index === null || how.index === 'SIPAS' || how.index === 'PAR_INDEX';
}

function readNumeric(text: string, field: Field, how: ValueContext): TextReading {
	const isPercent = text.endsWith('%');
	const bare = isPercent && !mayBePercent(how) ? text : withoutUnit(text, field.unit);
	const read = readNumber(bare, how.format.decimal);
	const canonical = (number: string) => (field.type === 'integer' ? whole(number) : number);
	switch (read.is) {
		case 'number':
			return { text: canonical(read.text) };
		case 'undecided': {
			const texts = read.texts.map(canonical);
			const [first = NaN, second = NaN] = texts.map(Number);
			const params = { first, second };
			return { rule: 'number.undecided', params, suggestions: texts.map(suggestedNumber) };
		}
		case 'other_sign': {
			const params = { decimal: how.format.decimal ?? '' };
			const suggestions = [suggestedNumber(canonical(read.text))];
			return { rule: 'number.other_sign', params, suggestions };
		}
		case 'none':
			return { rule: field.type === 'integer' ? 'integer.invalid' : 'number.invalid' };
	}
}

/** Reads a number, a whole number, a year or a truth. */
export function readQuantity(text: string, field: Field, how: ValueContext): TextReading {
	if (field.type === 'boolean') return readTruth(text);
	if (field.type !== 'year') return readRank(text, field, how) ?? readNumeric(text, field, how);
	const year = yearIn(text);
	if (year !== null) return { text: year };
	const within = [...new Set(text.slice(0, 200).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [])];
	return { rule: 'year.invalid', suggestions: within.map(suggestedText) };
}
