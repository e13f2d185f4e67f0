import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { linkageAnswer } from '../../programme-answers.server';
import { pageFrame, textOf } from '../../testing/page-frame';
import { expectSoundPage } from '../../testing/sound-page';
import type { PageData } from './$types';
import Page from './+page.svelte';

let record: Awaited<ReturnType<typeof linkageAnswer>>;

/** Starting the engine takes seconds on a busy machine. */
const START_MS = 60_000;

beforeAll(async () => {
	record = await linkageAnswer('04');
}, START_MS);

async function pageOf(language: 'vi' | 'en') {
	const data: PageData = {
		...(await pageFrame(language)),
		...record
	};
	return render(Page, { props: { data, form: null, params: { lang: language } } }).body;
}

test('the first paint already tells of SIPAS 2020', async () => {
	const html = await pageOf('vi');
	expect(textOf(html)).toContain(
		'tính đến hết tháng 12/2020: tối đa 26 số theo kế hoạch, 312–390 phút; chưa biết đã phát bao nhiêu số.'
	);
	expect(html).toMatch(/<option value="sipas-2020" selected/);
});

test('every edition has a link in the table and one in the drawing', async () => {
	const html = await pageOf('vi');
	const editions = record.answer.totals.filter(({ year }) => year >= 2019).length;
	expect(editions).toBe(24);
	expect(html.match(/scope="rowgroup"/g)).toHaveLength(4);
	expect(html.match(/href="[^"]*\?chon=[a-z-]+-\d{4}"/g)).toHaveLength(3 * editions);
	expect(html).toContain('href="/doi-chieu/?chon=papi-2021"');
});

describe.each(LANGUAGES)('%s', (language) => {
	test('one h1, headings in order, no cause, nothing undefined', async () => {
		const html = await pageOf(language);
		expectSoundPage(html);
		expect(html).toContain('role="note"');
	});
});
