import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Version } from './dataset';
import {
	BEGINNING,
	committed,
	datasetsAt,
	redone,
	redoTarget,
	removed,
	restored,
	undone,
	type HistoryPoint,
	type Step,
	type Versions
} from './history';
import { StoreError } from './store-error';

const AT = '2026-11-23T02:00:00.000Z';

class Walk {
	versions: Versions = new Map<number, Version>();
	point: HistoryPoint = BEGINNING;

	take(step: Step): this {
		const added = step.added.map((version) => [version.number, version] as const);
		this.versions = new Map([...this.versions, ...added]);
		this.point = step.point;
		return this;
	}
	commit = (id: string) => this.take(committed(this.versions, this.point, id, AT));
	remove = (id: string) => this.take(removed(this.versions, this.point, id, AT));
	restore = (number: number) => this.take(restored(this.versions, this.point, number, AT));
	undo = () => this.take(undone(this.versions, this.point));
	redo = () => this.take(redone(this.versions, this.point));
	shown = () => datasetsAt(this.versions, this.point.head);
}

const kindOf = (work: () => unknown) => {
	try {
		work();
	} catch (error) {
		if (error instanceof StoreError) return error.fault.kind;
	}
	return 'no StoreError';
};

describe('the history', () => {
	it('goes back to nothing and forth again', () => {
		const walk = new Walk().commit('a').commit('b');
		expect(walk.undo().shown()).toEqual(['a']);
		expect(walk.undo().shown()).toEqual([]);
		expect(kindOf(walk.undo)).toBe('nothing');
		expect(walk.redo().redo().shown()).toEqual(['a', 'b']);
		expect(kindOf(walk.redo)).toBe('nothing');
	});

	it('keeps what was undone, to be restored but not redone after a commit', () => {
		const walk = new Walk().commit('a').commit('b').undo().commit('c');
		expect(walk.shown()).toEqual(['a', 'c']);
		expect(redoTarget(walk.versions, walk.point)).toBeNull();
		expect(walk.restore(2).shown()).toEqual(['a', 'b']);
		expect(walk.undo().shown()).toEqual(['a', 'c']);
		expect(walk.undo().shown()).toEqual(['a']);
		expect(walk.versions.size).toBe(4);
	});

	it('numbers versions on, wherever it stands', () => {
		const walk = new Walk().commit('a').commit('b').undo().undo().commit('c');
		expect(walk.versions.get(3)).toMatchObject({ parent: null, datasets: ['c'] });
	});

	it('makes no version of a restore that changes nothing', () => {
		const walk = new Walk().commit('a').restore(1);
		expect(walk.versions.size).toBe(1);
	});

	it('refuses what it does not know', () => {
		const walk = new Walk().commit('a');
		expect(kindOf(() => walk.remove('b'))).toBe('no_dataset');
		expect(kindOf(() => walk.restore(7))).toBe('no_version');
	});

	it('shows, after any walk, what a plain undo stack would', () => {
		const steps = fc.array(fc.constantFrom('commit', 'remove', 'undo', 'redo'), { maxLength: 40 });
		fc.assert(
			fc.property(steps, (names) => {
				const walk = new Walk();
				let past: (readonly string[])[] = [];
				let shown: readonly string[] = [];
				let future: (readonly string[])[] = [];
				const go = (next: readonly string[]) => {
					past = [...past, shown];
					shown = next;
					future = [];
				};
				names.forEach((name, at) => {
					if (name === 'commit') {
						walk.commit(`${at}`);
						go([...shown, `${at}`]);
					} else if (name === 'remove' && shown[0] !== undefined) {
						walk.remove(shown[0]);
						go(shown.slice(1));
					} else if (name === 'undo' && past.length > 0) {
						walk.undo();
						future = [shown, ...future];
						shown = past.at(-1) ?? [];
						past = past.slice(0, -1);
					} else if (name === 'redo' && future.length > 0) {
						walk.redo();
						past = [...past, shown];
						shown = future[0] ?? [];
						future = future.slice(1);
					}
					expect(walk.shown()).toEqual(shown);
					expect(walk.point.head !== null).toBe(past.length > 0);
					expect(redoTarget(walk.versions, walk.point) !== null).toBe(future.length > 0);
				});
			})
		);
	});
});
