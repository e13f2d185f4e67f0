import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { CAUSE } from './fixtures/cause';
import { held, heldOf, holdRecord, partsOf } from './fixtures/held-record';
import { starOf } from './fixtures/star-record';
import { HEADLINE_WORDS, wordCount } from './headline';

beforeAll(holdRecord, 300_000);

describe('PAPI of Cao Bằng in 2024', () => {
	test('has eight axes in the official order, from 0 to 100 per cent', () => {
		const { axes } = starOf(heldOf('04'), 'PAPI', 2024);
		expect(axes.map(({ component }) => component)).toEqual([
			'D1',
			'D2',
			'D3',
			'D4',
			'D5',
			'D6',
			'D7',
			'D8'
		]);
		expect(axes[0]).toMatchObject({
			label: 'Tham gia của người dân ở cấp cơ sở',
			valueText: '40,4%'
		});
		expect(axes[0]?.text).toMatch(
			/^Tham gia của người dân ở cấp cơ sở: 40,4% thang điểm \(4,64\/10\); năm 2023 \d+,\d%; trung bình các tỉnh \d+,\d%$/
		);
	});

	test('says where it lies against the nation, and that an area means nothing', () => {
		const figure = starOf(heldOf('04'), 'PAPI', 2024);
		expect(figure.headline).toMatch(
			/^Cao Bằng thấp hơn trung bình ở \d\/8 chỉ số nội dung PAPI 2024$/
		);
		expect(figure.summary).toContain('diện tích và hình dáng ngôi sao không có ý nghĩa');
		const below = figure.axes.filter(
			({ share, nation }) => share !== null && nation !== null && nation - share >= 0.05
		);
		expect(figure.headline).toContain(`${below.length}/8`);
	});

	test('has the table of the bars, which hold every share that is drawn', () => {
		for (const item of [heldOf('04'), heldOf('22')]) {
			const { axes, table } = starOf(item, 'PAPI', 2024);
			expect(table).toEqual(partsOf(item, 'PAPI', 2024, 'vi').table);
			const column = table.columns.findIndex(({ key }) => key === 'share');
			expect(axes.map(({ share }) => share)).toEqual(table.rows.map((row) => row[column]?.value));
		}
	});
});

test('a year on another scale has no outline of the year before', () => {
	const { axes } = starOf(heldOf('04'), 'PAPI', 2018);
	for (const { share, previous, component } of axes) {
		expect(share).not.toBeNull();
		if (component === 'D7' || component === 'D8') expect(previous).toBeNull();
	}
});

test('a part of which nothing is known is a gap with its reason, never zero', () => {
	const figure = starOf(heldOf('04'), 'PAPI', 2024, 'vi', ['D3']);
	expect(figure.axes[2]).toMatchObject({
		share: null,
		previous: null,
		valueText: 'chưa có số liệu'
	});
	expect(figure.words.missing).not.toBeNull();
	expect(figure.refusal).toBeNull();
});

test('fewer than three known parts make no star', () => {
	const figure = starOf(heldOf('04'), 'PAR_INDEX', 2024);
	expect(figure.refusal).toMatch(/^Không vẽ hình sao: mới biết 0\/8 lĩnh vực PAR INDEX 2024/);
	const two = starOf(heldOf('04'), 'PAPI', 2024, 'vi', ['D1', 'D2', 'D3', 'D4', 'D5', 'D6']);
	expect(two.refusal).toContain('2/8');
	const three = starOf(heldOf('04'), 'PAPI', 2024, 'vi', ['D1', 'D2', 'D3', 'D4', 'D5']);
	expect(three.refusal).toBeNull();
});

test.each(['vi', 'en'] as const)(
	'no sentence is too long, broken or about causes (%s)',
	(language) => {
		for (const item of held) {
			for (const index of INDEX_CODES) {
				const years = new Set((item.components.get(index) ?? []).map(({ year }) => year));
				for (const year of years) {
					const figure = starOf(item, index, year, language);
					const { headline, subtitle, summary, notes, axes, refusal } = figure;
					expect(wordCount(headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
					const said = [headline, subtitle, summary, refusal ?? '', ...notes];
					const all = [...said, ...axes.map(({ text }) => text)].join(' ');
					expect(all).not.toMatch(/undefined|NaN|null|\{\{/);
					expect(all).not.toMatch(CAUSE);
				}
			}
		}
	},
	120_000
);
