import { beforeAll, describe, expect, it } from 'vitest';
import { holdRecord } from '$lib/figures/fixtures/held-record';
import {
	uncertainChange,
	uncertainStrip,
	uncertainTrend
} from '$lib/figures/fixtures/invented-intervals';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutChange } from './change';
import { collisions, isFinitePicture, marksOf, strays } from './fixtures/scene-parts';
import { SCENE_WIDTHS, type Scene } from './scene';
import { layoutStrip } from './strip';
import { layoutTrend } from './trend';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(holdRecord, 300_000);

const LAYOUTS: Record<string, (width: number) => Scene> = {
	trend: (width) => layoutTrend(uncertainTrend(), width),
	change: (width) => layoutChange(uncertainChange(), width),
	'change-provinces': (width) => layoutChange(uncertainChange(2024), width),
	strip: (width) => layoutStrip(uncertainStrip(), width)
};

describe('pictures with invented intervals', () => {
	it.each(['trend', 'change', 'strip'])('interval-%s', async (name) => {
		await expectPicture(`interval-invented-${name}-wide`, LAYOUTS[name]?.(wide) as Scene);
		await expectPicture(`interval-invented-${name}-narrow`, LAYOUTS[name]?.(narrow) as Scene);
	});

	it('interval-trend-dark', () =>
		expectPicture('interval-invented-trend-dark', layoutTrend(uncertainTrend(), wide), 'dark'));
});

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
		const own = uncertainTrend().series.find(({ role }) => role === 'own');
		const drawn = marksOf(layoutTrend(uncertainTrend(), wide)).filter(({ datum }) =>
			datum.series.endsWith('-interval')
		);
		const wanted = (own?.points ?? []).flatMap(({ interval, year }) =>
			interval
				? [
						[`${year}`, interval.low],
						[`${year}`, interval.high]
					]
				: []
		);
		expect(drawn.map(({ datum }) => [datum.key, datum.value])).toEqual(wanted);
		const strip = marksOf(layoutStrip(uncertainStrip(), wide));
		expect(strip.filter(({ datum }) => datum.series === 'areas-interval')).toHaveLength(2);
	});
});
