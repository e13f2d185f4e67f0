import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarFigure, WeekStatus } from '$lib/figures/calendar-figure';
import { layoutCalendar } from './calendar';
import {
	INVENTED_LOG,
	INVENTED_THREE_YEARS,
	INVENTED_UNREAD_LOG,
	NO_WEEKS,
	PLANNED_2020
} from './fixtures/calendar';
import {
	collisionsOf,
	dataMarksOf,
	hasOnlyNumbers,
	strayNodes,
	textsOf
} from './fixtures/scene-reading';

const STATUSES: readonly WeekStatus[] = [
	'planned',
	'aired',
	'aired_late',
	'wrong_length',
	'missed',
	'unread',
	'extra'
];

describe('layoutCalendar', () => {
	it.each([PLANNED_2020, INVENTED_LOG, INVENTED_UNREAD_LOG, INVENTED_THREE_YEARS])(
		'keeps $id inside and its texts apart at every width',
		(figure) => {
			for (const width of [300, 340, 560, 720, 1040]) {
				const scene = layoutCalendar(figure, width);
				expect(strayNodes(scene)).toEqual([]);
				expect(collisionsOf(scene)).toEqual([]);
			}
		}
	);

	it('draws one cell an airing with its day', () => {
		const scene = layoutCalendar(INVENTED_LOG, 340);
		const cells = dataMarksOf(scene).map(({ datum }) => [datum.key, datum.state]);
		expect(cells.toString()).toBe(
			INVENTED_LOG.weeks
				.map(({ date, status }) => [date, status])
				.sort(([a = ''], [b = '']) => a.localeCompare(b))
				.toString()
		);
		expect(textsOf(scene).filter(({ text }) => /^\d{1,2}$/u.test(text))).toHaveLength(cells.length);
	});

	it.each([INVENTED_LOG, INVENTED_UNREAD_LOG])(
		'fills what aired and leaves hollow what was planned, missed or unread in $id',
		(figure) => {
			for (const { paint, datum } of dataMarksOf(layoutCalendar(figure, 720))) {
				const isFilled = !['planned', 'missed', 'unread'].includes(datum.state ?? '');
				expect(paint.fill !== undefined).toBe(isFilled);
			}
		}
	);

	it('tells an unread week by its dashes and a question mark, without colour', () => {
		const scene = layoutCalendar(INVENTED_UNREAD_LOG, 340);
		const dashed = dataMarksOf(scene).filter(({ paint }) => paint.dash !== undefined);
		expect(new Set(dashed.map(({ datum }) => datum.state))).toEqual(new Set(['unread']));
		const marks = textsOf(scene).filter(({ text }) => text === '?');
		// One more stands in the legend.
		expect(marks).toHaveLength(dashed.length + 1);
	});

	it('names only the statuses that occur', () => {
		const texts = textsOf(layoutCalendar(PLANNED_2020, 720)).map(({ text }) => text);
		expect(texts).toContain('theo kế hoạch, chưa biết đã phát');
		expect(texts).not.toContain('đã phát');
	});

	it('has a reading track a month', () => {
		const { tracks } = layoutCalendar(PLANNED_2020, 720);
		expect(tracks.map(({ stops }) => stops.length)).toEqual([5, 4, 4, 5, 4, 4]);
		expect(layoutCalendar(NO_WEEKS, 720).tracks).toEqual([]);
	});

	it('stays whole for any days', () => {
		const weeks = fc.array(
			fc.record({
				date: fc
					.integer({
						min: Date.UTC(2019, 0, 1) / 86_400_000,
						max: Date.UTC(2023, 0, 1) / 86_400_000
					})
					.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
				status: fc.constantFrom(...STATUSES)
			}),
			{ maxLength: 120 }
		);
		fc.assert(
			fc.property(weeks, fc.integer({ min: 300, max: 1200 }), (parts, width) => {
				const figure: CalendarFigure = {
					...PLANNED_2020,
					weeks: parts.map(({ date, status }) => ({
						monday: date,
						date,
						month: Number(date.slice(5, 7)),
						year: Number(date.slice(0, 4)),
						status,
						minutesLow: 12,
						minutesHigh: 15,
						text: date
					}))
				};
				const scene = layoutCalendar(figure, width);
				expect(hasOnlyNumbers(scene)).toBe(true);
				expect(strayNodes(scene)).toEqual([]);
				expect(collisionsOf(scene)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});
});
