import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEdition, TimelineFigure } from '$lib/figures/timeline-figure';
import { INVENTED_LINKAGE, LINKAGE, linkageSelecting, NO_LINKAGE } from './fixtures/timeline';
import {
	collisionsOf,
	dataMarksOf,
	hasOnlyNumbers,
	strayNodes,
	textsOf
} from './fixtures/scene-reading';
import { overlaps } from './label-box';
import { layoutTimeline } from './timeline';

const FIGURES = [
	LINKAGE,
	linkageSelecting('SIPAS', 2020),
	linkageSelecting('PCI', 2021),
	INVENTED_LINKAGE
];
const WIDTHS = [320, 340, 560, 720, 1040];
const editions = LINKAGE.rows.flatMap((row) => row.editions);

describe('layoutTimeline', () => {
	it.each(FIGURES)('keeps everything inside and its texts apart at every width', (figure) => {
		for (const width of WIDTHS) {
			const scene = layoutTimeline(figure, width);
			expect(strayNodes(scene)).toEqual([]);
			expect(collisionsOf(scene)).toEqual([]);
		}
	});

	it.each([340, 720])(
		'puts heads up for better and down for worse, to scale, at %i px',
		(width) => {
			const marks = dataMarksOf(layoutTimeline(LINKAGE, width));
			for (const row of LINKAGE.rows) {
				const heads = marks.flatMap((mark) =>
					mark.type === 'circle' && mark.datum.series === row.index ? [mark] : []
				);
				const bar = marks.find(({ datum }) => datum.series === `${row.index}-window`);
				const zero = bar?.type === 'rect' ? bar.y + bar.height / 2 : NaN;
				expect(heads).toHaveLength(row.editions.filter(({ change }) => change !== null).length);
				for (const { cy, datum } of heads) {
					const share = (zero - cy) / (width === 340 ? 22 : 26);
					expect(share * row.changeLimit).toBeCloseTo(datum.value ?? NaN, 1);
				}
			}
		}
	);

	it.each(FIGURES)('is lower where it is to be, and loses no word by it', (figure) => {
		for (const width of WIDTHS) {
			const usual = layoutTimeline(figure, width);
			const wordsOf = (height: number) =>
				textsOf(layoutTimeline(figure, width, height))
					.flatMap(({ text }) => text.split(' '))
					.sort();
			for (const by of [0, 20, 60, Infinity]) {
				const low = layoutTimeline(figure, width, usual.height - by);
				expect(low.height).toBeLessThanOrEqual(usual.height);
				expect(wordsOf(low.height)).toEqual(wordsOf(usual.height));
				expect([strayNodes(low), collisionsOf(low)]).toEqual([[], []]);
			}
			expect(layoutTimeline(figure, width, usual.height)).toEqual(usual);
		}
	});

	it('of the record becomes a seventh lower on a slide', () => {
		const usual = layoutTimeline(LINKAGE, 854);
		expect(layoutTimeline(LINKAGE, 854, 288).height).toBeLessThan((usual.height * 6) / 7);
	});

	it('gives every edition a mark, with or without a change', () => {
		const marks = dataMarksOf(layoutTimeline(LINKAGE, 720));
		for (const { index, year, change } of editions) {
			const own = marks.filter(({ datum }) => datum.series === index && datum.key === String(year));
			expect(own.map(({ datum }) => datum.value)).toEqual([change]);
		}
	});

	it('places airings by date, and keeps planned ones thin', () => {
		const scene = layoutTimeline(LINKAGE, 1040);
		const ticks = dataMarksOf(scene).flatMap((mark) =>
			mark.type === 'line' && mark.datum.series === 'airings' ? [mark] : []
		);
		expect(ticks.map(({ datum }) => datum.key)).toEqual(LINKAGE.airings.map(({ date }) => date));
		const steps = ticks.slice(1).map(({ x1 }, i) => x1 - (ticks[i]?.x1 ?? NaN));
		expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.03);
		expect(ticks.every(({ paint }) => (paint.strokeWidth ?? 9) < 1)).toBe(true);
	});

	it('prints every change at 720 px and at least its number at 340 px', () => {
		const words = editions
			.filter(({ change }) => change !== null)
			.map(({ label }) => label.slice(2));
		const wide = textsOf(layoutTimeline(LINKAGE, 720)).map(({ text }) => text);
		const narrow = textsOf(layoutTimeline(LINKAGE, 340)).map(({ text }) => text);
		expect(wide).toEqual(expect.arrayContaining(words));
		for (const word of words) {
			expect(narrow.some((text) => text !== '' && word.startsWith(text))).toBe(true);
		}
	});

	it.each(WIDTHS)('gives targets for all editions that do not overlap, at %i px', (width) => {
		const { targets } = layoutTimeline(LINKAGE, width);
		expect(targets.map(({ index, year }) => [index, year])).toEqual(
			editions.map(({ index, year }) => [index, year])
		);
		for (const [i, a] of targets.entries()) {
			expect(a.width).toBeGreaterThanOrEqual(24);
			for (const b of targets.slice(i + 1)) {
				expect(overlaps({ ...a, width: a.width - 0.02 }, b)).toBe(false);
			}
		}
	});

	it('reads airings, the unknown stretch and every edition', () => {
		const { tracks } = layoutTimeline(LINKAGE, 720);
		expect(tracks.map(({ id, stops }) => [id, stops.length])).toEqual([
			['airings', 27],
			['PAPI', 7],
			['SIPAS', 7],
			['PAR_INDEX', 7],
			['PCI', 7]
		]);
		expect(layoutTimeline(NO_LINKAGE, 720).tracks).toEqual([]);
	});

	it('labels years in full, the last always', () => {
		for (const width of [200, 340, 720]) {
			const texts = textsOf(layoutTimeline(NO_LINKAGE, width)).map(({ text }) => text);
			expect(texts).toContain('2024');
		}
	});

	it('stays whole for any editions', () => {
		const edition = fc.record({
			fromDay: fc.integer({ min: 0, max: 300 }),
			days: fc.integer({ min: 0, max: 500 }),
			window: fc.constantFrom('known', 'partly_known', 'person', 'unknown' as const),
			change: fc.option(fc.double({ min: -30, max: 30, noNaN: true }), { nil: null }),
			isUnconfirmed: fc.boolean(),
			startsEra: fc.boolean(),
			isSelected: fc.boolean(),
			reason: fc.constantFrom(
				'không so sánh được',
				'chưa có số liệu',
				'chỉ công bố 30 tỉnh đứng đầu'
			)
		});
		fc.assert(
			fc.property(
				fc.array(edition, { maxLength: 9 }),
				fc.double({ min: 0, max: 10, noNaN: true }),
				fc.integer({ min: 320, max: 1200 }),
				(parts, changeLimit, width) => {
					const figure: TimelineFigure = {
						...LINKAGE,
						to: '2026-12-31',
						rows: [
							{
								index: 'PAPI',
								label: 'PAPI',
								unit: 'điểm',
								changeLimit,
								editions: parts.map(editionOf)
							}
						]
					};
					const scene = layoutTimeline(figure, width);
					expect(hasOnlyNumbers(scene)).toBe(true);
					expect(strayNodes(scene)).toEqual([]);
					expect(collisionsOf(scene)).toEqual([]);
				}
			),
			{ numRuns: 80 }
		);
	});
});

function editionOf(
	part: Omit<
		TimelineEdition,
		'index' | 'year' | 'from' | 'to' | 'changeUnit' | 'label' | 'text'
	> & {
		readonly fromDay: number;
		readonly days: number;
		readonly reason: string;
	},
	i: number
): TimelineEdition {
	const { fromDay, days, reason, ...known } = part;
	const begin = Date.UTC(2018 + i, 0, 1) + fromDay * 86_400_000;
	const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
	return {
		...known,
		index: 'PAPI',
		year: 2018 + i,
		from: isoOf(begin),
		to: isoOf(begin + days * 86_400_000),
		changeUnit: 'points',
		label: known.change === null ? reason : `${known.change < 0 ? '▼' : '▲'} 12,34 điểm`,
		text: String(i)
	};
}
