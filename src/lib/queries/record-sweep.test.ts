import { beforeAll, describe, expect, test } from 'vitest';
import { RANK_REFUSALS, SCORE_REFUSALS } from '$lib/domain/refusal-code';
import type { QueryEngine, Row } from '$lib/engine/query-engine';
import { scoreFacts } from '$lib/ingest/rules/score-facts';
import { unexplainedJumps } from '$lib/ingest/rules/unexplained-jump';
import { recordRows } from './fixtures/record-rows';
import { recordEngine } from './record.server';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await recordEngine();
}, 120_000);

const none = (condition: string) =>
	engine.query(`SELECT index, component, year, area_code FROM changes WHERE ${condition} LIMIT 5`);
const values = (rows: readonly Row[]) => rows.map((row) => Object.values(row).join(' '));

describe('in the whole table no row has', () => {
	test.each([
		[
			'a change in points across a level break',
			`score_change IS NOT NULL AND break_kind = 'level'`
		],
		[
			'a change in points across scales',
			`score_change IS NOT NULL AND previous_scale_max IS DISTINCT FROM scale_max`
		],
		[
			'places across rank bases',
			'rank_places IS NOT NULL AND previous_rank_of IS DISTINCT FROM rank_of'
		],
		['a change that is not the difference', 'abs(score_change - (score - previous_score)) >= 1e-9'],
		['both a change and a refusal', '(score_change IS NULL) = (score_refusal IS NULL)'],
		['both places and a refusal', '(rank_places IS NULL) = (rank_refusal IS NULL)'],
		['no state', `state IS NULL OR state NOT IN ('score', 'rank_only', 'band', 'missing')`],
		['nothing without a reason', `(state = 'missing') <> (missing_reason IS NOT NULL)`],
		['a note on what is not missing', `state <> 'missing' AND missing_note_vi IS NOT NULL`],
		['a rank above its base', 'rank > rank_of'],
		['a rank without a base', 'coalesce(rank, rank_low) IS NOT NULL AND rank_of IS NULL'],
		['a score beyond its scale', 'score > scale_max + 0.005 OR score < scale_min - 0.005'],
		['another set without the same base', 'rank_set_differs AND previous_rank_of <> rank_of'],
		[
			'a computed rank in a thin edition',
			`rank_basis = 'computed' AND basis IS NULL OR (quartile IS NOT NULL AND NOT is_covered)`
		]
	])('%s', async (_, condition) => {
		expect(await none(condition)).toEqual([]);
	});

	test('a refusal that the domain does not name', async () => {
		const codes = async (column: string) =>
			values(
				await engine.query(`SELECT DISTINCT ${column} FROM changes WHERE ${column} IS NOT NULL`)
			);
		expect(SCORE_REFUSALS).toEqual(expect.arrayContaining(await codes('score_refusal')));
		expect(RANK_REFUSALS).toEqual(expect.arrayContaining(await codes('rank_refusal')));
	});

	test('a twin', async () => {
		expect(
			await engine.query(
				`SELECT edition_id, area_code FROM changes GROUP BY ALL HAVING count(*) > 1 LIMIT 5`
			)
		).toEqual([]);
	});
});

test('every listed level break refuses every difference in points across it', async () => {
	const listed = recordRows('breaks').filter((row) => row.values['kind'] === 'level');
	expect(listed.length).toBeGreaterThan(20);
	const rows = await engine.query(`
		SELECT b.index, b.component, b.first_year, c.score_refusal
		FROM breaks b
		JOIN changes c ON c.index = b.index AND b.component IN ('*', c.component) AND c.year = b.first_year
		WHERE b.kind = 'level' AND c.state = 'score'
		GROUP BY ALL
	`);
	expect(new Set(rows.map((row) => row['score_refusal']))).toEqual(
		new Set(['level_break', 'scale_changed', 'first_edition'])
	);
});

test('a change of scale is called so', async () => {
	const rows = await engine.query(`
		SELECT DISTINCT component, year FROM changes
		WHERE index = 'PAPI' AND score_refusal = 'scale_changed' ORDER BY ALL
	`);
	expect(values(rows)).toEqual([
		'2.2 2018',
		'2.3 2018',
		'2.4 2018',
		'5.1 2021',
		'5.3 2021',
		'5.4 2021',
		'8.1 2019',
		'8.2 2019',
		'TOTAL 2018'
	]);
});

describe('jumps without a listed reason', () => {
	const jumps = async () =>
		values(await engine.query('SELECT index, component, year FROM jumps ORDER BY ALL'));

	test('hold those that domain.md names', async () => {
		expect(await jumps()).toEqual(
			expect.arrayContaining([
				'PAPI D7 2019',
				'PAPI D3 2021',
				'PAPI D6 2021',
				'PAPI 8.3 2020',
				'PAPI D4 2021'
			])
		);
	});

	test('are those that the validator finds', async () => {
		const [components, breaks, areas] = ['components', 'breaks', 'areas'].map(recordRows);
		const facts = scoreFacts(components ?? [], breaks ?? [], areas ?? []);
		const found = unexplainedJumps(recordRows('scores'), facts);
		expect(await jumps()).toEqual(
			found.map(({ index, component, year }) => `${index} ${component} ${year}`).sort()
		);
	}, 30_000);

	test('are never at a level break', async () => {
		const rows = await engine.query(`
			FROM jumps j JOIN series_breaks b
			ON b.index = j.index AND b.component = j.component AND b.first_year = j.year
			SELECT j.component WHERE b.kind = 'level'
		`);
		expect(rows).toEqual([]);
	});
});

describe('what is missing says why', () => {
	test.each([
		['PCI', 2023, '04', 'TOTAL', 'not_published'],
		['PCI', 2023, '04', 'S1', 'not_published'],
		['PCI', 2024, '04', 'TOTAL', 'not_published'],
		['PCI', 2023, '06', 'TOTAL', 'not_in_data'],
		['PCI', 2021, '04', 'S1', 'not_in_data'],
		['PCI', 2005, '04', 'TOTAL', 'not_surveyed'],
		['PAPI', 2021, '22', 'TOTAL', 'withheld'],
		['PAPI', 2021, '22', 'D1', 'withheld'],
		['PAPI', 2021, '22', '1.1', 'withheld'],
		['PAPI', 2018, '87', 'D4', 'withheld'],
		['SIPAS', 2020, '04', 'TOTAL', 'group_only'],
		['SIPAS', 2020, '04', 'S1_ACCESS', 'not_in_data'],
		['SIPAS', 2015, '04', 'TOTAL', 'not_surveyed'],
		['PAR_INDEX', 2019, '04', 'TOTAL', 'not_in_data']
	])('%s %d %s %s: %s', async (index, year, area, component, reason) => {
		const rows = await engine.query(
			'SELECT state, missing_reason FROM changes WHERE index = ? AND year = ? AND area_code = ? AND component = ?',
			[index, year, area, component]
		);
		expect(rows).toEqual([{ state: 'missing', missing_reason: reason }]);
	});

	test('a score is there where the publisher released a part of what it withheld', async () => {
		const rows = await engine.query(
			`SELECT count(*) FILTER (state = 'score') AS known FROM changes
			WHERE index = 'PAPI' AND year = 2022 AND area_code = '24' AND level = 'component'`
		);
		expect(Number(rows[0]?.['known'])).toBeGreaterThan(0);
	});

	test('Hà Tây is in PCI to 2008 and nowhere after', async () => {
		const rows = await engine.query(
			`SELECT index, max(year) AS last FROM points WHERE area_code = '28' GROUP BY index`
		);
		expect(rows).toEqual([{ index: 'PCI', last: 2008 }]);
	});
});
