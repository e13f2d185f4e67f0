import type { ScatterFigure, ScatterLegendEntry } from '$lib/figures/scatter-figure';
import { wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { BOTTOM_AXIS_PX } from './axis';
import { textBox } from './label-box';
import { layoutLegend, type LegendItem } from './legend';
import { marker } from './markers';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import {
	boundMark,
	dotNodes,
	placeDots,
	RANGE_DASH,
	seriesOf,
	type PlacedScatterDot
} from './scatter-dots';
import { scatterFrame } from './scatter-frame';
import { axisNodes, meanNodes } from './scatter-guides';
import { countNode, marginNames, nameNodes } from './scatter-labels';
import type { ReadingTrack, Scene, SceneNode } from './scene';
import { LINE_PX, textLines } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const EDGE = 3;
const ASCENT = 14;
const PART_GAP = 8;

/**
 * A dot for each pair of values over two axes, their number in a corner; dots without x in a column
 * of their own. `width` is in CSS pixels; the height follows from it and from what is said below.
 */
export function layoutScatter(figure: ScatterFigure, width: number): Scene {
	const yTitle = wrapText(figure.y.title, width, SIZE);
	const frame = scatterFrame(figure, width, yTitle.length * LINE_PX + 6);
	const isMany = figure.dots.some(({ role }) => role !== 'own');
	const placed = placeDots(figure.dots, frame);
	const dots = placed.map(({ box }) => box);
	const count = countNode(figure, frame, placed);
	const means = meanNodes(figure, frame, dots, [count]);
	const texts = [count, ...means.labels];
	const names = nameNodes(placed, frame, texts.map(textBox), isMany);

	let y = frame.bottom + BOTTOM_AXIS_PX;
	const below: SceneNode[] = [];
	const say = (text: string, ink: 'text' | 'muted') => {
		const lines = wrapText(text, width, SIZE);
		below.push(...textLines(lines, 0, y + ASCENT, { ink }));
		y += lines.length * LINE_PX;
	};
	say(figure.x.title, 'text');
	if (figure.omitted.length > 0) y += PART_GAP;
	for (const line of figure.omitted) say(line, 'muted');
	const legend = layoutLegend(scatterLegend(figure), {
		x: 0,
		top: y + PART_GAP,
		width
	});
	const legendPart = legend.height > 0 ? PART_GAP + legend.height : 0;
	const hasDots = figure.dots.length > 0;
	const nodes: SceneNode[] = [
		{ type: 'group', name: 'title-y', children: textLines(yTitle, 0, ASCENT) },
		...axisNodes(figure, frame),
		{ type: 'group', name: 'means', children: means.lines },
		...(hasDots
			? [dotNodes(placed, figure.groups.length > 0, isMany)]
			: [emptyNode(figure, frame)]),
		{
			type: 'group',
			name: 'labels',
			children: [...texts, ...names.nodes, ...marginNames(placed, frame)]
		},
		{ type: 'group', name: 'below', children: below },
		...legend.nodes
	];
	return {
		width,
		height: Math.ceil(y + legendPart + EDGE),
		nodes,
		tracks: tracksOf(figure, placed)
	};
}

/** In place of dots: the frame stays and says that there are none. */
function emptyNode(
	{ empty }: ScatterFigure,
	{ left, right, top, bottom }: ReturnType<typeof scatterFrame>
): SceneNode {
	const lines = wrapText(empty, right - left - 24, SIZE);
	const y = (top + bottom - lines.length * LINE_PX) / 2 + ASCENT;
	const style = { anchor: 'middle', ink: 'muted', halo: true } as const;
	return { type: 'group', name: 'empty', children: textLines(lines, (left + right) / 2, y, style) };
}

/** From left to right, then what has no place along x from top to bottom. */
function tracksOf(figure: ScatterFigure, placed: readonly PlacedScatterDot[]): ReadingTrack[] {
	const stopsOf = (items: readonly PlacedScatterDot[]) =>
		items.map(({ dot, x, y }) => ({
			x: px(x),
			y: px(y),
			mark: { series: seriesOf(dot), key: dot.id },
			text: dot.text
		}));
	const known = placed.filter(({ dot }) => dot.x !== null).sort((a, b) => a.x - b.x || a.y - b.y);
	const unknown = placed.filter(({ dot }) => dot.x === null).sort((a, b) => a.y - b.y);
	return [
		{ id: 'dots', label: figure.headline, stops: stopsOf(known) },
		{ id: 'margin', label: figure.margin ?? '', stops: stopsOf(unknown) }
	].filter(({ stops }) => stops.length > 0);
}

/** What the marks are. */
export function scatterLegend(figure: ScatterFigure): LegendItem[] {
	const ink = figure.dots.find(({ isRange }) => isRange)?.role === 'peer' ? 'peer' : 'own';
	const swatches: Record<ScatterLegendEntry['mark'], LegendItem['swatch']> = {
		region: (x, y) => [marker('square', x, y, 4, { fill: ROLE_STYLES.region.line })],
		range: (x, y) => [
			{
				type: 'rect',
				x: px(x - 8),
				y: px(y - 4.5),
				width: 16,
				height: 9,
				paint: { fill: `${ink}Soft`, stroke: ink, strokeWidth: 1.5, dash: RANGE_DASH }
			}
		],
		unconfirmed: (x, y) => [
			marker('circle', x, y, 4.5, { fill: 'ground', stroke: ink, strokeWidth: 1.75 })
		],
		bound: (x, y) => boundMark(x - 8, y, 1, ink)
	};
	return figure.legend.map(({ mark, label }) => ({ label, swatch: swatches[mark] }));
}
