import { beforeAll, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import type { Language } from '$lib/domain/language';
import type { FigureFrame } from './figure';
import { allFigures, held, heldOf, holdRecord, partsOf, trendOf } from './fixtures/held-record';
import { HEADLINE_WORDS, wordCount } from './headline';

beforeAll(holdRecord, 300_000);

test('the totals that were published are drawn, with their ranks', () => {
	const papi = trendOf(heldOf('04'), 'PAPI', 'vi');
	const own = papi.series.find(({ role }) => role === 'own');
	const since2018 = own?.points.filter(({ year }) => year >= 2018) ?? [];
	expect(since2018.map(({ label }) => label)).toEqual(
		['44,08', '44,81', '43,37', '39,19', '38,80', '41,66', '41,33'] // check figures of PAPI
	);
	expect(since2018.map(({ text }) => /hạng (.+)$/.exec(text)?.[1])).toEqual(
		['31/61', '15/63', '19/63', '58/60', '61/61', '38/61', '51/61'] // computed ranks
	);
	expect(papi.headline).toBe('PAPI của Cao Bằng giảm 0,32 điểm năm 2024, thuộc nhóm thấp nhất');
	expect(papi.summary).toContain('thuộc nhóm thấp nhất; xếp thứ 51/61 (tính từ điểm)');
});

test('a level break is in the points, and its refusal in words of both languages', () => {
	const pci = trendOf(heldOf('04'), 'PCI', 'vi');
	const own = pci.series.find(({ role }) => role === 'own');
	expect(own?.points.filter((point) => point.startsEra).map(({ year }) => year)).toEqual([
		2009, 2013, 2022
	]);
	expect(pci.headline).toBe('PCI của Cao Bằng đạt 59,58 điểm năm 2022, xếp 63/63');
	expect(pci.summary).toContain('Không so sánh được với năm 2021');
	expect(pci.summary).toContain('Năm 2023–2024: không công bố');
	const english = trendOf(heldOf('04'), 'PCI', 'en');
	expect(english.summary).toContain('Not comparable with 2021');
	expect(english.summary).toContain('2023–2024: not published');
});

test.each(['vi', 'en'] as const)(
	'no part of a summary says a word or a colon twice (%s)',
	(language) => {
		const faults = new Set<string>();
		for (const item of held) {
			for (const index of INDEX_CODES) {
				for (const measure of ['score', 'rank'] as const) {
					const { totals } = item;
					// As the page shows it: to any of its years.
					for (const { year } of totals.filter((row) => row.index === index)) {
						const { summary } = trendOf(
							{ ...item, totals: totals.filter((row) => row.year <= year) },
							index,
							language,
							measure
						);
						for (const part of summary.split(/[.;] /)) {
							if (/hạng giữ nguyên hạng|rank rank|:[^:]*: /.test(part)) faults.add(part);
						}
					}
				}
			}
		}
		expect([...faults]).toEqual([]);
	},
	120_000
);

test('an area with ranks alone is drawn by rank, a band as a band', () => {
	const sipas = trendOf(heldOf('04'), 'SIPAS', 'vi');
	expect(sipas.axis.measure).toBe('rank');
	expect(sipas.series[0]?.points).toMatchObject([
		{ year: 2022, state: 'band', low: 59, high: 63 },
		{ year: 2023, state: 'rank_only', value: 61 },
		{ year: 2024, state: 'rank_only', value: 57 }
	]);
	expect(sipas.headline).toBe('SIPAS của Cao Bằng xếp thứ 57/63 năm 2024, tăng 4 bậc');
});

test('the campaign is planned to the end of 2020 and unknown after it', () => {
	const { intervals } = trendOf(heldOf('04'), 'PAPI', 'vi');
	expect(intervals).toMatchObject([
		{ from: 2020.5, to: 2021, status: 'planned' },
		{ from: 2021, to: 2025, status: 'unknown', label: 'sau 12/2020: chưa có nhật ký phát sóng' }
	]);
	expect(trendOf(heldOf('22'), 'PAPI', 'vi').intervals).toEqual([]);
});

test('ranks of different bases are not joined', () => {
	const { series } = trendOf(heldOf('04'), 'PAPI', 'vi', 'rank');
	const broken = series[0]?.points.filter((point) => point.startsEra).map(({ year }) => year);
	expect(broken).toEqual([2014, 2015, 2016, 2018, 2019, 2021, 2022]);
});

test('a range with an open end is told and drawn to the end of the scale', () => {
	const { series, table } = trendOf(heldOf('01'), 'PAR_INDEX', 'vi', 'score');
	const point = series[0]?.points.find(({ year }) => year === 2014);
	expect(point).toMatchObject({ state: 'band', low: 91, high: 100 });
	const row = table.rows.find(([year]) => year?.value === 2014);
	expect(row?.[1]?.text).toBe('Từ 91,00% trở lên');
});

test('a year that is missing gives one reason for score and rank', () => {
	for (const item of held) {
		for (const index of INDEX_CODES) {
			const { table } = trendOf(item, index, 'vi');
			const at = table.columns.findIndex(({ key }) => key === 'rank');
			const missing = item.totals.filter((row) => row.index === index && row.state === 'missing');
			for (const { year } of missing) {
				const row = table.rows.find(([cell]) => cell?.value === year);
				expect(row?.[at]?.text).toBe(row?.[1]?.text);
			}
		}
	}
	const { table } = trendOf(heldOf('04'), 'PCI', 'vi');
	const row = table.rows.find(([year]) => year?.value === 2023);
	expect(row?.[table.columns.findIndex(({ key }) => key === 'rank')]?.text).toMatch(
		/^Không công bố/
	);
	const parts = partsOf(heldOf('04'), 'PAR_INDEX', 2024, 'vi').table;
	const rank = parts.columns.findIndex(({ key }) => key === 'rank');
	expect(parts.rows.map((cells) => cells[rank]?.text)).toEqual(
		parts.rows.map(([, score]) => score?.text)
	);
});

test('a withheld total keeps its reason', () => {
	const { table } = trendOf(heldOf('22'), 'PAPI', 'vi');
	const row = table.rows.find(([year]) => year?.value === 2018);
	expect(row?.[1]).toMatchObject({ isReason: true });
	expect(row?.[1]?.text).toContain('Cơ quan công bố không công bố điểm của tỉnh');
});

/** Broken, or a second word for what is called «chỉ có thứ hạng» elsewhere. */
const FOREIGN = /undefined|NaN|null|\{\{|Infinity|[Cc]hỉ có hạng/;
/** The record's own words for a jump deny a known reason; nothing else may speak of causes. */
const DENIALS = /chưa rõ nguyên nhân|without a known reason/g;
const CAUSES: Record<Language, RegExp> = {
	vi: /nhờ|dẫn đến|khiến|gây ra|nguyên nhân|góp phần|(^|[^\p{L}])(vì|bởi)([^\p{L}]|$)/iu,
	en: /\b(because|caused?|due to|thanks to|led to|leads to|as a result|effect|impact of the)\b/i
};

function textsOf(figure: FigureFrame): string[] {
	return [figure.headline, figure.subtitle, figure.summary, ...figure.notes];
}

test.each(['vi', 'en'] as const)(
	'no sentence about any province is too long, broken or about causes (%s)',
	(language) => {
		const faults: string[] = [];
		for (const figure of allFigures(language)) {
			const cells = figure.table.rows.flat().map(({ text }) => text);
			const labels = figure.table.columns.map(({ label }) => label);
			if (wordCount(figure.headline) > HEADLINE_WORDS) faults.push(`long: ${figure.headline}`);
			for (const text of [...textsOf(figure), ...cells, ...labels]) {
				if (FOREIGN.test(text)) faults.push(`broken: ${text}`);
			}
			// Official names of parts speak of impact; sentences of our own do not.
			for (const text of [figure.summary, ...figure.notes]) {
				if (CAUSES[language].test(text.replace(DENIALS, ''))) faults.push(`cause: ${text}`);
			}
			if (figure.table.rows.some((row) => row.length !== labels.length)) {
				faults.push(`table: ${figure.table.caption}`);
			}
		}
		expect([...new Set(faults)]).toEqual([]);
	},
	120_000
);

test('a trend has one point a year in every series and one row a year in its table', () => {
	for (const item of held) {
		for (const index of INDEX_CODES) {
			for (const measure of ['score', 'rank'] as const) {
				const figure = trendOf(item, index, 'vi', measure);
				const years = figure.table.rows.map((row) => row[0]?.value);
				for (const { points } of figure.series) {
					expect(points.map(({ year }) => year)).toEqual(years);
				}
				expect(years[0]).toBe(figure.firstYear);
				expect(years.at(-1)).toBe(figure.lastYear);
			}
		}
	}
});

test('a missing cell of a trend says why', () => {
	for (const item of held) {
		const { table } = trendOf(item, 'PCI', 'vi');
		const empty = table.rows.flatMap((row) => row.slice(1, -1)).filter(({ text }) => text === '');
		expect(empty).toEqual([]);
	}
});
