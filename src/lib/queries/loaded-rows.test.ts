import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { component, figure, loadTiny, provinces } from './fixtures/tiny-record';
import { askLoadedRows } from './loaded-rows';
import { layDatasets } from './local/lay-datasets';
import type { LaidDataset } from './local/local-dataset';
import { prepareTables } from './prepare';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
	await loadTiny(engine, {
		areas: provinces('01', '04', '22'),
		components: [component('TOTAL'), component('D1')],
		scores: [figure('TOTAL', 2020, '01', { score: 40 })]
	});
	await layDatasets(engine, [
		laid('local-a', 'scores', [
			'index,year,area_code,component,score,basis,line,missing_reason',
			// A wide file: one line makes a total and a part.
			...['01', '22'].flatMap((area, i) => [
				`PAPI,2021,${area},TOTAL,41,published,${i + 2},`,
				`PAPI,2021,${area},D1,5,published,${i + 2},`
			]),
			'PAPI,2021,04,TOTAL,43,published,4,',
			'PAPI,2021,04,D1,5.5,published,4,',
			'PAPI,2020,04,TOTAL,,,9,withheld',
			'PAPI,2021,VN,TOTAL,42,published,12,'
		]),
		laid('local-b', 'episodes', [
			'aired_on,minutes,title,topic,channel,status,reference,line',
			'2020-07-03T20:00,14,,,,aired,,2',
			'2020-07-10,14,,,,aired,,3'
		])
	]);
	await prepareTables(engine);
}, 60_000);
afterAll(() => engine.close());

function laid(id: string, kind: 'scores' | 'episodes', lines: readonly string[]): LaidDataset {
	return {
		dataset: {
			id,
			kind,
			file: { name: `${id}.csv`, sheet: null },
			loadedAt: '2026-11-23T02:00:00Z',
			publisher: '',
			document: '',
			url: ''
		},
		rows: new TextEncoder().encode(`${lines.join('\n')}\n`)
	};
}

const shortened = async (ids: readonly string[], indices: readonly ('PAPI' | 'PCI')[]) =>
	(await askLoadedRows(engine, ids, indices, '04')).map((row) =>
		[
			row.kind,
			row.date ??
				`${row.component} ${row.year} ${row.area_code ?? (row.is_province ? 'others' : '')}`,
			`${row.first_line}-${row.last_line}`
		].join(' ')
	);

test('totals are told area by area, parts of other provinces together, reasons like scores', async () => {
	expect(await shortened(['local-a'], ['PAPI'])).toEqual([
		'scores TOTAL 2021 01 2-2',
		'scores D1 2021 others 2-3',
		'scores TOTAL 2021 22 3-3',
		'scores D1 2021 04 4-4',
		'scores TOTAL 2021 04 4-4',
		'scores TOTAL 2020 04 9-9',
		'scores TOTAL 2021 VN 12-12'
	]);
});

test('an airing has its day; rows of the record and of other indices are left out', async () => {
	const airings = ['episodes 2020-07-03 2-2', 'episodes 2020-07-10 3-3'];
	expect(await shortened(['local-b'], [])).toEqual(airings);
	expect(await shortened(['local-a', 'local-b'], ['PCI'])).toEqual(airings);
	expect(await shortened([], ['PAPI'])).toEqual([]);
});
