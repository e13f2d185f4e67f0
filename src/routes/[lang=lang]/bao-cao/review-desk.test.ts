import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsFor } from '$lib/domain/review-plan';
import { ReviewDesk } from './review-desk.svelte';

const ids = (desk: ReviewDesk) => desk.edits.parts.map(({ id }) => id);

test('sections are moved, left out, added and taken away, and every step is undone', () => {
	const desk = new ReviewDesk('leaders');
	const first = desk.edits;
	desk.move('trend', -1);
	expect(ids(desk).slice(0, 2)).toEqual(['trend', 'totals']);
	desk.toggle('trend');
	expect(desk.edits.parts[0]).toMatchObject({ id: 'trend', isOut: true });
	expect(desk.addOwn('Kết luận')).toBe('own-1');
	expect(ids(desk).indexOf('own-1')).toBe(ids(desk).indexOf('sources') - 1);
	desk.setOwn('own-1', 'text', 'Giao Sở Nội vụ.');
	desk.setNote('totals', 'Đã trình.');
	desk.setForm('body', 'SỞ NỘI VỤ');
	desk.setRemedy('PAPI D4', 'task', 'Công khai kết quả');
	desk.setGoal('PAPI', '43 điểm');
	const last = desk.edits;
	for (let step = 0; step < 8; step += 1) desk.undo();
	expect(desk.edits).toBe(first);
	expect(desk.canUndo).toBe(false);
	while (desk.canRedo) desk.redo();
	expect(desk.edits).toBe(last);
	desk.toggle('own-1');
	expect(ids(desk)).not.toContain('own-1');
	desk.undo();
	expect(ids(desk)).toContain('own-1');
});

test('what changes nothing is no step', () => {
	const desk = new ReviewDesk('analysts');
	desk.setForm('body', '');
	desk.setNote('totals', '');
	desk.setGoal('PAPI', '');
	desk.move('totals', -1);
	desk.move('methods', 1);
	desk.readBy('analysts');
	expect(desk.canUndo).toBe(false);
});

test('another audience reads other sections; what was written stays', () => {
	const desk = new ReviewDesk('leaders');
	desk.setNote('totals', 'Ghi chú');
	desk.addOwn('Kết luận');
	desk.readBy('press');
	const out = desk.edits.parts.flatMap((part) =>
		part.kind === 'drafted' && part.isOut ? [part.id] : []
	);
	expect(out).toEqual(partsFor('press').flatMap(({ id, isOut }) => (isOut ? [id] : [])));
	expect(desk.edits.parts[0]).toMatchObject({ note: 'Ghi chú' });
	expect(ids(desk)).toContain('own-1');
});

test('no order of moves loses a section', () => {
	const moves = fc.array(fc.tuple(fc.nat(9), fc.constantFrom<-1 | 1>(-1, 1)), { maxLength: 40 });
	fc.assert(
		fc.property(moves, (steps) => {
			const desk = new ReviewDesk('analysts');
			const before = [...ids(desk)].sort();
			for (const [at, by] of steps) desk.move(ids(desk)[at] ?? '', by);
			expect([...ids(desk)].sort()).toEqual(before);
		})
	);
});
