import type { SlopeFigure, SlopeLine } from '$lib/figures/slope-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { layoutLegend, type LegendItem } from './legend';
import { marker } from './markers';
import { px } from './pixel';
import { UNCONFIRMED_DASH } from './role-style';
import type { ReadingTrack, Scene, SceneNode } from './scene';
import { COLUMNS, endY, slopeFrame, type SlopeFrame } from './slope-frame';
import {
	LABEL_GAP,
	labelsHeight,
	labelsWidth,
	placeSlopeLabels,
	slopeLabels
} from './slope-labels';
import { slopeMarks, slopeStyle } from './slope-marks';
import { missingMark, rankOnlyMark } from './status-row';
import { blockHeight, blockNodes, type TextBlock } from './text-block';
import { LINE_PX, textLine } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const EDGE = 3;
const STATUS_PX = 22;
const LEGEND_GAP = 10;
/** Two columns further apart would only make the lines flat. */
const WIDEST_PLOT = 420;
const LEAST_HEIGHT = 300;
const EMPTY_HEIGHT = 60;
/** Every line has some pixels of its own. */
const LINE_SHARE = 6.5;

/** Two columns of values at `width` CSS pixels; the height follows from the lines and their labels. */
export function layoutSlope(figure: SlopeFigure, width: number): Scene {
	const room = Math.round(width * (width < 480 ? 0.27 : 0.3));
	const [before, now] = COLUMNS.map((column) => slopeLabels(figure, column, room));
	const labels = [before ?? [], now ?? []] as const;
	const [left, right] = columnsX(labels.map(labelsWidth), figure, width);
	const top = EDGE + 2 * LINE_PX + 6;
	const isEmpty = labels.every((some) => some.length === 0);
	const height = Math.max(
		isEmpty ? EMPTY_HEIGHT : LEAST_HEIGHT,
		isEmpty ? 0 : figure.lines.length * LINE_SHARE,
		...labels.map(labelsHeight)
	);
	const frame = slopeFrame(figure, { left, right, top, bottom: top + height });
	const placed = labels.map((some) => placeSlopeLabels(some, frame));
	const own = figure.lines.find(({ role }) => role === 'own');
	const hasStatus = own?.ends.some(({ value, low }) => value === null && low === null) === true;
	const statusY = frame.bottom + STATUS_PX / 2 + 2;
	const below = frame.bottom + (hasStatus ? STATUS_PX : 4);
	const refusal = refusalBlock(figure, frame, below, width);
	const legendTop = refusal.foot + LEGEND_GAP;
	const legend = layoutLegend(legendItems(figure), { x: 0, top: legendTop, width });
	const nodes: SceneNode[] = [
		...columnNodes(figure, frame),
		...[...figure.lines]
			.reverse()
			.sort((a, b) => weightOf(a) - weightOf(b))
			.map((line) => slopeMarks(line, figure.years, frame)),
		...(own && hasStatus ? [statusNodes(figure, own, frame, statusY)] : []),
		{ type: 'group', name: 'leaders', children: placed.flatMap(({ leaders }) => leaders) },
		{
			type: 'group',
			name: 'labels',
			children: [
				...placed.flatMap(({ texts }) => texts),
				...zeroLabel(figure, frame),
				...refusal.nodes
			]
		},
		...legend.nodes
	];
	return {
		width,
		height: Math.ceil(legendTop + legend.height + EDGE),
		nodes,
		tracks: figure.lines.map((line) => trackOf(line, figure.years, frame, statusY))
	};
}

/** The columns as far apart as labels allow, in the middle where they need not reach the edges. */
function columnsX(
	widths: readonly number[],
	{ years }: SlopeFigure,
	width: number
): [number, number] {
	const [before = 0, now = 0] = widths.map((own, column) => {
		const half = textWidth(`${years[column] ?? ''}`, CHART_TEXT_PX.strong, 600) / 2;
		return Math.max(half, own > 0 ? own + LABEL_GAP : 0);
	});
	const plot = Math.max(20, Math.min(WIDEST_PLOT, width - before - now));
	const left = before + Math.max(0, (width - before - now - plot) / 2);
	return [left, left + plot];
}

function columnNodes(figure: SlopeFigure, frame: SlopeFrame): SceneNode[] {
	const { years, unit, hasZero } = figure;
	const { left, right, top, bottom } = frame;
	const rules = [left, right].map((x): SceneNode => ({
		type: 'line',
		x1: px(x),
		y1: px(top),
		x2: px(x),
		y2: px(bottom),
		paint: { stroke: 'rule', strokeWidth: 1 }
	}));
	const zero = px(frame.y[0](0));
	const zeroLine: SceneNode = {
		type: 'line',
		x1: px(left),
		y1: zero,
		x2: px(right),
		y2: zero,
		paint: { stroke: 'muted', strokeWidth: 1, dash: [2, 3] }
	};
	const baseline = EDGE + 2 * LINE_PX - 4;
	const heads = years.map((year, at) =>
		textLine(`${year}`, at === 0 ? left : right, baseline, {
			anchor: 'middle',
			weight: 600,
			sizePx: CHART_TEXT_PX.strong
		})
	);
	return [
		textLine(unit, 0, EDGE + SIZE, { ink: 'muted' }),
		{
			type: 'group',
			name: 'columns',
			children: [...rules, ...(hasZero ? [zeroLine] : []), ...heads]
		}
	];
}

/** Over all lines, so that none runs through it. */
function zeroLabel({ hasZero }: SlopeFigure, { left, top, y }: SlopeFrame): SceneNode[] {
	if (!hasZero) return [];
	const zero = y[0](0);
	const baseline = zero < top + LINE_PX ? zero + LINE_PX - 3 : zero - 4;
	return [textLine('0', left + 8, baseline, { ink: 'muted', halo: true })];
}

/** Why no lines join the columns: between them, or under them where they stand close. */
function refusalBlock(
	{ refusal }: SlopeFigure,
	frame: SlopeFrame,
	below: number,
	width: number
): { readonly nodes: readonly SceneNode[]; readonly foot: number } {
	if (refusal === null) return { nodes: [], foot: below };
	const between = frame.right - frame.left - 36;
	const style = { sizePx: SIZE, weight: 400, ink: 'muted' } as const;
	const longest = Math.max(...refusal.split(' ').map((word) => textWidth(word, SIZE)));
	if (between >= Math.max(100, longest)) {
		const lines = wrapText(refusal, Math.min(between, 190), SIZE);
		const block: TextBlock = { ...style, lines, x: 0, top: 0, anchor: 'middle', halo: true };
		const x = (frame.left + frame.right) / 2;
		const top = (frame.top + frame.bottom - blockHeight(block)) / 2;
		return { nodes: blockNodes({ ...block, x, top }), foot: below };
	}
	const lines = wrapText(refusal, width, SIZE);
	const block: TextBlock = { ...style, lines, x: 0, top: below + 4, anchor: 'start' };
	return { nodes: blockNodes(block), foot: below + 4 + blockHeight(block) };
}

/** Marks under the columns for own years without a place on the axis. */
function statusNodes(
	{ years }: SlopeFigure,
	own: SlopeLine,
	{ left, right }: SlopeFrame,
	y: number
): SceneNode {
	const children = COLUMNS.flatMap((column): SceneNode[] => {
		const { state, value, low, missing } = own.ends[column];
		if (value !== null || low !== null) return [];
		const x = column === 0 ? left : right;
		const datum = { series: own.id, key: `${years[column]}`, value: null, state };
		return [
			state === 'rank_only'
				? rankOnlyMark(x, y, datum)
				: missingMark(x, y, missing ?? 'refused', datum)
		];
	});
	return { type: 'group', name: 'status-row', children };
}

/** What is named stands before the crowd, the own line before all. */
function weightOf({ role, isNamed }: SlopeLine): number {
	return role === 'own' ? 3 : isNamed ? 2 : role === 'region' ? 1 : 0;
}

function trackOf(
	line: SlopeLine,
	years: SlopeFigure['years'],
	frame: SlopeFrame,
	statusY: number
): ReadingTrack {
	return {
		id: line.id,
		label: line.label,
		stops: COLUMNS.map((column) => ({
			x: px(column === 0 ? frame.left : frame.right),
			y: px(endY(line.ends[column], column, frame) ?? statusY),
			mark: { series: line.id, key: String(years[column]) },
			text: line.ends[column].text
		}))
	};
}

function legendItems({ legend }: SlopeFigure): LegendItem[] {
	return legend.map(({ mark, label }) => ({
		label,
		swatch: (x, y) => {
			const style = slopeStyle({ role: mark === 'region' ? 'region' : 'own', isNamed: false });
			const stroke = (dash?: readonly number[]): SceneNode => ({
				type: 'line',
				x1: px(x - 9),
				y1: px(y),
				x2: px(x + 9),
				y2: px(y),
				paint: {
					stroke: style.line,
					strokeWidth: style.widthPx,
					lineCap: 'round',
					...(dash ? { dash } : {})
				}
			});
			if (mark === 'rank_only') return [rankOnlyMark(x, y)];
			if (mark === 'region') return [stroke(), marker('square', x, y, 3, { fill: style.line })];
			if (mark === 'unconfirmed') {
				const head = { fill: 'ground', stroke: 'own', strokeWidth: 2 } as const;
				return [stroke(UNCONFIRMED_DASH), marker('circle', x + 5, y, 4, head)];
			}
			if (mark !== 'band') return [missingMark(x, y, mark)];
			const paint = { fill: 'ownSoft', stroke: 'own', strokeWidth: 1 } as const;
			return [{ type: 'rect', x: px(x - 4), y: px(y - 6), width: 8, height: 12, paint }];
		}
	}));
}
