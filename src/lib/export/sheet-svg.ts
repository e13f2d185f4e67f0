import { nodeAttributes } from '$lib/charts/paint-attributes';
import type { SceneNode } from '$lib/charts/scene';
import type { FontWeight } from '$lib/tokens/text-width';
import { FONT_FAMILY } from '$lib/tokens/type-scale';
import type { Palette } from './palette';
import type { Sheet } from './sheet';
import { escaped } from './xml-text';

/** What travels inside a file besides what is seen. */
export interface SheetMetadata {
	readonly title: string;
	/** The summary: what a reader hears who does not see the drawing. */
	readonly description: string;
	readonly language: string;
	/** With their addresses, one a line. */
	readonly sources: string;
	/** ISO date of the record; empty where there is none. */
	readonly vintage: string;
	/** Where the figure stands on the site. */
	readonly permalink: string;
	/** Of the rows, in full. */
	readonly hash: string;
	/** The rows, so that a file can be held against the record later. */
	readonly rows: string;
}

const NAMESPACE = 'https://nhip-cchc.vn/figure';

/**
 * How large a file says that it is: in pixels, or in millimetres on paper. `probed` is for drawing alone:
 * below the sheet stands a line in each weight that it is set in, by which it is seen whether the font is
 * there: a browser reads the weights one after the other.
 */
export type SheetSize =
	| 'pixels'
	| { readonly probed: readonly FontWeight[] }
	| { readonly width: number; readonly height: number };

/** Set in the font and in its stand-in this differs in width by more than a tenth. */
export const PROBE = { text: 'ệửỡặ Wmi 0123456789', sizePx: 24, room: 48 } as const;

/**
 * A sheet as an SVG file that stands alone: its colours are written out, its font is in `fontFaces` (CSS),
 * and every line of text is an element of its own. The same sheet gives the same bytes.
 */
export function sheetSvg(
	sheet: Sheet,
	palette: Palette,
	metadata: SheetMetadata,
	fontFaces: string,
	size: SheetSize
): string {
	const { height, texts, drawing } = sheet;
	const { x, y, scale, scene } = drawing;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<svg xmlns="http://www.w3.org/2000/svg" ${sizeOf(sheet, size)} role="img" aria-labelledby="title description" xml:lang="${metadata.language}" font-family="'${FONT_FAMILY}', Arial, sans-serif" font-variant-numeric="tabular-nums">`,
		`<title id="title">${escaped(metadata.title)}</title>`,
		`<desc id="description">${escaped(metadata.description)}</desc>`,
		metadataNode(metadata),
		`<style>${fontFaces}</style>`,
		`<rect width="100%" height="100%" fill="${palette.ground}"/>`,
		`<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale, 5)})">`,
		...nodesSvg(scene.nodes, palette),
		'</g>',
		...nodesSvg(texts, palette),
		...(isProbed(size) ? size.probed.map((weight, at) => probe(height, weight, at)) : []),
		'</svg>',
		''
	].join('\n');
}

function sizeOf({ width, height }: Sheet, size: SheetSize): string {
	const whole = isProbed(size) ? height + PROBE.room * size.probed.length : height;
	const box = `viewBox="0 0 ${round(width)} ${round(whole)}"`;
	return typeof size === 'object' && !isProbed(size)
		? `width="${size.width}mm" height="${size.height}mm" ${box}`
		: `width="${round(width)}" height="${round(whole)}" ${box}`;
}

function isProbed(size: SheetSize): size is { readonly probed: readonly FontWeight[] } {
	return typeof size === 'object' && 'probed' in size;
}

function probe(height: number, weight: FontWeight, at: number): string {
	const { text, sizePx, room } = PROBE;
	const baseline = round(height + room * (at + 1) - 14);
	return `<text x="0" y="${baseline}" font-size="${sizePx}" font-weight="${weight}">${text}</text>`;
}

function metadataNode(metadata: SheetMetadata): string {
	const { sources, vintage, permalink, hash, rows } = metadata;
	const fields = Object.entries({ sources, vintage, permalink, hash, rows })
		.map(([name, text]) => `<f:${name}>${escaped(text)}</f:${name}>`)
		.join('');
	return `<metadata><f:figure xmlns:f="${NAMESPACE}">${fields}</f:figure></metadata>`;
}

function nodesSvg(nodes: readonly SceneNode[], palette: Palette): string[] {
	return nodes.flatMap((node) => {
		if (node.type === 'group') return ['<g>', ...nodesSvg(node.children, palette), '</g>'];
		const attributes = Object.entries(nodeAttributes(node))
			.filter(([name, value]) => value !== undefined && !name.startsWith('data-'))
			.map(([name, value]) => ` ${name}="${escaped(inked(String(value), palette))}"`)
			.join('');
		return node.type === 'text'
			? [`<text${attributes}>${escaped(node.text)}</text>`]
			: [`<${node.type}${attributes}/>`];
	});
}

/** An ink of the page as the colour that the file has for it. */
function inked(value: string, palette: Palette): string {
	const variable = /^var\(--ink-([a-z0-9-]+)\)$/.exec(value)?.[1];
	if (variable === undefined) return value;
	const ink = variable.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
	const colour = (palette as Readonly<Record<string, string>>)[ink];
	if (colour === undefined) throw new RangeError(`no colour for ${value}`);
	return colour;
}

function round(value: number, digits = 2): number {
	return Number(value.toFixed(digits));
}
