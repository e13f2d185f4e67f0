import { scaleLinear } from 'd3';
import type { ChangeFigure, ChangeItem } from '$lib/figures/change-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { BOTTOM_AXIS_PX, bottomAxis } from './axis';
import { changeMark, changeWidth } from './change-mark';
import { referenceLegend, referenceNodes } from './change-reference';
import { changeTicks } from './change-ticks';
import { layoutLegend } from './legend';
import { marker } from './markers';
import { px } from './pixel';
import { ROLE_STYLES, UNCONFIRMED_DASH } from './role-style';
import type { Paint, ReadingStop, Scene, SceneNode } from './scene';
import { LINE_PX, textLine, textLines } from './text-line';
import { whisker } from './whisker';

const SIZE = CHART_TEXT_PX.label;
const GAP = 12;
const ROW_PX = 20;
const TOP = 4;
const EDGE = 3;
/** From the middle of a line of text to its baseline. */
const BASELINE = 4.6;
const DOT_PX = 4;
const LEGEND_GAP = 10;
/** The least share of the width for the sticks. */
const LEAST_PLOT = 0.24;

/** Left edges and widths of the columns, in pixels. */
interface Columns {
	readonly label: number;
	readonly plot: readonly [number, number];
	readonly change: number;
	/** Null where there is no room for it. */
	readonly beside: number | null;
	readonly width: number;
}

/**
 * A row a change: its name, a stick from the zero line to a dot, and the change in words; of a change
 * that is refused the reason. `width` is in CSS pixels; the height follows from the rows.
 */
export function layoutChange(figure: ChangeFigure, width: number): Scene {
	const columns = columnsOf(figure, width);
	const x = scaleOf(figure, columns);
	const rows: SceneNode[] = [];
	const stops: ReadingStop[] = [];
	let y = TOP;
	for (const item of figure.items) {
		const row = rowOf(item, columns, x, y);
		rows.push({ type: 'group', name: `row-${item.id}`, children: row.nodes });
		const mark = { series: 'changes', key: item.id };
		stops.push({ x: px(row.at), y: px(y + ROW_PX / 2), mark, text: item.text });
		y += row.height;
	}
	const axisY = y + 4;
	const isDrawn = figure.items.some(({ value }) => value !== null);
	const legend = legendOf(figure, axisY + (isDrawn ? BOTTOM_AXIS_PX : 0) + LEGEND_GAP, width);
	const nodes: SceneNode[] = [
		...(isDrawn ? axisNodes(figure, columns, x, axisY) : []),
		...rows,
		...legend.nodes
	];
	const axisPart = isDrawn ? BOTTOM_AXIS_PX : 0;
	const legendPart = legend.height > 0 ? LEGEND_GAP + legend.height : 0;
	return {
		width,
		height: Math.ceil(axisY + axisPart + legendPart + EDGE),
		nodes,
		tracks: stops.length > 0 ? [{ id: 'changes', label: figure.headline, stops }] : []
	};
}

function columnsOf({ items }: ChangeFigure, width: number): Columns {
	const widest = (widths: readonly number[]) => Math.ceil(Math.max(0, ...widths));
	const known = items.filter(({ value }) => value !== null);
	const label = Math.min(
		widest(items.map((item) => textWidth(item.label, SIZE, weightOf(item)))),
		Math.round(width * 0.36)
	);
	const change = widest(known.map((item) => changeWidth(item.changeText, weightOf(item))));
	const left = label + GAP;
	const wanted = widest(known.map(({ besideText }) => changeWidth(besideText)));
	// The table has it too; without room the sticks would tell nothing.
	const isRoomy = width - left - change - wanted - 2 * GAP >= width * LEAST_PLOT;
	const beside = isRoomy ? wanted : 0;
	const besideX = width - beside;
	const changeX = besideX - (beside > 0 ? GAP : 0) - change;
	const right = Math.max(left + 40, changeX - (change > 0 ? GAP : 0));
	return {
		label,
		plot: [left, right],
		change: changeX,
		beside: beside > 0 ? besideX : null,
		width
	};
}

/** Zero is always on the axis, and what moved little does not fill it. */
function scaleOf({ items, measure, beside = [] }: ChangeFigure, { plot }: Columns) {
	const drawn = items.flatMap(({ value, interval, reference }) => [
		...(value === null ? [] : [value, ...(interval ? [interval.low, interval.high] : [])]),
		...(value === null || !reference ? [] : [reference.low, reference.high])
	]);
	const values = [...drawn, ...beside];
	const least = measure === 'places' ? 1 : 0.1;
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values, low === 0 ? least : 0);
	return scaleLinear()
		.domain([low, high])
		.nice(4)
		.range([plot[0] + DOT_PX + 1, plot[1] - DOT_PX - 1]);
}

type X = ReturnType<typeof scaleOf>;

function rowOf(
	item: ChangeItem,
	columns: Columns,
	x: X,
	top: number
): { readonly nodes: SceneNode[]; readonly height: number; readonly at: number } {
	const names = wrapText(item.label, columns.label, SIZE, weightOf(item));
	const middle = top + ROW_PX / 2;
	const baseline = middle + BASELINE;
	const label = textLines(names, 0, baseline, { weight: weightOf(item), ink: inkOf(item) });
	const nameHeight = (names.length - 1) * LINE_PX + ROW_PX;
	const datum = { series: 'changes', key: item.id, value: item.value };
	if (item.value === null) {
		const from = columns.plot[0] + GAP;
		const reason = wrapText(item.changeText, columns.width - from, SIZE);
		const at = columns.plot[0] + DOT_PX;
		const cross: Paint = { stroke: 'muted', strokeWidth: 1.5 };
		return {
			nodes: [
				...label,
				marker('cross', at, middle, 3.5, cross, { ...datum, state: 'refused' }),
				...textLines(reason, from, baseline, { ink: 'muted', halo: true })
			],
			height: Math.max(nameHeight, (reason.length - 1) * LINE_PX + ROW_PX),
			at
		};
	}
	return {
		nodes: [
			...label,
			...referenceNodes(item, x, middle),
			...stick(item, x, middle, datum),
			...changeMark(item.changeText, columns.change, baseline, {
				weight: weightOf(item),
				ink: 'text'
			}),
			...(columns.beside === null
				? []
				: changeMark(item.besideText, columns.beside, baseline, { ink: 'muted' }))
		],
		height: nameHeight,
		at: x(item.value)
	};
}

/** The own fall has its own tone; direction is told by the side of the zero line and by the sign. */
function stick(
	item: ChangeItem,
	x: X,
	y: number,
	datum: Parameters<typeof marker>[5]
): SceneNode[] {
	const [zero, end] = [x(0), x(item.value ?? 0)];
	const style = ROLE_STYLES[item.role];
	const ink = item.role === 'own' && (item.value ?? 0) < 0 ? 'fall' : style.line;
	const isOwn = item.role === 'own';
	const line: Paint = {
		stroke: ink,
		strokeWidth: isOwn ? 2.5 : 1.25,
		lineCap: 'round',
		...(item.isUnconfirmed ? { dash: UNCONFIRMED_DASH } : {})
	};
	const head: Paint = item.isUnconfirmed
		? { fill: 'ground', stroke: ink, strokeWidth: 1.5 }
		: { fill: ink };
	const { interval } = item;
	const whiskers = interval
		? whisker('level', y, x(interval.low), x(interval.high), {
				half: 4,
				ink,
				datum: { series: 'changes-interval', key: item.id },
				...interval
			})
		: [];
	return [
		{ type: 'line', x1: px(zero), y1: px(y), x2: px(end), y2: px(y), paint: line },
		...whiskers,
		marker(style.shape, end, y, isOwn ? DOT_PX + 0.5 : DOT_PX - 0.5, head, datum)
	];
}

function axisNodes(figure: ChangeFigure, columns: Columns, x: X, y: number): SceneNode[] {
	const [left, right] = columns.plot;
	const ticks = changeTicks(figure, x);
	const marks = ticks.map((tick) => ({ at: x(tick), label: figure.format(tick) }));
	const rules = ticks.map((tick): SceneNode => {
		const isZero = tick === 0;
		return {
			type: 'line',
			x1: px(x(tick)),
			y1: TOP,
			x2: px(x(tick)),
			y2: px(y),
			paint: { stroke: isZero ? 'peer' : 'rule', strokeWidth: 1 }
		};
	});
	return [
		{ type: 'group', name: 'grid', children: rules },
		bottomAxis(marks, { left, right, y, within: [0, columns.width] }),
		unitNode(figure.unit, marks, columns, y)
	];
}

/** The unit stands behind the last tick where it meets no label, else under the names. */
function unitNode(
	unit: string,
	marks: readonly { readonly at: number; readonly label: string }[],
	columns: Columns,
	y: number
): SceneNode {
	const last = marks.at(-1);
	const end = last ? last.at + textWidth(last.label, SIZE) / 2 + 6 : columns.plot[1];
	const isBehind = end + textWidth(unit, SIZE) <= columns.width;
	const at = isBehind ? end : 0;
	const children = [textLine(unit, at, y + 7 + LINE_PX / 2 + SIZE * 0.36, { ink: 'muted' })];
	return { type: 'group', name: 'axis-unit', children };
}

function legendOf({ unconfirmed, reference }: ChangeFigure, top: number, width: number) {
	const swatch = (x: number, y: number): SceneNode[] => [
		marker('circle', x, y, DOT_PX, { fill: 'ground', stroke: 'own', strokeWidth: 1.5 })
	];
	const items = [
		...(reference ? referenceLegend(reference) : []),
		...(unconfirmed === null ? [] : [{ label: unconfirmed, swatch }])
	];
	return layoutLegend(items, { x: 0, top, width });
}

const weightOf = ({ role, isPart }: ChangeItem) => (role === 'own' && !isPart ? 600 : 400);

const inkOf = ({ role, isPart }: ChangeItem) => (role === 'own' && !isPart ? 'own' : 'text');
