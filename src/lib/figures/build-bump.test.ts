import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import type { BumpFigure } from './bump-figure';
import { CAUSE } from './fixtures/cause';
import { bumpOf, held, heldOf, holdRecord, unknownIn } from './fixtures/held-record';
import { HEADLINE_WORDS, wordCount } from './headline';

beforeAll(holdRecord, 300_000);

const ofCaoBang = (named: readonly string[] = []) => bumpOf(heldOf('04'), 'PAPI', 'vi', named);

function cellsOf({ table }: BumpFigure, area: string): string[] {
	const row = table.rows.find(([first]) => first?.value === area) ?? [];
	return row.slice(1).map(({ text }) => text);
}

describe('the ranks of all provinces', () => {
	test('have the published standing of the own one, with the base of each year', () => {
		const figure = ofCaoBang();
		expect(figure.headline).toBe(
			'Cao Bằng thuộc nhóm thấp nhất về điểm PAPI 2024, hạng 51/61 (tính từ điểm)'
		);
		expect(cellsOf(figure, '04').slice(-7)).toEqual(
			['31/61', '15/63', '19/63', '58/60', '61/61', '38/61', '51/61'] // computed ranks
		);
	});

	test('say how many points a move stands for', () => {
		expect(ofCaoBang().summary).toBe(
			'Năm 2024, PAPI của Cao Bằng: hạng 51/61 (tính từ điểm). So với năm 2023: giảm 13 bậc, ứng với điểm giảm 0,32 điểm. Hạng cao nhất 15/63 (năm 2019), thấp nhất 61/61 (năm 2022).'
		);
	});

	test('count no places across a level break', () => {
		const { summary } = bumpOf(heldOf('04'), 'PCI', 'vi');
		expect(summary).toContain('Không so sánh được với năm 2021');
		expect(summary).not.toMatch(/So với năm/);
	});

	test('name the chosen provinces and leave the others a crowd, best first', () => {
		const figure = ofCaoBang(['20', '06']);
		expect(figure.series.map(({ id, role }) => [id, role])).toEqual([
			['04', 'own'],
			['06', 'peer'],
			['20', 'peer']
		]);
		const codes = figure.crowd.map(({ id }) => id);
		expect(codes).toHaveLength(60);
		const last = figure.crowd.flatMap(({ points }) => points.at(-1)?.value ?? []);
		expect(last).toEqual([...last].sort((a, b) => a - b));
	});

	test('have a row a province and a reason in every empty cell', () => {
		for (const index of INDEX_CODES) {
			const { table } = bumpOf(heldOf('04'), index, 'vi');
			for (const row of table.rows) {
				expect(row).toHaveLength(table.columns.length);
				for (const cell of row) expect(cell.text).not.toBe('');
			}
		}
	});

	test('are not there where only a range or nothing is known', () => {
		const sipas = bumpOf(heldOf('04'), 'SIPAS', 'vi');
		expect(cellsOf(sipas, '04')).toEqual(['Hạng 59–63/63', '61/63', '57/63']);
		const bare = bumpOf(unknownIn('SIPAS'), 'SIPAS', 'vi');
		expect(bare.headline).toContain('Chưa có số liệu');
	});
});

test.each(['vi', 'en'] as const)(
	'no sentence is too long, broken or about causes (%s)',
	(language) => {
		for (const item of held) {
			for (const index of INDEX_CODES) {
				const { headline, subtitle, summary } = bumpOf(item, index, language);
				expect(wordCount(headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
				const said = [headline, subtitle, summary].join(' ');
				expect(said).not.toMatch(/undefined|NaN|null|\{\{/);
				expect(said).not.toMatch(CAUSE);
			}
		}
	},
	120_000
);
