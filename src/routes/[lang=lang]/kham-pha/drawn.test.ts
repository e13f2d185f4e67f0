import type { Scene } from '$lib/charts/scene';
import type { FigureFrame } from '$lib/figures/figure';
import { expect, test } from 'vitest';
import { drawnOnce, type Drawn } from './drawn';

test('draws a frame once by its name, and another frame anew', () => {
	let count = 0;
	const draw = () => {
		count += 1;
		return { figure: {}, layout: () => ({}) } as unknown as Drawn;
	};
	const [frame, other] = [{}, {}];
	const first = drawnOnce(frame, 'years trend', draw);
	expect(drawnOnce(frame, 'years trend', draw)).toBe(first);
	expect(drawnOnce(frame, 'areas strip', draw)).not.toBe(first);
	expect(drawnOnce(other, 'years trend', draw)).not.toBe(first);
	expect(count).toBe(3);
});

test('lays it out once for a width, and tells which', () => {
	const widths: number[] = [];
	const layout = (width: number) => {
		widths.push(width);
		return {} as Scene;
	};
	const drawn = drawnOnce({}, 'years trend', () => ({ figure: {} as FigureFrame, layout }));
	expect(drawn.width).toBeNull();
	const scene = drawn.layout(640);
	expect(drawn.layout(640)).toBe(scene);
	expect(drawn.width).toBe(640);
	expect(drawn.layout(320)).not.toBe(scene);
	expect(widths).toEqual([640, 320]);
});
