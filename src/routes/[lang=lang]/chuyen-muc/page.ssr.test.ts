import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { airing, LOGGED_WEEKS, month } from '$lib/figures/fixtures/campaign-rows';
import { LANGUAGES } from '$lib/domain/language';
import { campaignAnswer } from '../../programme-answers.server';
import { pageFrame, textOf } from '../../testing/page-frame';
import { expectSoundPage } from '../../testing/sound-page';
import type { PageData } from './$types';
import Page from './+page.svelte';

let record: Awaited<ReturnType<typeof campaignAnswer>>;

/** Starting the engine takes seconds on a busy machine. */
const START_MS = 60_000;

beforeAll(async () => {
	record = await campaignAnswer();
}, START_MS);

async function pageOf(language: 'vi' | 'en', change: Partial<typeof record.answer> = {}) {
	const data: PageData = {
		...(await pageFrame(language)),
		sources: record.sources,
		answer: { ...record.answer, ...change }
	};
	return render(Page, { props: { data, form: null, params: { lang: language } } }).body;
}

test('the page without a log says what is planned and what is not known', async () => {
	const text = textOf(await pageOf('vi'));
	expect(text).toContain(
		'Chưa nạp nhật ký phát sóng: 26 số dưới đây là theo kế hoạch, chưa biết đã phát bao nhiêu số. Từ 01/01/2021 chưa có thông tin.'
	);
	expect(text).toContain(
		'dự kiến phát sóng mỗi tuần một số vào tối thứ Sáu, thời lượng 12–15 phút/số; lịch dưới đây tính từ 01/07/2020 đến 31/12/2020.'
	);
	expect(text).toContain('Kế hoạch số 1487/KH-UBND, ngày 24/06/2020');
	expect(text).toContain('Tối thứ Sáu hằng tuần');
	expect(text.match(/chưa (nạp|có) nhật ký/gi)).toHaveLength(3);
	expect(text.match(/chưa đánh giá được/gi)).toHaveLength(1);
	expect(text).toContain('Đề nghị Đài Phát thanh - Truyền hình cung cấp nhật ký phát sóng');
});

test('the page without a log leads to loading one, and to its template', async () => {
	const html = await pageOf('vi');
	expect(html).toContain('/so-lieu/?loai=episodes"');
	expect(html).toContain('/so-lieu/mau-tep/#episodes"');
	expect(html).not.toContain('npm ');
});

test('the page with a log counts what differs and lists the weeks', async () => {
	const text = textOf(
		await pageOf('vi', {
			weeks: LOGGED_WEEKS,
			airings: [
				...record.answer.airings,
				airing('2020-07-03', 14),
				airing('2020-07-18', 13),
				airing('2020-07-24', 8),
				airing('2020-08-01', 8, 'rerun')
			],
			months: [month('2020-07', { aired_episodes: 3, aired_minutes: 35 })]
		})
	);
	expect(text).toContain('Nhật ký phát sóng từ 03/07/2020 đến 01/08/2020: 3 số đã phát, 35 phút');
	expect(text).toContain('Tuần không phát 1 tuần');
	expect(text).toContain('Thời lượng ngoài 12–15 phút 1 tuần');
	expect(text).toContain('Phát không đúng thứ Sáu 1 tuần');
	expect(text).toContain('Các tuần khác kế hoạch');
	expect(text).not.toMatch(/chưa đánh giá được/i);
});

test('a week whose row could not be read is unknown, and what aired is at least so much', async () => {
	const unread = { unread_file: 'nhat-ky.csv', unread_line: 12, unread_rows: 1 };
	const weeks = LOGGED_WEEKS.map((row) =>
		row.is_missed
			? { ...row, ...unread, unread_has_day: true, is_missed: false, is_logged: false }
			: row
	);
	const text = textOf(
		await pageOf('vi', {
			weeks,
			airings: [...record.answer.airings, airing('2020-07-03', 14), airing('2020-07-24', 8)],
			months: [month('2020-07', { aired_episodes: 2, aired_minutes: 22, unread_weeks: 1 })]
		})
	);
	expect(text).toContain('Chưa rõ: dòng 12 của tệp nhat-ky.csv không được nhận');
	expect(text).toContain('ít nhất 2 số đã phát, ít nhất 22 phút');
	expect(text).toContain('Có 1 tuần chưa rõ đã phát hay chưa');
	expect(text).toContain('Tuần không phát 0 tuần');
});

describe.each(LANGUAGES)('%s', (language) => {
	test('one h1, headings in order, no cause, nothing undefined', async () => {
		expectSoundPage(await pageOf(language));
	});
});

test('without a plan the page still stands', async () => {
	const text = textOf(await pageOf('vi', { plan: [], airings: [], weeks: [], months: [] }));
	expect(text).toContain('Chưa nạp kế hoạch truyền thông nào');
});
