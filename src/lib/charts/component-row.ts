import type { ComponentBar, ComponentsFigure } from '$lib/figures/components-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { changeMark, changeWidth, splitChange } from './change-mark';
import { BULLET, BULLET_BELOW, bulletNodes, bulletScale } from './component-bullet';
import { componentLabel } from './component-label';
import { marker } from './markers';
import type { SceneNode } from './scene';
import { LINE_PX, textLine, textLines } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const PAD = 11;
/** Marks at the ends of a scale reach this far beyond it, in pixels. */
export const NARROW_INSET = 5;
/** From the top of a line of text to its baseline. */
const BASELINE = 13;

/** Left edges and widths of the columns of the wide arrangement, in pixels. */
export interface ComponentColumns {
	readonly label: number;
	readonly bar: { readonly x: number; readonly width: number };
	/** The right edge of the scores, the left edges of changes and ranks. */
	readonly scoreEnd: number;
	readonly change: { readonly x: number; readonly width: number };
	readonly rank: { readonly x: number; readonly width: number };
}

export interface PlacedRow {
	readonly nodes: readonly SceneNode[];
	readonly height: number;
	/** Where a reader stands: the end of the bar. */
	readonly stop: { readonly x: number; readonly y: number };
}

/** Label, bullet and numbers side by side. */
export function wideRow(
	bar: ComponentBar,
	words: ComponentsFigure['words'],
	columns: ComponentColumns,
	top: number
): PlacedRow {
	const label = componentLabel(bar, words, columns.label);
	const inBar = barTexts(bar, words, columns.bar.width);
	const change = wrapText(splitChange(bar.changeText).words, columns.change.width, SIZE);
	const rank = wrapText(bar.rankText, columns.rank.width, SIZE);
	const textLinesMax = Math.max(label.lineCount, change.length, rank.length, 1);
	const hasBullet = bulletScale(bar, columns.bar) !== undefined;
	const bulletPx = hasBullet ? BULLET.above + BULLET_BELOW : 0;
	const barLines = inBar.length + (hasBullet ? 1 : 0);
	const barPx = inBar.length > 0 ? barLines * LINE_PX : bulletPx;
	const height = Math.ceil(Math.max(textLinesMax * LINE_PX, barPx) + 2 * PAD);
	const first = top + PAD + BASELINE;
	const place = { ...columns.bar, y: first - 4.5 };
	return {
		height,
		nodes: [
			...label.draw(0, first),
			...bulletNodes(bar, place),
			...barTextNodes(bar, inBar, columns.bar.x, first + (hasBullet ? LINE_PX : 0)),
			...(bar.score === null
				? []
				: [textLine(bar.scoreText, columns.scoreEnd, first, { weight: 600, anchor: 'end' })]),
			...changeColumn(bar.changeText, change, columns.change.x, first),
			...textLines(rank, columns.rank.x, first, { ink: 'muted' })
		],
		stop: stopOf(bar, place)
	};
}

/** Label above, then the bullet over the full width, then the numbers. */
export function narrowRow(
	bar: ComponentBar,
	words: ComponentsFigure['words'],
	sceneWidth: number,
	top: number
): PlacedRow {
	const width = sceneWidth - 2 * NARROW_INSET;
	const label = componentLabel(bar, words, width);
	const hasBullet = bulletScale(bar, { x: NARROW_INSET, width }) !== undefined;
	let y = top + PAD + BASELINE;
	const nodes: SceneNode[] = label.draw(NARROW_INSET, y);
	y += (label.lineCount - 1) * LINE_PX;
	const place = { x: NARROW_INSET, width, y: y + 6 + BULLET.above };
	if (hasBullet) {
		nodes.push(...bulletNodes(bar, place));
		y = place.y + (bar.score === null ? BULLET.bar / 2 : BULLET_BELOW) + 2;
	}
	const inBar = barTexts(bar, words, width);
	if (inBar.length > 0) {
		nodes.push(...barTextNodes(bar, inBar, NARROW_INSET, y + LINE_PX));
		y += inBar.length * LINE_PX;
	}
	const numbers = numberLines(bar, width);
	for (const draw of numbers) {
		y += LINE_PX;
		nodes.push(...draw(y));
	}
	return { height: Math.ceil(y + 5 + PAD - top), nodes, stop: stopOf(bar, place) };
}

/** What stands in the column of the bars: the reason for no score, or that the scale is unknown. */
function barTexts(bar: ComponentBar, words: ComponentsFigure['words'], maxPx: number): string[] {
	const indent = bar.scaleMax === null ? NOTE_INDENT : 0;
	return [
		...(bar.score === null ? wrapText(bar.scoreText, maxPx - indent, SIZE) : []),
		...(bar.scaleMax === null ? wrapText(words.scaleUnknown, maxPx - indent, SIZE) : [])
	];
}

const NOTE_INDENT = 14;

function barTextNodes(
	bar: ComponentBar,
	lines: readonly string[],
	x: number,
	y: number
): SceneNode[] {
	if (lines.length === 0) return [];
	if (bar.scaleMax !== null) return textLines(lines, x, y, { ink: 'muted' });
	const datum = {
		series: 'own',
		key: bar.component,
		value: bar.score,
		state: bar.score === null ? 'missing' : 'scale_unknown'
	};
	return [
		marker('diamond', x + 5, y - 4.5, 3.5, { stroke: 'muted', strokeWidth: 1.25 }, datum),
		...textLines(lines, x + NOTE_INDENT, y, { ink: 'muted' })
	];
}

function changeColumn(text: string, lines: readonly string[], x: number, y: number): SceneNode[] {
	if (splitChange(text).direction !== null) return changeMark(text, x, y);
	return textLines(lines, x, y, { ink: 'muted' });
}

/** Score, change and rank after one another; what does not fit begins a line of its own. */
function numberLines(bar: ComponentBar, width: number): ((y: number) => SceneNode[])[] {
	const parts: { readonly px: number; readonly draw: (x: number, y: number) => SceneNode[] }[] = [];
	const gap = 14;
	if (bar.score !== null) {
		parts.push({
			px: textWidth(bar.scoreText, SIZE, 600),
			draw: (x, y) => [textLine(bar.scoreText, x, y, { weight: 600 })]
		});
	}
	if (splitChange(bar.changeText).direction !== null) {
		parts.push({
			px: changeWidth(bar.changeText),
			draw: (x, y) => changeMark(bar.changeText, x, y)
		});
	} else {
		for (const line of wrapText(bar.changeText, width, SIZE)) parts.push(quiet(line));
	}
	for (const line of wrapText(bar.rankText, width, SIZE)) parts.push(quiet(line));
	const rows: ((y: number) => SceneNode[])[] = [];
	let used = Infinity;
	for (const part of parts) {
		if (used + part.px > width) {
			rows.push((y) => part.draw(NARROW_INSET, y));
			used = part.px + gap;
			continue;
		}
		const x = NARROW_INSET + used;
		const before = rows.pop();
		rows.push((y) => [...(before?.(y) ?? []), ...part.draw(x, y)]);
		used += part.px + gap;
	}
	return rows;
}

function quiet(text: string): {
	readonly px: number;
	readonly draw: (x: number, y: number) => SceneNode[];
} {
	return {
		px: textWidth(text, SIZE),
		draw: (x, y) => [textLine(text, x, y, { ink: 'muted' })]
	};
}

function stopOf(
	bar: ComponentBar,
	place: { readonly x: number; readonly width: number; readonly y: number }
): { readonly x: number; readonly y: number } {
	const scale = bulletScale(bar, place);
	const x = scale && bar.score !== null ? scale(bar.score) : place.x;
	return { x: Math.max(10, x), y: place.y };
}
