import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import { doseAnswers } from '../../../dose-answers.server';
import { layoutDataOf } from '../../../layout-data.server';
import { textOf } from '../../../testing/page-frame';
import { expectSoundPage } from '../../../testing/sound-page';
import Page from './+page.svelte';

beforeAll(() => doseAnswers('04'), 60_000);

async function pageOf(language: Language): Promise<string> {
	const layout = await layoutDataOf(language, 'cao-bang');
	if (!layout) throw new Error('cao-bang');
	const data = {
		...layout,
		words: createWords(language, await loadWithOwn(language, 'dose')),
		...(await doseAnswers(layout.area.code))
	};
	const page = { url: new URL('http://site/doi-chieu/noi-dung/'), params: {}, route: { id: null } };
	const { body } = render(Page, {
		props: { data, form: null, params: { lang: language } },
		context: new Map([['__request__', { page }]])
	});
	return body.replace(/<!--.*?-->/g, '');
}

test('the built page has the change of each part, and what was planned before the end', async () => {
	const text = textOf(await pageOf('vi'));
	expect(text).toContain('PAPI 2020: Cao Bằng giảm 1,44 điểm, cùng vùng giảm 0,70 điểm');
	expect(text).toContain('theo kế hoạch chưa biết, từ 0 trở lên; đã phát chưa biết');
	expect(text).toContain('Chưa điểm nào biết đủ mức phát sóng theo kế hoạch (n = 0)');
	expect(text).toContain('Đặt cạnh nhau để theo dõi, không phải để kết luận nguyên nhân.');
});

describe.each(LANGUAGES)('%s', (language) => {
	test('one h1, headings in order, no cause, nothing undefined', async () => {
		expectSoundPage(await pageOf(language));
	});
});
