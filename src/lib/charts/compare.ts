import type { CompareFigure, CompareRow } from '$lib/figures/compare-figure';
import { wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { BOTTOM_AXIS_PX, bottomAxis } from './axis';
import { compareKey } from './compare-key';
import { LANE_HALF, laneMarks, LEVEL_PX, levelsOf } from './compare-marks';
import { compareNames, type CompareNames } from './compare-names';
import { compareScale, compareTicks, type CompareScale } from './compare-scale';
import { compareTexts, textsWidth } from './compare-texts';
import { layoutLegend } from './legend';
import { px } from './pixel';
import type { ReadingTrack, Scene, SceneNode } from './scene';
import { LINE_PX, textLine, textLines } from './text-line';

/** From this width on, names, marks and numbers stand side by side. */
const WIDE_FROM = 560;
const SIZE = CHART_TEXT_PX.label;
const GAP = 16;
const PAD = 9;
/** From the middle of a line of text to its baseline. */
const BASELINE = 4.6;
const NARROWEST_PLOT = 170;
const LEGEND_GAP = 12;

/** Where the columns stand; in a narrow drawing each takes the whole width, below one another. */
interface Columns {
	readonly isWide: boolean;
	readonly width: number;
	readonly label: number;
	readonly plot: readonly [number, number];
	readonly text: { readonly x: number; readonly width: number };
}

interface PlacedRow {
	readonly nodes: readonly SceneNode[];
	readonly height: number;
	/** The middle of its marks. */
	readonly y: number;
}

/**
 * A row the total and each part: all sides as marks on one axis, joined where they can be compared, with
 * the difference and the values behind it in words. `width` is in CSS pixels; the height follows.
 */
export function layoutCompare(figure: CompareFigure, width: number): Scene {
	const columns = columnsOf(figure, width);
	const x = compareScale(figure, columns.plot);
	const nodes: SceneNode[] = [];
	const lanes: number[] = [];
	const [first] = figure.rows;
	const names = x && first ? compareNames(figure, first, x, columns.plot[1]) : null;
	let top = 0;
	for (const [i, row] of figure.rows.entries()) {
		if (i > 0) nodes.push(hairline(top, width, i === 1));
		const placed = rowOf(figure, row, columns, x, i === 0 ? names : null, top);
		nodes.push({ type: 'group', name: `row-${row.component}`, children: placed.nodes });
		lanes.push(placed.y);
		top += placed.height;
	}
	if (x) {
		nodes.push(...axisNodes(figure, x, columns, top));
		top += BOTTOM_AXIS_PX + (columns.isWide ? 0 : LINE_PX);
	}
	if (figure.nothing !== null) {
		const lines = wrapText(figure.nothing, width, SIZE);
		nodes.push(...textLines(lines, 0, top + LINE_PX, { ink: 'muted' }));
		top += lines.length * LINE_PX + 6;
	}
	const place = { x: 0, top: top + LEGEND_GAP, width };
	const legend = layoutLegend(compareKey(figure, names?.named ?? []), place);
	return {
		width,
		height: Math.ceil(top + (legend.height > 0 ? LEGEND_GAP + legend.height : 0)) + 2,
		nodes: [...nodes, ...legend.nodes],
		tracks: tracksOf(figure, x, columns, lanes)
	};
}

function columnsOf({ rows }: CompareFigure, width: number): Columns {
	if (width < WIDE_FROM) {
		const plot = [0, width] as const;
		return { isWide: false, width, label: width, plot, text: { x: 0, width } };
	}
	const label = Math.min(260, Math.round(width * 0.28));
	const most = width - label - NARROWEST_PLOT - 2 * GAP;
	const text = Math.max(120, Math.min(textsWidth(rows), most, 250));
	const plot = [label + GAP, width - text - GAP] as const;
	return { isWide: true, width, label, plot, text: { x: width - text, width: text } };
}

function rowOf(
	figure: CompareFigure,
	row: CompareRow,
	columns: Columns,
	x: CompareScale | null,
	names: CompareNames | null,
	top: number
): PlacedRow {
	const weight = row.isTotal ? 600 : 400;
	const label = wrapText(row.label, columns.label, SIZE, weight);
	const texts = compareTexts(row, columns.text.width);
	const over = names?.height ?? 0;
	const labelPx = label.length * LINE_PX;
	// Wide: all three begin at the middle of the marks. Narrow: name, marks, numbers.
	const head = columns.isWide ? over + LINE_PX / 2 : labelPx + over + LANE_HALF;
	const y = top + PAD + head;
	const isDrawn = x !== null && row.points.some(({ at, low }) => at !== null || low !== null);
	const below = isDrawn ? Math.max(...levelsOf(row, x)) * LEVEL_PX : 0;
	const labelY = columns.isWide ? y + BASELINE : top + PAD + LINE_PX / 2 + BASELINE;
	const under = isDrawn ? LANE_HALF + below + LINE_PX / 2 : LINE_PX / 2 - LANE_HALF;
	const textY = (columns.isWide ? y : y + under) + BASELINE;
	const height = columns.isWide
		? over + Math.max(labelPx, texts.lineCount * LINE_PX, LINE_PX + below) + 2 * PAD
		: textY - BASELINE - LINE_PX / 2 + texts.lineCount * LINE_PX + PAD - top;
	const grid = columns.isWide ? ([top, top + height] as const) : ([y - 8, y + 8 + below] as const);
	return {
		height: Math.ceil(height),
		y,
		nodes: [
			...(isDrawn
				? gridNodes(figure, x, columns, y, [Math.max(grid[0], y - 8 - PAD), grid[1]])
				: []),
			...textLines(label, 0, labelY, { weight }),
			...(names && isDrawn ? names.draw(y - 6) : []),
			...(isDrawn ? laneMarks(row, x, y) : []),
			...texts.draw(columns.text.x, textY)
		]
	};
}

function gridNodes(
	figure: CompareFigure,
	x: CompareScale,
	{ plot }: Columns,
	y: number,
	[from, to]: readonly [number, number]
): SceneNode[] {
	const paint = { stroke: 'rule', strokeWidth: 1 } as const;
	const line = (x1: number, y1: number, x2: number, y2: number): SceneNode => ({
		type: 'line',
		x1: px(x1),
		y1: px(y1),
		x2: px(x2),
		y2: px(y2),
		paint
	});
	return [
		line(plot[0], y, plot[1], y),
		...compareTicks(figure, x).map((tick) => line(x(tick), from, x(tick), to))
	];
}

function axisNodes(
	figure: CompareFigure,
	x: CompareScale,
	{ isWide, width, plot }: Columns,
	y: number
): SceneNode[] {
	const marks = compareTicks(figure, x).map((tick) => ({
		at: x(tick),
		label: figure.format(tick)
	}));
	const baseline = y + 7 + LINE_PX / 2 + SIZE * 0.36;
	const unit = isWide
		? textLine(figure.unit, plot[0] - GAP, baseline, { anchor: 'end', ink: 'muted' })
		: textLine(figure.unit, 0, baseline + LINE_PX, { ink: 'muted' });
	return [
		bottomAxis(marks, {
			left: plot[0],
			right: plot[1],
			y,
			within: [Math.max(0, plot[0] - 8), width]
		}),
		{ type: 'group', name: 'axis-unit', children: [unit] }
	];
}

/** Row by row with the difference, then side by side each by itself. */
function tracksOf(
	{ rows, sides }: CompareFigure,
	x: CompareScale | null,
	{ plot }: Columns,
	lanes: readonly number[]
): ReadingTrack[] {
	if (rows.length === 0) return [];
	const stop = (row: CompareRow, i: number, side: number, text: string) => {
		const point = row.points[side];
		const { at = null, low = null, high = null } = point ?? {};
		const value = at ?? (low !== null && high !== null ? (low + high) / 2 : null);
		const place = x && value !== null ? x(value) : plot[0] + 10;
		const level = x ? (levelsOf(row, x)[side] ?? 0) : 0;
		return {
			x: px(place),
			y: px((lanes[i] ?? 0) + level * LEVEL_PX),
			mark: { series: sides[side]?.id ?? '', key: row.component },
			text: `${row.label}: ${text}`
		};
	};
	return [
		{
			id: 'rows',
			label: sides.map(({ label }) => label).join(' – '),
			stops: rows.map((row, i) => stop(row, i, 0, row.text))
		},
		...sides.map(({ id, label }, side) => ({
			id,
			label,
			stops: rows.map((row, i) => stop(row, i, side, row.points[side]?.text ?? ''))
		}))
	];
}

function hairline(y: number, width: number, isStrong: boolean): SceneNode {
	const paint = { stroke: isStrong ? 'peer' : 'rule', strokeWidth: 1 } as const;
	return { type: 'line', x1: 0, y1: px(y), x2: px(width), y2: px(y), paint };
}
