import type { TrendBreak, TrendFigure } from '$lib/figures/trend-figure';
import type { PlacedFlags } from './flags';
import { px } from './pixel';
import type { Paint, SceneNode } from './scene';
import type { Stroke } from './strokes';
import type { TextBlock } from './text-block';
import type { TrendFrame } from './trend-frame';

/** The distance from the labels of breaks to the plot, in pixels. */
export const FLAG_GAP = 4;

/** Half the distance of the two hairlines of a level break, in pixels. */
const GAP_HALF = 2.5;
const POLE: Paint = { stroke: 'peer', strokeWidth: 1, dash: [2, 2] };
const TICK: Paint = { stroke: 'peer', strokeWidth: 1 };

/** Breaks between two drawn years that carry a label; `minor` and `unconfirmed` ones do not. */
export function flaggedBreaks(figure: TrendFigure): TrendBreak[] {
	return drawnBreaks(figure).filter((item) => !isSmall(item));
}

/** Those of them whose words stand over the plot; in a panel a legend has them. */
export function namedBreaks(figure: TrendFigure): TrendBreak[] {
	return flaggedBreaks(figure).filter(({ label }) => label !== '');
}

/** Where a break stands: half way between its first year and the year before. */
export function breakX(item: TrendBreak, frame: Pick<TrendFrame, 'x'>): number {
	return frame.x(item.firstYear - 0.5);
}

/** The hairlines of level breaks in the plot, which no words may cover. */
export function levelPoles(figure: TrendFigure, frame: TrendFrame): Stroke[] {
	return drawnBreaks(figure)
		.filter(({ kind }) => kind === 'level')
		.flatMap((item) =>
			[-GAP_HALF, GAP_HALF].map((by): Stroke => {
				const x = breakX(item, frame) + by;
				return [x, frame.top, x, frame.bottom];
			})
		);
}

/** The labels of the breaks at their place over the plot. */
export function breakLabels(flags: PlacedFlags, frame: TrendFrame): TextBlock[] {
	return flags.blocks.map((block) => ({ ...block, top: frame.top - FLAG_GAP + block.top }));
}

/**
 * A level break is a strip of bare ground between two hairlines, another named break one hairline,
 * each up to its label; a small break is a tick at the foot and has its words in the notes.
 */
export function breakMarks(
	figure: TrendFigure,
	frame: TrendFrame,
	labels: readonly TextBlock[]
): SceneNode {
	const named = namedBreaks(figure);
	const flagged = flaggedBreaks(figure).flatMap((item) => {
		const top = (labels[named.indexOf(item)]?.top ?? frame.top) + 3;
		const x = breakX(item, frame);
		if (item.kind !== 'level') return [upright(x, top, frame.bottom, POLE)];
		return [
			bareStrip(x, frame),
			upright(x - GAP_HALF, top, frame.bottom, POLE),
			upright(x + GAP_HALF, top, frame.bottom, POLE)
		];
	});
	const small = drawnBreaks(figure)
		.filter(isSmall)
		.map((item) => upright(breakX(item, frame), frame.bottom - 6, frame.bottom, TICK));
	return { type: 'group', name: 'breaks', children: [...small, ...flagged] };
}

/** The level breaks of a small trend: the gap alone, without words. */
export function breakHairlines(figure: TrendFigure, frame: TrendFrame): SceneNode {
	const levels = drawnBreaks(figure).filter(({ kind }) => kind === 'level');
	const children = levels.flatMap((item) => {
		const x = breakX(item, frame);
		return [-GAP_HALF, GAP_HALF].map((by) => upright(x + by, frame.top + 4, frame.bottom, POLE));
	});
	return { type: 'group', name: 'breaks', children };
}

function bareStrip(x: number, frame: TrendFrame): SceneNode {
	return {
		type: 'rect',
		x: px(x - GAP_HALF),
		y: px(frame.top),
		width: 2 * GAP_HALF,
		height: px(frame.bottom - frame.top),
		paint: { fill: 'ground' }
	};
}

function drawnBreaks(figure: TrendFigure): TrendBreak[] {
	return figure.breaks
		.filter(({ firstYear }) => firstYear > figure.firstYear && firstYear <= figure.lastYear)
		.sort((a, b) => a.firstYear - b.firstYear);
}

function isSmall({ kind }: TrendBreak): boolean {
	return kind === 'minor' || kind === 'unconfirmed';
}

function upright(x: number, top: number, bottom: number, paint: Paint): SceneNode {
	return { type: 'line', x1: px(x), y1: px(top), x2: px(x), y2: px(bottom), paint };
}
