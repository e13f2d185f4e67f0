import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { layoutChange } from '$lib/charts/change';
import { changeOf, heldOf, holdRecord } from '$lib/figures/fixtures/held-record';
import { wordsIn } from '$lib/figures/fixtures/held-words';
import { claimDifferences } from './claim-differences';
import { figureMetadata, figureSheet, type FigureExport } from './export-figure';
import { readClaim } from './figure-claim';
import { writeFigureFile } from './figure-file';
import { figureHash } from './figure-hash';
import { paletteOf } from './palette';
import { sheetSvg } from './sheet-svg';
import { sizePreset } from './size-preset';

beforeAll(holdRecord, 300_000);

const PERMALINK = 'https://cchc.caobang.gov.vn/papi/?tu=2018&den=2024#change-papi';
const bytes = (text: string) => new TextEncoder().encode(text);

function exported(): FigureExport {
	const figure = changeOf(heldOf('04'), 'PAPI', 'vi');
	return {
		figure,
		layout: (width) => layoutChange(figure, width),
		words: wordsIn('vi'),
		preset: sizePreset('a4'),
		palette: 'colour',
		permalink: PERMALINK
	};
}

function svg(): string {
	const one = exported();
	return sheetSvg(figureSheet(one), paletteOf('colour'), figureMetadata(one), '', 'pixels');
}

function json(): string {
	const { figure, layout } = exported();
	return writeFigureFile(figure, { narrow: layout(340), wide: layout(720) }, PERMALINK);
}

describe('what a file says of its figure', () => {
	test.each([
		['SVG', svg],
		['JSON', json]
	])('is read from %s as it was written', (_, write) => {
		const { figure } = exported();
		const reading = readClaim(bytes(write()));
		if (!reading.ok) throw new Error(reading.fault);
		const { claim } = reading;
		expect(claim).toMatchObject({
			id: figure.id,
			title: figure.headline,
			permalink: PERMALINK,
			hash: figureHash(figure),
			vintage: figure.vintage
		});
		expect(claimDifferences(claim.table, figure.table)).toEqual([]);
		expect(figureHash({ ...figure, table: claim.table })).toBe(claim.hash);
	});

	test.each([
		['', 'kind'],
		['Năm,Điểm', 'kind'],
		['<svg xmlns="http://www.w3.org/2000/svg"/>', 'nothing'],
		['{"format":"geojson"}', 'nothing'],
		['{"format":"nhip-cchc/figure"', 'broken'],
		['{"format":"nhip-cchc/figure","hash":"00"}', 'broken']
	])('of %j is nothing: %s', (text, fault) => {
		expect(readClaim(bytes(text))).toEqual({ ok: false, fault });
	});

	test('is never read wrongly from a file that is cut or changed', () => {
		const whole = bytes(json());
		fc.assert(
			fc.property(fc.nat({ max: whole.length - 3 }), fc.nat({ max: 255 }), (at, byte) => {
				expect(readClaim(whole.subarray(0, at)).ok).toBe(false);
				const changed = whole.slice();
				changed[at] = byte;
				expect(() => readClaim(changed)).not.toThrow();
			}),
			{ seed: 20200624, numRuns: 200 }
		);
	});
});

describe('what has changed since', () => {
	test('is told cell by cell, row by row', () => {
		const { figure } = exported();
		const { table } = figure;
		const [first = [], second = [], ...rest] = table.rows;
		const now = {
			...table,
			rows: [
				second.map((cell, at) => (at === 1 ? { ...cell, value: 9.5, text: '+9,50' } : cell)),
				...rest,
				first.map((cell, at) => (at === 0 ? { ...cell, text: '2025', value: '2025' } : cell))
			]
		};
		const found = claimDifferences(table, now);
		expect(found).toEqual([
			{
				kind: 'changed',
				row: second[0]?.text,
				column: table.columns[1]?.label,
				before: second[1]?.text,
				now: '+9,50'
			},
			{ kind: 'added', row: '2025' },
			{ kind: 'removed', row: first[0]?.text }
		]);
	});

	test('is nothing between two languages', () => {
		const [vi, en] = (['vi', 'en'] as const).map((one) => changeOf(heldOf('04'), 'PAPI', one));
		if (!vi || !en) throw new Error('no figure');
		expect(claimDifferences(vi.table, en.table)).toEqual([]);
	});
});
