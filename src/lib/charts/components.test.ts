import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComponentBar, ComponentsFigure } from '$lib/figures/components-figure';
import { layoutComponents } from './components';
import {
	INVENTED_COMPONENTS,
	NO_COMPONENTS,
	PAPI_2024,
	PAR_INDEX_2023,
	PCI_2019,
	PCI_2022_TARGETS
} from './fixtures/components';
import {
	collisionsOf,
	dataMarksOf,
	hasOnlyNumbers,
	strayNodes,
	textsOf
} from './fixtures/scene-reading';

const FIGURES = [PAPI_2024, PCI_2019, PAR_INDEX_2023, PCI_2022_TARGETS, INVENTED_COMPONENTS];
const WIDTHS = [300, 340, 560, 720, 1040];

describe('layoutComponents', () => {
	it.each(FIGURES)('keeps $id inside and its texts apart at every width', (figure) => {
		for (const width of WIDTHS) {
			const scene = layoutComponents(figure, width);
			expect(strayNodes(scene)).toEqual([]);
			expect(collisionsOf(scene)).toEqual([]);
		}
	});

	it.each([340, 720])('draws bars as long as their shares of the scale at %i px', (width) => {
		const marks = dataMarksOf(layoutComponents(PAPI_2024, width)).filter(
			({ datum }) => datum.series === 'own'
		);
		const drawn = marks.map((mark) => (mark.type === 'rect' ? mark.width : 0));
		const track = (drawn[0] ?? 0) / ((PAPI_2024.bars[0]?.scalePct ?? 0) / 100);
		for (const [i, bar] of PAPI_2024.bars.entries()) {
			expect((drawn[i] ?? 0) / track).toBeCloseTo((bar.scalePct ?? 0) / 100, 2);
			expect(marks[i]?.datum).toMatchObject({ key: bar.component, value: bar.score });
		}
	});

	it('draws an empty track, never a bar, for a missing score', () => {
		const own = dataMarksOf(layoutComponents(PCI_2022_TARGETS, 720)).filter(
			({ datum }) => datum.series === 'own'
		);
		expect(own.map(({ datum }) => [datum.value, datum.state])).toEqual(
			PCI_2022_TARGETS.bars.map(() => [null, 'missing'])
		);
		expect(own.every(({ paint }) => paint.fill === undefined && paint.dash)).toBe(true);
	});

	it('draws no share of a scale that is not known', () => {
		const marks = dataMarksOf(layoutComponents(INVENTED_COMPONENTS, 720)).filter(
			({ datum }) => datum.key === 'A5'
		);
		expect(marks.map(({ type, datum }) => [type, datum.state])).toEqual([
			['path', 'scale_unknown']
		]);
	});

	it('says best and worst in words', () => {
		const texts = textsOf(layoutComponents(PAPI_2024, 720)).filter(({ weight }) => weight === 600);
		expect(texts.map(({ text }) => text)).toContain(PAPI_2024.words.best);
		expect(texts.map(({ text }) => text)).toContain(PAPI_2024.words.worst);
	});

	it('gives a reading stop for each row, and none for no rows', () => {
		const [track] = layoutComponents(PCI_2019, 340).tracks;
		expect(track?.stops.map(({ text }) => text)).toEqual(PCI_2019.bars.map(({ text }) => text));
		expect(layoutComponents(NO_COMPONENTS, 340).tracks).toEqual([]);
	});

	it('stays whole for any values', () => {
		// Scales and scores have decimals, but not hundreds of them.
		const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
		const score = fc.option(fc.double({ min: -5, max: 120, noNaN: true }), { nil: null });
		const rows = fc.array(
			fc.record({
				scaleMax: fc.option(hundredths, { nil: null }),
				score,
				previous: score,
				nation: score,
				target: score,
				isUnconfirmed: fc.boolean(),
				isBest: fc.boolean(),
				isWorst: fc.boolean(),
				changeText: fc.constantFrom('', '▲ 0,21', '▼ 12 bậc', 'không so sánh được: cách tính đổi'),
				rankText: fc.constantFrom('', 'hạng 57/61')
			}),
			{ maxLength: 8 }
		);
		fc.assert(
			fc.property(rows, fc.integer({ min: 300, max: 1200 }), (parts, width) => {
				const bars = parts.map((part, i): ComponentBar => ({
					...part,
					component: `D${String(i)}`,
					label: 'Công khai, minh bạch trong việc ra quyết định ở địa phương',
					scaleMin: 0,
					scalePct: null,
					change: null,
					rank: null,
					rankOf: null,
					scoreText: part.score === null ? 'chưa có số liệu' : '4,87/10',
					text: String(i)
				}));
				const figure: ComponentsFigure = { ...PAPI_2024, bars };
				const scene = layoutComponents(figure, width);
				expect(hasOnlyNumbers(scene)).toBe(true);
				expect(strayNodes(scene)).toEqual([]);
				expect(collisionsOf(scene)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});
});
