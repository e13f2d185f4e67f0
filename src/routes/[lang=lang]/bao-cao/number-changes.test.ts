import { expect, test } from 'vitest';
import { numberChanges } from './number-changes';

const said = (text: string) => ({ text, label: `số ${text}` });

test('what changed, and what is gone; a capital letter is no change', () => {
	const saved = {
		numbers: { a: said('41,33 điểm'), b: said('giữ nguyên'), c: said('hạng 51/61'), d: said('7') }
	};
	const now = {
		numbers: { a: said('41,65 điểm'), b: said('Giữ nguyên'), c: said('hạng 51/61'), e: said('9') }
	};
	expect([...numberChanges(saved, now)]).toEqual([
		['a', { label: 'số 41,33 điểm', before: '41,33 điểm', now: '41,65 điểm' }],
		['d', { label: 'số 7', before: '7', now: null }]
	]);
});
