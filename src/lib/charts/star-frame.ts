import type { StarAxis, StarFigure } from '$lib/figures/star-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { dodge } from './label-dodge';
import { LINE_PX } from './text-line';

const SIZE = CHART_TEXT_PX.label;
/** Between the outer ring and a label, in pixels. */
export const RIM_GAP = 12;
const LABEL_GAP = 8;
const LARGEST = 160;
/** A smaller star has numbers at its axes, and the names in a list below. */
const LEAST_NAMED = 100;
const WIDEST_LABEL = 190;
/** Around a star with numbers, in pixels. */
const NUMBER_PX = 24;

/** Where the label of an axis stands: at the top, at the foot, or in the column of a side. */
type Side = 'top' | 'foot' | 'right' | 'left';

export interface PlacedStarLabel {
	readonly lines: readonly string[];
	/** The share, or why there is none, below the name. */
	readonly valueLines: readonly string[];
	readonly x: number;
	/** The top of the first line. */
	readonly top: number;
	readonly height: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** The star in pixels: its middle, its radius at 100 per cent, and its labels. */
export interface StarFrame {
	readonly cx: number;
	readonly cy: number;
	readonly radius: number;
	readonly height: number;
	/** Whether the labels are numbers. */
	readonly isNumbered: boolean;
	/** In the order of the axes. */
	readonly labels: readonly PlacedStarLabel[];
	/** The place of a share along an axis. */
	readonly at: (axis: number, share: number) => readonly [number, number];
}

/** Names around the star where they leave it room, else numbers. */
export function starFrame({ axes }: StarFigure, width: number): StarFrame {
	const words = axes.flatMap(({ label, valueText }) => `${label} ${valueText}`.split(' '));
	const word = Math.max(0, ...words.map((text) => textWidth(text, SIZE, 600)));
	const wanted = Math.min(WIDEST_LABEL, Math.max(word, width * 0.26));
	const radius = Math.round(Math.min(LARGEST, width / 2 - wanted - RIM_GAP));
	return radius < LEAST_NAMED ? numberedFrame(axes.length, width) : named(axes, width, radius);
}

/** A star with `count` axes that have numbers. */
export function numberedFrame(count: number, width: number): StarFrame {
	const radius = Math.round(Math.min(LARGEST, width / 2 - NUMBER_PX));
	const middle = radius + NUMBER_PX;
	const at = placer(width / 2, middle, radius, count);
	const labels = Array.from({ length: count }, (_, axis): PlacedStarLabel => {
		const [x, y] = at(axis, 100 + (100 * RIM_GAP) / radius);
		const lines = [`${axis + 1}`];
		const top = y - LINE_PX / 2;
		return { lines, valueLines: [], x, top, height: LINE_PX, anchor: 'middle' };
	});
	return { cx: width / 2, cy: middle, radius, height: 2 * middle, labels, isNumbered: true, at };
}

/** Labels are moved apart in two columns beside the star. */
function named(axes: readonly StarAxis[], width: number, radius: number): StarFrame {
	const room = Math.max(1, width / 2 - radius - RIM_GAP);
	const sides = axes.map((_, at) => sideOf(at, axes.length));
	const texts = axes.map(({ label, valueText }, at) => {
		const isBeside = sides[at] === 'left' || sides[at] === 'right';
		const most = isBeside ? room : Math.min(width, 2 * WIDEST_LABEL);
		const lines = wrapText(label, most, SIZE);
		const valueLines = wrapText(valueText, most, SIZE, 600);
		return { lines, valueLines, height: (lines.length + valueLines.length) * LINE_PX };
	});
	const heightOf = (axis: number) => texts[axis]?.height ?? 0;
	const column = (side: Side) => sides.flatMap((it, axis) => (it === side ? [axis] : []));
	const tall = (side: Side) =>
		column(side).reduce((sum, axis) => sum + heightOf(axis) + LABEL_GAP, -LABEL_GAP);
	const outer = (side: Side) =>
		Math.max(0, ...column(side).map((axis) => heightOf(axis) + RIM_GAP));
	const [head, foot] = [outer('top'), outer('foot')];
	const body = Math.max(2 * radius, tall('right'), tall('left'));
	const [cx, cy] = [width / 2, head + body / 2];
	const at = placer(cx, cy, radius, axes.length);
	const tops = new Map<number, number>();
	for (const side of ['right', 'left'] as const) {
		const items = column(side);
		const middles = dodge(
			items.map((axis) => ({
				at: at(axis, 100 + (100 * RIM_GAP) / radius)[1],
				size: heightOf(axis)
			})),
			head,
			head + body,
			LABEL_GAP
		);
		for (const [i, axis] of items.entries()) {
			tops.set(axis, (middles[i] ?? cy) - heightOf(axis) / 2);
		}
	}
	const labels = texts.map((text, axis): PlacedStarLabel => {
		const side = sides[axis] ?? 'right';
		if (side === 'top') return { ...text, x: cx, top: 0, anchor: 'middle' };
		if (side === 'foot') return { ...text, x: cx, top: head + body + RIM_GAP, anchor: 'middle' };
		const top = tops.get(axis) ?? cy;
		// The nearest a label comes to the height of the middle: there the ring is widest.
		const nearest = Math.max(0, top - cy, cy - top - text.height);
		const reach = Math.sqrt(Math.max(0, (radius + RIM_GAP) ** 2 - nearest ** 2));
		return side === 'right'
			? { ...text, x: cx + reach, top, anchor: 'start' }
			: { ...text, x: cx - reach, top, anchor: 'end' };
	});
	return { cx, cy, radius, height: head + body + foot, labels, isNumbered: false, at };
}

/** Clockwise from the top. */
function placer(cx: number, cy: number, radius: number, count: number): StarFrame['at'] {
	return (axis, share) => {
		const angle = (2 * Math.PI * axis) / Math.max(1, count);
		const r = (radius * share) / 100;
		return [cx + r * Math.sin(angle), cy - r * Math.cos(angle)];
	};
}

function sideOf(axis: number, count: number): Side {
	if (axis === 0) return 'top';
	if (2 * axis === count) return 'foot';
	return 2 * axis < count ? 'right' : 'left';
}
