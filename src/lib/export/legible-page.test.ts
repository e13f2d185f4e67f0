import { beforeAll, describe, expect, test } from 'vitest';
import { layoutBump } from '$lib/charts/bump';
import { layoutChange } from '$lib/charts/change';
import { layoutComponents } from '$lib/charts/components';
import type { SceneLayout } from '$lib/charts/scene';
import { trendLayout } from '$lib/charts/trend';
import type { FigureFrame } from '$lib/figures/figure';
import {
	bumpOf,
	changeOf,
	heldOf,
	holdRecord,
	partsOf,
	trendOf
} from '$lib/figures/fixtures/held-record';
import { wordsIn } from '$lib/figures/fixtures/held-words';
import { figureSheet, type FigureExport } from './export-figure';
import { LEAST_POINTS, legiblePage, smallestPoints } from './legible-page';
import { SIZE_PRESETS, type SizePresetId } from './size-preset';

beforeAll(holdRecord, 300_000);

/** Of PAPI and of PCI, which has the longest names of breaks. */
function figures(): [FigureFrame, SceneLayout][] {
	const own = heldOf('04');
	return (['PAPI', 'PCI'] as const).flatMap((index) => {
		const trend = trendOf(own, index, 'vi');
		const change = changeOf(own, index, 'vi');
		const parts = partsOf(own, index, index === 'PAPI' ? 2024 : 2019, 'vi');
		const bump = bumpOf(own, index, 'vi');
		return [
			[trend, trendLayout(trend)],
			[change, (width: number) => layoutChange(change, width)],
			[parts, (width: number) => layoutComponents(parts, width)],
			[bump, (width: number) => layoutBump(bump, width)]
		] satisfies [FigureFrame, SceneLayout][];
	});
}

function onPage(id: SizePresetId, [figure, layout]: [FigureFrame, SceneLayout]): FigureExport {
	const preset = SIZE_PRESETS.find((one) => one.id === id);
	if (!preset) throw new Error(id);
	const asked = {
		figure,
		layout,
		words: wordsIn('vi'),
		preset,
		palette: 'colour',
		permalink: `https://cchc.caobang.gov.vn/papi/#${figure.id}`
	} as const;
	return { ...asked, preset: legiblePage(asked, preset.mostHeightMm ?? 0) };
}

describe('a figure on paper', () => {
	test.each(['a4', 'a4_half'] as const)('of size %s has letters that can be read', (id) => {
		for (const one of figures()) {
			const wanted = onPage(id, one);
			expect(smallestPoints(wanted), one[0].id).toBeGreaterThanOrEqual(LEAST_POINTS);
			expect(wanted.preset.paper?.height, one[0].id).toBeLessThanOrEqual(240);
			const { drawing, height } = figureSheet(wanted);
			expect((drawing.scene.height * drawing.scale) / height, one[0].id).toBeGreaterThan(0.4);
		}
	});

	test('is as high as it is asked for where its letters can be read there', () => {
		const [trend] = figures();
		expect(trend && onPage('a4', trend).preset.paper).toEqual({ width: 160, height: 100 });
	});

	test('of a screen keeps its size', () => {
		for (const one of figures()) {
			for (const id of ['slide', 'social', 'square', 'tv'] as const) {
				const { width, height } = onPage(id, one).preset;
				const preset = SIZE_PRESETS.find((known) => known.id === id);
				expect([width, height]).toEqual([preset?.width, preset?.height]);
			}
		}
	});
});
