import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dwell } from './dwell';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('gets ready what a pointer stays at, and nothing that it passes', () => {
	const dwell = new Dwell();
	const ready: string[] = [];
	dwell.at(() => ready.push('D1'));
	vi.advanceTimersByTime(30);
	dwell.at(() => ready.push('D2'));
	vi.advanceTimersByTime(30);
	expect(ready).toEqual([]);
	vi.advanceTimersByTime(60);
	expect(ready).toEqual(['D2']);
	dwell.at(() => ready.push('D3'));
	dwell.leave();
	vi.advanceTimersByTime(1000);
	expect(ready).toEqual(['D2']);
});
