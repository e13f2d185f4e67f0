import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MinutesFigure } from '$lib/figures/minutes-figure';
import {
	INVENTED_LONG_MINUTES,
	INVENTED_MINUTES,
	INVENTED_UNREAD_MINUTES,
	NO_MINUTES,
	PLANNED_MINUTES
} from './fixtures/minutes';
import {
	collisionsOf,
	dataMarksOf,
	hasOnlyNumbers,
	strayNodes,
	textsOf
} from './fixtures/scene-reading';
import { layoutMinutes } from './minutes';

describe('layoutMinutes', () => {
	it.each([PLANNED_MINUTES, INVENTED_MINUTES, INVENTED_UNREAD_MINUTES, INVENTED_LONG_MINUTES])(
		'keeps $id inside and its texts apart at every width',
		(figure) => {
			for (const width of [300, 340, 560, 720, 1040]) {
				const scene = layoutMinutes(figure, width);
				expect(strayNodes(scene)).toEqual([]);
				expect(collisionsOf(scene)).toEqual([]);
			}
		}
	);

	it('draws bars from zero, as high as their minutes', () => {
		const marks = dataMarksOf(layoutMinutes(INVENTED_MINUTES, 720));
		const bars = marks.flatMap((mark) =>
			mark.type === 'rect' && mark.datum.series === 'aired' ? [mark] : []
		);
		const [first] = bars;
		const pxPerMinute = (first?.height ?? 0) / (first?.datum.value ?? 1);
		for (const bar of bars) {
			expect(bar.height).toBeCloseTo((bar.datum.value ?? NaN) * pxPerMinute, 1);
			expect(bar.y + bar.height).toBeCloseTo((first?.y ?? 0) + (first?.height ?? 0), 1);
		}
		expect(bars.map(({ datum }) => datum.value)).toEqual([70, 42, 0, 66]);
	});

	it('tears off the bars that are lower bounds, and says so in the legend', () => {
		const scene = layoutMinutes(INVENTED_UNREAD_MINUTES, 720);
		const bars = dataMarksOf(scene).filter(({ datum }) => datum.series === 'aired');
		expect(bars.map(({ type, datum }) => [type, datum.value, datum.state])).toEqual([
			['path', 56, 'at_least'],
			['path', 42, 'at_least'],
			['path', 4, 'at_least'],
			['rect', 70, 'aired'],
			['rect', 52, 'aired']
		]);
		const legend = 'đã phát ít nhất, còn tuần chưa rõ';
		expect(textsOf(scene).map(({ text }) => text)).toContain(legend);
		const whole = layoutMinutes(INVENTED_MINUTES, 720);
		expect(textsOf(whole).map(({ text }) => text)).not.toContain(legend);
	});

	it('never marks an unknown month: it has words, away from zero', () => {
		const scene = layoutMinutes(PLANNED_MINUTES, 720);
		const planned = dataMarksOf(scene);
		expect(planned.map(({ datum }) => datum.series)).toEqual(Array(6).fill('planned'));
		const [zero] = textsOf(scene).filter(({ text }) => text === '0');
		const [words, ...more] = textsOf(scene).filter(({ text }) => text === 'chưa biết đã phát');
		expect(more).toEqual([]);
		expect(words?.y).toBeLessThan((zero?.y ?? 0) - 18);
		expect(scene.tracks[0]?.stops[0]?.text).toContain('chưa biết đã phát');
	});

	it('says of every run of unknown months that they are, if only by a question mark', () => {
		for (const width of [300, 720]) {
			const texts = textsOf(layoutMinutes(INVENTED_MINUTES, width)).map(({ text }) => text);
			const said = texts.filter((text) => text === '?' || text.startsWith('chưa biết'));
			expect(said).toHaveLength(1);
		}
	});

	it('prints the unit, zero and the last month', () => {
		const texts = textsOf(layoutMinutes(INVENTED_LONG_MINUTES, 340)).map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(['phút mỗi tháng', '0', '6/2023']));
	});

	it('has no reading track without months', () => {
		expect(layoutMinutes(NO_MINUTES, 720).tracks).toEqual([]);
		expect(layoutMinutes(PLANNED_MINUTES, 720).tracks[0]?.stops).toHaveLength(6);
	});

	it('stays whole for any minutes', () => {
		const count = fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null });
		const months = fc.array(
			fc.record({ plannedLow: count, more: count, aired: count, isBound: fc.boolean() }),
			{
				maxLength: 48
			}
		);
		fc.assert(
			fc.property(months, fc.integer({ min: 300, max: 1200 }), (parts, width) => {
				const figure: MinutesFigure = {
					...PLANNED_MINUTES,
					months: parts.map(({ plannedLow, more, aired, isBound }, i) => ({
						month: String(i),
						label: `${String((i % 12) + 1)}/${String(2020 + Math.floor(i / 12))}`,
						plannedLow,
						plannedHigh: plannedLow === null ? null : plannedLow + (more ?? 0),
						aired,
						isBound,
						text: String(i)
					}))
				};
				const scene = layoutMinutes(figure, width);
				expect(hasOnlyNumbers(scene)).toBe(true);
				expect(strayNodes(scene)).toEqual([]);
				expect(collisionsOf(scene)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});
});
