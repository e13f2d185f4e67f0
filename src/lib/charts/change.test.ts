import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import type { ChangeFigure, ChangeItem } from '$lib/figures/change-figure';
import { changeOf, heldOf, holdRecord } from '$lib/figures/fixtures/held-record';
import { layoutChange } from './change';
import { frameOf, vietnamese } from './fixtures/frame';
import { centreOf, collisions, isFinitePicture, marksOf, strays } from './fixtures/scene-parts';

const WIDTHS = [295, 340, 480, 720, 1200];

beforeAll(holdRecord, 300_000);

const years = () => changeOf(heldOf('04'), 'PAPI', 'vi');
const provinces = () => changeOf(heldOf('04'), 'PAPI', 'vi', { year: 2024 });

describe('layoutChange', () => {
	it.each(WIDTHS)('keeps texts apart and everything inside at %i px', (width) => {
		const figures = INDEX_CODES.flatMap((index) => [
			changeOf(heldOf('04'), index, 'vi'),
			changeOf(heldOf('04'), index, 'en', { measure: 'places' })
		]);
		for (const figure of [...figures, provinces()]) {
			const scene = layoutChange(figure, width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
			expect(isFinitePicture(scene)).toBe(true);
		}
	});

	it('draws every row once, and the same as the table', () => {
		for (const figure of [years(), provinces()]) {
			const marks = marksOf(layoutChange(figure, 720));
			expect(marks.map(({ datum }) => [datum.key, datum.value])).toEqual(
				figure.table.rows.map(([id, points]) => [id?.value, points?.value ?? null])
			);
		}
	});

	it('puts what is larger further to the right, and zero between falls and rises', () => {
		const marks = marksOf(layoutChange(provinces(), 720)).filter(
			({ datum }) => datum.value !== null
		);
		const xs = marks.map(({ node }) => centreOf(node).x);
		expect(xs).toEqual([...xs].sort((a, b) => b - a));
	});

	it('draws no stick where a change is refused', () => {
		const { items } = years();
		const refused = items.filter(({ value }) => value === null).map(({ id }) => id);
		expect(refused).toEqual(['2011', '2016', '2018']);
		const states = marksOf(layoutChange(years(), 340)).filter(
			({ datum }) => datum.state === 'refused'
		);
		expect(states.map(({ datum }) => datum.key)).toEqual(refused);
	});

	it('is read row by row, with the reason where there is no change', () => {
		const [track] = layoutChange(years(), 340).tracks;
		expect(track?.stops).toHaveLength(14);
		expect(track?.stops.at(-1)?.text).toBe('2024: giảm 0,32 điểm; giảm 13 bậc');
		expect(track?.stops[7]?.text).toMatch(/^2018: không so sánh được với năm 2017/);
	});

	it('stays whole for any changes', () => {
		const value = fc.option(fc.integer({ min: -8000, max: 8000 }).map((it) => it / 100));
		fc.assert(
			fc.property(
				fc.array(fc.tuple(value, fc.boolean()), { maxLength: 64 }),
				fc.constantFrom(295, 340, 720),
				(changes, width) => {
					const scene = layoutChange(invented(changes), width);
					expect(isFinitePicture(scene)).toBe(true);
					expect(strays(scene)).toEqual([]);
					expect(collisions(scene)).toEqual([]);
				}
			),
			{ numRuns: 100, seed: 20200624 }
		);
	});
});

function invented(changes: readonly (readonly [number | null, boolean])[]): ChangeFigure {
	const items = changes.map(([value, isUnconfirmed], at): ChangeItem => ({
		id: `a${at}`,
		label: `Tỉnh thứ ${at}`,
		role: at === 0 ? 'own' : 'peer',
		value,
		isUnconfirmed,
		changeText:
			value === null
				? 'không so sánh được với năm 2021: cách tính đổi'
				: `${value < 0 ? '▼' : '▲'} ${vietnamese(Math.abs(value))}`,
		besideText: value === null ? '' : '▲ 2 bậc',
		text: `a${at}`
	}));
	return {
		...frameOf('change', 'Thay đổi'),
		kind: 'change',
		measure: 'points',
		unit: 'điểm',
		format: (value) => vietnamese(value),
		items,
		unconfirmed: null
	};
}
