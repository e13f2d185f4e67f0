import { beforeAll, expect, test } from 'vitest';
import { exploreRecord, totalsOf } from '$lib/figures/fixtures/explored-record';
import { wordsIn } from '$lib/figures/fixtures/held-words';
import { DEFAULT_EXPLORE } from '$lib/state/explore-view';
import type { ExploreGiven } from './explore-frame';
import { MadeFrames } from './made-frames';

beforeAll(exploreRecord, 300_000);

function given(): ExploreGiven {
	return {
		words: wordsIn('vi'),
		view: DEFAULT_EXPLORE,
		provinces: [],
		answer: { rows: totalsOf('PAPI'), means: [], breaks: [] },
		sources: [],
		components: [],
		units2025: [],
		neighbours: [],
		similar: [],
		vintage: ''
	};
}

test('what is given again is not made again, whatever object says the view', () => {
	const frames = new MadeFrames();
	const of = given();
	const frame = frames.of(of);
	expect(frames.of({ ...of, view: { ...of.view } })).toBe(frame);
	expect(frames.of({ ...of, view: { ...of.view, year: 2020 } }).year).toBe(2020);
	expect(frames.of(of)).toBe(frame);
});

test('other rows are another frame, though they look the same', () => {
	const frames = new MadeFrames();
	const of = given();
	const frame = frames.of(of);
	expect(frames.of({ ...of, answer: { ...of.answer } })).not.toBe(frame);
});

test('of too many the one that was asked for longest ago is let go', () => {
	const frames = new MadeFrames();
	const of = given();
	const frameOf = (year: number) => frames.of({ ...of, view: { ...of.view, year } });
	const [first, second] = [frameOf(2011), frameOf(2012)];
	for (let year = 2013; year <= 2018; year += 1) frameOf(year);
	expect(frameOf(2011)).toBe(first);
	frameOf(2019);
	expect(frameOf(2011)).toBe(first);
	expect(frameOf(2012)).not.toBe(second);
});
