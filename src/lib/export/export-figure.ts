import type { SceneLayout, SceneNode } from '$lib/charts/scene';
import type { FigureFrame } from '$lib/figures/figure';
import { sourceLine } from '$lib/figures/source-text';
import type { Words } from '$lib/messages/words';
import { citation } from './citation';
import { fontFaces, type FontReader, type SetText } from './embedded-font';
import { figureHash, PRINTED_DIGITS } from './figure-hash';
import { paletteOf, type PaletteName } from './palette';
import type { PngText } from './png-chunks';
import { layoutSheet, type Sheet } from './sheet';
import { sheetPng } from './sheet-png';
import { sheetSvg, type SheetMetadata, type SheetSize } from './sheet-svg';
import type { PageSize } from './size-preset';

/** A figure with how it is to be written. */
export interface FigureExport {
	readonly figure: FigureFrame;
	readonly layout: SceneLayout;
	readonly words: Words;
	/** In place of the figure's own; a line of notes each. */
	readonly edited?: {
		readonly headline: string;
		readonly subtitle: string;
		readonly notes: readonly string[];
	};
	readonly preset: PageSize;
	readonly palette: PaletteName;
	/** Where the figure stands on the site. */
	readonly permalink: string;
	/** Whether the text around the figure says its headline, notes, source and place: no word of them is drawn. */
	readonly isForDocument?: boolean;
}

/** The sheet of a figure, as a preview shows it and a file is made of it. */
export function figureSheet({
	figure,
	layout,
	words,
	edited = figure,
	preset,
	permalink,
	isForDocument = false
}: FigureExport): Sheet {
	const { headline, subtitle, notes } = edited;
	const code = figureHash(figure).slice(0, PRINTED_DIGITS);
	const texts = isForDocument
		? { headline: '', subtitle, notes: [], source: '', trace: '' }
		: {
				headline,
				subtitle,
				notes,
				source: sourceLine(words, figure),
				trace: words.t('exporting.trace', { permalink, code })
			};
	return layoutSheet(texts, layout, preset);
}

/** What travels inside a file of a figure. */
export function figureMetadata({
	figure,
	words,
	edited = figure,
	permalink
}: FigureExport): SheetMetadata {
	return {
		title: edited.headline,
		description: figure.summary,
		language: words.language,
		sources: figure.sources.map(citation).join('\n'),
		vintage: figure.vintage,
		permalink,
		hash: figureHash(figure),
		rows: JSON.stringify({ id: figure.id, table: figure.table })
	};
}

/** The SVG file of a figure, with its font inside. */
export async function figureSvg(wanted: FigureExport, read: FontReader): Promise<string> {
	return written(wanted, figureSheet(wanted), read, wanted.preset.paper ?? 'pixels');
}

/** The PNG file of a figure; in a browser alone. */
export async function figurePng(
	wanted: FigureExport,
	read: FontReader,
	signal?: AbortSignal
): Promise<Uint8Array> {
	const sheet = figureSheet(wanted);
	const probed = [...new Set(textsOf(sheet).map(({ weight }) => weight))];
	const svg = await written(wanted, sheet, read, { probed });
	return sheetPng(svg, probed, wanted.preset, pngTexts(figureMetadata(wanted)), signal);
}

async function written(
	wanted: FigureExport,
	sheet: Sheet,
	read: FontReader,
	size: SheetSize
): Promise<string> {
	const faces = await fontFaces(textsOf(sheet), read);
	return sheetSvg(sheet, paletteOf(wanted.palette), figureMetadata(wanted), faces, size);
}

function pngTexts({
	title,
	description,
	sources,
	vintage,
	permalink,
	hash,
	rows
}: SheetMetadata): PngText[] {
	return [
		{ keyword: 'Title', text: title },
		{ keyword: 'Description', text: description },
		{ keyword: 'Source', text: sources },
		{ keyword: 'Vintage', text: vintage },
		{ keyword: 'URL', text: permalink },
		{ keyword: 'Hash', text: hash },
		{ keyword: 'Rows', text: rows }
	];
}

function textsOf({ texts, drawing }: Sheet): SetText {
	const found: SetText[number][] = [];
	const walk = (nodes: readonly SceneNode[]): void => {
		for (const node of nodes) {
			if (node.type === 'group') walk(node.children);
			if (node.type === 'text') found.push({ text: node.text, weight: node.weight });
		}
	};
	walk(texts);
	walk(drawing.scene.nodes);
	return found;
}
