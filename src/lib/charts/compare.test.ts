import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompareFigure, CompareRow } from '$lib/figures/compare-figure';
import {
	areasOf,
	holdCompared,
	NEIGHBOURS,
	yearsOfArea
} from '$lib/figures/fixtures/compared-record';
import { layoutCompare } from './compare';
import { frameOf, vietnamese } from './fixtures/frame';
import { centreOf, collisions, isFinitePicture, marksOf, strays } from './fixtures/scene-parts';

const WIDTHS = [295, 340, 480, 560, 720, 1200];

beforeAll(() => holdCompared(), 300_000);

const held = (language: 'vi' | 'en'): CompareFigure[] => [
	areasOf('PAPI', NEIGHBOURS, 2024, { language }),
	areasOf('PAPI', ['04', '77'], 2024, { language }),
	areasOf('PCI', NEIGHBOURS, 2022, { language }),
	areasOf('SIPAS', NEIGHBOURS, 2024, { language }),
	areasOf('PAR_INDEX', NEIGHBOURS, 2023, { language }),
	areasOf('PAR_INDEX', ['04', '01'], 2012, { language }),
	yearsOfArea('PAPI', '04', [2017, 2018], { language }),
	yearsOfArea('PAR_INDEX', '04', [2022, 2023], { language })
];

describe('layoutCompare', () => {
	it.each(WIDTHS)('keeps texts apart and everything inside at %i px', (width) => {
		for (const figure of [...held('vi'), ...held('en')]) {
			const scene = layoutCompare(figure, width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
			expect(isFinitePicture(scene)).toBe(true);
		}
	});

	it('draws every known side of a row once, as the table has it', () => {
		for (const figure of held('vi')) {
			const marks = marksOf(layoutCompare(figure, 340));
			for (const [at, { component }] of figure.rows.entries()) {
				const cells = (figure.table.rows[at] ?? []).slice(-figure.sides.length);
				const drawn = marks.filter(
					({ datum }) => datum.key === component && datum.series !== 'difference'
				);
				expect(new Set(drawn.map(({ datum }) => datum.series)).size).toBe(drawn.length);
				for (const { datum } of drawn) {
					const side = figure.sides.findIndex(({ id }) => id === datum.series);
					expect(cells[side]?.isReason).toBe(false);
					if (datum.value !== null) expect(cells[side]?.value).toBe(datum.value);
				}
			}
		}
	});

	it('puts what is better further to the right, in points and in ranks', () => {
		const [scored] = held('vi');
		const ranked = yearsOfArea('SIPAS', '04', [2023, 2024]);
		if (!scored) throw new Error('scored');
		const placesOf = (figure: CompareFigure) =>
			marksOf(layoutCompare(figure, 720))
				.filter(({ datum }) => datum.key === 'TOTAL' && datum.value !== null)
				.map(({ datum, node }) => ({ value: datum.value ?? NaN, x: centreOf(node).x }))
				.sort((a, b) => a.x - b.x)
				.map(({ value }) => value);
		expect(placesOf(scored)).toEqual(placesOf(scored).sort((a, b) => a - b));
		expect(placesOf(ranked)).toEqual([61, 57]);
	});

	it('joins nothing across a break', () => {
		const { nodes } = layoutCompare(yearsOfArea('PAPI', '04', [2017, 2018]), 720);
		const total = nodes.find((node) => node.type === 'group' && node.name === 'row-TOTAL');
		if (total?.type !== 'group') throw new Error('row');
		const ways = total.children.filter(
			(node) => node.type === 'line' && (node.paint.strokeWidth ?? 0) >= 3
		);
		expect(ways).toEqual([]);
	});

	it('hides no mark behind another', () => {
		const marks = marksOf(layoutCompare(areasOf('PAPI', NEIGHBOURS, 2024), 340)).filter(
			({ datum }) => datum.series !== 'difference'
		);
		const places = marks.map(({ node }) => centreOf(node));
		for (const [i, a] of places.entries()) {
			for (const b of places.slice(i + 1)) {
				expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(9);
			}
		}
	});

	it('is read row by row with the difference, and side by side', () => {
		const { tracks } = layoutCompare(areasOf('PAPI', ['04', '20'], 2024), 340);
		expect(tracks.map(({ label }) => label)).toEqual([
			'Cao Bằng – Lạng Sơn',
			'Cao Bằng',
			'Lạng Sơn'
		]);
		expect(tracks[0]?.stops[0]?.text).toBe(
			'PAPI, tổng điểm: Cao Bằng 41,33/80, hạng 51/61; Lạng Sơn 45,00/80, hạng 12/61; thấp hơn 3,67 điểm so với Lạng Sơn'
		);
		expect(tracks[2]?.stops[0]?.text).toBe('PAPI, tổng điểm: 45,00/80, hạng 12/61');
	});

	it('stays whole for any values', () => {
		const value = fc.option(fc.integer({ min: 0, max: 10_000 }).map((it) => it / 100));
		const row = fc.array(value, { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(
				fc.array(row, { minLength: 1, maxLength: 9 }),
				fc.integer({ min: 2, max: 6 }),
				fc.constantFrom('share' as const, 'rank' as const),
				fc.integer({ min: 295, max: 1200 }),
				(rows, sides, axis, width) => {
					const scene = layoutCompare(invented(rows, sides, axis), width);
					expect(isFinitePicture(scene)).toBe(true);
					expect(strays(scene)).toEqual([]);
					expect(collisions(scene)).toEqual([]);
				}
			),
			{ numRuns: 200, seed: 20200624 }
		);
	});
});

const NAMES = ['Cao Bằng', 'Bà Rịa - Vũng Tàu', 'Thừa Thiên Huế', 'Hà Nội', 'Bắc Kạn', 'An Giang'];

function invented(
	values: readonly (readonly (number | null)[])[],
	count: number,
	axis: CompareFigure['axis']
): CompareFigure {
	const sides = NAMES.slice(0, count).map((label, at) => ({
		id: `a${at}`,
		label,
		isOwn: at === 0
	}));
	const rows = values.map((ofRow, at): CompareRow => {
		const points = sides.map(({ id }, side) => {
			const value = ofRow[side] ?? null;
			const isBand = value !== null && Math.round(value) % 7 === 0;
			const text = value === null ? 'chưa có số liệu' : vietnamese(value);
			const [from, to] = isBand ? [value / 2, value] : [null, null];
			const drawn = isBand ? null : value;
			const interval = drawn === null ? null : { low: drawn * 0.9, high: Math.min(100, drawn + 3) };
			return {
				...{ sideId: id, value: drawn, at: drawn, low: from, high: to },
				...{ interval: side % 2 === 0 ? interval : null, text, isReason: false }
			};
		});
		const isKnown = typeof points[0]?.at === 'number' && typeof points[1]?.at === 'number';
		return {
			component: at === 0 ? 'TOTAL' : `D${at}`,
			label: at === 0 ? 'PAPI' : 'Công khai, minh bạch trong việc ra quyết định ở địa phương',
			isTotal: at === 0,
			points,
			state: isKnown ? 'behind' : 'refused',
			difference: isKnown ? -1 : null,
			against: isKnown ? ['a1'] : [],
			isBroken: !isKnown && at % 2 === 0,
			isUnconfirmed: at % 3 === 0,
			differenceText: isKnown
				? '▼ thấp hơn 12,34 điểm phần trăm'
				: 'không so sánh được: đổi cách tính năm 2016, 2018',
			valueTexts: ['Cao Bằng 41,33/80, hạng 51/61', 'Bà Rịa - Vũng Tàu 45,00/80, hạng 12/61'],
			asideText: at % 2 === 0 ? 'Thừa Thiên Huế, Hà Nội: chưa có số liệu' : '',
			text: ''
		};
	});
	return {
		...frameOf('compare', 'So sánh'),
		kind: 'compare',
		axis,
		rankBase: axis === 'rank' ? 63 : null,
		unit: '% thang điểm',
		format: (value) => vietnamese(value),
		sides,
		rows,
		nothing: values.length === 1 ? 'Năm 2024 chưa có điểm chỉ số nội dung của các tỉnh này.' : null,
		words: {
			broken: 'không so sánh được, chỉ đặt cạnh nhau',
			unconfirmed: 'chưa đủ cơ sở so sánh hai năm',
			band: 'Chỉ biết khoảng điểm',
			interval: 'khoảng tin cậy',
			refused: 'không tính được chênh lệch'
		}
	};
}
