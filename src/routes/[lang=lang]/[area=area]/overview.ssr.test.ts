import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import { recordEngine } from '$lib/queries/record.server';
import Layout from '../../+layout.svelte';
import { overviewOf } from '../../answers.server';
import { layoutDataOf } from '../../layout-data.server';
import { textOf } from '../../testing/page-frame';
import Page from './+page.svelte';

beforeAll(() => recordEngine(), 60_000);

async function pageHtml(language: Language, slug: string): Promise<{ head: string; body: string }> {
	const frame = await layoutDataOf(language, slug);
	if (!frame) throw new Error(slug);
	const words = createWords(language, await loadCatalogue(language));
	const overview = await overviewOf(frame.area.code, frame.area.region);
	const data = { ...frame, ...overview, words };
	const { head, body } = render(Page, {
		props: { data, form: null, params: { lang: language, area: slug } }
	});
	return { head, body: body.replace(/<!--.*?-->/g, '') };
}

describe.each(LANGUAGES)('the overview in %s', (language) => {
	test.each(['cao-bang', 'quang-ninh', 'an-giang', 'ho-chi-minh', 'bac-ninh'])(
		'of %s has a title, one heading of the first level, four cards and figures',
		async (slug) => {
			const { head, body } = await pageHtml(language, slug);
			expect(head).toMatch(/<title>.+PAPI, SIPAS, PAR INDEX, PCI/);
			expect(body.match(/<h1/g)).toHaveLength(1);
			expect(body.match(/<article/g)).toHaveLength(4);
			expect(body).toContain('<svg');
			expect(textOf(body)).not.toMatch(/undefined|NaN|\[object|\{\{/);
		},
		60_000
	);
});

test('Cao Bằng has its figures in the form of each language', async () => {
	expect(textOf((await pageHtml('vi', 'cao-bang')).body)).toContain('41,33');
	expect(textOf((await pageHtml('en', 'cao-bang')).body)).toContain('41.33');
});

test('the programme is shown on the page of its own province only', async () => {
	expect((await pageHtml('vi', 'cao-bang')).body).toContain('id="campaign-headline"');
	expect((await pageHtml('vi', 'lang-son')).body).not.toContain('id="campaign-headline"');
});

test('every id on the page is unique', async () => {
	const { body } = await pageHtml('vi', 'cao-bang');
	const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('there is no page for a province that does not exist', async () => {
	expect(await layoutDataOf('vi', 'khong-co-tinh-nay')).toBeNull();
});

test('the frame links every page, every province and the other language', async () => {
	const frame = await layoutDataOf('vi', 'lang-son');
	if (!frame) throw new Error('lang-son');
	const words = createWords('vi', await loadCatalogue('vi'));
	const page = {
		url: new URL('http://site/lang-son/'),
		params: { lang: 'vi', area: 'lang-son' } as const,
		route: { id: '/[lang=lang]/[area=area]' },
		status: 200,
		error: null,
		data: {},
		form: null,
		state: {}
	};
	const { body } = render(Layout, {
		props: {
			data: { ...frame, words },
			params: page.params,
			children: createRawSnippet(() => ({ render: () => '<p></p>' }))
		},
		context: new Map([['__request__', { page }]])
	});
	const links = [...body.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
	for (const path of [
		'/lang-son/',
		'/lang-son/papi/',
		'/chuyen-muc/',
		'/en/lang-son/',
		'/',
		'/an-giang/'
	]) {
		expect(links).toContain(path);
	}
	expect(links.length).toBeGreaterThan(63 + 7);
});
