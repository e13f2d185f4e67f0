import { scaleLinear } from 'd3';
import type { StripFigure } from '$lib/figures/strip-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { BOTTOM_AXIS_PX, bottomAxis, type AxisTick } from './axis';
import { placeFlags } from './flags';
import { px } from './pixel';
import type { ReadingTrack, Scene, SceneNode } from './scene';
import { dotMarks, swarmOf, type PlacedDot, type Swarm } from './strip-dots';
import { drawnEnds, intervalRows, ownInterval } from './strip-intervals';
import { orderedReferences, referenceLabels, referenceMarks } from './strip-references';
import { blockNodes, lineHeight, shiftedInto, type TextBlock } from './text-block';
import { rankAxis, scoreAxis, type ValueAxis } from './value-axis';

const SIDE = 12;
const FLAG_GAP = 8;
const SWARM_GAP = 8;
const EDGE = 3;

/**
 * All areas of a year on one axis at `width` CSS pixels: dots around a line, references as upright
 * lines with labels above, the own area named below. The height follows from what there is to show.
 */
export function layoutStrip(figure: StripFigure, width: number): Scene {
	const references = orderedReferences(figure);
	const values = [
		...[...figure.dots, ...references].map(({ value }) => value),
		...drawnEnds(figure)
	];
	const axis = axisOf(figure, values);
	const x = scaleLinear()
		.domain(figure.isRank ? [...axis.domain].reverse() : [...axis.domain])
		.range([SIDE, width - SIDE]);
	const isNarrow = width < 480;
	const swarm = swarmOf(figure, x, isNarrow ? 3.5 : 4.5, isNarrow ? 130 : 110);
	const flags = placeFlags(
		references.map(({ value, label }) => ({ x: x(value), label })),
		{ left: 0, right: width }
	);
	const flagFoot = flags.height > 0 ? EDGE + flags.height : EDGE;
	const middle = flagFoot + (flags.height > 0 ? FLAG_GAP : 0) + Math.max(18, swarm.up);
	const swarmBottom = middle + Math.max(18, swarm.down);
	const own = swarm.dots.filter(({ dot }) => dot.role === 'own');
	const ownLabels = own.map((placed) => ownLabel(placed, swarmBottom + SWARM_GAP, width));
	const ownRoom = own.length > 0 ? SWARM_GAP + lineHeight(CHART_TEXT_PX.strong) : 0;
	const rows = intervalRows(figure, x, swarmBottom + ownRoom, width);
	const axisY = swarmBottom + ownRoom + rows.height + 4;
	const shown = values.length > 0 ? axis.ticks : [];
	const ticks = shown
		.map((tick) => ({ at: x(tick), label: figure.format(tick) }))
		.sort((a, b) => a.at - b.at);
	const united = withUnit(ticks, figure.unit, width);
	const unitRoom = united ? 0 : lineHeight(CHART_TEXT_PX.tick);

	const nodes: SceneNode[] = [
		bottomAxis(united ?? ticks, { left: 0, right: width, y: axisY, within: [0, width] }),
		...(united
			? []
			: blockNodes(
					unitRow(figure.unit, axisY + (ticks.length > 0 ? BOTTOM_AXIS_PX : EDGE), width)
				)),
		referenceMarks(references, x, flags, flagFoot, swarmBottom),
		...own.map((placed) => ownPole(placed, middle, swarmBottom + SWARM_GAP)),
		dotMarks(
			swarm,
			middle,
			own.flatMap((placed) => ownInterval(placed, x, middle))
		),
		...rows.nodes,
		referenceLabels(references, flags, flagFoot),
		{ type: 'group', name: 'labels', children: ownLabels.flatMap(blockNodes) }
	];
	const height = Math.ceil(axisY + BOTTOM_AXIS_PX + unitRoom + EDGE);
	return { width, height, nodes, tracks: [trackOf(figure, swarm, x, middle)] };
}

function axisOf(figure: StripFigure, values: readonly number[]): ValueAxis {
	if (figure.isRank && values.length > 0) return rankAxis(values, Math.max(...values));
	const limits = values.length > 0 ? reach(values) : ([0, 1] as const);
	return scoreAxis(values, limits, figure.format);
}

function reach(values: readonly number[]): readonly [number, number] {
	const low = Math.min(...values);
	const high = Math.max(...values);
	const span = Math.max(high - low, Math.abs(high) * 0.1, 1);
	return [low - span, high + span];
}

/** The last tick with the unit behind its figure; null where the two would meet the tick before. */
function withUnit(ticks: readonly AxisTick[], unit: string, width: number): AxisTick[] | null {
	const last = ticks.at(-1);
	const before = ticks.at(-2);
	if (!last) return null;
	const label = `${last.label} ${unit}`;
	const size = CHART_TEXT_PX.tick;
	const wide = textWidth(label, size);
	const left = Math.min(last.at - wide / 2, width - wide);
	const end = before ? before.at + textWidth(before.label, size) / 2 : 0;
	return left - end < 10 ? null : [...ticks.slice(0, -1), { at: last.at, label }];
}

function unitRow(unit: string, top: number, width: number): TextBlock {
	const sizePx = CHART_TEXT_PX.tick;
	return { x: width, top, lines: [unit], sizePx, weight: 400, anchor: 'end', ink: 'muted' };
}

function ownLabel(placed: PlacedDot, top: number, width: number): TextBlock {
	const block: TextBlock = {
		x: placed.x,
		top,
		lines: [`${placed.dot.label} ${placed.dot.valueLabel}`],
		sizePx: CHART_TEXT_PX.strong,
		weight: 600,
		anchor: 'middle',
		ink: 'own'
	};
	return shiftedInto(block, 0, width);
}

function ownPole(placed: PlacedDot, middle: number, bottom: number): SceneNode {
	return {
		type: 'line',
		x1: px(placed.x),
		y1: px(middle + placed.dy),
		x2: px(placed.x),
		y2: px(bottom),
		paint: { stroke: 'own', strokeWidth: 1.5 }
	};
}

/** Areas and references in one walk from the lowest value to the highest. */
function trackOf(
	figure: StripFigure,
	swarm: Swarm,
	x: (value: number) => number,
	middle: number
): ReadingTrack {
	const areas = swarm.dots.map(({ dot, x: at, dy }) => ({
		value: dot.value,
		stop: {
			x: at,
			y: middle + dy,
			mark: { series: 'areas', key: dot.areaCode },
			text: dot.text
		}
	}));
	const means = figure.references.map(({ id, value, label }) => ({
		value,
		stop: { x: x(value), y: middle, mark: { series: 'references', key: id }, text: label }
	}));
	const stops = [...areas, ...means]
		.sort((a, b) => (figure.isRank ? b.value - a.value : a.value - b.value))
		.map(({ stop }) => stop);
	return { id: 'areas', label: figure.headline, stops };
}
