import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { layoutChange } from '$lib/charts/change';
import { layoutComponents } from '$lib/charts/components';
import { SCENE_WIDTHS, type SceneLayout } from '$lib/charts/scene';
import { layoutTrend } from '$lib/charts/trend';
import type { FigureFrame } from '$lib/figures/figure';
import { changeOf, heldOf, holdRecord, partsOf, trendOf } from '$lib/figures/fixtures/held-record';
import { writeFigureFile, type FigureFile } from './figure-file';
import { readFigureFile } from './figure-file-reading';

beforeAll(holdRecord, 300_000);

const PERMALINK = 'https://cchc.caobang.gov.vn/papi/#trend-papi';
const bytesOf = (text: string) => new TextEncoder().encode(text);

function written(figure: FigureFrame, layout: SceneLayout): string {
	const { narrow, wide } = SCENE_WIDTHS;
	return writeFigureFile(figure, { narrow: layout(narrow), wide: layout(wide) }, PERMALINK);
}

function trendText(): string {
	const trend = trendOf(heldOf('04'), 'PAPI', 'vi');
	return written(trend, (width) => layoutTrend(trend, width));
}

/** The file with one thing in it changed. */
function spoiled(change: (file: FigureFile & Record<string, unknown>) => unknown): Uint8Array {
	const file = JSON.parse(trendText()) as FigureFile & Record<string, unknown>;
	change(file);
	return bytesOf(JSON.stringify(file));
}

test('what was written is read as it was, of every kind', () => {
	const own = heldOf('04');
	const change = changeOf(own, 'PAPI', 'en');
	const parts = partsOf(own, 'PAPI', 2024, 'vi');
	const texts = [
		trendText(),
		written(change, (width) => layoutChange(change, width)),
		written(parts, (width) => layoutComponents(parts, width))
	];
	for (const text of texts) {
		expect(readFigureFile(bytesOf(text))).toEqual(JSON.parse(text));
	}
});

describe('what is not whole is not drawn', () => {
	test.each<[string, (file: FigureFile & Record<string, unknown>) => unknown]>([
		['another format', (file) => Object.assign(file, { format: 'x' })],
		['a later version', (file) => Object.assign(file, { version: 2 })],
		['no drawing', (file) => Object.assign(file, { scenes: {} })],
		[
			'a mark of no kind',
			(file) => Object.assign(file.scenes.wide.nodes[0] ?? {}, { type: 'script' })
		],
		[
			'a path that is none',
			(file) => Object.assign(file.scenes.wide, { nodes: [path('url(#a)')] })
		],
		[
			'a colour that is none',
			(file) => Object.assign(file.scenes.wide, { nodes: [path('M0 0', 'url(x)')] })
		],
		['a row that is short', (file) => Object.assign(file.figure.table, { rows: [[]] })],
		[
			'an address that is a script',
			(file) => Object.assign(file.figure.sources[0] ?? {}, { url: 'javascript:alert(1)' })
		],
		['an id that is none', (file) => Object.assign(file.figure, { id: '"><img' })]
	])('%s', (_, change) => {
		expect(readFigureFile(spoiled(change))).toBeNull();
	});

	test('nested beyond the stack', () => {
		const deep = '{"type":"group","name":"","children":['.repeat(200_000);
		expect(readFigureFile(bytesOf(deep))).toBeNull();
	});

	test('any bytes', () => {
		fc.assert(
			fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf)), (bytes) => {
				expect(readFigureFile(bytes)).toBeNull();
			})
		);
	});
});

test('attributes that no layout gives are left behind', () => {
	const bytes = spoiled((file) =>
		Object.assign(file.scenes.wide, { nodes: [{ ...path('M0 0'), onload: 'alert(1)', href: 'x' }] })
	);
	expect(readFigureFile(bytes)?.scenes.wide.nodes).toEqual([path('M0 0')]);
});

function path(d: string, fill = 'own') {
	return { type: 'path', d, paint: { fill } };
}
