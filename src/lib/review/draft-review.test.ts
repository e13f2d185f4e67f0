import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { AUDIENCES, partsFor, type ReviewPart } from '$lib/domain/review-plan';
import { CAUSE } from '$lib/figures/fixtures/cause';
import { wordCount } from '$lib/figures/headline';
import { draftReview } from './draft-review';
import { holdReviews, planOf, reviewInput } from './fixtures/drafted-record';
import { textOfRuns } from './live-text';
import type { Block, LiveNumber, ReviewDocument, Run } from './review-document';

const AREAS = ['04', '01', '20', '79'] as const;
beforeAll(() => holdReviews(AREAS), 300_000);

const drafted = (...given: Parameters<typeof reviewInput>): ReviewDocument =>
	draftReview(reviewInput(...given), () => null);

function runsOf(block: Block): readonly Run[] {
	if (block.type === 'paragraph') return block.runs;
	return block.type === 'list' ? block.items.flat() : [];
}

function numbersOf(document: ReviewDocument): LiveNumber[] {
	return document.sections
		.flatMap(({ blocks }) => blocks)
		.flatMap(runsOf)
		.flatMap((run) => (run.type === 'number' ? [run.number] : []));
}

const textOf = (document: ReviewDocument, id: string): string =>
	(document.sections.find((section) => section.id === id)?.blocks ?? [])
		.map((block) => textOfRuns(runsOf(block)))
		.join('\n');

describe.each(LANGUAGES)('in %s', (language) => {
	test('every review of the record holds what it promises', () => {
		for (const area of AREAS) {
			for (let year = 2011; year <= 2024; year += 1) {
				const document = drafted(area, planOf({ language, year }));
				expectWhole(document);
			}
		}
	});
});

function expectWhole(document: ReviewDocument): void {
	const { sections, sources, findings } = document;
	const blocks = sections.flatMap((section) => section.blocks);
	// A number is live: what is left of the text has no decimals, but in the notes on breaks and plans.
	const own = sections.filter(({ id }) => id !== 'methods' && id !== 'sources');
	for (const run of own.flatMap((section) => section.blocks.flatMap(runsOf))) {
		if (run.type === 'text') expect(run.text).not.toMatch(/\d[.,]\d/);
		if (run.type === 'citation') {
			expect(run.numbers.every((number) => number >= 1 && number <= sources.length)).toBe(true);
		}
	}
	// The same number says the same wherever it stands.
	const said = new Map<string, string>();
	for (const { id, text, label } of numbersOf(document)) {
		expect(label).not.toBe('');
		expect((said.get(id) ?? text).toLowerCase()).toBe(text.toLowerCase());
		said.set(id, text);
	}
	const shown = blocks.flatMap((block) =>
		block.type === 'figure' || block.type === 'table' ? [block.id] : []
	);
	expect(new Set(shown).size).toBe(shown.length);
	for (const block of blocks) {
		if (block.type !== 'table') continue;
		const { columns, rows } = block.table;
		expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
		expect(rows.flat().every(({ text }) => text !== '')).toBe(true);
	}
	for (const { title, shows } of findings) {
		expect(title).not.toBe('');
		if (shows !== null) expect(shown).toContain(shows);
	}
	const caveats = sections.filter(
		({ id }) => id !== 'methods' && id !== 'linkage' && id !== 'weak'
	);
	const sentences = caveats.flatMap((section) =>
		section.blocks.map((one) => textOfRuns(runsOf(one)))
	);
	expect(sentences.filter((text) => CAUSE.test(text))).toEqual([]);
}

test('says level, group, rank and change of PAPI 2024 as the record has them', () => {
	const document = drafted('04', planOf());
	expect(document.title).toBe(
		'Báo cáo kết quả các chỉ số cải cách hành chính năm 2024 của tỉnh Cao Bằng'
	);
	expect(textOf(document, 'totals')).toContain(
		'Năm 2024, PAPI của Cao Bằng đạt 41,33 điểm (thang 8–80), thuộc nhóm thấp nhất, hạng 51/61 (tính từ điểm). So với năm 2023: giảm 0,32 điểm, giảm 13 bậc.'
	);
	expect(textOf(document, 'totals')).toContain(
		'Năm 2024 chưa có kết quả PCI của Cao Bằng: không công bố (từ PCI 2023 VCCI chỉ công bố 30 tỉnh đứng đầu). Năm gần nhất có số liệu là 2022: 59,58 điểm; hạng 63/63.'
	);
	expect(textOf(document, 'region')).toContain('xếp thứ 14/14 trong vùng');
	expect(textOf(document, 'campaign')).toContain('không tính là bằng 0');
});

test('refuses a change across a break, with its reason', () => {
	const document = drafted('04', planOf({ year: 2022, indices: ['PCI'] }));
	const totals = textOf(document, 'totals');
	expect(totals).toContain('59,58 điểm');
	expect(totals).toContain('Không so sánh được với năm 2021');
	expect(totals).toContain('giữ nguyên hạng (cách tính đã đổi; chỉ tham khảo)');
	// An article printed a change: it is told as its own, and no other is.
	expect(totals.match(/(tăng|giảm) [\d,]+ điểm/g)).toEqual(['tăng 3,29 điểm']);
	expect(totals).toContain('Theo Nguyễn Hoài Anh');
});

test('what a publisher printed otherwise is told with its name', () => {
	const document = drafted('04', planOf({ indices: ['PAR_INDEX'] }), (answer) => ({
		...answer,
		publishedChanges: answer.publishedChanges.map((row) => ({ ...row, change: 1.39 }))
	}));
	expect(textOf(document, 'totals')).toContain('tăng 1,39 điểm phần trăm');
	expect(textOf(document, 'totals')).toContain('Theo Kế hoạch 2163/KH-UBND năm 2025:');
});

test.each(AUDIENCES)('findings for %s have titles of at most fifteen words', (audience) => {
	const document = drafted('04', planOf({ audience, parts: partsFor(audience) }));
	for (const { title, shows } of document.findings) {
		if (shows !== null) expect(wordCount(title), title).toBeLessThanOrEqual(15);
	}
});

test('sections stand as they were placed, with remarks, own text and what is left out', () => {
	const own: ReviewPart = {
		kind: 'own',
		id: 'own-1',
		heading: 'Ý kiến chỉ đạo',
		text: 'Đề nghị **khẩn trương**.\n\n- một\n- hai <script>x</script>',
		figures: []
	};
	const [totals, trend, ...rest] = partsFor('analysts');
	if (!totals || !trend) throw new Error('no parts');
	const parts = [
		...rest.filter(({ id }) => id === 'sources'),
		own,
		{ ...trend, isOut: true },
		{ ...totals, note: 'Đã trình *Giám đốc*.' }
	];
	const document = drafted('04', planOf({ parts }));
	expect(document.sections.map(({ id }) => id)).toEqual(['sources', 'own-1', 'totals']);
	expect(textOf(document, 'own-1')).toBe('Đề nghị khẩn trương.\nmộthai <script>x</script>');
	const last = document.sections.at(-1)?.blocks.at(-1);
	expect(last).toMatchObject({ type: 'paragraph', isNote: true });
	// The list stands first and is whole all the same.
	const [list] = document.sections[0]?.blocks ?? [];
	expect(list?.type === 'list' ? list.items.length : 0).toBe(document.sources.length);
	expect(document.sources.length).toBeGreaterThan(0);
});

test('a weak field has what was loaded for it, and what was written here over it', () => {
	const action = {
		index: 'PAPI',
		year: 2025,
		component: 'D4',
		cause: 'Chưa công khai đầy đủ',
		task: 'Công khai kết quả xử lý',
		unit: 'Thanh tra tỉnh',
		deadline: '2025-06-30',
		note: null,
		source_id: null
	};
	const document = drafted(
		'04',
		planOf({
			remedies: { 'PAPI D4': { cause: '', task: 'Việc khác', unit: '', deadline: '' } },
			goals: { PAPI: 'Từ 43 điểm trở lên' }
		}),
		(answer) => ({ ...answer, actions: [action] })
	);
	const tables = document.sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
	);
	const weak = tables.find(({ id }) => id === 'table-weak')?.table.rows ?? [];
	const row = weak.find(([head]) => head?.value === 'PAPI D4');
	expect(row?.map(({ text }) => text).slice(3)).toEqual([
		'Chưa công khai đầy đủ',
		'Việc khác',
		'Thanh tra tỉnh',
		'30/06/2025'
	]);
	expect(weak.find(([head]) => head?.value === 'PAPI D8')?.at(-1)).toMatchObject({
		text: '…',
		isReason: true
	});
	const targets = tables.find(({ id }) => id === 'table-targets')?.table.rows[0];
	expect(targets?.at(-1)?.text).toBe('Từ 43 điểm trở lên');
});

test('a log tells what was aired, and what of it is not known', () => {
	const document = drafted('04', planOf({ year: 2020 }), (answer) => ({
		...answer,
		campaign: answer.campaign.map((row) => ({
			...row,
			aired_episodes: 24,
			aired_minutes: 320,
			missed_weeks: 2,
			unread_weeks: 1,
			log_from: '2020-07-03',
			log_to: '2020-12-25'
		}))
	}));
	expect(textOf(document, 'campaign')).toBe(
		'Theo kế hoạch 1487/KH-UBND, chuyên mục phát tối thứ Sáu hằng tuần; năm 2020 có 26 số, 312–390 phút. ' +
			'Theo nhật ký phát sóng từ 03/07/2020 đến 25/12/2020, đã phát 24 số, tổng 320 phút. ' +
			'Trong thời gian có nhật ký, 2 tuần theo kế hoạch không thấy ghi phát sóng. ' +
			'Còn 1 tuần chưa rõ vì có dòng trong nhật ký không được nhận.\n'
	);
});

test('another province has no campaign, and says so', () => {
	const document = drafted('01', planOf({ area: 'ha-noi', year: 2019 }));
	expect(document.title).toContain('thành phố Hà Nội');
	expect(textOf(document, 'campaign')).toContain('không có chuyên mục');
});
