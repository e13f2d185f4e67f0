import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { mapAreas } from '$lib/figures/map-areas';
import { CAUSE } from '$lib/figures/fixtures/cause';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import { askProvinces } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';
import { componentList, exploreOf } from '../../explore-answers.server';
import { latestPartsOf } from '../../index-answers.server';
import { layoutDataOf } from '../../layout-data.server';
import type { PageData } from './$types';
import Page from './+page.svelte';
import { AREAS_KINDS } from './areas-figure';
import { PARTS_KINDS } from './parts-figure';
import { YEARS_KINDS } from './years-figure';

beforeAll(() => recordEngine(), 60_000);

async function dataOf(language: Language): Promise<PageData> {
	const layout = await layoutDataOf(language, 'cao-bang');
	if (!layout) throw new Error('cao-bang');
	const provinces = await askProvinces(await recordEngine());
	return {
		...layout,
		words: createWords(language, await loadCatalogue(language)),
		units2025: mapAreas(provinces, 34, language),
		explored: await exploreOf('PAPI', 'TOTAL'),
		parts: await latestPartsOf('PAPI', '04'),
		components: await componentList()
	};
}

async function pageOf(language: Language): Promise<string> {
	const page = { url: new URL('http://site/kham-pha/'), params: {}, route: { id: null } };
	const { body } = render(Page, {
		props: { data: await dataOf(language), form: null, params: { lang: language } },
		context: new Map([['__request__', { page }]])
	});
	return body.replace(/<!--.*?-->/g, '');
}

const textOf = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** The figures of the page: id, whole HTML. */
const figuresOf = (html: string) =>
	[...html.matchAll(/<figure\b[^>]* aria-labelledby="([\w-]+)-headline".*?<\/figure>/gs)].map(
		([figure, id = '']) => ({ id, figure })
	);

/** The rows of a table, each with its texts. */
const rowsOf = (figure: string) =>
	[...(/<tbody.*<\/tbody>/s.exec(figure)?.[0] ?? '').matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
		[...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => textOf(cell))
	);

const SAID = {
	vi: {
		headline: 'PAPI của Cao Bằng giảm 0,32 điểm năm 2024, thuộc nhóm thấp nhất',
		summary: 'Năm 2024, PAPI của Cao Bằng đạt 41,33 điểm, thuộc nhóm thấp nhất',
		own: ['Cao Bằng', '41,33'],
		part: ['Kiểm soát tham nhũng trong khu vực công', '6,22/10'],
		controls: ['Chỉ số', 'Nội dung', 'Tỉnh, thành phố', 'Thước đo', 'So sánh với'],
		noScript: 'chưa bật JavaScript'
	},
	en: {
		headline: 'Cao Bang’s PAPI score was down 0.32 points in 2024, in the lowest group',
		summary: 'In 2024, Cao Bang’s PAPI score was 41.33 points, in the lowest group; rank 51/61',
		own: ['Cao Bang', '41.33'],
		part: ['Control of Corruption in the Public Sector', '6.22/10'],
		controls: ['Index', 'Part', 'Province', 'Measure', 'Compare with'],
		noScript: 'JavaScript is off'
	}
} as const;

describe.each(LANGUAGES)('%s', (language) => {
	test('headline, summary and rows of three figures are there without a script', async () => {
		const figures = figuresOf(await pageOf(language));
		expect(figures.map(({ id }) => id)).toEqual([
			'explore-years',
			'explore-areas',
			'explore-parts'
		]);
		const [years, areas, parts] = figures.map(({ figure }) => figure);
		const said = SAID[language];
		expect(textOf(years ?? '')).toContain(said.headline);
		expect(textOf(years ?? '')).toContain(said.summary);
		for (const { id, figure } of figures) {
			expect(figure).toContain(`aria-describedby="${id}-summary"`);
			expect(figure).toMatch(new RegExp(`id="${id}-summary"[^>]*>[^<]`));
			// Narrow and wide; style shows the one that fits.
			expect(figure.match(/<svg[^>]*role="img"/g)).toHaveLength(2);
			expect(textOf(/<caption.*?<\/caption>/s.exec(figure)?.[0] ?? '')).not.toBe('');
			expect(figure).toMatch(/<p class="sources[^>]*>[^<]*<a|<p class="sources[^>]*>[^<]*PAPI/);
		}
		const ownYears = rowsOf(years ?? '')[0];
		expect([ownYears?.[0], ownYears?.at(-1)]).toEqual(said.own);
		expect(rowsOf(years ?? '')).toHaveLength(14);
		expect(rowsOf(areas ?? '')).toHaveLength(63);
		expect(rowsOf(areas ?? '').find(([name]) => name === said.own[0])?.[1]).toBe(said.own[1]);
		expect(rowsOf(parts ?? '')).toHaveLength(8);
		expect(rowsOf(parts ?? '').map((row) => row.slice(0, 2))).toContainEqual([...said.part]);
	});

	test('controls are there with what is chosen, and say that they need a script', async () => {
		const html = await pageOf(language);
		const said = SAID[language];
		const form = /<form.*?<\/form>/s.exec(html)?.[0] ?? '';
		for (const name of said.controls) expect(textOf(form)).toContain(name);
		expect(form).toMatch(/<option value="PAPI" selected/);
		expect(form).toMatch(/<option value="cao-bang" selected/);
		expect(form.match(/<option value="[a-z-]+"[^>]*>/g)?.length).toBeGreaterThan(63);
		expect(html.match(/type="radio"/g)).toHaveLength(
			YEARS_KINDS.length + AREAS_KINDS.length + PARTS_KINDS.length
		);
		expect(html.match(/type="radio"[^>]* checked/g)).toHaveLength(3);
		expect(html.match(/role="slider"/g)).toHaveLength(2);
		expect(/<noscript>(.*?)<\/noscript>/s.exec(html)?.[1]).toContain(said.noScript);
		expect(html).toMatch(/href="[^"]*\/so-sanh\//);
	});

	test('one h1, headings in order, unique ids, no cause, nothing undefined', async () => {
		const html = await pageOf(language);
		const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
		expect(levels).toEqual([1, 2, 2, 2]);
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(textOf(html)).not.toMatch(CAUSE);
		expect(html).not.toMatch(/undefined|NaN|\{\{/);
	});
});
