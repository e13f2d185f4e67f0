import { expect, test } from 'vitest';
import { drawnOnce, type Drawn } from './drawn';

test('draws a frame once by its name, and another frame anew', () => {
	let count = 0;
	const draw = () => ({ count: (count += 1) }) as unknown as Drawn;
	const [frame, other] = [{}, {}];
	const first = drawnOnce(frame, 'years trend', draw);
	expect(drawnOnce(frame, 'years trend', draw)).toBe(first);
	expect(drawnOnce(frame, 'areas strip', draw)).not.toBe(first);
	expect(drawnOnce(other, 'years trend', draw)).not.toBe(first);
	expect(count).toBe(3);
});
