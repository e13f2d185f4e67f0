import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCell } from '../check-cell';
import { UPLOAD_KINDS, UPLOAD_SCHEMAS } from '../upload-kind';
import { readValue } from './read-value';
import { PLAIN } from './testing/record-names';
import { told } from './testing/told-value';

const FIELDS = UPLOAD_KINDS.flatMap((kind) => UPLOAD_SCHEMAS[kind].fields);
const TEXT = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.constantFrom('0', '1', '2', '.', ',', '/', '-', ':', ' ', 'T', '%', 'a') }),
	fc.constantFrom('Cao Bằng', 'D1', 'đã phát', 'constructor', '__proto__', '57/63', '>=', 'n/a')
);

test('whatever is read or suggested is what the field accepts, and reads as itself', () => {
	fc.assert(
		fc.property(fc.constantFrom(...FIELDS), TEXT, (of, text) => {
			const read = readValue(text, of, PLAIN);
			const values =
				read.outcome === 'value'
					? [read.text]
					: read.outcome === 'refused'
						? read.suggestions.map(({ value }) => value)
						: [];
			for (const value of values) {
				expect(checkCell(value, of).ok).toBe(true);
				const format = { decimal: '.', date: 'iso' } as const;
				expect(told(value, of, { format })).toBe(value);
			}
		}),
		{ numRuns: 500 }
	);
});
