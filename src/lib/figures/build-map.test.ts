import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MEASURES } from '$lib/domain/measure';
import { CAUSE } from './fixtures/cause';
import { holdMaps, invented2025, mapOf, mapRows } from './fixtures/held-map';
import { HEADLINE_WORDS, wordCount } from './headline';
import type { MapFigure } from './map-figure';

beforeAll(holdMaps, 300_000);

const area = (figure: MapFigure, code: string) => figure.areas.find((one) => one.code === code);

describe('the map of a year', () => {
	test('finds where the province stands among those around it', () => {
		const figure = mapOf('PAPI', 2024);
		expect(figure.headline).toBe('PAPI 2024: Cao Bằng 41,33 điểm, thấp hơn cả 4 tỉnh giáp ranh');
		expect(figure.subtitle).toBe('PAPI năm 2024: điểm của 63 tỉnh, thành phố');
		expect(figure.summary).toMatch(
			/^Cao Bằng, năm 2024: nhóm thấp nhất; 41,33 điểm; hạng 51\/61\./
		);
		expect(figure.summary).toContain(
			'Lạng Sơn (45,00), Bắc Kạn (44,10), Hà Giang (43,73), Tuyên Quang (42,55)'
		);
		expect(mapOf('PAPI', 2019).headline).toBe(
			'PAPI 2019: Cao Bằng 44,81 điểm, cao hơn cả 4 tỉnh giáp ranh'
		);
		expect(mapOf('PAPI', 2024, 'score', { own: '06' }).headline).toBe(
			'PAPI 2024: Bắc Kạn 44,10 điểm, cao hơn 2 trong 4 tỉnh giáp ranh'
		);
		expect(mapOf('PAPI', 2024, 'score', { own: '25' }).summary).toContain(
			'Phú Thọ cao hơn cả 5 tỉnh giáp ranh có số liệu: Sơn La'
		);
		expect(mapOf('PAPI', 2024, 'rank').headline).toBe(
			'PAPI 2024: Cao Bằng thuộc nhóm thấp nhất, hạng 51/61 (tính từ điểm)'
		);
	});

	test('has all provinces, the best first, and those without a value last', () => {
		const figure = mapOf('PAPI', 2024);
		expect(figure.areas).toHaveLength(63);
		const values = figure.areas.flatMap(({ value }) => value ?? []);
		expect(values).toHaveLength(61);
		expect(values).toEqual([...values].sort((a, b) => b - a));
		expect(figure.areas.slice(61).map(({ state }) => state)).toEqual(['missing', 'missing']);
		const ranks = mapOf('PCI', 2022, 'rank').areas.map(({ value }) => value);
		expect(ranks[0]).toBe(1);
		expect(ranks.at(-1)).toBe(63);
	});

	test('names the own province and three at either end', () => {
		const named = mapOf('PAPI', 2024).areas.filter(({ isNamed }) => isNamed);
		expect(named.map(({ name }) => name)).toEqual([
			'Quảng Ninh',
			'Tây Ninh',
			'Bình Thuận',
			'Cao Bằng',
			'Cần Thơ',
			'Kon Tum',
			'Kiên Giang'
		]);
	});

	test('always has both archipelagos with their province', () => {
		for (const index of INDEX_CODES) {
			for (const year of new Set(mapRows(index).map((row) => row.year))) {
				expect(mapOf(index, year).archipelagos).toMatchObject([
					{ id: 'hoangSa', name: 'Quần đảo Hoàng Sa', areaName: 'Đà Nẵng' },
					{ id: 'truongSa', name: 'Quần đảo Trường Sa', areaName: 'Khánh Hòa' }
				]);
			}
		}
	});

	test('is refused whole across a level break, with the reason', () => {
		const figure = mapOf('PCI', 2022, 'change');
		expect(figure.headline).toBe('PCI 2022: không tính được thay đổi so với năm trước');
		expect(
			figure.areas.every(({ state, classAt }) => state === 'refused' && classAt === null)
		).toBe(true);
		expect(figure.classes).toEqual([]);
		expect(figure.states).toEqual([{ state: 'refused', missing: null, label: 'Không tính được' }]);
		expect(figure.notes[0]).toMatch(/^Từ năm 2022: không so sánh được với các năm trước/);
		expect(mapOf('PAPI', 2018, 'change').areas.every(({ value }) => value === null)).toBe(true);
	});

	test('tells ranks and bands apart from nothing', () => {
		expect(area(mapOf('SIPAS', 2024), '04')).toMatchObject({
			state: 'rank_only',
			classAt: null,
			label: '57/63'
		});
		const banded = mapOf('PAR_INDEX', 2012);
		expect(area(banded, '04')).toMatchObject({ state: 'band', label: '62,58–67,68' });
		expect(banded.states.map(({ label }) => label)).toEqual([
			'Chỉ biết khoảng điểm',
			'Chưa có số liệu'
		]);
		expect(mapOf('PCI', 2024).headline).toBe('PCI 2024: chưa có số liệu của Cao Bằng');
	});

	test('calls nobody the lowest where few are known', () => {
		const { summary, basis } = mapOf('PCI', 2024, 'rank');
		expect(summary).toMatch(/Chỉ có số liệu của \d+\/63 tỉnh, thành phố, chưa đủ để nêu/);
		expect(summary).not.toMatch(/đứng cuối/);
		expect(basis).toMatch(/chỉ \d+\/63 tỉnh, thành phố có số liệu$/);
	});

	test('names each reason for nothing as the table does', () => {
		const labels = (index: 'PAPI' | 'PCI' | 'SIPAS', year: number) =>
			mapOf(index, year).states.map(({ label }) => label);
		expect(labels('PAPI', 2024)).toEqual(['Cơ quan công bố không công bố điểm của tỉnh']);
		expect(labels('PCI', 2024)).toEqual(['Chỉ có thứ hạng', 'Chưa có số liệu', 'Không công bố']);
		expect(labels('SIPAS', 2020).slice(-2)).toEqual([
			'Chưa có số liệu',
			'Chỉ nêu tên trong nhóm, không có điểm và hạng'
		]);
	});

	test('cites the boundaries and says what they are', () => {
		const figure = mapOf('PAPI', 2024);
		expect(figure.sources.at(-1)?.id).toBe('geo_odm63');
		expect(figure.notes.at(-1)).toMatch(/^Địa giới 63 tỉnh/);
	});

	test('says that Hà Tây had figures of its own', () => {
		expect(mapOf('PCI', 2007).notes.join(' ')).toContain('Hà Tây');
		expect(mapOf('PCI', 2022).notes.join(' ')).not.toContain('Hà Tây');
	});

	test('is of 34 units from 2025 on, under the names that they have then', () => {
		const figure = mapOf('PAPI', 2025, 'score', { of: invented2025('PAPI', 2024) });
		expect(figure.set).toBe(34);
		expect(figure.areas).toHaveLength(34);
		expect(area(figure, '15')?.name).toBe('Lào Cai');
		expect(area(figure, '46')?.name).toBe('Huế');
		expect(figure.sources.at(-1)?.id).toBe('geo_bando34');
		const english = mapOf('PAPI', 2025, 'score', { of: [], language: 'en' });
		expect(english.areas.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['Hanoi', 'Hue', 'Da Nang', 'Ho Chi Minh City'])
		);
		expect(english.areas.every(({ state }) => state === 'missing')).toBe(true);
	});
});

test('every value is that of its row', () => {
	const fields = { score: 'score', share: 'share', rank: 'rank', gap: 'nation_gap' } as const;
	for (const index of INDEX_CODES) {
		const rows = mapRows(index).filter((row) => row.year === 2021);
		for (const [measure, field] of Object.entries(fields)) {
			for (const one of mapOf(index, 2021, measure as keyof typeof fields).areas) {
				const row = rows.find((candidate) => candidate.area_code === one.code);
				expect(one.value).toBe(row?.[field] ?? null);
			}
		}
	}
});

test('the table has every province in the order of reading, each value or its reason', () => {
	for (const index of INDEX_CODES) {
		for (const measure of MEASURES) {
			const { areas, classes, table } = mapOf(index, 2024, measure);
			expect(table.rows).toHaveLength(areas.length);
			table.rows.forEach(([name, value, filled], at) => {
				const one = areas[at];
				expect(name?.value).toBe(one?.code);
				expect(value).toMatchObject({ value: one?.value, isReason: one?.value === null });
				expect(value?.text).not.toBe('');
				expect(filled?.isReason).toBe(one?.classAt === null);
				if (typeof one?.classAt === 'number') {
					expect(filled?.text).toBe(classes[one.classAt]?.label);
				}
			});
		}
	}
});

describe.each(['vi', 'en'] as const)('sentences in %s', (language) => {
	const told = ({
		headline,
		subtitle,
		summary,
		notes,
		legendTitle,
		basis,
		areas,
		table
	}: MapFigure) =>
		[
			headline,
			subtitle,
			summary,
			legendTitle,
			basis,
			...notes,
			...areas.map(({ text }) => text),
			...table.rows.flat().map(({ text }) => text)
		].join(' ');
	const check = (figure: MapFigure) => {
		expect(wordCount(figure.headline), figure.headline).toBeLessThanOrEqual(HEADLINE_WORDS);
		expect(told(figure)).not.toMatch(/undefined|NaN|null|\{\{/);
		expect(told(figure)).not.toMatch(CAUSE);
	};

	test('of every index, year and measure are whole', () => {
		for (const index of INDEX_CODES) {
			for (const year of new Set(mapRows(index).map((row) => row.year))) {
				for (const measure of MEASURES) check(mapOf(index, year, measure, { language }));
			}
		}
	});

	test('of every province are whole', () => {
		for (const { code } of mapOf('PAPI', 2024).areas) {
			for (const measure of MEASURES) {
				check(mapOf('PAPI', 2024, measure, { language, own: code }));
				check(mapOf('PCI', 2021, measure, { language, own: code }));
			}
		}
	});
});
