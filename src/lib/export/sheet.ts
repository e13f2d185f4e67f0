import { blockHeight, blockNodes, lineHeight, type TextBlock } from '$lib/charts/text-block';
import type { Scene, SceneLayout, SceneNode } from '$lib/charts/scene';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { wrapText, type FontWeight } from '$lib/tokens/text-width';
import type { Ink } from '$lib/tokens/ink';
import type { PageSize } from './size-preset';

/** The words of a sheet, as they may be edited before it is written. */
export interface SheetTexts {
	readonly headline: string;
	readonly subtitle: string;
	/** Under the drawing; a line each. */
	readonly notes: readonly string[];
	/** `Nguồn: …. Số liệu đến ngày 23/11/2026.` */
	readonly source: string;
	/** Where the figure stands on the site, and the first digits of its hash. */
	readonly trace: string;
}

/** A page with a figure on it, in CSS pixels. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** Headline, subtitle, notes, source and trace. */
	readonly texts: readonly SceneNode[];
	readonly drawing: {
		readonly scene: Scene;
		readonly x: number;
		readonly y: number;
		/** At most 1: it is never enlarged. */
		readonly scale: number;
	};
	/** The smallest letters, in CSS pixels as they are printed. */
	readonly smallestText: number;
	/** How many of the notes found room. */
	readonly notesShown: number;
}

/** Sizes of the words in CSS pixels: on a page, and in a column of one. */
const PAGE_PX = { headline: 18, subtitle: 13, note: 10.5 } as const;
const COLUMN_PX = { headline: 14, subtitle: 11, note: 8.5 } as const;
const WIDEST_COLUMN = 400;
const GAP = 8;
/** Notes leave the drawing at least so much of the height. */
const LEAST_DRAWING = 0.6;
/** Scales so close are alike to the eye. */
const ALIKE = 0.02;
/** Widths at which a drawing is tried, as multiples of the room that there is. */
const TRIED = [1, 1.08, 1.16, 1.25, 1.35, 1.5, 1.7, 2, 2.4, 3];

/**
 * Sets a figure on a page of the size: its words, then the drawing as large as it fits between them.
 * The drawing is laid out anew for the room that there is, and made smaller only where it is too high.
 */
export function layoutSheet(
	texts: SheetTexts,
	layout: SceneLayout,
	{ width, height, margin }: PageSize
): Sheet {
	const room = width - 2 * margin;
	const px = width < WIDEST_COLUMN ? COLUMN_PX : PAGE_PX;
	const block = (text: string, sizePx: number, weight: FontWeight, ink: Ink): TextBlock => ({
		x: margin,
		top: 0,
		lines: text === '' ? [] : wrapText(text, room, sizePx, weight),
		sizePx,
		weight,
		anchor: 'start',
		ink
	});
	const head = stacked(
		[
			block(texts.headline, px.headline, 600, 'text'),
			block(texts.subtitle, px.subtitle, 400, 'muted')
		],
		margin
	);
	const foot = [texts.source, texts.trace].map((text) => block(text, px.note, 400, 'muted'));
	const footHeight = heightOf(foot);
	const wanted = texts.notes.map((text) => block(text, px.note, 400, 'muted'));
	const free = height - 2 * margin - (head.bottom - margin) - footHeight - 2 * GAP;
	const notes = fitting(
		wanted,
		Math.max(free - LEAST_DRAWING * (height - 2 * margin), lineHeight(px.note))
	);
	const below = stacked([...notes, ...foot], height - margin - footHeight - heightOf(notes));
	const top = head.bottom + gapBeside(head.nodes);
	const bottom = height - margin - footHeight - heightOf(notes) - gapBeside(below.nodes);
	// Words that fill the page leave no room; a drawing of less than nothing would stand on its head.
	const drawing = fitted(layout, room, Math.max(1, bottom - top));
	return {
		width,
		height,
		texts: [...head.nodes, ...below.nodes],
		drawing: { ...drawing, x: margin, y: top },
		smallestText: Math.min(
			below.nodes.length > 0 ? px.note : px.subtitle,
			CHART_TEXT_PX.tick * drawing.scale
		),
		notesShown: notes.length
	};
}

/** Between the drawing and words; without words it needs none. */
function gapBeside(words: readonly SceneNode[]): number {
	return words.length > 0 ? GAP : 0;
}

/** Blocks below each other from `top` on. */
function stacked(blocks: readonly TextBlock[], top: number) {
	let y = top;
	const nodes: SceneNode[] = [];
	for (const block of blocks) {
		nodes.push(...blockNodes({ ...block, top: y }));
		y += blockHeight(block);
	}
	return { nodes, bottom: y };
}

function heightOf(blocks: readonly TextBlock[]): number {
	return blocks.reduce((sum, block) => sum + blockHeight(block), 0);
}

/** The first notes that fit into so many pixels, whole. */
function fitting(blocks: readonly TextBlock[], room: number): TextBlock[] {
	let left = room;
	const found: TextBlock[] = [];
	for (const block of blocks) {
		left -= blockHeight(block);
		if (left < 0) break;
		found.push(block);
	}
	return found;
}

/**
 * The drawing at that of the tried widths at which its letters are largest; of widths alike in this the one
 * that fills the room best.
 */
function fitted(layout: SceneLayout, width: number, height: number) {
	let best: { readonly scene: Scene; readonly scale: number } | null = null;
	for (const times of TRIED) {
		const scene = layout(Math.round(width * times), height * times);
		const scale = Math.min(1, width / scene.width, height / scene.height);
		const isLarger = !best || scale > best.scale + ALIKE;
		const isWider =
			best !== null &&
			scale > best.scale - ALIKE &&
			scale * scene.width > best.scale * best.scene.width;
		if (isLarger || isWider) best = { scene, scale };
	}
	if (!best) throw new RangeError('no width was tried');
	return best;
}
