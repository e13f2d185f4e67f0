import type { MonthOfMinutes } from '$lib/figures/minutes-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { Box } from './label-box';
import { pathThrough, px } from './pixel';
import type { MarkDatum, SceneNode } from './scene';
import { textLine, textLines } from './text-line';

/** A month with its room on the axis of months and the scale of minutes, in pixels. */
export interface MonthSlot {
	readonly month: MonthOfMinutes;
	readonly x: number;
	readonly width: number;
	readonly y: (minutes: number) => number;
}

const BAR_INSET = 0.26;
const LABEL_LINE_PX = 18;
const UNKNOWN_PAD = 4;
const UNKNOWN_LINES = 3;
/** From zero to the words for unknown minutes: they stand in the plot, not at zero. */
const UNKNOWN_LIFT = 24;
const UNKNOWN_TRIES = 6;
const BASELINE_PX = 13;
/** The teeth of a bar that is a lower bound. */
const TOOTH_PX = 8;
const TOOTH_DEPTH = 5;

/** The planned range from its low to its high end; a plan of one number is a line. */
export function plannedBox({ month, x, width, y }: MonthSlot): SceneNode[] {
	const low = month.plannedLow ?? month.plannedHigh;
	const high = month.plannedHigh ?? month.plannedLow;
	if (low === null || high === null) return [];
	const inset = width * 0.14;
	return [
		{
			type: 'rect',
			x: px(x + inset),
			y: px(y(high)),
			width: px(width - 2 * inset),
			height: px(y(low) - y(high)),
			paint: { stroke: 'own', strokeWidth: 1.25 },
			datum: { series: 'planned', key: month.month, value: high, state: 'planned' }
		}
	];
}

/** The planned range in figures over its box, where there is room beside the neighbours. */
export function plannedText(slot: MonthSlot, format: (value: number) => string): SceneNode[] {
	const { month, x, width, y } = slot;
	const { plannedLow: low, plannedHigh: high } = month;
	if (low === null || high === null || (month.aired ?? 0) > high) return [];
	const text = low === high ? format(high) : `${format(low)}–${format(high)}`;
	if (textWidth(text, CHART_TEXT_PX.label) > width - 6) return [];
	if (month.aired !== null && !holdsLabel(slot, format(month.aired))) {
		const isClose = y(month.aired) - y(high) < LABEL_LINE_PX;
		if (isClose) return [];
	}
	const style = { anchor: 'middle', ink: 'muted', halo: true } as const;
	return [textLine(text, x + width / 2, y(high) - 5, style)];
}

/** The aired minutes from zero with their number; nothing where no log covers the month. */
export function airedBar(slot: MonthSlot, format: (value: number) => string): SceneNode[] {
	const { month, x, width, y } = slot;
	if (month.aired === null) return [];
	const inset = width * BAR_INSET;
	const box: Box = {
		x: px(x + inset),
		y: px(y(month.aired)),
		width: px(width - 2 * inset),
		height: px(y(0) - y(month.aired))
	};
	const state = month.isBound ? 'at_least' : 'aired';
	const datum: MarkDatum = { series: 'aired', key: month.month, value: month.aired, state };
	const bar = barShape(box, month.isBound, datum);
	const label = format(month.aired);
	if (textWidth(label, CHART_TEXT_PX.label, 600) > width - 4) return [bar];
	const isTall = holdsLabel(slot, label);
	const inside = month.isBound ? 17 + TOOTH_DEPTH : 17;
	return [
		bar,
		textLine(label, x + width / 2, isTall ? y(month.aired) + inside : y(month.aired) - 5, {
			weight: 600,
			anchor: 'middle',
			ink: isTall ? 'ground' : 'own',
			...(isTall ? {} : { halo: true })
		})
	];
}

/** A bar from zero; one that is a lower bound is torn off at the top, below its value. */
export function barShape(box: Box, isBound: boolean, datum?: MarkDatum): SceneNode {
	const paint = { fill: 'own' } as const;
	const marked = datum ? { datum } : {};
	if (!isBound) return { type: 'rect', ...box, paint, ...marked };
	const { x, y, width, height } = box;
	const teeth = Math.max(1, Math.round(width / TOOTH_PX));
	const depth = Math.min(TOOTH_DEPTH, height / 2);
	const edge = Array.from({ length: 2 * teeth + 1 }, (_, i): [number, number] => [
		x + (i * width) / (2 * teeth),
		y + (i % 2 === 0 ? 0 : depth)
	]);
	const outline = pathThrough([[x, y + height], ...edge, [x + width, y + height]], true);
	return { type: 'path', d: outline, paint, ...marked };
}

/** Whether the number of the aired minutes stands in its bar, else it stands on it. */
function holdsLabel({ month, width, y }: MonthSlot, label: string): boolean {
	const inner = width * (1 - 2 * BAR_INSET) - 4;
	const isTall = y(0) - y(month.aired ?? 0) > LABEL_LINE_PX + 8;
	return isTall && textWidth(label, CHART_TEXT_PX.label, 600) < inner;
}

/** The zero line of a month whose minutes are known: a mark at zero would say that none aired. */
export function baseline({ month, x, width, y }: MonthSlot): SceneNode[] {
	if (month.aired === null) return [];
	return [
		{
			type: 'line',
			x1: px(x),
			y1: px(y(0)),
			x2: px(x + width),
			y2: px(y(0)),
			paint: { stroke: 'text', strokeWidth: 1.25 }
		}
	];
}

/** Over each run of months that no log covers its words; a question mark where they do not fit. */
export function unknownTexts(slots: readonly MonthSlot[], words: string): SceneNode[] {
	const style = { anchor: 'middle', ink: 'muted', halo: true } as const;
	return unknownRuns(slots).flatMap((run) => {
		const first = run[0];
		const last = run.at(-1);
		if (!first || !last) return [];
		const room = last.x + last.width - first.x - 2 * UNKNOWN_PAD;
		const wrapped = wrapText(words, room, CHART_TEXT_PX.label);
		const widest = Math.max(...wrapped.map((line) => textWidth(line, CHART_TEXT_PX.label)));
		const lines = widest <= room && wrapped.length <= UNKNOWN_LINES ? wrapped : ['?'];
		const middle = (first.x + last.x + last.width) / 2;
		const half = Math.max(...lines.map((line) => textWidth(line, CHART_TEXT_PX.label))) / 2;
		const under = run.filter(
			({ x, width }) => x < middle + half + width && x + 2 * width > middle - half
		);
		const height = lines.length * LABEL_LINE_PX;
		const lowest = first.y(0) - UNKNOWN_LIFT - height;
		const tops = Array.from({ length: UNKNOWN_TRIES }, (_, i) => lowest - i * LABEL_LINE_PX);
		const top = tops.find((place) => under.every((slot) => isClear(slot, place, height)));
		return top === undefined ? [] : textLines(lines, middle, top + BASELINE_PX, style);
	});
}

/** Whether words from `top` on keep clear of the number over the planned range. */
function isClear({ month, y }: MonthSlot, top: number, height: number): boolean {
	const high = month.plannedHigh ?? month.plannedLow;
	if (high === null) return true;
	return top > y(high) || top + height < y(high) - LABEL_LINE_PX - 5;
}

/** Neighbouring months without a log. */
function unknownRuns(slots: readonly MonthSlot[]): MonthSlot[][] {
	const runs: MonthSlot[][] = [];
	let isOpen = false;
	for (const slot of slots) {
		const isUnknown = slot.month.aired === null;
		if (isUnknown && isOpen) runs.at(-1)?.push(slot);
		else if (isUnknown) runs.push([slot]);
		isOpen = isUnknown;
	}
	return runs;
}
