import { beforeAll, describe, expect, test } from 'vitest';
import { knownWindows } from './fixtures/invented-windows';
import { CAUSE } from './fixtures/cause';
import { exposureOf, holdScatterRecord } from './fixtures/scatter-record';
import { HEADLINE_WORDS, wordCount } from './headline';
import type { ScatterFigure } from './scatter-figure';

beforeAll(holdScatterRecord, 300_000);

const dotOf = (figure: ScatterFigure, id: string) => figure.dots.find((dot) => dot.id === id);

describe('the editions of the record', () => {
	test('say how few they are, in headline, subtitle, drawing and notes', () => {
		const figure = exposureOf();
		expect(figure.headline).toBe('Từ khi có chuyên mục, chưa biết thời lượng kỳ nào (n = 0)');
		expect(figure.subtitle).toMatch(/n = 0$/);
		expect(figure.count).toBe('n = 0');
		expect(figure.notes).toContain(
			'n = 0: quá ít để nói về xu hướng. Hình không vẽ đường xu hướng và không tính hệ số tương quan.'
		);
	});

	test('an unknown exposure is in the margin, never zero', () => {
		const figure = exposureOf();
		expect(figure.margin).toBe('chưa biết (7)');
		for (const id of ['PAPI 2020', 'PAPI 2024', 'PCI 2021']) {
			expect(dotOf(figure, id)?.x).toBeNull();
		}
		const zeros = figure.dots.filter(({ x }) => x?.high === 0).map(({ id }) => id);
		expect(zeros).toEqual(['PAPI 2019', 'PCI 2018', 'PCI 2019']);
		expect(figure.summary).toContain(
			'Ở mức 0 là các kỳ trước khi có chuyên mục, không tính vào n: PAPI 2019'
		);
		expect(figure.summary).toContain('7 kỳ có thay đổi nhưng chưa biết');
	});

	test('a change that is refused is not drawn and has its reason', () => {
		const figure = exposureOf();
		expect(dotOf(figure, 'PCI 2022')).toBeUndefined();
		expect(figure.omitted).toContain('PAPI 2018, PCI 2022 (không so sánh được)');
		const cell = figure.table.rows.find(([id]) => id?.value === 'PCI 2022')?.[1];
		expect(cell).toMatchObject({ isReason: true, value: null });
		expect(cell?.text).toMatch(/^Không so sánh được với năm 2021/);
	});

	test('name in the margin what has no known end, and cite no window that is not known', () => {
		const figure = exposureOf();
		const unknown = figure.dots.filter(({ x }) => x === null).map(({ label }) => label);
		const note = figure.notes.find((text) => text.startsWith('Đứng ngoài lề'));
		expect(unknown).toHaveLength(7);
		expect(note).toMatch(/^Đứng ngoài lề, không phải ở mức 0, vì chưa biết khảo sát kết thúc/);
		for (const label of unknown) expect(note).toContain(label);
		expect(figure.dots.some(({ isChosen }) => isChosen)).toBe(false);
	});

	test('the chosen edition alone is told from the others', () => {
		const figure = exposureOf({ selected: { index: 'PCI', year: 2021 } });
		const chosen = figure.dots.filter(({ isChosen }) => isChosen);
		expect(chosen.map(({ id }) => id)).toEqual(['PCI 2021']);
	});

	test('every dot has its change and its exposure in the table', () => {
		for (const figure of [exposureOf(), exposureOf({ change: knownWindows })]) {
			for (const { id, y, x } of figure.dots) {
				const row = figure.table.rows.find(([first]) => first?.value === id);
				expect(row?.[1]).toMatchObject({ value: y.low, isReason: false });
				expect(row?.[4]?.isReason).toBe(x === null || x.high === 0);
			}
		}
	});
});

describe('with windows and a log that are known', () => {
	const figure = () => exposureOf({ change: knownWindows });

	test('a plan is a stretch of minutes', () => {
		expect(dotOf(figure(), 'PAPI 2020')).toMatchObject({
			isRange: true,
			x: { low: 216, high: 270, isAtMost: false, isAtLeast: false }
		});
	});

	test('a window known by month counts at most, and after the plan at least', () => {
		expect(dotOf(figure(), 'PCI 2020')?.x).toMatchObject({ isAtMost: true, isAtLeast: false });
		expect(dotOf(figure(), 'PAPI 2021')?.x).toMatchObject({ isAtMost: false, isAtLeast: true });
	});

	test('a log is a value, and episodes are counted alike', () => {
		expect(dotOf(figure(), 'PAPI 2022')).toMatchObject({
			isRange: false,
			x: { low: 845, high: 845, isAtLeast: false }
		});
		const episodes = exposureOf({ change: knownWindows, measure: 'episodes' });
		expect(dotOf(episodes, 'PAPI 2022')?.x).toMatchObject({ low: 61, high: 61 });
		expect(dotOf(episodes, 'PAPI 2020')).toMatchObject({ isRange: true, x: { low: 18, high: 18 } });
	});

	test('a log that leaves weeks open is a lower bound', () => {
		const open = exposureOf({
			change: (row) => ({ ...knownWindows(row), ...(row.year === 2022 ? { unread_weeks: 2 } : {}) })
		});
		expect(dotOf(open, 'PAPI 2022')?.x?.isAtLeast).toBe(true);
	});
});

test('a window of the reader that is not counted yet is not known', () => {
	const figure = exposureOf({ change: () => ({ isCounted: false }) });
	expect(figure.notes.join(' ')).toContain('Đứng ngoài lề vì chưa đếm được');
	expect(figure.dots.every(({ x }) => x === null)).toBe(true);
	expect(figure.headline).toContain('(n = 0)');
});

test.each(['vi', 'en'] as const)('no sentence is too long or about causes (%s)', (language) => {
	for (const measure of ['minutes', 'episodes'] as const) {
		for (const change of [knownWindows, () => ({}), () => ({ isCounted: false })]) {
			const figure = exposureOf({ language, measure, change });
			const { headline, subtitle, summary, notes, dots, omitted } = figure;
			expect(wordCount(headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
			const said = [headline, subtitle, summary, ...omitted, ...notes, figure.y.title];
			const all = [...said, ...dots.map(({ text }) => text)].join(' ');
			expect(all).not.toMatch(/undefined|NaN|null|Infinity|\{\{/);
			expect(all).not.toMatch(CAUSE);
		}
	}
});
