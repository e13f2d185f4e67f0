import { beforeAll, describe, expect, it } from 'vitest';
import { holdExplored } from '$lib/figures/fixtures/explored';
import { holdRecord } from '$lib/figures/fixtures/held-record';
import {
	uncertainChange,
	uncertainStrip,
	uncertainTrend
} from '$lib/figures/fixtures/invented-intervals';
import {
	uncertainComponents,
	uncertainScatter,
	uncertainStar
} from '$lib/figures/fixtures/invented-part-intervals';
import { uncertainMeasuredStrip } from '$lib/figures/fixtures/invented-strip-intervals';
import { holdScatterRecord } from '$lib/figures/fixtures/scatter-record';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutChange } from './change';
import { layoutComponents } from './components';
import { collisions, isFinitePicture, marksOf, strays } from './fixtures/scene-parts';
import { layoutScatter } from './scatter';
import { SCENE_WIDTHS, type Scene } from './scene';
import { layoutStar } from './star';
import { layoutStrip } from './strip';
import { layoutTrend } from './trend';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(holdRecord, 300_000);
beforeAll(holdScatterRecord, 300_000);
beforeAll(() => holdExplored(), 120_000);

const KINDS = [
	'trend',
	'change',
	'strip',
	'strip-picked',
	'strip-change',
	'components',
	'star',
	'scatter'
];
const DARK = ['trend', 'strip-picked', 'components', 'star', 'scatter'];
const PICKED = ['20', '06', '14', '72'];
/** Of the own region: the provinces that Explore compares with at first. */
const REGION = ['02', '06', '08', '10', '11', '12', '14', '15', '17', '19', '20', '24', '25'];
const LAYOUTS: Record<string, (width: number) => Scene> = {
	trend: (width) => layoutTrend(uncertainTrend(), width),
	change: (width) => layoutChange(uncertainChange(), width),
	'change-provinces': (width) => layoutChange(uncertainChange(2024), width),
	strip: (width) => layoutStrip(uncertainStrip(), width),
	'strip-picked': (width) => layoutStrip(uncertainMeasuredStrip({ peers: PICKED }), width),
	'strip-change': (width) =>
		layoutStrip(uncertainMeasuredStrip({ measure: 'change', peers: PICKED }), width),
	'strip-region': (width) => layoutStrip(uncertainMeasuredStrip({ peers: REGION }), width),
	'strip-unsure': (width) =>
		layoutStrip(uncertainMeasuredStrip({ peers: PICKED, times: 6 }), width),
	components: (width) => layoutComponents(uncertainComponents(), width),
	star: (width) => layoutStar(uncertainStar(), width),
	scatter: (width) => layoutScatter(uncertainScatter(), width)
};

describe('pictures with invented intervals', () => {
	it.each([...KINDS])('interval-%s', async (name) => {
		await expectPicture(`interval-invented-${name}-wide`, LAYOUTS[name]?.(wide) as Scene);
		await expectPicture(`interval-invented-${name}-narrow`, LAYOUTS[name]?.(narrow) as Scene);
	});

	it.each(DARK)('interval-%s-dark', (name) =>
		expectPicture(`interval-invented-${name}-dark`, LAYOUTS[name]?.(wide) as Scene, 'dark')
	);

	it.each([
		['region', wide],
		['unsure', narrow]
	])('interval-strip-%s', (name, width) =>
		expectPicture(`interval-invented-strip-${name}`, LAYOUTS[`strip-${name}`]?.(width) as Scene)
	);
});

const endsIn = (marks: ReturnType<typeof marksOf>, series: string) =>
	marks
		.filter(({ datum }) => datum.series === series)
		.map(({ datum }) => `${datum.key} ${datum.value}`);

describe('whiskers', () => {
	it.each(Object.entries(LAYOUTS))('of a %s leave nothing and meet no text', (_, layout) => {
		for (const width of [295, 340, 480, 720, 1200]) {
			const scene = layout(width);
			expect(isFinitePicture(scene)).toBe(true);
			expect(strays(scene)).toEqual([]);
			expect(collisions(scene)).toEqual([]);
		}
	});

	it('end where the interval of the row does', () => {
		const trend = uncertainTrend().series.find(({ role }) => role === 'own');
		const drawn = marksOf(layoutTrend(uncertainTrend(), wide)).filter(({ datum }) =>
			datum.series.endsWith('-interval')
		);
		const wanted = (trend?.points ?? []).flatMap(({ interval, year }) =>
			interval
				? [
						[`${year}`, interval.low],
						[`${year}`, interval.high]
					]
				: []
		);
		expect(drawn.map(({ datum }) => [datum.key, datum.value])).toEqual(wanted);
		const parts = uncertainComponents();
		const ofParts = parts.bars.flatMap(({ component, interval }) =>
			interval ? [`${component} ${interval.low}`, `${component} ${interval.high}`] : []
		);
		expect(ofParts).toHaveLength(16);
		const bars = marksOf(layoutComponents(parts, wide));
		expect(endsIn(bars, 'own-interval')).toEqual(ofParts);
		const star = uncertainStar();
		const ofStar = star.axes.flatMap(({ component, interval }) =>
			interval ? [`${component} ${interval.low}`, `${component} ${interval.high}`] : []
		);
		expect(ofStar).toHaveLength(16);
		expect(endsIn(marksOf(layoutStar(star, wide)), 'share-interval')).toEqual(ofStar);
		const scatter = uncertainScatter();
		const own = scatter.dots.find(({ role }) => role === 'own');
		const dots = marksOf(layoutScatter(scatter, wide));
		for (const along of ['x', 'y'] as const) {
			const interval = own?.[along]?.interval;
			expect(interval).toBeDefined();
			expect(endsIn(dots, `${along}-interval`)).toEqual([
				`04 ${interval?.low}`,
				`04 ${interval?.high}`
			]);
		}
		const strip = marksOf(layoutStrip(uncertainStrip(), wide));
		expect(strip.filter(({ datum }) => datum.series === 'areas-interval')).toHaveLength(2);
		const picked = uncertainMeasuredStrip({ peers: PICKED });
		const named = [...picked.dots].filter(({ role }) => role !== 'peer');
		expect(named.map(({ areaCode }) => areaCode).sort()).toEqual(['04', ...PICKED].sort());
		expect(endsIn(marksOf(layoutStrip(picked, wide)), 'areas-interval').sort()).toEqual(
			named
				.flatMap(({ areaCode, interval }) => [
					`${areaCode} ${interval?.low}`,
					`${areaCode} ${interval?.high}`
				])
				.sort()
		);
	});
});

it.each([
	['parts', () => uncertainComponents()],
	['a star', () => uncertainStar()]
])('%s say that intervals are drawn, and hold them in words', (_, build) => {
	const { notes } = build();
	expect(notes).toContain('Vạch có hai đầu quanh điểm là khoảng tin cậy.');
	expect(notes.join(' ')).not.toContain('không vẽ khoảng tin cậy');
	expect(uncertainComponents().table.columns.map(({ key }) => key)).toContain('interval');
	expect(uncertainStar().axes[0]?.text).toContain('khoảng tin cậy 95%');
});
