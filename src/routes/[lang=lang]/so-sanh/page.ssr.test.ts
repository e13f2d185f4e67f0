import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { CAUSE } from '$lib/figures/fixtures/cause';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import { unpackRows } from '$lib/queries/packed-rows';
import { recordEngine } from '$lib/queries/record.server';
import { DEFAULT_COMPARE, type CompareView } from '$lib/state/compare-view';
import { comparedOf } from '../../compare-answers.server';
import { yearsOfIndex } from '../../compare-years';
import { componentList } from '../../explore-answers.server';
import { layoutDataOf } from '../../layout-data.server';
import { textOf } from '../../testing/page-frame';
import { compareFrame } from './compare-frame';
import Page from './+page.svelte';

beforeAll(() => recordEngine(), 60_000);

const AREAS = ['04', '20', '06', '02', '08'];

async function dataOf(language: Language) {
	const layout = await layoutDataOf(language, 'cao-bang');
	if (!layout) throw new Error('cao-bang');
	return {
		...layout,
		words: createWords(language, await loadCatalogue(language)),
		compared: await comparedOf('PAPI', AREAS),
		totals: (await componentList()).filter(({ component }) => component === 'TOTAL')
	};
}

async function pageOf(language: Language): Promise<string> {
	const page = { url: new URL('http://site/so-sanh/'), params: {}, route: { id: null } };
	const { body } = render(Page, {
		props: { data: await dataOf(language), form: null, params: { lang: language } },
		context: new Map([['__request__', { page }]])
	});
	return body.replace(/<!--.*?-->/g, '');
}

async function frameOf(change: Partial<CompareView>) {
	const { words, provinces, compared, totals, vintage } = await dataOf('vi');
	const frame = compareFrame({
		words,
		view: { ...DEFAULT_COMPARE, ...change },
		provinces,
		totals: unpackRows(compared.totals.rows),
		parts: unpackRows(compared.parts.rows),
		sources: compared.totals.sources,
		years: yearsOfIndex(totals, 'PAPI'),
		vintage
	});
	if (!frame) throw new Error('frame');
	return frame;
}

test('the built page sets the home province beside its neighbours', async () => {
	const html = await pageOf('vi');
	const text = textOf(html);
	expect(text).toContain('PAPI 2024: Cao Bằng thấp hơn tỉnh cao nhất nhóm (Lạng Sơn) 3,67 điểm');
	expect(html).toMatch(/<details open/);
	expect(html.match(/<tbody.*<\/tbody>/s)?.[0].match(/<tr/g)).toHaveLength(9);
	expect(html).toContain('voi=lang-son,bac-kan,ha-giang,tuyen-quang');
});

describe.each(LANGUAGES)('%s', (language) => {
	test('one h1, headings in order, unique ids, no cause, nothing undefined', async () => {
		const html = await pageOf(language);
		const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
		expect(levels).toEqual([1, 2]);
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(textOf(html)).not.toMatch(CAUSE);
		expect(html).not.toMatch(/undefined|NaN|\{\{/);
	});
});

describe('years that the reader did not choose', () => {
	test('are the latest of the own area', async () => {
		expect((await frameOf({})).years).toEqual([2024]);
	});

	test('are the latest two of one area', async () => {
		const { years, figure } = await frameOf({ mode: 'years', areas: ['cao-bang'] });
		expect(years).toEqual([2024, 2023]);
		expect(figure.headline).toBe('PAPI của Cao Bằng năm 2024 giảm 0,32 điểm so với 2023');
	});

	test('without parts lead to the last year that has them', async () => {
		expect((await frameOf({ years: [2024] })).partYear).toBeNull();
		expect((await frameOf({ years: [2018] })).partYear).toBe(2024);
	});
});
