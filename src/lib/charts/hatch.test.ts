import { describe, expect, it } from 'vitest';
import { boxRing } from './area-fill';
import { cornersOf } from './fixtures/scene-parts';
import { hatchPath } from './hatch';

describe('hatchPath', () => {
	it('draws level lines at equal distances from edge to edge', () => {
		const d = hatchPath([boxRing(2, 1, 10, 10)], { gapPx: 4, angle: 0 });
		expect(d).toBe('M2,4L12,4M2,8L12,8');
	});

	it('leaves out a hole', () => {
		const d = hatchPath([boxRing(0, 0, 12, 6), boxRing(4, 2, 4, 3)], { gapPx: 4, angle: 0 });
		expect(d).toBe('M0,0L12,0M0,4L4,4M8,4L12,4');
	});

	it('stays inside at any angle', () => {
		for (const angle of [-45, 30, 45, 90]) {
			for (const [x, y] of cornersOf(hatchPath([boxRing(3, 5, 20, 9)], { gapPx: 3, angle }))) {
				expect(x).toBeGreaterThanOrEqual(2.99);
				expect(x).toBeLessThanOrEqual(23.01);
				expect(y).toBeGreaterThanOrEqual(4.99);
				expect(y).toBeLessThanOrEqual(14.01);
			}
		}
	});
});
