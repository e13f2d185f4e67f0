import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { heldOf, holdRecord } from '$lib/figures/fixtures/held-record';
import { starOf } from '$lib/figures/fixtures/star-record';
import type { StarAxis, StarFigure } from '$lib/figures/star-figure';
import { frameOf, vietnamese } from './fixtures/frame';
import {
	centreOf,
	collisions,
	isFinitePicture,
	leavesOf,
	marksOf,
	strays,
	textsOf
} from './fixtures/scene-parts';
import { layoutStar } from './star';

const WIDTHS = [295, 340, 480, 720, 1200];

beforeAll(holdRecord, 300_000);

const papi = () => starOf(heldOf('04'), 'PAPI', 2024);

describe('layoutStar', () => {
	it.each(WIDTHS)('keeps texts apart and everything inside at %i px', (width) => {
		for (const figure of [
			papi(),
			starOf(heldOf('04'), 'PAPI', 2017, 'en'),
			starOf(heldOf('04'), 'PCI', 2019),
			starOf(heldOf('04'), 'PCI', 2012, 'en'),
			starOf(heldOf('04'), 'PAPI', 2024, 'vi', ['D1', 'D5']),
			starOf(heldOf('04'), 'PAR_INDEX', 2024)
		]) {
			const scene = layoutStar(figure, width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
			expect(isFinitePicture(scene)).toBe(true);
		}
	});

	it.each([340, 720])('names every axis in full with its share at %i px', (width) => {
		const figure = starOf(heldOf('04'), 'PCI', 2019);
		const said = textsOf(layoutStar(figure, width))
			.map(({ text }) => text)
			.join(' ');
		for (const { label, valueText } of figure.axes) {
			expect(said).toContain(label);
			expect(said).toContain(valueText);
		}
	});

	it('sets every value at its share of the way from the middle to the rim', () => {
		const figure = papi();
		const scene = layoutStar(figure, 720);
		const rings = leavesOf(scene, 'rings').filter((node) => node.type === 'circle');
		const rim = rings.find(({ r }) => r === Math.max(...rings.map((ring) => ring.r)));
		const marks = marksOf(scene);
		for (const line of ['share', 'previous', 'nation'] as const) {
			for (const axis of figure.axes) {
				const mark = marks.find(
					({ datum }) => datum.series === line && datum.key === axis.component
				);
				expect(mark?.datum.value ?? null).toBe(axis[line]);
				if (!mark || !rim) continue;
				const { x, y } = centreOf(mark.node);
				const share = (100 * Math.hypot(x - rim.cx, y - rim.cy)) / rim.r;
				expect(share).toBeCloseTo(axis[line] ?? 0, 0);
			}
		}
	});

	it('breaks the outline where nothing is known, and fills no area', () => {
		const whole = layoutStar(papi(), 720);
		const broken = layoutStar(starOf(heldOf('04'), 'PAPI', 2024, 'vi', ['D3']), 720);
		const strokes = (scene: typeof whole) =>
			leavesOf(scene, 'share').filter(({ type }) => type === 'line').length;
		expect(strokes(whole)).toBe(8);
		expect(strokes(broken)).toBe(6);
		const gap = marksOf(broken).filter(({ datum }) => datum.state === 'missing');
		expect(gap.map(({ datum }) => [datum.key, datum.value])).toEqual([['D3', null]]);
		expect(leavesOf(whole, 'share').some(({ type }) => type === 'path')).toBe(false);
	});

	it('is read axis by axis, also where no star is drawn', () => {
		expect(layoutStar(papi(), 340).tracks[0]?.stops.map(({ text }) => text)).toEqual(
			papi().axes.map(({ text }) => text)
		);
		const refused = layoutStar(starOf(heldOf('04'), 'PAR_INDEX', 2024), 340);
		expect(refused.tracks[0]?.stops).toHaveLength(8);
		expect(textsOf(refused, 'refusal')[0]?.text).toMatch(/^Không vẽ hình sao/);
		expect(marksOf(refused)).toEqual([]);
	});

	it('stays whole for any parts', () => {
		const share = fc.option(fc.integer({ min: 0, max: 1000 }).map((it) => it / 10));
		fc.assert(
			fc.property(
				fc.array(fc.tuple(share, share, share, fc.boolean(), fc.nat(40)), {
					minLength: 3,
					maxLength: 12
				}),
				fc.constantFrom(295, 340, 480, 720, 1200),
				(parts, width) => {
					const scene = layoutStar(invented(parts), width);
					expect(isFinitePicture(scene)).toBe(true);
					expect(strays(scene)).toEqual([]);
					expect(collisions(scene)).toEqual([]);
				}
			),
			{ numRuns: 100, seed: 20200624 }
		);
	});
});

type Part = readonly [number | null, number | null, number | null, boolean, number];

function invented(parts: readonly Part[]): StarFigure {
	const axes = parts.map(([share, previous, nation, isUnconfirmed, length], at): StarAxis => ({
		component: `D${at + 1}`,
		label: `Chỉ số thứ ${at + 1}${' của tỉnh'.repeat(length / 8)}`,
		share,
		previous,
		nation,
		isUnconfirmed,
		valueText: share === null ? 'cơ quan công bố không công bố' : `${vietnamese(share)}%`,
		text: `D${at + 1}`
	}));
	return {
		...frameOf('star', 'Hình sao'),
		kind: 'star',
		year: 2024,
		axes,
		format: (value) => `${value}%`,
		refusal: null,
		words: {
			own: 'Cao Bằng 2024',
			previous: 'Cao Bằng 2023',
			nation: 'trung bình các tỉnh (tính toán)',
			unconfirmed: null,
			missing: 'không có số liệu để vẽ'
		}
	};
}
