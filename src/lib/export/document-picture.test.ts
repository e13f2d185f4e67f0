import { beforeAll, describe, expect, test } from 'vitest';
import { layoutBump } from '$lib/charts/bump';
import { layoutChange } from '$lib/charts/change';
import { layoutComponents } from '$lib/charts/components';
import { trendLayout } from '$lib/charts/trend';
import type { Language } from '$lib/domain/language';
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
import { REVIEW_VI } from '$lib/review/fixtures/review-fixture';
import { fontFromFiles } from '../../../tests/fixtures/font-files';
import { elementsOf, strictXml, type XmlElement } from '../../../tests/office/strict-xml';
import {
	documentSvg,
	legibleSize,
	WORD_PICTURE,
	type DocumentFigure,
	type DocumentSize
} from './document-picture';
import { figureHash } from './figure-hash';
import { LEAST_POINTS } from './legible-page';
import { slidePictureSizes } from './slides/picture-sizes';

beforeAll(holdRecord, 300_000);

const SLIDE_PICTURES = slidePictureSizes(REVIEW_VI);

function figures(language: Language, size: DocumentSize = WORD_PICTURE): DocumentFigure[] {
	const own = heldOf('04');
	const trend = trendOf(own, 'PAPI', language);
	const change = changeOf(own, 'PAPI', language);
	const parts = partsOf(own, 'PAPI', 2024, language);
	const bump = bumpOf(own, 'PAPI', language);
	const drawn = (figure: FigureFrame, layout: DocumentFigure['layout']) => ({
		figure,
		layout,
		words: wordsIn(language),
		palette: 'colour' as const,
		permalink: `https://cchc.caobang.gov.vn/papi/#${figure.id}`,
		size
	});
	return [
		drawn(trend, trendLayout(trend)),
		drawn(change, (width) => layoutChange(change, width)),
		drawn(parts, (width) => layoutComponents(parts, width)),
		drawn(bump, (width) => layoutBump(bump, width))
	];
}

/** The lines of an SVG with their letters in points on paper, as they are drawn. */
function linesOf(svg: string): { readonly text: string; readonly points: number }[] {
	const root = strictXml(svg);
	const [, , width = ''] = (root.attributes.get('viewBox') ?? '').split(' ');
	const millimetres = Number.parseFloat(root.attributes.get('width') ?? '');
	const pointsPerPx = (millimetres / Number(width) / 25.4) * 72;
	const drawings = root.children.filter(({ name }) => name === 'g');
	const scale = Number(
		/scale\(([\d.]+)\)/.exec(drawings[0]?.attributes.get('transform') ?? '')?.[1]
	);
	const sized = (lines: readonly XmlElement[], times: number) =>
		lines.map(({ attributes, text }) => ({
			text,
			points: Number(attributes.get('font-size')) * times * pointsPerPx
		}));
	return [
		...sized(
			root.children.filter(({ name }) => name === 'text'),
			1
		),
		...sized(
			drawings.flatMap((drawing) => elementsOf(drawing, 'text')),
			scale
		)
	];
}

describe.each(['vi', 'en'] as const)('a figure in a document in %s', (language) => {
	test('has its subtitle and its drawing, and nothing that the document says of it', async () => {
		for (const one of figures(language)) {
			const { headline, subtitle, sources } = one.figure;
			const svg = await documentSvg(one, fontFromFiles);
			const said = linesOf(svg)
				.map(({ text }) => text)
				.join(' ');
			expect(said).toContain(subtitle);
			expect(said).not.toContain(headline);
			expect(said).not.toContain('https://');
			for (const { cite } of sources) expect(said).not.toContain(cite);
		}
	});

	test('carries what it is of inside, and its font', async () => {
		for (const one of figures(language)) {
			const svg = await documentSvg(one, fontFromFiles);
			expect(strictXml(svg).children[0]?.text).toBe(one.figure.headline);
			expect(svg).toContain(`<f:hash>${figureHash(one.figure)}</f:hash>`);
			expect(svg).toContain(`<f:permalink>${one.permalink}</f:permalink>`);
			expect(svg.match(/@font-face\{[^}]*base64,/g)?.length).toBeGreaterThanOrEqual(2);
			expect(await documentSvg(one, fontFromFiles)).toBe(svg);
		}
	});

	test('has letters of six points at least, on as much paper as that takes', async () => {
		for (const one of figures(language)) {
			const { widthMm, heightMm } = legibleSize(one);
			const svg = await documentSvg(one, fontFromFiles);
			expect(svg).toContain(`width="${widthMm}mm" height="${heightMm}mm"`);
			expect(widthMm).toBe(160);
			expect(heightMm).toBeLessThanOrEqual(one.figure.id.startsWith('bump') ? 120 : 90);
			const points = linesOf(svg).map((line) => line.points);
			expect(Math.min(...points), one.figure.id).toBeGreaterThanOrEqual(LEAST_POINTS);
		}
	});
});

test('a figure on a slide fills its room, and no more', () => {
	expect(Object.fromEntries(SLIDE_PICTURES)).toEqual({
		trend: { widthMm: 140, heightMm: 88 },
		star: { widthMm: 226, heightMm: 88 }
	});
	for (const size of SLIDE_PICTURES.values()) {
		for (const one of figures('vi', size)) expect(legibleSize(one)).toEqual(size);
	}
});
