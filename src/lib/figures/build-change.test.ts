import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { CAUSE } from './fixtures/cause';
import { changeOf, held, heldOf, holdRecord, unknownIn } from './fixtures/held-record';
import { HEADLINE_WORDS, wordCount } from './headline';

beforeAll(holdRecord, 300_000);

const item = (figure: ReturnType<typeof changeOf>, id: string) =>
	figure.items.find((one) => one.id === id);

describe('the changes of a province over the years', () => {
	test('are points with the places beside them', () => {
		const figure = changeOf(heldOf('04'), 'PAPI', 'vi');
		expect(figure.headline).toBe('PAPI của Cao Bằng giảm 0,32 điểm năm 2024, giảm 13 bậc');
		expect(item(figure, '2024')).toMatchObject({
			value: expect.closeTo(-0.32, 2) as number,
			changeText: '▼ 0,32',
			besideText: '▼ 13 bậc'
		});
		expect(figure.summary).toMatch(/^Năm 2024 so với 2023: Cao Bằng giảm 0,32 điểm, giảm 13 bậc\./);
	});

	test('are refused across a level break, with the reason', () => {
		const broken = item(changeOf(heldOf('04'), 'PCI', 'vi'), '2022');
		expect(broken).toMatchObject({ value: null, besideText: '' });
		expect(broken?.changeText).toMatch(/^không so sánh được với năm 2021/);
	});

	test('of years that are not confirmed are called so where they are the largest', () => {
		const { summary } = changeOf(heldOf('04'), 'PAPI', 'vi');
		expect(summary).toContain('thấp nhất: giảm 4,18 điểm (năm 2021, chưa đủ cơ sở so sánh)');
	});

	test('are places where only ranks are known', () => {
		const figure = changeOf(heldOf('04'), 'SIPAS', 'vi');
		expect(figure.measure).toBe('places');
		expect(figure.unit).toBe('bậc');
		expect(item(figure, '2024')).toMatchObject({ value: 4, changeText: '▲ 4 bậc' });
		expect(item(figure, '2023')?.changeText).toBe('năm trước chỉ biết khoảng hạng');
	});

	test('stand for nothing where nothing is known, and say so', () => {
		const figure = changeOf(unknownIn('SIPAS'), 'SIPAS', 'vi');
		expect(figure.headline).toContain('Không tính được thay đổi');
		expect(figure.items.every(({ value }) => value === null)).toBe(true);
	});
});

describe('the changes of all provinces in a year', () => {
	test('go from the largest rise to the largest fall, those without one last', () => {
		const { items } = changeOf(heldOf('04'), 'PAPI', 'vi', { year: 2024 });
		expect(items).toHaveLength(63);
		const known = items.flatMap(({ value }) => value ?? []);
		expect(known).toEqual([...known].sort((a, b) => b - a));
		const refused = items.slice(known.length);
		expect(refused.every(({ value, changeText }) => value === null && changeText !== '')).toBe(
			true
		);
	});

	test('are counted, and the counts add up to the provinces', () => {
		const { summary } = changeOf(heldOf('04'), 'PAPI', 'vi', { year: 2024 });
		const counts = /(\d+) tỉnh, thành phố tăng, (\d+) giảm, (\d+) giữ nguyên; (\d+) không/.exec(
			summary
		);
		const sum = counts?.slice(1).reduce((total, count) => total + Number(count), 0);
		expect(sum).toBe(63);
	});

	test('are all refused in the year of a level break', () => {
		const { items, summary } = changeOf(heldOf('04'), 'PCI', 'vi', { year: 2022 });
		expect(items.every(({ value }) => value === null)).toBe(true);
		expect(summary).toContain('không so sánh được với năm 2021');
	});
});

test.each(['vi', 'en'] as const)(
	'no sentence is too long, broken or about causes (%s)',
	(language) => {
		for (const one of held) {
			for (const index of INDEX_CODES) {
				for (const choice of [{}, { measure: 'places' as const }]) {
					const { headline, subtitle, summary, items } = changeOf(one, index, language, choice);
					expect(wordCount(headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
					const said = [headline, subtitle, summary, ...items.map(({ text }) => text)].join(' ');
					expect(said).not.toMatch(/undefined|NaN|null|\{\{/);
					expect(said).not.toMatch(CAUSE);
				}
			}
		}
	},
	120_000
);

test('rows come in any order', () => {
	const figure = changeOf(heldOf('04'), 'PCI', 'vi', { isReversed: true });
	expect(figure.items).toEqual(changeOf(heldOf('04'), 'PCI', 'vi').items);
});
