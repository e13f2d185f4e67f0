import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '$lib/engine/query-engine';
import { rowDefaults } from '$lib/ingest/mapping/row-defaults';
import { placeRulesOf, rowRulesOf } from '$lib/ingest/rules/rules-of';
import type { UploadKind } from '$lib/ingest/upload-kind';
import { csvLine } from './csv-lines';
import { rowDefaultSql } from './row-default';
import { candidatesOf } from './rule-candidates';
import { askUploadContext } from './upload-context';
import { scoresEngine } from './testing/scores-engine';

const engine = await scoresEngine();
const context = await askUploadContext(engine);

type Cells = Readonly<Record<string, string | number | null>>;

const rank = fc.constantFrom(null, null, 1, 30, 63, 64);
const points = fc.constantFrom(null, null, 0, 0.99999, 1, 5.5, 10, 10.00001, 61);
const rare = (...values: number[]) =>
	fc.oneof(
		{ weight: 6, arbitrary: fc.constant(null) },
		{ weight: 1, arbitrary: fc.constantFrom(...values) }
	);
const score: fc.Arbitrary<Cells> = fc.record({
	index: fc.constantFrom('PAPI', 'PCI'),
	year: fc.constantFrom(2010, 2011, 2017, 2018, 2025, 2026, 2030),
	area_code: fc.constantFrom('04', '01', 'VN', 'R1', '99'),
	component: fc.constantFrom('TOTAL', 'D1', 'D9'),
	score: points,
	score_low: points,
	score_high: points,
	rank,
	rank_low: rank,
	rank_high: rank,
	rank_of: rank,
	basis: fc.constantFrom('published', 'band', 'derived'),
	rank_basis: fc.constantFrom(null, 'published', 'band', 'computed'),
	score_se: rare(0, 0.4),
	interval_low: rare(0, 5.5, 9),
	interval_high: rare(1, 5.5, 10),
	interval_level: rare(90, 95),
	upload_reason: fc.constantFrom(null, null, null, 'withheld')
});
const episode: fc.Arbitrary<Cells> = fc.record({
	aired_on: fc.constantFrom(
		'1999-12-31',
		'2000-01-01',
		'2020-07-03T20:15',
		'2027-12-31',
		'2028-01-01',
		'2029-01-01T10:00'
	),
	status: fc.constantFrom('planned', 'aired', 'rerun'),
	upload_reason: fc.constant(null)
});

const criterion: fc.Arbitrary<Cells> = fc.record({
	self_score: fc.constantFrom(null, -1, 0, 0.5, 1, 2),
	appraised_score: fc.constantFrom(null, -0.5, 0, 1, 1.00001),
	maximum: fc.constantFrom(null, 0, 1, 2),
	upload_reason: fc.constant(null)
});
const action: fc.Arbitrary<Cells> = fc.record({
	year: fc.constantFrom(2020, 2024),
	deadline: fc.constantFrom(
		null,
		'2019-12-31',
		'2020-01-01',
		'2030-12-31',
		'2031-01-01',
		'2035-05-05'
	),
	upload_reason: fc.constant(null)
});

const TYPES: Readonly<Record<string, string>> = {
	year: 'INTEGER',
	deadline: 'DATE',
	self_score: 'DECIMAL(14,5)',
	appraised_score: 'DECIMAL(14,5)',
	maximum: 'DECIMAL(14,5)'
};

async function stage(rows: readonly Cells[]): Promise<void> {
	const names = Object.keys(rows[0] ?? {});
	const parts = [rows.map((row) => csvLine(names.map((name) => row[name] ?? null))).join('')];
	await engine.loadText('rule_cells', names.length, { parts, delimiter: ',' });
	const typeOf = (name: string) =>
		TYPES[name] ??
		(/^rank(?!_basis)/.test(name)
			? 'INTEGER'
			: /^(?:score|interval)/.test(name)
				? 'DECIMAL(14,5)'
				: 'VARCHAR');
	const fields = names.map((name, at) => `c${at}::${typeOf(name)} AS "${name}"`);
	await engine.query(
		`CREATE OR REPLACE TABLE upload_records AS SELECT rowid AS upload_record, true AS upload_sound,
		false AS upload_empty, ${fields.join(', ')} FROM rule_cells`
	);
}

function refused(kind: UploadKind, cells: Cells): boolean {
	const values: Row = Object.fromEntries(
		Object.entries(cells).map(([name, value]) => [name, value])
	);
	const written = Object.fromEntries(
		Object.entries(cells).map(([name, value]) => [name, value === null ? '' : String(value)])
	);
	const rules =
		cells['upload_reason'] === null ? rowRulesOf(kind, context.facts) : placeRulesOf(context.facts);
	return rules.some((rule) => rule({ line: 1, values, written }).length > 0);
}

test.each([
	['scores', score],
	['episodes', episode],
	['criteria', criterion],
	['actions', action]
] as const)(
	'no record of %s that a rule refuses is passed over',
	async (kind, record) => {
		const { from, condition } = candidatesOf(kind, context.facts) ?? { from: '', condition: '' };
		const sql = `SELECT r.upload_record FROM ${from} WHERE ${condition}`;
		let [candidates, refusals] = [0, 0];
		await fc.assert(
			fc.asyncProperty(fc.array(record, { minLength: 200, maxLength: 300 }), async (rows) => {
				await stage(rows);
				const found = new Set((await engine.query(sql)).map((row) => row['upload_record']));
				candidates += found.size;
				for (const [at, cells] of rows.entries()) {
					if (!refused(kind, cells)) continue;
					refusals += 1;
					expect(found.has(at), JSON.stringify(cells)).toBe(true);
				}
			}),
			{ numRuns: 12 }
		);
		expect(refusals).toBeGreaterThan(100);
		// Nearly none is a candidate for nothing.
		expect(candidates).toBeLessThan(refusals * 1.3);
	},
	60_000
);

test('defaults of a row are those of ingest', async () => {
	const columns: Readonly<Partial<Record<UploadKind, readonly string[]>>> = {
		scores: ['score', 'score_low', 'score_high', 'rank', 'rank_low', 'rank_high'],
		windows: ['fieldwork_start', 'fieldwork_end'],
		targets: ['measure']
	};
	const texts = ['', '5', '2020-05', '2020-05-12', 'rank'];
	for (const [kind, names] of Object.entries(columns) as [UploadKind, readonly string[]][]) {
		const samples = fc.sample(
			fc.array(fc.constantFrom(...texts), { minLength: names.length, maxLength: names.length }),
			{ seed: 7, numRuns: 40 }
		);
		for (const sample of samples) {
			const cells = Object.fromEntries(names.map((name, at) => [name, sample[at] ?? '']));
			for (const [field, value] of Object.entries(rowDefaults(kind, cells))) {
				const sql = rowDefaultSql(kind, field, (name) => `nullif('${cells[name] ?? ''}', '')`);
				const [row] = await engine.query(`SELECT coalesce(${sql ?? 'NULL'}, '') AS value`);
				expect([kind, field, cells, row?.['value']]).toEqual([kind, field, cells, value]);
			}
		}
	}
}, 30_000);
