import { describe, expect, test } from 'vitest';
import { ReadingWalk } from './reading-walk.svelte';
import type { ReadingTrack, Scene } from './scene';

const track = (id: string, ...keys: string[]): ReadingTrack => ({
	id,
	label: id.toUpperCase(),
	stops: keys.map((key, at) => ({
		x: at,
		y: 0,
		mark: { series: id, key },
		text: `${key} (${at})`
	}))
});

const sceneOf = (...tracks: ReadingTrack[]): Scene => ({
	width: 300,
	height: 100,
	nodes: [],
	tracks
});

/** Presses keys in turn; whether the last one was kept from what lies around the figure. */
function press(walk: ReadingWalk, scene: Scene, ...keys: string[]): boolean {
	let isStopped = false;
	for (const key of keys) {
		isStopped = false;
		const event = {
			key,
			preventDefault: () => undefined,
			stopPropagation: () => (isStopped = true)
		};
		walk.onkeydown(event as unknown as KeyboardEvent, scene);
	}
	return isStopped;
}

describe('the reading walk', () => {
	const years = sceneOf(track('a', '2019', '2020', '2021'), track('b', '2020', '2021', '2022'));

	test('says the series only where there are several', () => {
		const walk = new ReadingWalk();
		press(walk, years, 'ArrowRight');
		expect(walk.textIn(years)).toBe('A: 2019 (0)');
		const alone = sceneOf(track('a', '2019'));
		expect(walk.textIn(alone)).toBe('2019 (0)');
	});

	test('begins at either end and stays within them', () => {
		const walk = new ReadingWalk();
		press(walk, years, 'ArrowLeft', 'ArrowRight', 'ArrowRight');
		expect(walk.textIn(years)).toBe('A: 2021 (2)');
		press(walk, years, 'Home', 'ArrowLeft', 'ArrowUp');
		expect(walk.textIn(years)).toBe('A: 2019 (0)');
	});

	test('changes to the same year of another series, or as far along where it has none', () => {
		const walk = new ReadingWalk();
		press(walk, years, 'End', 'ArrowDown');
		expect(walk.textIn(years)).toBe('B: 2021 (1)');
		press(walk, years, 'End', 'ArrowUp');
		expect(walk.textIn(years)).toBe('A: 2021 (2)');
	});

	test('stands on the same mark when a figure is drawn anew in another order', () => {
		const walk = new ReadingWalk();
		press(walk, years, 'ArrowDown', 'ArrowDown', 'ArrowRight');
		const anew = sceneOf(track('b', '2022', '2020', '2021'), track('a', '2019'));
		expect(walk.textIn(anew)).toBe('B: 2021 (2)');
		press(walk, anew, 'ArrowLeft');
		expect(walk.stopIn(anew)?.mark).toEqual({ series: 'b', key: '2020' });
	});

	test('stands nowhere once its mark is gone', () => {
		const walk = new ReadingWalk();
		press(walk, years, 'Home');
		const without = sceneOf(track('a', '2020'), track('b', '2019'));
		expect(walk.stopIn(without)).toBeNull();
		expect(walk.textIn(without)).toBe('');
	});

	test('passes two marks of one key', () => {
		const day = sceneOf(track('a', '03/07', '03/07', '10/07'));
		const walk = new ReadingWalk();
		press(walk, day, 'Home', 'ArrowRight');
		expect(walk.textIn(day)).toBe('03/07 (1)');
		press(walk, day, 'ArrowRight');
		expect(walk.textIn(day)).toBe('10/07 (2)');
	});

	test('keeps the first Escape to itself', () => {
		const walk = new ReadingWalk();
		expect(press(walk, years, 'Home', 'Escape')).toBe(true);
		expect(walk.stopIn(years)).toBeNull();
		expect(press(walk, years, 'Escape')).toBe(false);
	});

	test('leaves keys with a modifier, and drawings without a stop, alone', () => {
		const walk = new ReadingWalk();
		walk.onkeydown({ key: 'Home', ctrlKey: true } as KeyboardEvent, years);
		expect(walk.stopIn(years)).toBeNull();
		press(walk, sceneOf(), 'Home');
		press(walk, sceneOf(track('a')), 'ArrowRight', 'ArrowDown');
		expect(walk.textIn(sceneOf(track('a')))).toBe('');
	});
});
