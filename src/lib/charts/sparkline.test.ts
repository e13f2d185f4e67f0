import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTrend } from './fixtures/random-trends';
import { collisions, isFinitePicture, marksOf, strays, textsOf } from './fixtures/scene-parts';
import { papiTotal, parIndexScores } from './fixtures/trend-figures';
import { layoutSparkline } from './sparkline';

describe('layoutSparkline', () => {
	it('has the size asked for, whatever it shows', () => {
		const scene = layoutSparkline(papiTotal(8), 200, 72);
		expect([scene.width, scene.height]).toEqual([200, 72]);
		expect(new Set(marksOf(scene).map(({ datum }) => datum.series))).toEqual(new Set(['VN', '04']));
	});

	it('labels the first year, the last year and the last value', () => {
		const texts = textsOf(layoutSparkline(papiTotal())).map(({ text }) => text);
		expect(texts).toEqual(['41,33', '2011', '2024']);
	});

	it('marks every year without a score', () => {
		const states = marksOf(layoutSparkline(parIndexScores())).map(({ datum }) => datum.state);
		expect(states.filter((state) => state === 'missing')).toHaveLength(10);
		expect(states.filter((state) => state === 'rank_only')).toHaveLength(2);
	});

	it('stays whole for any series', () => {
		fc.assert(
			fc.property(anyTrend, (figure) => {
				const scene = layoutSparkline(figure);
				expect(isFinitePicture(scene)).toBe(true);
				expect(strays(scene)).toEqual([]);
				expect(collisions(scene)).toEqual([]);
			}),
			{ numRuns: 150, seed: 20200624 }
		);
	});
});
