import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { KnownKeys } from './keys';
import { readTable, type TableReading } from './read-table';
import { schemaOf } from './testing/field';
import type { TableSchema } from './table-schema';
import { UPLOAD_SCHEMAS } from './upload-kind';

const NOTHING_KNOWN = { known: new KnownKeys([]), rules: [] };

function read(bytes: Uint8Array | string, schema: TableSchema): TableReading {
	const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
	const source = { file: 'a.csv', resource: 'a', bytes: content, schema, header: 'open' } as const;
	return readTable(source, NOTHING_KNOWN);
}

const PLACES = schemaOf({
	fields: [
		{ name: 'code', type: 'string', constraints: { required: true } },
		{ name: 'name', type: 'string', constraints: { unique: true } },
		{ name: 'parent', type: 'string' }
	],
	primaryKey: 'code',
	foreignKeys: [{ fields: 'parent', reference: { resource: '', fields: 'code' } }]
});

describe('a table', () => {
	it('gives typed records and an account of every row', () => {
		const { records, ledger } = read('code,name,parent\nVN,Việt Nam,\n04,Cao Bằng,VN\n', PLACES);
		expect(records.map(({ line, values }) => [line, values])).toEqual([
			[2, { code: 'VN', name: 'Việt Nam', parent: null }],
			[3, { code: '04', name: 'Cao Bằng', parent: 'VN' }]
		]);
		expect(ledger).toMatchObject({ read: 2, accepted: 2, rejected: 0, findings: [] });
	});

	it('rejects a row once, however many rules it breaks, and tells each', () => {
		const { records, ledger } = read('code,name,parent\nVN,x,\nVN,x,R9\n', PLACES);
		expect(records).toHaveLength(1);
		expect(ledger).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
		expect(ledger.findings.map(({ line, rule }) => [line, rule])).toEqual([
			[3, 'key.duplicate'],
			[3, 'unique'],
			[3, 'key.foreign']
		]);
	});

	it('names the physical line behind a cell of several lines', () => {
		const { ledger } = read('code,name,parent\nVN,"a\nb",\n,c,\n', PLACES);
		expect(ledger.findings).toMatchObject([{ line: 4, column: 'code', rule: 'required' }]);
	});

	it('loses every row with a header that cannot be read', () => {
		const { records, ledger } = read('name,parent\na,\nb,\n', PLACES);
		expect(records).toEqual([]);
		expect(ledger).toMatchObject({ read: 2, accepted: 0, rejected: 2 });
	});
});

const csvLike = fc
	.array(
		fc.oneof(
			fc.constantFrom(',', '"', '\n', '\r\n', '\r', ';', '\ufeff', 'code', 'name', 'PAPI', '2020'),
			fc.string({ unit: 'grapheme' })
		),
		{ maxLength: 60 }
	)
	.map((parts) => parts.join(''));

const HEADERS = Object.values(UPLOAD_SCHEMAS).map((schema) =>
	schema.fields.map(({ name }) => name).join(',')
);

describe('whatever the text', () => {
	it('read = accepted + rejected, and nothing is thrown', () => {
		fc.assert(
			fc.property(
				csvLike,
				fc.constantFrom('', ...HEADERS),
				fc.boolean(),
				(text, header, episodes) => {
					const schema = episodes ? UPLOAD_SCHEMAS.episodes : UPLOAD_SCHEMAS.scores;
					const { records, ledger } = read(header === '' ? text : `${header}\n${text}`, schema);
					expect(ledger.read).toBe(ledger.accepted + ledger.rejected);
					expect(records).toHaveLength(ledger.accepted);
					const isTold = ledger.findings.some(({ severity }) => severity === 'reject');
					expect(ledger.rejected > 0 && !isTold).toBe(false);
				}
			)
		);
	});

	it('or the bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				const { ledger } = read(bytes, PLACES);
				expect(ledger.read).toBe(ledger.accepted + ledger.rejected);
			})
		);
	});

	it('a table that was written is read back as it was', () => {
		const schema = schemaOf({
			fields: ['a', 'b', 'c'].map((name) => ({ name, type: 'string' })),
			primaryKey: []
		});
		const cell = fc
			.string({ unit: 'grapheme' })
			.map((text) => text.normalize('NFC').replace(/\r\n?/g, '\n'))
			.filter((text) => !text.includes('\0') && !text.includes('\ufeff'));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
				const text = Papa.unparse({ fields: ['a', 'b', 'c'], data: rows }, { newline: '\n' });
				const { records, ledger } = read(text, schema);
				expect(ledger.rejected).toBe(0);
				expect(records.map(({ written }) => Object.values(written))).toEqual(rows);
			})
		);
	});
});
