import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import type { EditionKey } from '$lib/state/linkage-state';
import { buildTimeline, editionsOf } from './build-timeline';
import { CAUSE } from './fixtures/cause';
import {
	choosing,
	holdTimeline,
	rowTexts,
	timelineRows,
	timelineView
} from './fixtures/timeline-record';
import { HEADLINE_WORDS, wordCount } from './headline';
import { wordsIn } from './fixtures/held-words';

/** Starting the engine takes seconds on a busy machine. */
beforeAll(holdTimeline, 60_000);

describe('the table', () => {
	test('gives no window finer than it is known', () => {
		const figure = choosing({ index: 'SIPAS', year: 2020 });
		const windows = [2017, 2019, 2020, 2022].map(
			(year) => rowTexts(figure, `SIPAS ${String(year)}`)[2]
		);
		expect(windows).toEqual([
			'Từ 10/2017, chưa biết ngày kết thúc (lần đầu khảo sát toàn quốc, thực địa từ tháng 10–11/2017)',
			'Không sớm hơn 05/09/2019, chưa biết ngày kết thúc (phỏng vấn sau đợt chọn mẫu từ 15/08 đến 05/09/2019)',
			'05/2020 – 12/2020 (biết theo tháng, theo thông báo chương trình; phỏng vấn có thể vào nửa sau của thời gian này)',
			'Đến 31/12/2022, chưa biết ngày bắt đầu (“đến hết tháng 12/2022”; từ năm này khảo sát hộ gia đình)'
		]);
		const drawn = figure.rows[1]?.editions.find(({ year }) => year === 2020);
		expect(drawn?.window).toBe('partly_known');
		expect(rowTexts(figure, 'SIPAS 2020')[4]).toBe(
			'Tối đa 26 số theo kế hoạch, 312–390 phút, tính đến hết tháng 12/2020'
		);
	});

	test('puts the group of PAPI first, says what is computed, and carries the remarks', () => {
		const figure = choosing({ index: 'SIPAS', year: 2020 });
		expect(figure.table.columns.map(({ key }) => key)).toEqual([
			'edition',
			'change',
			'window',
			'level',
			'planned',
			'aired'
		]);
		expect(rowTexts(figure, 'PAPI 2024')[3]).toBe(
			'Nhóm thấp nhất; 41,33 điểm; hạng 51/61 (tính từ điểm)'
		);
		expect(rowTexts(figure, 'PCI 2020')[1]).toBe('Giảm 1,49 điểm; giữ nguyên hạng');
		expect(rowTexts(figure, 'PCI 2021')[1]).toContain('; lưu ý: hiệu chỉnh phương pháp luận 2021');
		expect(rowTexts(figure, 'PAPI 2019')[1]).toContain('; lưu ý: nội dung 8 thêm thành phần');
	});

	test('begins every cell with a capital or a number, in both languages', () => {
		for (const language of ['vi', 'en'] as const) {
			const { table } = choosing({ index: 'SIPAS', year: 2020 }, timelineRows(), language);
			const texts = table.rows.flat().map(({ text }) => text);
			expect(texts.filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
		}
	});
});

test('the notes list breaks of every kind with their reasons, each reason once', () => {
	const notes = choosing({ index: 'SIPAS', year: 2020 }).notes;
	const starting = (text: string) => notes.find((note) => note.startsWith(text)) ?? '';
	expect(starting('So sánh được với năm trước, có lưu ý')).toContain(
		'PAPI 2019 (nội dung 8 thêm thành phần); PAPI 2021 (2021 (có thể cả 2020) khảo sát trong đại dịch'
	);
	expect(starting('So sánh được với năm trước, có lưu ý')).toContain('PCI 2021 (hiệu chỉnh');
	expect(starting('Chưa đủ cơ sở so sánh')).toContain('PAPI 2021, PCI 2017, PCI 2019 (mức chung');
	expect(starting('Không so sánh được')).toContain('PAPI 2018 (từ 6 lên 8 nội dung');
	expect(starting('PAR INDEX')).toContain('không phải hai bằng chứng độc lập');
	expect(notes.length).toBeLessThanOrEqual(8);
});

describe('the rows', () => {
	test('draw the change of score, else of places, else the reason', () => {
		const figure = choosing({ index: 'SIPAS', year: 2020 });
		const edition = (index: number, year: number) =>
			figure.rows[index]?.editions.find((it) => it.year === year);
		expect(figure.rows.map(({ index }) => index)).toEqual(INDEX_CODES);
		expect(edition(0, 2024)).toMatchObject({ changeUnit: 'points', label: '▼ 0,32' });
		expect(edition(1, 2024)).toMatchObject({ changeUnit: 'places', change: 4, label: '▲ 4 bậc' });
		expect(edition(2, 2024)).toMatchObject({ change: -3, isUnconfirmed: true, label: '▼ 3 bậc' });
		expect(edition(3, 2022)).toMatchObject({ change: null, startsEra: true });
		expect(edition(3, 2022)?.label).toBe(wordsIn('vi').t('figure.refusalShort.level_break'));
		expect(edition(3, 2024)?.label).toBe('không công bố');
	});

	test('without editions there is a strip of airings', () => {
		const figure = buildTimeline(
			{ ...timelineRows(), totals: [] },
			timelineView(null),
			wordsIn('vi')
		);
		expect(figure.rows).toEqual([]);
		expect(figure.headline).toBe('26 số theo kế hoạch năm 2020; chưa có nhật ký phát sóng');
		expect(figure.summary).toBe(
			'Theo kế hoạch: tối thứ Sáu hằng tuần, 12–15 phút mỗi số, tổng 312–390 phút.'
		);
		expect(figure.unknownOutput[0]).toMatchObject({ from: '2021-01-01', to: '2024-12-31' });
	});
});

test('every edition keeps to the form of a figure in both languages', () => {
	for (const language of ['vi', 'en'] as const) {
		for (const { point } of editionsOf(timelineRows(), timelineView(null))) {
			const key = { index: point.index, year: point.year } as EditionKey;
			const figure = choosing(key, timelineRows(), language);
			expect(wordCount(figure.headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
			expect(figure.summary.split(/\.(?:\s|$)/).length - 1).toBeLessThanOrEqual(3);
			expect(JSON.stringify(figure)).not.toMatch(CAUSE);
			expect(JSON.stringify(figure)).not.toContain('undefined');
			expect(figure.table.rows.map(([head]) => head?.value)).toEqual(
				figure.rows.flatMap((row) => row.editions.map((it) => `${row.index} ${String(it.year)}`))
			);
		}
	}
});
