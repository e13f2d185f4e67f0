import { beforeAll, describe, expect, it } from 'vitest';
import { buildAnswerLines } from '$lib/figures/build-answer-lines';
import { buildAnswerRanked } from '$lib/figures/build-answer-ranked';
import { buildAnswerScatter } from '$lib/figures/build-answer-scatter';
import {
	choiceOf,
	columnAt,
	holdAnswers,
	inputOf,
	type AnswerName
} from '$lib/figures/fixtures/answers';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutAnswerLines } from './answer-lines';
import { layoutAnswerRanked } from './answer-ranked';
import { layoutAnswerScatter } from './answer-scatter';
import { collisions, isFinitePicture, marksOf, strays } from './fixtures/scene-parts';
import { SCENE_WIDTHS, type Scene } from './scene';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(holdAnswers, 300_000);

const lines = (name: AnswerName, width: number, column?: string) =>
	layoutAnswerLines(
		buildAnswerLines(
			inputOf(name),
			choiceOf(name, 'lines'),
			column === undefined ? undefined : columnAt(name, column)
		),
		width
	);
const ranked = (name: AnswerName, width: number, column?: string) =>
	layoutAnswerRanked(
		buildAnswerRanked(
			inputOf(name),
			choiceOf(name, 'ranked'),
			column === undefined ? undefined : columnAt(name, column)
		),
		width
	);
const scatter = (name: AnswerName, width: number) =>
	layoutAnswerScatter(buildAnswerScatter(inputOf(name), choiceOf(name, 'scatter')), width);

const PICTURES: Record<string, () => Scene> = {
	'answer-lines-provinces-wide': () => lines('provinceYears', wide),
	'answer-lines-provinces-narrow': () => lines('provinceYears', narrow),
	'answer-lines-ranks-narrow': () => lines('provinceYears', narrow, 'rank'),
	'answer-lines-gap-wide': () => lines('regionGap', wide),
	'answer-lines-unjoined-narrow': () => lines('unjoined', narrow),
	'answer-lines-everybody-wide': () => lines('everyProvince', wide),
	'answer-ranked-provinces-narrow': () => ranked('ranks', narrow),
	'answer-ranked-parts-wide': () => ranked('weakParts', wide, 'percent'),
	'answer-ranked-empty-narrow': () => ranked('withEmpty', narrow),
	'answer-ranked-below-zero-narrow': () => ranked('few', narrow, 'gap'),
	'answer-scatter-parts-wide': () => scatter('twoParts', wide),
	'answer-scatter-parts-narrow': () => scatter('twoParts', narrow),
	'answer-scatter-few-narrow': () => scatter('few', narrow)
};

describe('pictures of answers', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('answer-scatter-parts-dark', () =>
		expectPicture('answer-scatter-parts-dark', scatter('twoParts', wide), 'dark'));

	it.each([295, 340, 480, 720, 1200])(
		'keep labels apart and everything inside at %i px',
		(width) => {
			for (const scene of [
				lines('provinceYears', width),
				ranked('ranks', width),
				ranked('weakParts', width, 'percent'),
				scatter('twoParts', width),
				scatter('few', width)
			]) {
				expect(collisions(scene)).toEqual([]);
				expect(strays(scene)).toEqual([]);
				expect(isFinitePicture(scene)).toBe(true);
			}
		}
	);

	it('draw each value of the answer once', () => {
		const rows = inputOf('twoParts').answer.rows;
		expect(marksOf(scatter('twoParts', wide))).toHaveLength(rows.length);
		const drawn = marksOf(ranked('ranks', wide)).map(({ datum }) => datum.value ?? 0);
		const asked = inputOf('ranks').answer.rows.map((row) =>
			Number(row[columnAt('ranks', 'score')])
		);
		expect(drawn.sort()).toEqual(asked.sort());
	});
});
