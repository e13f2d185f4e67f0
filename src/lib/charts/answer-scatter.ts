import { scaleLinear } from 'd3';
import type { AnswerScatterFigure, ScatterDot } from '$lib/figures/answer-scatter-figure';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { BOTTOM_AXIS_PX, axisUnit, bottomAxis, leftAxis, leftAxisWidth } from './axis';
import { firstFree, textBox, type Box } from './label-box';
import { marker } from './markers';
import { px } from './pixel';
import type { Scene, SceneNode } from './scene';
import { LINE_PX, textLine } from './text-line';
import { scoreAxis } from './value-axis';

const SIZE = CHART_TEXT_PX.label;
const TOP = LINE_PX + 8;
const EDGE = 4;
const INSET = 8;
const DOT_PX = 4;
const OWN_PX = 5.5;
/** Up to so many dots all are named that find room; of more the own one and the outermost. */
const MOST_NAMED = 14;

interface PlacedDot {
	readonly dot: ScatterDot;
	readonly x: number;
	readonly y: number;
}

/** Dots of two columns across each other at `width` CSS pixels, as many named as find room. */
export function layoutAnswerScatter(figure: AnswerScatterFigure, width: number): Scene {
	const height = Math.round(Math.min(460, Math.max(280, width * 0.6)));
	const bottom = height - BOTTOM_AXIS_PX - LINE_PX - EDGE;
	const [xAxis, yAxis] = [
		axisOver(
			figure.dots.map(({ x }) => x),
			figure.x.format
		),
		axisOver(
			figure.dots.map(({ y }) => y),
			figure.y.format
		)
	];
	const left = leftAxisWidth(yAxis.ticks.map(figure.y.format));
	const right = width - EDGE;
	const x = scaleLinear()
		.domain([...xAxis.domain])
		.range([left + INSET, right - INSET]);
	const y = scaleLinear()
		.domain([...yAxis.domain])
		.range([bottom - INSET, TOP + INSET]);
	const placed = figure.dots.map((dot) => ({ dot, x: x(dot.x), y: y(dot.y) }));
	const drawn = [...placed].sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
	const nodes: SceneNode[] = [
		leftAxis(
			yAxis.ticks.map((tick) => ({ at: y(tick), label: figure.y.format(tick) })),
			{ left, right }
		),
		axisUnit(figure.y.unit, 0, TOP - 8),
		{
			type: 'group',
			name: 'grid',
			children: xAxis.ticks.map((tick) => ({
				type: 'line',
				x1: px(x(tick)),
				y1: TOP,
				x2: px(x(tick)),
				y2: px(bottom),
				paint: { stroke: 'rule', strokeWidth: 1 }
			}))
		},
		bottomAxis(
			xAxis.ticks.map((tick) => ({ at: x(tick), label: figure.x.format(tick) })),
			{ left, right, y: bottom, within: [0, width] }
		),
		{
			type: 'group',
			name: 'units',
			children: [
				textLine(figure.x.unit, right, height - EDGE, { anchor: 'end', ink: 'muted' }),
				textLine(figure.countText, 0, height - EDGE, { ink: 'muted' })
			]
		},
		{ type: 'group', name: 'dots', children: drawn.map(dotNode) },
		{
			type: 'group',
			name: 'labels',
			children: labelsOf(placed, { x: left, y: TOP, width: right - left, height: bottom - TOP })
		}
	];
	const stops = [...placed]
		.sort((a, b) => a.dot.x - b.dot.x)
		.map(({ x, y, dot }) => ({
			x: px(x),
			y: px(y),
			mark: { series: 'dots', key: dot.id },
			text: dot.text
		}));
	return { width, height, nodes, tracks: [{ id: 'dots', label: figure.headline, stops }] };
}

function axisOver(values: readonly number[], format: (value: number) => string) {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const span = Math.max(high - low, Math.abs(high) * 0.05, 0.01);
	return scoreAxis(values, [low - span, high + span], format);
}

function dotNode(placed: PlacedDot): SceneNode {
	const { dot, x, y } = placed;
	const datum = { series: 'dots', key: dot.id, value: dot.y };
	return isOwn(placed)
		? marker('circle', x, y, OWN_PX, { fill: 'own', stroke: 'ground', strokeWidth: 1.5 }, datum)
		: marker('circle', x, y, DOT_PX, { fill: 'ground', stroke: 'peer', strokeWidth: 1.5 }, datum);
}

/** The own name first; then the outermost, or all of a few, each where it meets no dot and no name. */
function labelsOf(placed: readonly PlacedDot[], bounds: Box): SceneNode[] {
	const outermost = [
		...[...placed].sort((a, b) => a.x - b.x).filter((_, i, all) => i === 0 || i === all.length - 1),
		...[...placed].sort((a, b) => a.y - b.y).filter((_, i, all) => i === 0 || i === all.length - 1)
	];
	const others = placed.length <= MOST_NAMED ? placed : outermost;
	const wanted = new Set(
		[...placed.filter(isOwn), ...others].filter(({ dot }) => dot.label !== '')
	);
	const dots = placed.map(({ x, y }): Box => box(x, y, DOT_PX));
	const taken: Box[] = [];
	return [...wanted].flatMap((one): SceneNode[] => {
		const around = placed.flatMap((other, i) => (other === one ? [] : (dots[i] ?? [])));
		const free = firstFree(candidatesOf(one), [...around, ...taken], bounds);
		// The own name is read, whatever it covers.
		const chosen =
			free ?? (isOwn(one) ? candidatesOf(one).find((it) => fits(it.box, bounds)) : undefined);
		if (!chosen) return [];
		taken.push(chosen.box);
		return [chosen.node];
	});
}

function candidatesOf(placed: PlacedDot) {
	const { dot, x, y } = placed;
	const style = isOwn(placed)
		? ({ weight: 600, ink: 'own', halo: true } as const)
		: ({ weight: 400, ink: 'muted', halo: true } as const);
	const gap = isOwn(placed) ? 9 : 7;
	const places = [
		[x + gap, y + 4.6, 'start'],
		[x - gap, y + 4.6, 'end'],
		[x, y - gap - 2, 'middle'],
		[x, y + gap + SIZE * 0.9, 'middle']
	] as const;
	return places.map(([at, baseline, anchor]) => {
		const node = textLine(dot.label, at, baseline, { ...style, anchor });
		return { node, box: textBox(node) };
	});
}

function fits(inner: Box, outer: Box): boolean {
	return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width;
}

function box(x: number, y: number, radius: number): Box {
	return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

const isOwn = ({ dot }: PlacedDot) => dot.role === 'own';
