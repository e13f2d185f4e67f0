import { beforeAll, describe, expect, test } from 'vitest';
import type { Words } from '$lib/messages/words';
import type { Finding, ReviewDocument, TableBlock } from '$lib/review/review-document';
import { planSlides } from './plan-slides';
import type { SlidePlan } from './slide-plan';
import { CAOBANG_REVIEW } from './testing/caobang-review';
import { scoreRow, scoreTable } from './testing/invented-figure';
import { reviewWords } from './testing/review-words';
import { smallPicture } from './testing/small-picture';

let words: Words;
beforeAll(async () => {
	words = await reviewWords('vi');
});

const PICTURES = new Map(
	['trend-papi', 'parts-papi', 'change-papi'].map((id) => [id, smallPicture()])
);
const plansOf = (document: ReviewDocument) => planSlides(words, document, PICTURES);
const title = ({ texts }: SlidePlan | undefined = { layout: 'list', texts: {}, notes: [] }) =>
	texts.title?.paragraphs.join(' ');

function withFinding(finding: Partial<Finding>, tables: readonly TableBlock[] = []): SlidePlan[] {
	const [section] = CAOBANG_REVIEW.sections;
	return plansOf({
		...CAOBANG_REVIEW,
		sections: [
			{
				id: 'papi',
				heading: '',
				isAnnex: false,
				blocks: [...(section?.blocks ?? []), ...tables]
			}
		],
		findings: [{ title: 'Điểm giảm', notes: '', shows: null, points: [], ...finding }]
	});
}

const tableOf = (rows: number, name = 'Nội dung'): TableBlock => ({
	type: 'table',
	id: 'long',
	source: '',
	table: scoreTable(
		'Mọi tỉnh',
		Array.from({ length: rows }, (_, at) => scoreRow(`${name} ${at + 1}`, at, -at))
	)
});

describe('the slides of a review', () => {
	test('are a title, a finding each, its sources and what figures say of themselves', () => {
		const plans = plansOf(CAOBANG_REVIEW);
		expect(plans.map(({ layout }) => layout)).toEqual([
			'title',
			'figure_points',
			'figure',
			'figure_half',
			'figure_points',
			'words',
			'list',
			'list'
		]);
		expect(plans.slice(1, 6).map(title)).toEqual(CAOBANG_REVIEW.findings.map(({ title }) => title));
	});

	test('say who issues the review, when, and of which date the numbers are', () => {
		const { kicker, body, source } = plansOf(CAOBANG_REVIEW)[0]?.texts ?? {};
		expect(kicker?.paragraphs).toEqual(['ỦY BAN NHÂN DÂN TỈNH CAO BẰNG', 'SỞ NỘI VỤ']);
		expect(body?.paragraphs).toEqual(['BÁO CÁO', 'Cao Bằng, 05/12/2025']);
		expect(source?.paragraphs.join()).toContain('Số liệu đến ngày 23/11/2025.');
	});

	test('without findings are a title and the sources', () => {
		const plans = plansOf({ ...CAOBANG_REVIEW, findings: [] });
		expect(plans.map(({ layout }) => layout)).toEqual(['title', 'list']);
	});

	const sourcesOf = (count: number) => {
		const url = 'https://nguon.example/trang';
		const sources = Array.from({ length: count }, (_, at) => ({ text: `Trang số ${at + 1}`, url }));
		const plans = plansOf({ ...CAOBANG_REVIEW, findings: [], sources }).slice(1);
		return { plans, lines: plans.flatMap(({ texts }) => texts.body?.paragraphs ?? []) };
	};

	test('number sources as the report does, a line each', () => {
		const { plans, lines } = sourcesOf(7);
		expect(plans.map(title)).toEqual(['Nguồn số liệu']);
		expect(lines[6]).toBe('[7] Trang số 7');
		expect(lines.at(-1)).toContain(CAOBANG_REVIEW.permalink);
	});

	test('name many sources one after the other, and all of them on as many slides as they need', () => {
		const { plans, lines } = sourcesOf(25);
		expect(plans).toHaveLength(1);
		expect(lines[0]).toMatch(/^\[1\] Trang số 1; .*; \[25\] Trang số 25\.$/);
		const most = sourcesOf(400);
		expect(most.plans.map(title).slice(0, 2)).toEqual(['Nguồn số liệu', 'Nguồn số liệu (tiếp)']);
		expect(most.lines.join(' ')).toContain('[400] Trang số 400.');
		expect(most.lines.at(-1)).toContain(CAOBANG_REVIEW.permalink);
	});

	test('say of which slide a note is, and no note twice', () => {
		const [, first] = CAOBANG_REVIEW.findings;
		const notes = plansOf({
			...CAOBANG_REVIEW,
			findings: [...CAOBANG_REVIEW.findings, ...(first ? [first] : [])]
		}).at(-1);
		const lines = notes?.texts.body?.paragraphs ?? [];
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.every((line) => /^Trang \d+\. /.test(line))).toBe(true);
		expect(new Set(lines).size).toBe(lines.length);
	});

	test('name the figure that they have no picture of, and what the review has not', () => {
		expect(() => planSlides(words, CAOBANG_REVIEW, new Map())).toThrow(
			new RangeError('no picture of the figure trend-papi')
		);
		expect(() => withFinding({ shows: 'map' })).toThrow(
			new RangeError('the review has no figure or table map')
		);
	});
});

describe('a finding', () => {
	test('tells more points than fit beside its figure on a slide after it', () => {
		const points = Array.from(
			{ length: 4 },
			(_, at) => `${at + 1} ${'ngân sách cấp xã '.repeat(20)}`
		);
		const [, figure, next] = withFinding({ shows: 'trend-papi', points });
		expect([figure?.layout, next?.layout]).toEqual(['figure', 'words']);
		expect(title(next)).toBe('Điểm giảm (tiếp)');
		expect(next?.texts.body?.sizePt).toBeGreaterThanOrEqual(14);
	});

	test('keeps the shape of its picture, within the room for it', () => {
		const box = withFinding({ shows: 'trend-papi' })[1]?.picture?.box;
		expect(box && box.w / box.h).toBeCloseTo(1.6);
		expect(box?.h).toBeCloseTo(88);
	});

	test('with sources that are too long for its slide says them in full in the notes', () => {
		const source = `Nguồn: ${'Trang tin của tỉnh '.repeat(40).trim()}.`;
		const [, slide] = withFinding({ shows: 'long', notes: 'Một' }, [{ ...tableOf(2), source }]);
		expect(slide?.texts.source?.paragraphs[0]).toMatch(/…$/);
		expect(slide?.notes).toEqual(['Một', source]);
	});

	test('with a title that is too long for a slide says it in full in the notes', () => {
		const long = 'Công khai, minh bạch kéo điểm xuống '.repeat(20).trim();
		const [, slide] = withFinding({ title: long, notes: 'Một\n\nHai' });
		expect(title(slide)).toMatch(/…$/);
		expect(slide?.notes).toEqual([long, 'Một', 'Hai']);
	});
});

describe('a table', () => {
	test('of more rows than a slide shows says how many are left out', () => {
		const table = withFinding({ shows: 'long' }, [tableOf(63)])[1]?.table;
		expect(table?.rows).toHaveLength(12);
		expect(table?.rows.at(-1)?.[0]).toMatchObject({
			text: '… và 53 dòng nữa, xem báo cáo',
			span: 3
		});
	});

	test('of few rows shows all of them', () => {
		const table = withFinding({ shows: 'long' }, [tableOf(4)])[1]?.table;
		expect(table?.rows).toHaveLength(5);
	});

	test('stands above its points where it is too wide to stand beside them', () => {
		const wide = tableOf(
			3,
			'Công khai danh sách hộ nghèo và ngân sách cấp xã trên trang tin '.repeat(3)
		);
		const plan = withFinding({ shows: 'long', points: ['Một'] }, [wide])[1];
		expect(plan?.layout).toBe('table_points');
	});

	test('of more columns than fit shows the first and the last of them', () => {
		const years = Array.from({ length: 20 }, (_, at) => String(2005 + at));
		const cell = (text: string) => ({ text, value: text, isReason: false });
		const wide: TableBlock = {
			...tableOf(1),
			table: {
				caption: 'Mọi năm',
				columns: ['Tỉnh', ...years].map((label) => ({ key: label, label, isNumeric: false })),
				rows: [['Cao Bằng', ...years.map(() => '41,33')].map(cell)]
			}
		};
		const { rows = [] } = withFinding({ shows: 'long' }, [wide])[1]?.table ?? {};
		const head = rows[0]?.map(({ text }) => text) ?? [];
		expect([head[0], head.at(-1)]).toEqual(['Tỉnh', '2024']);
		expect(head.length).toBeGreaterThan(8);
		expect(rows.at(-1)?.[0]?.text).toBe(`… và ${21 - head.length} cột nữa, xem báo cáo`);
		expect(rows.slice(0, -1).map((row) => row.length)).toEqual([head.length, head.length]);
	});

	test('without columns is left out', () => {
		const empty = { ...tableOf(0), table: { caption: '', columns: [], rows: [] } };
		const [, slide, next] = withFinding({ shows: 'long', points: ['Một'] }, [empty]);
		expect([slide?.table, next?.texts.body?.paragraphs]).toEqual([undefined, ['Một']]);
	});

	test.each([1, 12, 40])('of %i rows stays within its room and has its widths', (rows) => {
		const plan = withFinding({ shows: 'long', points: ['Một', 'Hai'] }, [tableOf(rows)])[1];
		const table = plan?.table;
		const height = table?.rowHeightsMm.reduce((sum, one) => sum + one, 0) ?? Infinity;
		expect(height).toBeLessThanOrEqual(table?.box.h ?? 0);
		const width = table?.columnWidthsMm.reduce((sum, one) => sum + one, 0);
		expect(width).toBeCloseTo(table?.box.w ?? 0);
		expect(width).toBeLessThanOrEqual(142);
	});
});
