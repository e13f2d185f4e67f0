import { beforeAll, describe, expect, test } from 'vitest';
import { buildMultiples } from './build-multiples';
import { CAUSE } from './fixtures/cause';
import { exploreRecord, provinceCodes } from './fixtures/explored-record';
import { changeOf, heldOf, holdRecord, trendOf } from './fixtures/held-record';
import { uncertainChange, uncertainTrend } from './fixtures/invented-intervals';
import {
	changePanels,
	indexPanels,
	mixedPanels,
	partPanels,
	provincePanels
} from './fixtures/panels';
import { HEADLINE_WORDS, wordCount } from './headline';
import type { PanelFigure } from './multiples-figure';
import { isLines } from './shared-scales';
import { wordsIn } from './fixtures/held-words';

beforeAll(exploreRecord, 300_000);
beforeAll(holdRecord, 300_000);

const lines = (figure: ReturnType<typeof partPanels>) =>
	figure.panels.map((panel) => panel.figure).filter(isLines);

describe('panels of one frame', () => {
	test('share years and a scale that covers all of their values', () => {
		const figures = lines(partPanels('PAPI'));
		expect(figures).toHaveLength(8);
		for (const figure of figures) {
			expect([figure.firstYear, figure.lastYear]).toEqual([2011, 2024]);
			expect(figure.axis.beside).toEqual(figures[0]?.axis.beside);
		}
		const drawn = figures.flatMap(({ series }) =>
			series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
		);
		expect(new Set(figures[0]?.axis.beside)).toEqual(new Set(drawn));
		expect(partPanels('PAPI').notes).toContain('Các hình dùng chung một thang.');
	});

	test('share one ladder of ranks, whatever their bases', () => {
		const figures = lines(provincePanels(['04', '22'], 'PCI', 'rank'));
		expect(figures.map(({ axis }) => axis.limits)).toEqual([
			[1, 64],
			[1, 64]
		]);
	});

	test('share the scale of changes', () => {
		const [one, other] = changePanels(['04', '06'], 'PAPI').panels.map(({ figure }) => figure);
		expect(one?.kind === 'change' && one.beside).toEqual(other?.kind === 'change' && other.beside);
	});
});

test('the shared scale covers the ends of intervals, too', () => {
	const trends = [uncertainTrend(), trendOf(heldOf('06'), 'PAPI', 'vi')];
	const changes = [uncertainChange(), changeOf(heldOf('06'), 'PAPI', 'vi')];
	const sharedOf = (figures: readonly PanelFigure[]) =>
		buildMultiples({
			words: wordsIn('vi'),
			id: 'uncertain',
			what: 'PAPI',
			panels: figures.map((figure, at) => ({ title: `${at}`, figure }))
		}).panels.map(({ figure }) => figure);
	const ends = (items: readonly { interval?: { low: number; high: number } }[]) =>
		items.flatMap(({ interval }) => (interval ? [interval.low, interval.high] : []));
	const ofTrend = ends(uncertainTrend().series.flatMap(({ points }) => points));
	expect(ofTrend).toHaveLength(8);
	for (const figure of sharedOf(trends)) {
		expect(isLines(figure) && figure.axis.beside).toEqual(expect.arrayContaining(ofTrend));
	}
	const ofChange = ends(uncertainChange().items);
	expect(ofChange).toHaveLength(6);
	for (const figure of sharedOf(changes)) {
		expect(figure.kind === 'change' && figure.beside).toEqual(expect.arrayContaining(ofChange));
	}
});

test('panels of different scales say so and keep their own', () => {
	const figure = indexPanels('04', 'vi');
	expect(figure.notes[0]).toMatch(/^Các hình không cùng thang/);
	const [papi, , , pci] = lines(figure);
	expect(papi?.axis.beside).not.toEqual(pci?.axis.beside);
	expect(papi?.firstYear).toBe(pci?.firstYear);
});

test('the finding is that of the own panel, wherever it stands', () => {
	const item = heldOf('04');
	const panels = ['06', '04'].map((code) => ({
		title: heldOf(code).province.name_vi,
		isOwn: code === '04',
		figure: trendOf(heldOf(code), 'PAPI', 'vi')
	}));
	const figure = buildMultiples({ words: wordsIn('vi'), id: 'two', what: 'PAPI', panels });
	expect(figure.headline).toBe(trendOf(item, 'PAPI', 'vi').headline);
	expect(figure.subtitle).toBe('PAPI (2 hình)');
});

test('the table holds the tables of all panels, each row with its panel', () => {
	for (const figure of [indexPanels('04', 'vi'), mixedPanels()]) {
		const given = figure.panels.flatMap(({ title, figure: { table } }) =>
			table.rows.map((row) => ({ title, table, row }))
		);
		expect(figure.table.rows).toHaveLength(given.length);
		for (const [at, { title, table, row }] of given.entries()) {
			const joined = figure.table.rows[at] ?? [];
			expect(joined).toHaveLength(figure.table.columns.length);
			expect(joined[0]?.text).toBe(title);
			for (const [place, cell] of row.entries()) {
				const { label } = table.columns[place] ?? {};
				const column = figure.table.columns.findIndex(
					(one, i) => one.label === label && joined[i] === cell
				);
				expect(column).toBeGreaterThan(0);
			}
		}
		const keys = figure.table.columns.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	}
});

test('what some years note is said with their span', () => {
	const { panels } = partPanels('PAPI');
	const years = [2017, 2018, 2019, 2021].map((year, at) => {
		const panel = panels[at];
		if (!panel || !isLines(panel.figure)) throw new Error('no panel');
		const notes = year === 2019 ? [] : ['Lời ghi.'];
		return { ...panel, title: String(year), figure: { ...panel.figure, notes } };
	});
	const { notes } = buildMultiples({
		words: wordsIn('vi'),
		id: 'nam',
		what: 'PAPI',
		panels: years
	});
	expect(notes).toContain('2017–2018, 2021: Lời ghi.');
});

test('a note of all panels is said once, one of some with their titles', () => {
	const { notes } = provincePanels(['04', '06'], 'PAPI');
	expect(new Set(notes).size).toBe(notes.length);
	expect(notes.filter((note) => /Từ năm 2018/.test(note))).toEqual([
		'Từ năm 2018: không so sánh được với các năm trước (từ 6 lên 8 nội dung, thang tổng 60 thành 80).'
	]);
	// Panels draw no campaign period.
	expect(notes.filter((note) => note.includes('chuyên mục'))).toEqual([]);
});

test('every source is named once', () => {
	const ids = indexPanels('04', 'vi').sources.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { figure } of indexPanels('04', 'vi').panels) {
		for (const { id } of figure.sources) expect(ids).toContain(id);
	}
});

test('loaded rows keep their places in the joined table', () => {
	const [own, other] = ['04', '06'].map((code) => trendOf(heldOf(code), 'PAPI', 'vi'));
	if (!own || !other) throw new Error('no trends');
	const loaded = {
		...other,
		loadedMarks: ['Có số liệu nạp trên máy này'],
		table: { ...other.table, loadedRows: [0, 2] }
	};
	const figure = buildMultiples({
		words: wordsIn('vi'),
		id: 'loaded',
		what: 'PAPI',
		panels: [
			{ title: 'Cao Bằng', figure: own },
			{ title: 'Bắc Kạn', figure: loaded }
		]
	});
	const from = own.table.rows.length;
	expect(figure.table.loadedRows).toEqual([from, from + 2]);
	expect(figure.loadedMarks).toEqual(['Có số liệu nạp trên máy này']);
});

test.each(['vi', 'en'] as const)(
	'no sentence is too long, broken or about causes (%s)',
	(language) => {
		for (const code of provinceCodes()) {
			const { headline, subtitle, summary, notes } = indexPanels(code, language);
			expect(wordCount(headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
			const said = [headline, subtitle, summary, ...notes].join(' ');
			expect(said).not.toMatch(/undefined|NaN|null|\{\{/);
			expect(said).not.toMatch(CAUSE);
		}
	},
	120_000
);

test('a part has a panel, in the order of the publisher', () => {
	expect(
		partPanels('PAPI')
			.panels.map(({ title }) => title)
			.slice(-2)
	).toEqual(['Quản trị môi trường', 'Quản trị điện tử']);
	expect(partPanels('PAR_INDEX').panels).toHaveLength(8);
});
