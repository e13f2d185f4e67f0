import { describe, expect, it } from 'vitest';
import { requiredColumns } from './table-schema';
import { kindFromHeader, UPLOAD_KINDS, UPLOAD_SCHEMAS } from './upload-kind';

describe('the kind of an upload', () => {
	it.each(UPLOAD_KINDS)('is told by the columns that %s need', (kind) => {
		expect(kindFromHeader(requiredColumns(UPLOAD_SCHEMAS[kind]))).toBe(kind);
	});

	it.each(UPLOAD_KINDS)('is told by all columns of %s', (kind) => {
		expect(kindFromHeader(UPLOAD_SCHEMAS[kind].fields.map(({ name }) => name))).toBe(kind);
	});

	it('is not told by the columns of two', () => {
		const both = [...requiredColumns(UPLOAD_SCHEMAS.scores), 'aired_on', 'minutes', 'status'];
		expect(kindFromHeader(both)).toBeNull();
		expect(kindFromHeader(['constructor', 'toString'])).toBeNull();
	});
});
