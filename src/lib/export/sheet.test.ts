import { beforeAll, describe, expect, test } from 'vitest';
import { layoutBump } from '$lib/charts/bump';
import { layoutChange } from '$lib/charts/change';
import { layoutComponents } from '$lib/charts/components';
import { layoutTrend } from '$lib/charts/trend';
import type { SceneLayout, SceneNode } from '$lib/charts/scene';
import type { FigureFrame } from '$lib/figures/figure';
import {
	bumpOf,
	changeOf,
	partsOf,
	heldOf,
	holdRecord,
	trendOf
} from '$lib/figures/fixtures/held-record';
import { wordsIn } from '$lib/figures/fixtures/held-words';
import { textWidth } from '$lib/tokens/text-width';
import { figureMetadata, figureSheet, type FigureExport } from './export-figure';
import { paletteOf } from './palette';
import { sheetSvg } from './sheet-svg';
import { legiblePage } from './legible-page';
import { SIZE_PRESETS, sizePreset } from './size-preset';
import { escaped } from './xml-text';

beforeAll(holdRecord, 300_000);

const PERMALINK = 'https://cchc.caobang.gov.vn/papi/#trend-papi';

function figures(language: 'vi' | 'en'): [FigureFrame, SceneLayout][] {
	const own = heldOf('04');
	const trend = trendOf(own, 'PAPI', language);
	const change = changeOf(own, 'PAPI', language);
	const provinces = changeOf(own, 'PAPI', language, { year: 2024 });
	const parts = partsOf(own, 'PAPI', 2024, language);
	return [
		[trend, (width) => layoutTrend(trend, width)],
		[change, (width) => layoutChange(change, width)],
		[provinces, (width) => layoutChange(provinces, width)],
		[parts, (width) => layoutComponents(parts, width)]
	];
}

function wanted(
	[figure, layout]: [FigureFrame, SceneLayout],
	more: Partial<FigureExport> = {}
): FigureExport {
	return {
		figure,
		layout,
		words: wordsIn(figure.language),
		preset: sizePreset('a4'),
		palette: 'colour',
		permalink: PERMALINK,
		...more
	};
}

const texts = (nodes: readonly SceneNode[]) =>
	nodes.flatMap((node) => (node.type === 'text' ? [node] : []));

describe('a sheet', () => {
	test.each(SIZE_PRESETS)(
		'of size $id holds every figure with its source, within its margins',
		(preset) => {
			for (const language of ['vi', 'en'] as const) {
				for (const one of figures(language)) {
					const sheet = figureSheet(wanted(one, { preset }));
					const { drawing, width, height } = sheet;
					const right = width - preset.margin;
					const bottom = height - preset.margin;
					for (const line of texts(sheet.texts)) {
						expect(line.x).toBeGreaterThanOrEqual(preset.margin - 0.01);
						expect(line.x + textWidth(line.text, line.sizePx, line.weight)).toBeLessThanOrEqual(
							right + 1
						);
						expect(line.y).toBeLessThanOrEqual(bottom + 1);
					}
					expect(drawing.scale).toBeGreaterThan(0);
					expect(drawing.scale).toBeLessThanOrEqual(1);
					expect(drawing.x + drawing.scale * drawing.scene.width).toBeLessThanOrEqual(right + 0.5);
					// Between the words above and below.
					const lines = texts(sheet.texts).map(({ y }) => y);
					const above = lines.filter((y) => y <= drawing.y);
					expect(above.length).toBeGreaterThanOrEqual(2);
					const below = Math.min(...lines.filter((y) => y > drawing.y));
					expect(drawing.y + drawing.scale * drawing.scene.height).toBeLessThan(below);
					const said = texts(sheet.texts)
						.map(({ text }) => text)
						.join(' ');
					expect(said).toMatch(/PAPI/);
					expect(said).toMatch(/[0-9a-f]{12}/);
				}
			}
		}
	);

	test('says which notes have no room, and how small its letters are', () => {
		const [trend] = figures('vi');
		if (!trend) throw new Error('no trend');
		const half = figureSheet(wanted(trend, { preset: sizePreset('a4_half') }));
		const tv = figureSheet(wanted(trend, { preset: sizePreset('tv') }));
		expect(half.notesShown).toBeLessThan(tv.notesShown);
		expect(half.smallestText).toBeLessThan(tv.smallestText);
	});

	test('a headline of many lines leaves the drawing its place', () => {
		const [trend] = figures('vi');
		if (!trend) throw new Error('no trend');
		const long = 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh '.repeat(6).trim();
		const sheet = figureSheet(
			wanted(trend, { edited: { headline: long, subtitle: '', notes: [] } })
		);
		expect(sheet.drawing.scale).toBeGreaterThan(0.2);
	});

	test('words that fill the page do not turn the drawing over', () => {
		const [trend] = figures('vi');
		if (!trend) throw new Error('no trend');
		const headline = 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh '.repeat(300).trim();
		const preset = sizePreset('a4_half');
		const one = wanted(trend, { preset, edited: { headline, subtitle: '', notes: [] } });
		const sheet = figureSheet({ ...one, preset: legiblePage(one, 240) });
		expect(sheet.height).toBeCloseTo((240 / 25.4) * 96);
		expect(sheet.drawing.scale).toBeGreaterThan(0);
		expect(sheet.smallestText).toBeGreaterThan(0);
	});
});

describe('a sheet as SVG', () => {
	const svgOf = (one: FigureExport) =>
		sheetSvg(
			figureSheet(one),
			paletteOf(one.palette),
			figureMetadata(one),
			'',
			one.preset.paper ?? 'pixels'
		);

	test('is the same bytes each time', () => {
		for (const preset of SIZE_PRESETS) {
			const [first, second] = [figures('vi'), figures('vi')];
			for (const [at, one] of first.entries()) {
				const other = second[at];
				if (!other) throw new Error('no other');
				expect(svgOf(wanted(one, { preset }))).toBe(svgOf(wanted(other, { preset })));
			}
		}
	});

	test('needs no style sheet of a page, and one text element a line', () => {
		for (const one of figures('vi')) {
			for (const palette of ['colour', 'grey'] as const) {
				const svg = svgOf(wanted(one, { palette }));
				expect(svg).not.toMatch(/var\(|class=|data-/);
				expect(svg).not.toMatch(/<tspan/);
				expect(svg).toContain('width="160mm" height="100mm"');
				expect(svg).toContain(`<f:permalink>${PERMALINK}</f:permalink>`);
			}
		}
	});

	test('holds whatever a reader writes', () => {
		expect(escaped('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
		expect(escaped('x\u0000\u0008y\ud800z')).toBe('xyz');
		const [trend] = figures('vi');
		if (!trend) throw new Error('no trend');
		const svg = svgOf(
			wanted(trend, {
				edited: { headline: '</text><script>alert(1)</script>', subtitle: ']]>', notes: ['&'] }
			})
		);
		expect(svg).not.toContain('<script');
	});
});

// Every kind that a held figure has a layout for is laid out once more, to hold the list above honest.
test('ranks over the years stand on a sheet as well', () => {
	const bump = bumpOf(heldOf('04'), 'PAPI', 'vi');
	const sheet = figureSheet(wanted([bump, (width) => layoutBump(bump, width)]));
	expect(sheet.drawing.scale).toBeGreaterThan(0.2);
});
