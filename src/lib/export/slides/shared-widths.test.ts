import { expect, test } from 'vitest';
import { sharedWidths } from './shared-widths';

test.each([
	['as asked for', [10, 10], [0.25, 0.75], 100, [25, 75]],
	['with a little more each where there is room', [20, 30], undefined, 100, [32, 42]],
	['evenly more up to the room', [20, 30], undefined, 60, [25, 35]],
	['the widest narrower where there is none', [10, 80, 60], undefined, 100, [10, 45, 45]],
	['whatever shares do not fit the columns', [20, 30], [1], 60, [25, 35]]
])('columns are %s', (_, natural, shares, room, wanted) => {
	expect(sharedWidths(natural, shares, room, 12)).toEqual(wanted);
});
