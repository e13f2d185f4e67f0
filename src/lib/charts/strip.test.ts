import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreOf, collisions, isFinitePicture, marksOf, strays } from './fixtures/scene-parts';
import { papiStrip, stripOf } from './fixtures/strip-figures';
import { layoutStrip } from './strip';
import { packAlongLine } from './strip-packing';

const WIDTHS = [295, 340, 480, 720, 1200];

describe('layoutStrip', () => {
	it.each(WIDTHS)('keeps labels apart and everything inside at %i px', (width) => {
		for (const codes of [undefined, ['04'], ['04', '06', '22', '91', '20']]) {
			const scene = layoutStrip(papiStrip(codes), width);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
		}
	});

	it('draws every province once, in the order of its score', () => {
		const figure = papiStrip();
		const marks = marksOf(layoutStrip(figure, 720)).filter(({ datum }) => datum.series === 'areas');
		expect(marks).toHaveLength(figure.dots.length);
		const placed = [...marks].sort((a, b) => (a.datum.value ?? 0) - (b.datum.value ?? 0));
		const xs = placed.map(({ node }) => centreOf(node).x);
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
	});

	it('gives the same bytes for the same figure', () => {
		const reversed = { ...papiStrip(), dots: [...papiStrip().dots].reverse() };
		expect(JSON.stringify(layoutStrip(reversed, 720).nodes)).toBe(
			JSON.stringify(layoutStrip(papiStrip(), 720).nodes)
		);
	});

	it('walks from the lowest to the highest', () => {
		const [track] = layoutStrip(papiStrip(), 340).tracks;
		expect(track?.stops).toHaveLength(61 + 6);
		expect(track?.stops[0]?.text).toBe('Kiên Giang: 39,91 điểm');
	});

	it('stays whole for any scores', () => {
		const scores = fc.array(fc.integer({ min: 0, max: 8000 }), { maxLength: 64 });
		fc.assert(
			fc.property(scores, fc.constantFrom(340, 720), (values, width) => {
				const rows = values.map((v, i) => [i === 0 ? '04' : `x${i}`, 'R1', v / 100] as const);
				const scene = layoutStrip(stripOf(rows), width);
				expect(isFinitePicture(scene)).toBe(true);
				expect(strays(scene)).toEqual([]);
				expect(collisions(scene)).toEqual([]);
			}),
			{ numRuns: 100, seed: 20200624 }
		);
	});
});

describe('packAlongLine', () => {
	it('lets no circles overlap', () => {
		const items = fc.array(
			fc.record({ x: fc.integer({ min: 0, max: 200 }), radius: fc.integer({ min: 1, max: 8 }) }),
			{ maxLength: 40 }
		);
		fc.assert(
			fc.property(items, (circles) => {
				const placed = packAlongLine(circles, 1).map((y, i) => ({ y, ...circles[i] }));
				for (const [i, a] of placed.entries()) {
					for (const b of placed.slice(i + 1)) {
						const apart = Math.hypot((a.x ?? 0) - (b.x ?? 0), a.y - b.y);
						expect(apart).toBeGreaterThanOrEqual((a.radius ?? 0) + (b.radius ?? 0) + 1 - 1e-3);
					}
				}
			}),
			{ numRuns: 100, seed: 20200624 }
		);
	});
});
