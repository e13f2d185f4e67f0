import { beforeAll, describe, expect, test } from 'vitest';
import type { ImpactAnswer } from '$lib/analysis/impact-answer';
import { LANGUAGES } from '$lib/domain/language';
import { buildImpactGaps } from './build-impact-gaps';
import { buildImpactOthers } from './build-impact-others';
import { buildImpactPath } from './build-impact-path';
import { buildImpactWeights } from './build-impact-weights';
import { CAUSE } from './fixtures/cause';
import { estimateOf, holdEstimates, resultOf, type Estimated } from './fixtures/estimated-record';
import { HEADLINE_WORDS, wordCount } from './headline';
import { impactChecks } from './impact-checks';
import type { ImpactInput } from './impact-input';
import { impactRefusalText, shortRefusalText } from './impact-refusal';
import { indexSubject } from './impact-subject';
import { appendixLines, ruleText } from './impact-words';

const PAPI: Estimated = {};
const PCI: Estimated = { index: 'PCI', design: 'sdid' };
const D4: Estimated = { component: 'D4', design: 'sc', startYear: 'out' };

let papi: ImpactInput;
let pci: ImpactInput;
let d4: ImpactInput;

beforeAll(async () => {
	await holdEstimates();
	[papi, pci, d4] = [await estimateOf(PAPI), await estimateOf(PCI), await estimateOf(D4)];
}, 300_000);

/** The input with another verdict, as no data of the record lead to it. */
const withAnswer = (input: ImpactInput, change: Partial<ImpactAnswer>): ImpactInput => ({
	...input,
	answer: { ...input.answer, ...change }
});

describe('the path beside its comparison', () => {
	test('says how far they are apart, in points', () => {
		const figure = buildImpactPath(papi);
		expect(figure.headline).toBe('Từ năm 2020, PAPI của Cao Bằng thấp hơn nhóm so sánh 2,40 điểm');
		expect(figure.summary).toMatch(/^Cao Bằng năm 2024: 41,33 điểm, nhóm so sánh 43,99 điểm/);
		expect(figure.series.map(({ role }) => role)).toEqual(['own', 'nation']);
		expect(figure.sources.length).toBeGreaterThan(0);
	});

	test('tells a year that was left out apart from one without a figure', () => {
		const own = buildImpactPath(d4).series[0]?.points ?? [];
		const left = own.find(({ year }) => year === 2020);
		expect(left).toMatchObject({ state: 'missing', value: null, missing: null });
		expect(left?.text).toContain('không dùng trong ước lượng');
		expect(buildImpactPath(d4).legend).toContainEqual({
			mark: 'refused',
			label: 'không dùng trong ước lượng'
		});
	});

	test('has a table whose distances are the differences of its scores', () => {
		for (const input of [papi, pci, d4]) {
			for (const [, own, comparison, gap] of buildImpactPath(input).table.rows) {
				expect(Number(own?.value) - Number(comparison?.value)).toBeCloseTo(Number(gap?.value), 9);
			}
		}
	});
});

describe('distances among placebos', () => {
	test('have every province of the panel, the own one first', () => {
		const { table, series, crowd, headline } = buildImpactGaps(papi);
		expect(table.rows).toHaveLength(56);
		expect(table.rows[0]?.[0]?.text).toBe('Cao Bằng');
		expect(series).toHaveLength(1);
		expect(crowd).toHaveLength(55);
		expect(headline).toBe('Khoảng cách của Cao Bằng đứng thứ 9/56 tỉnh về độ lớn');
	});

	test('say beside a ratio where it stands without it', () => {
		expect(buildImpactGaps(d4).notes.join(' ')).toMatch(/mà không xét trước đó: thứ \d+\/\d+/);
		expect(buildImpactGaps(pci).notes.join(' ')).not.toMatch(/không xét trước đó/);
	});
});

describe('what the comparison is made of', () => {
	test('is drawn where provinces weigh differently, and adds up', () => {
		expect(buildImpactWeights(papi)).toBeNull();
		const figure = buildImpactWeights(pci);
		const values = figure?.items.map(({ value }) => value ?? 0) ?? [];
		expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 6);
		expect(values).toEqual([...values].sort((a, b) => b - a));
		expect(figure?.headline).toMatch(/^Nhóm so sánh gồm nhiều nhất Điện Biên \(10,9%\)/);
	});
});

describe('the specifications', () => {
	test('stand below each other, what is usual hollow, what cannot be run with its reason', () => {
		const { items, headline, table } = buildImpactOthers(papi);
		expect(items).toHaveLength(12);
		expect(items[0]).toMatchObject({ role: 'own', isUnconfirmed: true });
		expect(items.map(({ label }) => label).slice(0, 4)).toEqual([
			'Khác biệt kép, năm 2020 tính cả năm, so với mọi tỉnh',
			'Năm 2020 tính một nửa',
			'Năm 2020 không tính',
			'Đối chứng tổng hợp'
		]);
		expect(items.at(-1)?.label).toBe('Bỏ năm 2021');
		const refused = items.filter(({ value }) => value === null);
		expect(refused).toHaveLength(6);
		for (const { changeText } of refused) expect(changeText).toContain('có 2 năm trước mốc, cần 5');
		expect(headline).toBe('1/6 cách ước lượng thấy khoảng cách khác thường');
		expect(table.rows.every((row) => row.every(({ text }) => text !== ''))).toBe(true);
	});

	test('say once in the table why one of them cannot be run', () => {
		const { rows } = buildImpactOthers(papi).table;
		const refused = rows.filter(([, att]) => att?.isReason);
		expect(refused).toHaveLength(6);
		for (const [, reason, ...others] of refused) {
			expect(reason?.text).toMatch(/^Chỉ có 2 năm trước mốc/);
			expect(others).toEqual(Array(3).fill({ text: '–', value: null, isReason: true }));
		}
	});
});

describe('the rule of a verdict', () => {
	test('names its numbers', () => {
		expect(ruleText(papi)).toMatch(/^1 trong 6 cách ước lượng chạy được/);
		expect(ruleText(withAnswer(papi, { rule: 'within_usual' }))).toMatch(
			/Nếu tăng từ 4,01 điểm hoặc giảm từ 4,44 điểm trở lên .+ là 8,11 điểm/
		);
		expect(ruleText(withAnswer(papi, { rule: 'few_units' }))).toMatch(/^Chỉ có 56 tỉnh/);
		const { detectable } = papi.answer;
		const blind = { rule: 'undetectable', detectable: { ...detectable, rise: null } } as const;
		expect(ruleText(withAnswer(papi, blind))).toMatch(/không mức thay đổi nào đủ chắc/);
	});
});

test('a refusal says what is there, what is needed, and by how much', async () => {
	const told = { ...papi, subject: indexSubject('SIPAS', 'TOTAL') };
	const { refusal } = await resultOf({ index: 'SIPAS' });
	if (!refusal) throw new Error('no refusal');
	expect(impactRefusalText(told, refusal)).toMatch(
		/^Chưa có điểm SIPAS của Cao Bằng các năm 2017–2021\. Cần nạp .+ ít nhất 4 tỉnh khác/
	);
	expect(shortRefusalText(told, refusal)).toBe('không chạy được: thiếu điểm');
	const few = await resultOf({ design: 'sc' });
	if (!few.refusal) throw new Error('no refusal');
	expect(impactRefusalText(papi, few.refusal)).toMatch(/^Chỉ có 2 năm trước mốc.+ít nhất 5/);
});

test.each(LANGUAGES)(
	'no sentence is broken, too long or about causes (%s)',
	async (language) => {
		for (const asked of [PAPI, PCI, D4, { ...D4, design: 'sdid', donors: 'region' } as const]) {
			const input = await estimateOf(asked, language);
			const weights = buildImpactWeights(input);
			const figures = [
				buildImpactPath(input),
				buildImpactGaps(input),
				buildImpactOthers(input),
				...(weights ? [weights] : [])
			];
			for (const { headline, subtitle, summary, notes, table } of figures) {
				expect(wordCount(headline), headline).toBeLessThanOrEqual(HEADLINE_WORDS);
				const said = [headline, subtitle, summary, ...notes, table.caption].join(' ');
				expect(said).not.toMatch(/undefined|NaN|null|\{\{|Infinity|\( ?\)|: \.|\.\./);
				expect(said).not.toMatch(CAUSE);
			}
			const more = [...appendixLines(input), ...impactChecks(input).flatMap(({ lines }) => lines)];
			expect(more.join(' ')).not.toMatch(/undefined|NaN|null|\{\{|Infinity|\( ?\)|: \.|\.\./);
			expect(more.join(' ')).not.toMatch(CAUSE);
			expect(new Set(appendixLines(input)).size).toBe(appendixLines(input).length);
		}
	},
	120_000
);
