import type { TimelineFigure } from '$lib/figures/timeline-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { layoutLegend } from './legend';
import { px } from './pixel';
import type { ReadingTrack, SceneNode } from './scene';
import { LINE_PX, textLine, textLines } from './text-line';
import { placeAirings } from './timeline-airings';
import { LEAST_REACH_PX, timelineGrid, type TimelineGrid } from './timeline-grid';
import { timelineKey } from './timeline-key';
import { placeTimelineRow } from './timeline-row';
import type { EditionTarget, TimelineScene } from './timeline-scene';

const AXIS_PX = 26;
const KEY_GAP = 10;
const ROW_GAP = 10;

/**
 * One axis of time across: airings on top, below them each index over its windows with its change
 * to the year before. `width` is in CSS pixels; the height follows, with flatter changes where it would be
 * more than `height` and no word is lost by it. `targets` say where editions can be chosen.
 */
export function layoutTimeline(
	figure: TimelineFigure,
	width: number,
	height = Infinity
): TimelineScene {
	const grid = timelineGrid(figure, width);
	const usual = onGrid(figure, grid);
	const spare = Math.ceil((usual.scene.height - height) / (2 * Math.max(1, figure.rows.length)));
	for (
		let reachPx = Math.max(LEAST_REACH_PX, grid.reachPx - spare);
		reachPx < grid.reachPx;
		reachPx += 1
	) {
		const lower = onGrid(figure, timelineGrid(figure, width, reachPx));
		if (lower.missed <= usual.missed) return lower.scene;
	}
	return usual.scene;
}

function onGrid(
	figure: TimelineFigure,
	grid: TimelineGrid
): { readonly scene: TimelineScene; readonly missed: number } {
	const { width } = grid;
	let missed = 0;
	const reachLines = figure.reach
		? wrapText(figure.reach.label, width, CHART_TEXT_PX.label, 600)
		: [];
	const top = reachLines.length > 0 ? reachLines.length * LINE_PX + 8 : 0;
	const rows: SceneNode[] = [];
	const tracks: ReadingTrack[] = [];
	const targets: EditionTarget[] = [];

	const airingsLabel = rowLabel(figure.airingsLabel, '', grid, top + 8);
	const base = Math.max(
		top + 8 + grid.headPx + grid.airingPx,
		grid.isWide ? airingsLabel.bottom - 4 : 0
	);
	const airings = placeAirings(figure, grid, base);
	rows.push({
		type: 'group',
		name: 'airings',
		children: [...airingsLabel.nodes, ...airings.nodes]
	});
	if (airings.stops.length > 0) {
		tracks.push({ id: 'airings', label: figure.airingsLabel, stops: airings.stops });
	}

	let y = base + airings.belowPx + ROW_GAP;
	for (const row of figure.rows) {
		const zero = y + grid.headPx + grid.halfPx;
		// Name and unit stand in two lines left of the row, in one above it.
		const labelTop = grid.isWide ? zero - (row.unit === '' ? 0.5 : 1) * LINE_PX : y + 6;
		const placed = placeTimelineRow(row, grid, zero);
		rows.push({
			type: 'group',
			name: `row-${row.index}`,
			children: [
				hairline(y, 0, width),
				...rowLabel(row.label, row.unit, grid, labelTop).nodes,
				...placed.nodes
			]
		});
		if (placed.track.stops.length > 0) tracks.push(placed.track);
		targets.push(...placed.targets);
		missed += placed.missed;
		y = zero + grid.halfPx;
	}

	const key = layoutLegend(timelineKey(figure), {
		x: 1,
		top: y + AXIS_PX + KEY_GAP,
		width: width - 1
	});
	const scene = {
		width,
		height: Math.ceil(y + AXIS_PX + (key.height > 0 ? KEY_GAP + key.height : 0)) + 2,
		nodes: [
			...reachNodes(figure, reachLines, grid, top, y),
			...yearRules(grid, top, y),
			...rows,
			yearAxis(grid, y),
			...key.nodes
		],
		tracks,
		targets
	};
	return { scene, missed };
}

function rowLabel(
	label: string,
	unit: string,
	grid: TimelineGrid,
	top: number
): { readonly nodes: SceneNode[]; readonly bottom: number } {
	const style = { sizePx: CHART_TEXT_PX.strong, weight: 600 } as const;
	const lines = wrapText(label, grid.labelPx + 1, style.sizePx, style.weight);
	const bottom = top + lines.length * LINE_PX;
	const nodes = textLines(lines, 0, top + 13, style);
	if (unit === '') return { nodes, bottom };
	const quiet = { ink: 'muted', sizePx: CHART_TEXT_PX.label } as const;
	const unitText = `(${unit})`;
	if (grid.isWide) {
		return {
			nodes: [...nodes, textLine(unitText, 0, bottom + 13, quiet)],
			bottom: bottom + LINE_PX
		};
	}
	const x = textWidth(lines.at(-1) ?? '', style.sizePx, style.weight) + 6;
	return { nodes: [...nodes, textLine(unitText, x, bottom - LINE_PX + 13, quiet)], bottom };
}

/** The stretch that could have mattered: a light ground under all rows, its words above. */
function reachNodes(
	{ reach }: TimelineFigure,
	lines: readonly string[],
	{ time, width }: TimelineGrid,
	top: number,
	bottom: number
): SceneNode[] {
	if (!reach) return [];
	const left = time.start(reach.from);
	const right = Math.max(left + 1, time.end(reach.to));
	const textPx = Math.max(...lines.map((line) => textWidth(line, CHART_TEXT_PX.label, 600)));
	const x = Math.max(0, Math.min(left, width - textPx));
	return [
		{
			type: 'group',
			name: 'reach',
			children: [
				{
					type: 'rect',
					x: px(left),
					y: px(top),
					width: px(right - left),
					height: px(bottom - top),
					paint: { fill: 'ownSoft', opacity: 0.4 }
				},
				{
					type: 'line',
					x1: px(left),
					y1: px(top),
					x2: px(right),
					y2: px(top),
					paint: { stroke: 'own', strokeWidth: 2 }
				},
				...textLines(lines, x, 13, { weight: 600, ink: 'own' })
			]
		}
	];
}

function yearRules({ time }: TimelineGrid, top: number, bottom: number): SceneNode[] {
	return time.years.slice(1).map(({ left }) => ({
		type: 'line',
		x1: px(left),
		y1: px(top),
		x2: px(left),
		y2: px(bottom),
		paint: { stroke: 'rule', strokeWidth: 1 }
	}));
}

/** Each year under its own span; where they do not fit, every second, third ... from the last. */
function yearAxis({ time, width }: TimelineGrid, y: number): SceneNode {
	const size = CHART_TEXT_PX.tick;
	const room = textWidth('2024', size) + 12;
	const widest = Math.max(1, ...time.years.map(({ left, right }) => right - left));
	const every = Math.max(1, Math.ceil(room / widest));
	const labels: SceneNode[] = [];
	let end = Infinity;
	for (const [i, { year, left, right }] of [...time.years].reverse().entries()) {
		const half = textWidth(String(year), size) / 2;
		const x = Math.min(width - half, Math.max(half, (left + right) / 2));
		// A year cut to a sliver may be pushed onto its neighbour.
		if (i % every !== 0 || x + half + 6 > end) continue;
		const style = { anchor: 'middle', ink: 'muted', sizePx: size } as const;
		labels.unshift(textLine(String(year), x, y + 19, style));
		end = x - half;
	}
	return {
		type: 'group',
		name: 'axis-x',
		children: [hairline(y, time.left, time.right), ...labels]
	};
}

function hairline(y: number, x1: number, x2: number): SceneNode {
	const paint = { stroke: 'rule', strokeWidth: 1 } as const;
	return { type: 'line', x1: px(x1), y1: px(y), x2: px(x2), y2: px(y), paint };
}
