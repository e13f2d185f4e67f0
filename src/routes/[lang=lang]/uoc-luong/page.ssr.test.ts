import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { recordEngine } from '$lib/queries/record.server';
import { componentList } from '../../explore-answers.server';
import { defaultImpact } from '../../impact-answers.server';
import { layoutDataOf } from '../../layout-data.server';
import { textOf } from '../../testing/page-frame';
import { expectSoundPage } from '../../testing/sound-page';
import { impactWords } from './impact-page-words';
import { CAMPAIGN_START } from './impact-question';
import Page from './+page.svelte';

beforeAll(() => recordEngine(), 60_000);

async function pageOf(language: Language): Promise<string> {
	const layout = await layoutDataOf(language, 'cao-bang');
	if (!layout) throw new Error('cao-bang');
	const data = {
		...layout,
		words: await impactWords(language, 'province', CAMPAIGN_START),
		...(await defaultImpact(layout.provinces, layout.area.code)),
		components: await componentList()
	};
	const page = { url: new URL('http://site/uoc-luong/'), params: {}, route: { id: null } };
	const { body } = render(Page, {
		props: { data, form: null, params: { lang: language } },
		context: new Map([['__request__', { page }]])
	});
	return body.replace(/<!--.*?-->/g, '');
}

test('the built page answers the default question: verdict, rule, distance, place, interval', async () => {
	const text = textOf(await pageOf('vi'));
	expect(text).toContain('Kết quả thay đổi theo cách ước lượng');
	expect(text).toContain(
		'Từ năm 2020, PAPI của Cao Bằng thấp hơn nhóm so sánh 2,40 điểm; đứng thứ 9/56 tỉnh về độ lớn (p = 0,161)'
	);
	expect(text).toContain('Ước lượng không chỉ ra nguyên nhân.');
	expect(text).toContain('Phụ lục phương pháp');
	expect(text).toContain('10 tỉnh xuất phát gần nhất');
});

describe.each(LANGUAGES)('%s', (language) => {
	test('one h1, headings in order, no cause, nothing undefined', async () => {
		expectSoundPage(await pageOf(language));
	});
});
