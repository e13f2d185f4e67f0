import type { StarAxis, StarFigure } from '$lib/figures/star-figure';
import { wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { layoutLegend, type LegendItem } from './legend';
import { marker } from './markers';
import { px } from './pixel';
import type { MarkKey, Scene, SceneNode } from './scene';
import { numberedFrame, starFrame, type StarFrame } from './star-frame';
import { axisList, labelNodes } from './star-labels';
import { lineNodes, STAR_LINES, type StarLine } from './star-lines';
import { spokeWhiskers } from './star-whiskers';
import { LINE_PX, textLine, textLines } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const EDGE = 4;
const ASCENT = 14;
const LEGEND_GAP = 14;
const LIST_GAP = 10;
const RINGS = [25, 50, 75, 100];

/**
 * An axis a part, clockwise from the top, from 0 in the middle to 100 per cent at the rim; outlines
 * without a filling, broken where a part has no share. `width` is in CSS pixels.
 */
export function layoutStar(figure: StarFigure, width: number): Scene {
	return starScene(figure, starFrame(figure, width), width, {
		hasList: true,
		legend: starLegend(figure)
	});
}

/** A small star with numbers at its axes; a list under all panels says what they, lines and rim are. */
export function starPanel(figure: StarFigure, width: number): Scene {
	const frame = numberedFrame(figure.axes.length, width);
	return starScene(figure, frame, width, { hasList: false, legend: [] });
}

function starScene(
	figure: StarFigure,
	frame: StarFrame,
	width: number,
	below: { readonly hasList: boolean; readonly legend: readonly LegendItem[] }
): Scene {
	if (figure.refusal !== null) return refused(figure, figure.refusal, width);
	const whiskers = spokeWhiskers(figure.axes, frame);
	const list =
		frame.isNumbered && below.hasList
			? axisList(figure.axes, frame.height + LIST_GAP, width)
			: { nodes: [], height: 0 };
	const end = frame.height + (list.height > 0 ? LIST_GAP + list.height : 0);
	const foot = below.legend.length > 0 ? end + LEGEND_GAP : end;
	const legend = layoutLegend(below.legend, { x: 0, top: foot, width });
	const stops = figure.axes.map((axis, at) => {
		const [x, y] = frame.at(at, axis.share ?? 100);
		return { x: px(x), y: px(y), mark: markOf(axis), text: axis.text };
	});
	return {
		width,
		height: Math.ceil(foot + legend.height + EDGE),
		nodes: [
			{ type: 'group', name: 'rings', children: ringNodes(figure, frame) },
			{
				type: 'group',
				name: 'ring-labels',
				children: below.hasList ? ringLabels(figure, frame) : []
			},
			...(['nation', 'previous', 'share'] as const).map((line): SceneNode => ({
				type: 'group',
				name: line,
				children: lineNodes(figure.axes, frame, line)
			})),
			...(whiskers.length > 0
				? [{ type: 'group' as const, name: 'intervals', children: whiskers }]
				: []),
			{ type: 'group', name: 'missing', children: missingNodes(figure.axes, frame) },
			{ type: 'group', name: 'labels', children: labelNodes(figure.axes, frame) },
			{ type: 'group', name: 'list', children: list.nodes },
			...legend.nodes
		],
		tracks: [{ id: 'axes', label: figure.headline, stops }]
	};
}

/** The frame stays with the reason; the axes are read all the same. */
function refused(figure: StarFigure, reason: string, width: number): Scene {
	const lines = wrapText(reason, width - 2 * EDGE, SIZE);
	const height = Math.max(96, lines.length * LINE_PX + 40);
	const top = (height - lines.length * LINE_PX) / 2;
	const rule = (y: number): SceneNode => ({
		type: 'line',
		x1: 0,
		y1: y,
		x2: width,
		y2: y,
		paint: { stroke: 'rule', strokeWidth: 1 }
	});
	const stops = figure.axes.map((axis) => ({
		x: EDGE,
		y: height / 2,
		mark: markOf(axis),
		text: axis.text
	}));
	return {
		width,
		height,
		nodes: [
			rule(0.5),
			{
				type: 'group',
				name: 'refusal',
				children: textLines(lines, EDGE, top + ASCENT, { ink: 'muted' })
			},
			rule(height - 0.5)
		],
		tracks: stops.length > 0 ? [{ id: 'axes', label: figure.headline, stops }] : []
	};
}

/** Rings through every axis, and the axes from the middle to the rim. */
function ringNodes({ axes }: StarFigure, { cx, cy, radius, at }: StarFrame): SceneNode[] {
	const rings = RINGS.map((share): SceneNode => ({
		type: 'circle',
		cx: px(cx),
		cy: px(cy),
		r: px((radius * share) / 100),
		paint: { stroke: share === 100 ? 'peerSoft' : 'rule', strokeWidth: 1 }
	}));
	const spokes = axes.map((_, axis): SceneNode => {
		const [x, y] = at(axis, 100);
		return {
			type: 'line',
			x1: px(cx),
			y1: px(cy),
			x2: px(x),
			y2: px(y),
			paint: { stroke: 'rule', strokeWidth: 1 }
		};
	});
	return [...rings, ...spokes];
}

/** Values of the rings, between the first axis and the second. */
function ringLabels({ format, axes }: StarFigure, { cx, cy, radius }: StarFrame): SceneNode[] {
	const angle = Math.PI / Math.max(8, axes.length);
	return [0, ...RINGS].map((share) => {
		const r = (radius * share) / 100;
		return textLine(format(share), cx + r * Math.sin(angle), cy - r * Math.cos(angle) + 4.6, {
			ink: 'muted',
			anchor: 'middle',
			halo: true
		});
	});
}

function markOf({ component }: StarAxis): MarkKey {
	return { series: 'share', key: component };
}

/** A cross at the rim: where the line would have gone on. */
function missingNodes(axes: readonly StarAxis[], frame: StarFrame): SceneNode[] {
	return axes.flatMap((axis, at): SceneNode[] => {
		if (axis.share !== null) return [];
		const [x, y] = frame.at(at, 100);
		const datum = { series: 'share', key: axis.component, value: null, state: 'missing' };
		return [marker('cross', x, y, 4, { stroke: 'muted', strokeWidth: 1.5 }, datum)];
	});
}

/** What the outlines and marks are. */
export function starLegend({ words }: StarFigure): LegendItem[] {
	const line = (key: StarLine, label: string | null): LegendItem[] =>
		label === null
			? []
			: [
					{
						label,
						swatch: (x, y) => {
							const { paint, shape, markerPx, fill } = STAR_LINES[key];
							return [
								{ type: 'line', x1: px(x - 9), y1: px(y), x2: px(x + 9), y2: px(y), paint },
								marker(shape, x, y, markerPx, { fill })
							];
						}
					}
				];
	return [
		...line('share', words.own),
		...line('previous', words.previous),
		...line('nation', words.nation),
		...(words.unconfirmed === null
			? []
			: [
					{
						label: words.unconfirmed,
						swatch: (x: number, y: number) => [
							marker('circle', x, y, 3.2, { fill: 'ground', stroke: 'own', strokeWidth: 1.5 })
						]
					}
				]),
		...(words.missing === null
			? []
			: [
					{
						label: words.missing,
						swatch: (x: number, y: number) => [
							marker('cross', x, y, 4, { stroke: 'muted', strokeWidth: 1.5 })
						]
					}
				])
	];
}
