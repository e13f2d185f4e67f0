import { scaleLinear } from 'd3';
import type { AnswerRankedFigure, RankedItem } from '$lib/figures/answer-ranked-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { BOTTOM_AXIS_PX, bottomAxis, type AxisTick } from './axis';
import { marker } from './markers';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import type { ReadingStop, Scene, SceneNode } from './scene';
import { LINE_PX, textLine, textLines } from './text-line';
import { rankAxis, scoreAxis, type ValueAxis } from './value-axis';

const SIZE = CHART_TEXT_PX.label;
const ROW_PX = 20;
const TOP = 4;
const EDGE = 3;
const GAP = 12;
const DOT_PX = 4;
/** From the middle of a line of text to its baseline. */
const BASELINE = 4.6;

interface Columns {
	readonly label: number;
	readonly plot: readonly [number, number];
	readonly width: number;
}

/**
 * A row an item: its name, a dot on a light rule, the value at the right. A dot needs no zero, so the
 * axis spans what there is; where it has a zero that stands out. `width` is in CSS pixels.
 */
export function layoutAnswerRanked(figure: AnswerRankedFigure, width: number): Scene {
	const columns = columnsOf(figure, width);
	const axis = axisOf(figure);
	const [low, high] = axis.domain;
	const x = scaleLinear()
		// The better end of a ranking is at the right, whatever it counts.
		.domain(figure.isRank ? [high, low] : [low, high])
		.range([columns.plot[0] + DOT_PX + 1, columns.plot[1] - DOT_PX - 1]);
	const rows: SceneNode[] = [];
	const stops: ReadingStop[] = [];
	let y = TOP;
	for (const item of figure.items) {
		const names = wrapText(item.label, columns.label, SIZE, weightOf(item));
		const at = item.value === null ? columns.plot[0] : x(item.value);
		rows.push({
			type: 'group',
			name: `row-${item.id}`,
			children: rowNodes(item, names, columns, at, y + ROW_PX / 2)
		});
		const mark = { series: 'rows', key: item.id };
		stops.push({ x: px(at), y: px(y + ROW_PX / 2), mark, text: item.text });
		y += (names.length - 1) * LINE_PX + ROW_PX;
	}
	const axisY = y + 4;
	const [left, right] = columns.plot;
	const drawn = figure.items.some(({ value }) => value !== null);
	const ticks = drawn
		? spaced(axis.ticks.map((tick) => ({ at: x(tick), label: figure.format(tick) })))
		: [];
	const unit = axisY + BOTTOM_AXIS_PX + LINE_PX - 5;
	const nodes: SceneNode[] = [
		{ type: 'group', name: 'grid', children: drawn ? gridOf(axis, x, axisY) : [] },
		bottomAxis(ticks, { left, right, y: axisY, within: [0, width] }),
		...rows,
		...wrapText(figure.unit, right - left, SIZE)
			.slice(0, 1)
			.map((text) => ({
				type: 'group' as const,
				name: 'axis-unit',
				children: [textLine(text, left, unit, { ink: 'muted' })]
			}))
	];
	return {
		width,
		height: Math.ceil(unit + EDGE + SIZE * 0.3),
		nodes,
		tracks: stops.length > 0 ? [{ id: 'rows', label: figure.headline, stops }] : []
	};
}

/** Every label where they fit, else every second or third, the last one always. */
function spaced(ticks: readonly AxisTick[]): AxisTick[] {
	const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label, SIZE)));
	const gaps = ticks.slice(1).map(({ at }, i) => Math.abs(at - (ticks[i]?.at ?? 0)));
	const every = Math.max(1, Math.ceil((widest + 8) / Math.max(1, Math.min(...gaps, widest + 8))));
	return ticks.map((tick, i) =>
		(ticks.length - 1 - i) % every === 0 ? tick : { ...tick, label: '' }
	);
}

function columnsOf({ items }: AnswerRankedFigure, width: number): Columns {
	const widest = (widths: readonly number[]) => Math.ceil(Math.max(0, ...widths));
	const label = Math.min(
		widest(items.map((item) => textWidth(item.label, SIZE, weightOf(item)))),
		Math.round(width * 0.4)
	);
	const known = items.filter(({ value }) => value !== null);
	const value = widest(known.map((item) => textWidth(item.valueText, SIZE, weightOf(item))));
	const left = label + GAP;
	return { label, plot: [left, Math.max(left + 40, width - value - GAP)], width };
}

function axisOf({ items, isRank, format }: AnswerRankedFigure): ValueAxis {
	const values = items.flatMap(({ value }) => value ?? []);
	if (values.length === 0) return { domain: [0, 1], ticks: [] };
	if (isRank) return rankAxis(values, Math.max(...values));
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const span = Math.max(high - low, Math.abs(high) * 0.05, 0.01);
	return scoreAxis(values, [low - span, high + span], format);
}

function gridOf({ ticks }: ValueAxis, x: (value: number) => number, bottom: number): SceneNode[] {
	return ticks.map((tick) => ({
		type: 'line',
		x1: px(x(tick)),
		y1: TOP,
		x2: px(x(tick)),
		y2: px(bottom),
		paint: { stroke: tick === 0 ? 'peer' : 'rule', strokeWidth: 1 }
	}));
}

function rowNodes(
	item: RankedItem,
	names: readonly string[],
	{ plot, width }: Columns,
	at: number,
	middle: number
): SceneNode[] {
	const isOwn = item.role === 'own';
	const ink = isOwn ? 'own' : 'text';
	const weight = weightOf(item);
	const label = textLines(names, 0, middle + BASELINE, { weight, ink });
	if (item.value === null) {
		const room = { ink: 'muted', halo: true } as const;
		return [...label, textLine(item.valueText, plot[0] + GAP, middle + BASELINE, room)];
	}
	const [left, right] = plot;
	const style = ROLE_STYLES[item.role];
	return [
		...label,
		{
			type: 'line',
			x1: px(left),
			y1: px(middle),
			x2: px(right),
			y2: px(middle),
			paint: { stroke: 'rule', strokeWidth: 1 }
		},
		marker(
			style.shape,
			at,
			middle,
			isOwn ? DOT_PX + 1 : DOT_PX,
			{ fill: isOwn ? 'own' : 'peer' },
			{ series: 'rows', key: item.id, value: item.value }
		),
		textLine(item.valueText, width, middle + BASELINE, { weight, ink, anchor: 'end' })
	];
}

const weightOf = ({ role }: RankedItem) => (role === 'own' ? 600 : 400);
