import { checkCell } from '../check-cell';
import type { Breach } from '../rule-code';
import type { Field } from '../table-schema';
import type { Suggestion } from '../upload-ledger';
import { missingReasonOf } from './missing-token';
import { readNamed } from './read-named';
import { readQuantity } from './read-quantity';
import { readTime } from './read-time';
import { criterionIn } from './quantity-text';
import type { TextReading } from './text-reading';
import type { ValueContext, ValueReading } from './value-reading';

function ownEntry<T>(
	record: Readonly<Record<string, T>>,
	...keys: readonly string[]
): T | undefined {
	const key = keys.find((one) => Object.hasOwn(record, one));
	return key === undefined ? undefined : record[key];
}

function refused(breach: Breach, suggestions: readonly Suggestion[] = []): ValueReading {
	return { outcome: 'refused', breach, suggestions };
}

/** Each constraint is said once, by `checkCell`: what it does not accept is refused. */
function held(text: string, field: Field): ValueReading {
	const checked = checkCell(text, field);
	return checked.ok ? { outcome: 'value', text } : refused(checked.breach);
}

/** Whether any text may stand in a field, so that `-` in it need not mean that there is none. */
function isFreeText({ name, type, calendar, constraints }: Field): boolean {
	const isNamed = name === 'area_code' || name === 'component' || name === 'criterion';
	return type === 'string' && calendar === null && constraints.enum === null && !isNamed;
}

function readText(text: string, field: Field, how: ValueContext): TextReading {
	if (field.name === 'criterion') return { text: criterionIn(text) };
	if (isFreeText(field)) return { text };
	if (field.type === 'date' || field.calendar !== null) return readTime(text, field, how.format);
	return field.type === 'string' ? readNamed(text, field, how) : readQuantity(text, field, how);
}

/** A decision as the field wants it, or else as the person typed it: in the way their column is written. */
function readDecided(decided: string, field: Field, how: ValueContext): ValueReading {
	const reading = held(decided, field);
	if (reading.outcome !== 'refused') return reading;
	const read = readText(decided, field, how);
	return 'text' in read ? held(read.text, field) : reading;
}

/** Suggestions that the field would not accept are none. */
function acceptable(suggestions: readonly Suggestion[], field: Field): readonly Suggestion[] {
	return suggestions.filter(({ value }) => checkCell(value, field).ok);
}

/**
 * Reads a cell of an upload as its field wants it: numbers and dates by the format of their column,
 * names and words in either language. Nothing is guessed: what can be read in two ways, what is only
 * near to a known name, and what seems to mean that there is no value is refused, with suggestions.
 * A decision of the person holds before anything else, then a text declared to stand for no value.
 */
export function readValue(raw: string, field: Field, how: ValueContext): ValueReading {
	const text = raw.normalize('NFC').trim();
	const decided = ownEntry(how.decisions, raw, text);
	if (decided !== undefined) return readDecided(decided, field, how);
	const reason = ownEntry(how.missing, raw, text);
	if (reason !== undefined) {
		if (!field.constraints.required) return { outcome: 'missing', reason };
		return refused({ rule: 'required', column: field.name, params: {} });
	}
	if (text === '') return held(text, field);
	const read = readText(text, field, how);
	const reading =
		'text' in read
			? held(read.text, field)
			: refused(
					{ rule: read.rule, column: field.name, params: read.params ?? {} },
					acceptable(read.suggestions ?? [], field)
				);
	if (reading.outcome !== 'refused' || isFreeText(field)) return reading;
	if (missingReasonOf(text) === null) return reading;
	return refused({ rule: 'missing.undeclared', column: field.name, params: {} });
}
