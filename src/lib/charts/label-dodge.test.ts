import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from './label-dodge';

describe('dodge', () => {
	it('leaves items that have room where they want to be', () => {
		expect(
			dodge(
				[
					{ at: 20, size: 10 },
					{ at: 60, size: 10 }
				],
				0,
				100
			)
		).toEqual([20, 60]);
	});

	it('shares the way between two that meet, and moves a heavy one less', () => {
		expect(
			dodge(
				[
					{ at: 50, size: 10 },
					{ at: 50, size: 10 }
				],
				0,
				100
			)
		).toEqual([45, 55]);
		const [light = 0, heavy = 0] = dodge(
			[
				{ at: 50, size: 10 },
				{ at: 50, size: 10, weight: 9 }
			],
			0,
			100
		);
		expect(heavy - light).toBeCloseTo(10);
		expect(Math.abs(heavy - 50)).toBeLessThan(Math.abs(light - 50));
	});

	it('keeps everything apart and inside where there is room', () => {
		const items = fc.array(
			fc.record({ at: fc.integer({ min: -50, max: 350 }), size: fc.integer({ min: 5, max: 24 }) }),
			{ maxLength: 10 }
		);
		fc.assert(
			fc.property(items, (wishes) => {
				const placed = dodge(wishes, 0, 300, 2)
					.map((centre, i) => ({ centre, half: (wishes[i]?.size ?? 0) / 2 }))
					.sort((a, b) => a.centre - b.centre);
				for (const [i, { centre, half }] of placed.entries()) {
					expect(centre - half).toBeGreaterThanOrEqual(-1e-6);
					expect(centre + half).toBeLessThanOrEqual(300 + 1e-6);
					const next = placed[i + 1];
					if (next)
						expect(next.centre - next.half).toBeGreaterThanOrEqual(centre + half + 2 - 1e-6);
				}
			}),
			{ seed: 20200624 }
		);
	});
});
