import type { TrendFigure, TrendInterval } from '$lib/figures/trend-figure';
import { placeFlags, type PlacedFlags } from './flags';
import { px } from './pixel';
import type { Paint, SceneNode } from './scene';
import { blockHeight, blockNodes } from './text-block';
import type { TrendFrame } from './trend-frame';

type Moments = Pick<TrendFrame, 'atMoment'>;

const BAR_PX = 7;
const LABEL_GAP = 4;

const PAINTS: Record<TrendInterval['status'], Paint> = {
	planned: { fill: 'ownSoft', opacity: 0.45 },
	aired: { fill: 'ownSoft' },
	unknown: {}
};

const OUTLINES: Record<TrendInterval['status'], Paint> = {
	planned: { stroke: 'own', strokeWidth: 1, dash: [3, 2] },
	aired: { stroke: 'own', strokeWidth: 1 },
	unknown: { stroke: 'peer', strokeWidth: 1, dash: [1, 3] }
};

/** The stretches that the figure shows, in order. */
export function drawnIntervals(figure: TrendFigure): TrendInterval[] {
	return figure.intervals
		.filter(({ from, to }) => to > figure.firstYear && from < figure.lastYear + 1 && to > from)
		.sort((a, b) => a.from - b.from);
}

/** A pale band behind the plot for each interval. */
export function intervalBands(figure: TrendFigure, frame: TrendFrame): SceneNode {
	const children = drawnIntervals(figure).flatMap((interval) => {
		const fill = box(interval, frame, frame.top, frame.bottom, PAINTS[interval.status]);
		const edges = [interval.from, interval.to].map((moment): SceneNode => ({
			type: 'line',
			x1: px(frame.atMoment(moment)),
			y1: px(frame.top),
			x2: px(frame.atMoment(moment)),
			y2: px(frame.bottom),
			paint: { ...OUTLINES[interval.status], opacity: 0.5 }
		}));
		return interval.status === 'unknown' ? edges : [fill, ...edges];
	});
	return { type: 'group', name: 'intervals', children };
}

/** Places the labels of the lane; the lane needs `laneHeight` pixels. */
export function laneFlags(figure: TrendFigure, frame: Moments, width: number): PlacedFlags {
	const flags = drawnIntervals(figure).map((interval) => ({
		x: frame.atMoment(interval.from),
		label: interval.label
	}));
	return placeFlags(flags, { left: 0, right: width });
}

export function laneHeight(flags: PlacedFlags): number {
	return flags.blocks.length === 0 ? 0 : BAR_PX + LABEL_GAP + flags.height;
}

/** The intervals once more under the axis, as bars with their labels hanging below. */
export function intervalLane(
	figure: TrendFigure,
	frame: Moments,
	flags: PlacedFlags,
	top: number
): SceneNode {
	const foot = top + BAR_PX + LABEL_GAP;
	const labels = flags.blocks.map((block) => ({
		...block,
		top: foot - block.top - blockHeight(block)
	}));
	const bars = drawnIntervals(figure).flatMap((interval, i): SceneNode[] => {
		const label = labels[i];
		const x = px(frame.atMoment(interval.from) + 0.5);
		const end = label ? label.top + blockHeight(label) - 4 : foot;
		return [
			box(interval, frame, top, top + BAR_PX, PAINTS[interval.status]),
			box(interval, frame, top, top + BAR_PX, OUTLINES[interval.status]),
			{
				type: 'line',
				x1: x,
				y1: px(top + BAR_PX),
				x2: x,
				y2: px(end),
				paint: { stroke: 'rule', strokeWidth: 1 }
			}
		];
	});
	const children = [...bars, ...labels.flatMap(blockNodes)];
	return { type: 'group', name: 'interval-lane', children };
}

/** The mark of an interval for a legend. */
export function intervalSwatch(status: TrendInterval['status'], x: number, y: number): SceneNode[] {
	const place = { x: px(x - 8), y: px(y - 5), width: 16, height: 10 };
	return [
		{ type: 'rect', ...place, paint: PAINTS[status] },
		{ type: 'rect', ...place, paint: OUTLINES[status] }
	];
}

function box(
	interval: TrendInterval,
	frame: Moments,
	top: number,
	bottom: number,
	paint: Paint
): SceneNode {
	const left = frame.atMoment(interval.from);
	return {
		type: 'rect',
		x: px(left),
		y: px(top),
		width: px(Math.max(1, frame.atMoment(interval.to) - left)),
		height: px(bottom - top),
		paint
	};
}
