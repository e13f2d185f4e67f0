import { beforeAll, expect, test } from 'vitest';
import { slugOf } from '$lib/domain/area-slug';
import { indexSlug, type IndexCode } from '$lib/domain/index-code';
import type { Language } from '$lib/domain/language';
import { RECORD_VERSION, RECORD_VINTAGE } from '$lib/engine/package-tables';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import { askProvinces, type ProvinceRow } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';
import { render } from 'svelte/server';
import { indexPageOf } from '../../../index-answers.server';
import type { PageProps } from './$types';
import Page from './+page.svelte';

let rows: readonly ProvinceRow[] = [];

beforeAll(async () => {
	rows = await askProvinces(await recordEngine());
}, 120_000);

async function pageOf(areaCode: string, index: IndexCode, language: Language): Promise<string> {
	const provinces = rows.map((row) => ({
		code: row.area_code,
		slug: slugOf(row.name_vi),
		nameVi: row.name_vi,
		nameEn: row.name_en,
		region: row.region,
		regionName: language === 'vi' ? row.region_vi : row.region_en,
		aliases: [],
		name2025Vi: row.name_2025_vi
	}));
	const area = provinces.find(({ code }) => code === areaCode);
	if (!area) throw new Error(areaCode);
	const data: PageProps['data'] = {
		language,
		provinces,
		area,
		index,
		vintage: RECORD_VINTAGE,
		version: RECORD_VERSION,
		words: createWords(language, await loadCatalogue(language)),
		...(await indexPageOf(index, area.code, area.region))
	};
	const params = { lang: language, area: area.slug, index: indexSlug(index) };
	return render(Page, { props: { data, params, form: null } }).body;
}

function headings(html: string): { level: number; text: string }[] {
	return [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(([, level, text]) => ({
		level: Number(level),
		text: (text ?? '').replace(/<[^>]*>|\s+/g, ' ').trim()
	}));
}

const CASES = [
	['04', 'PAPI', 'vi'],
	['04', 'SIPAS', 'vi'],
	['04', 'PAR_INDEX', 'en'],
	['04', 'PCI', 'vi'],
	['22', 'PAPI', 'en'],
	['79', 'PCI', 'vi'],
	['01', 'PAR_INDEX', 'vi'],
	['24', 'PAPI', 'vi'],
	['89', 'SIPAS', 'en']
] as const;

test.each(CASES)('%s %s in %s is a whole page', async (areaCode, index, language) => {
	const html = await pageOf(areaCode, index, language);
	expect(html).not.toMatch(/undefined|NaN|\{\{|>null</);
	const found = headings(html);
	expect(found.filter(({ level }) => level === 1)).toHaveLength(1);
	expect(found[0]?.level).toBe(1);
	expect(found.every(({ level }, i) => level <= (found[i - 1]?.level ?? 0) + 1)).toBe(true);
	expect(found.every(({ text }) => text !== '')).toBe(true);
	for (const [, id] of html.matchAll(/href="#(source-\d+)"/g)) {
		expect(html).toContain(`id="${id ?? ''}"`);
	}
	const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('the parts of PAPI open into theirs', async () => {
	const html = await pageOf('04', 'PAPI', 'vi');
	expect(html).toContain('4 nội dung thành phần');
	expect(html).toContain('Kiểm soát tham nhũng trong chính quyền');
});

test('where there are no parts the page says what is missing, why, and what to load', async () => {
	const html = await pageOf('04', 'SIPAS', 'vi');
	expect(html).toContain('Chưa có điểm yếu tố của Cao Bằng');
	expect(html).toContain('Cần nạp bảng SIPAS của Bộ Nội vụ theo yếu tố');
});

test('points of the survey rose while the rank fell: both are said', async () => {
	const html = await pageOf('04', 'PAR_INDEX', 'vi');
	expect(html).toContain('tăng 0,96 điểm (từ 16,56 đến 17,52 điểm, trên 22)');
	expect(html).toContain('thứ hạng chung giảm 3 bậc (60/63 đến 63/63)');
	expect(html).toContain('không cộng với 8 lĩnh vực');
});

test('targets without scores cannot be judged', async () => {
	const html = await pageOf('04', 'PCI', 'vi');
	expect(html.match(/Chưa đối chiếu được: năm 2022/g)).toHaveLength(7);
});
