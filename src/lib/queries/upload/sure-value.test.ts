import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnFormat } from '$lib/ingest/mapping/mapping';
import { kindField } from '$lib/ingest/mapping/kind-fields';
import { UPLOAD_KINDS, UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import { readValue } from '$lib/ingest/values/read-value';
import { csvLine } from './csv-lines';
import { recordParts } from './record-parts';
import { plainValueSql, sureValueSql } from './sure-value';
import { askUploadContext } from './upload-context';
import { scoresEngine } from './testing/scores-engine';

const engine = await scoresEngine();
const context = await askUploadContext(engine);

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const written = fc.oneof(
	fc
		.tuple(fc.constantFrom('', '-', '+', ' '), fc.integer({ min: 0, max: 3000 }))
		.map((it) => it.join('')),
	fc
		.tuple(
			fc.integer({ min: -9, max: 110 }),
			fc.constantFrom('.', ','),
			fc.string({ unit: digit, minLength: 1, maxLength: 7 })
		)
		.map((it) => it.join('')),
	fc.constantFrom(
		'1.250',
		'1,250',
		'1.250,5',
		'007',
		'1e3',
		'.5',
		'5.',
		'-0',
		'1_000',
		'NaN',
		'inf',
		'999999999999'
	),
	fc
		.tuple(
			fc.integer({ min: 0, max: 2200 }),
			fc.integer({ min: 0, max: 13 }),
			fc.integer({ min: 0, max: 32 })
		)
		.map(
			([y, m, d]) =>
				`${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
		),
	fc.constantFrom(
		'2020-07',
		'2020-13',
		'2020-07-03T20:15',
		'2020-07-03T24:00',
		'2020-02-30T10:00',
		'2020-07-03 20:15',
		'03/07/2020',
		'44015'
	),
	fc.constantFrom(
		'04',
		'4',
		'VN',
		'R1',
		'Cao Bằng',
		'PAPI',
		'papi',
		'D1',
		'd1',
		'TOTAL',
		'D9',
		'*',
		'aired',
		'band',
		'score',
		'>=',
		'1.1',
		'a|b',
		'-',
		'n/a',
		'01'
	),
	fc.string({
		unit: fc.constantFrom(
			'a',
			'ắ',
			' ',
			'\u00a0',
			'\u3000',
			'\ufeff',
			'\t',
			'\n',
			'-',
			'"',
			"'",
			'Z',
			'=',
			'\u200b'
		),
		minLength: 1,
		maxLength: 6
	})
);

const format: fc.Arbitrary<ColumnFormat> = fc.record({
	decimal: fc.constantFrom('.', ',', null),
	date: fc.constantFrom('iso', 'dmy', 'mdy', 'serial', null)
});

/** Every field of every kind, read from the one column. */
function columnsBy(how: ColumnFormat) {
	return UPLOAD_KINDS.flatMap((kind) =>
		UPLOAD_SCHEMAS[kind].fields
			.filter(({ name }) => kindField(kind, name)?.need !== 'dataset' && name !== 'index')
			.flatMap(({ name }) => {
				const mapping = {
					kind,
					fixed: { index: 'PAPI' },
					columns: { [name]: 0 },
					groups: [{ fixed: {}, columns: {} }],
					formats: { 0: how },
					decisions: {},
					missing: { '-': 'withheld' }
				} as const;
				return recordParts(mapping).columns.map((column) => ({ column, mapping }));
			})
	);
}

test('what is beyond doubt in SQL is what the rules of ingest read', async () => {
	let beyondDoubt = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(written, { minLength: 30, maxLength: 60 }),
			format,
			async (texts, how) => {
				const columns = columnsBy(how);
				const csv = texts.map((text) => csvLine([text, 'x'])).join('');
				await engine.loadText('upload_cells', 2, { parts: [csv], delimiter: ',' });
				const values = columns.flatMap(({ column, mapping }, at) => {
					const sure = sureValueSql(column, mapping);
					const plain = `CASE WHEN ${sure} IS NOT NULL THEN ${plainValueSql(column)} END`;
					return [`(${sure})::VARCHAR AS s${at}`, `(${plain})::VARCHAR AS p${at}`];
				});
				const rows = await engine.query(
					`SELECT c.c0, ${values.join(', ')} FROM upload_cells c ORDER BY c.rowid`
				);
				for (const row of rows) {
					for (const [at, { column, mapping }] of columns.entries()) {
						const sure = row[`s${at}`];
						if (sure === null || sure === undefined) continue;
						beyondDoubt += 1;
						const { field } = column;
						const text = String(row['c0']);
						const reading = readValue(text, field, {
							...context,
							index: 'PAPI',
							year: null,
							format: how,
							decisions: {},
							missing: mapping.missing,
							rankWithBase: false
						});
						const isNumber = field.type === 'number' || field.type === 'integer';
						const read = reading.outcome === 'value' ? reading.text : reading;
						const said = field.type === 'boolean' ? (sure === 'true' ? '1' : '0') : sure;
						const told = `${mapping.kind}.${field.name} ${JSON.stringify(text)}`;
						if (isNumber) expect([told, Number(said)]).toEqual([told, Number(read)]);
						else expect([told, said]).toEqual([told, read]);
						expect(row[`p${at}`]).toBe(sure);
					}
				}
			}
		),
		{ numRuns: 15 }
	);
	expect(beyondDoubt).toBeGreaterThan(1000);
}, 60_000);

test('a decided or declared text is never beyond doubt', async () => {
	const [own] = columnsBy({ decimal: '.', date: 'iso' }).filter(
		({ column }) => column.field.name === 'score'
	);
	if (own === undefined) throw new Error('scores have a score');
	await engine.loadText('upload_cells', 1, { parts: ['5\n0\n'], delimiter: ',' });
	const mapping = {
		...own.mapping,
		decisions: { score: { '5': '6' } },
		missing: { '0': 'withheld' }
	} as const;
	const sql = `SELECT ${sureValueSql(own.column, mapping)} AS sure FROM upload_cells c`;
	expect(await engine.query(sql)).toEqual([{ sure: null }, { sure: null }]);
});
