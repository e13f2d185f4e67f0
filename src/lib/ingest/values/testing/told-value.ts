import { fieldNamed, type Field } from '../../table-schema';
import { UPLOAD_SCHEMAS, type UploadKind } from '../../upload-kind';
import { readValue } from '../read-value';
import type { ValueContext } from '../value-reading';
import { PLAIN } from './record-names';

/** A field of a kind of upload. */
export function field(kind: UploadKind, name: string): Field {
	const found = fieldNamed(UPLOAD_SCHEMAS[kind], name);
	if (found === undefined) throw new Error(`${kind} has no ${name}`);
	return found;
}

/** What a text is read as: the value, or the reason or rule with what is offered. */
export function told(text: string, of: Field, how: Partial<ValueContext> = {}): string {
	const read = readValue(text, of, { ...PLAIN, ...how });
	if (read.outcome === 'value') return read.text;
	if (read.outcome === 'missing') return `missing ${read.reason}`;
	return [read.breach.rule, ...read.suggestions.map(({ value }) => value)].join(' ');
}
