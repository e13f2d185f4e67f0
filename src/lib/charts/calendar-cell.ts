import type { CalendarWeek, WeekStatus } from '$lib/figures/calendar-figure';
import type { Ink } from '$lib/tokens/ink';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { Box } from './label-box';
import { pathThrough, px } from './pixel';
import type { MarkDatum, Paint, SceneNode } from './scene';
import { textLine } from './text-line';

interface CellStyle {
	readonly paint: Paint;
	readonly text: Ink;
	readonly outline: (box: Box) => readonly (readonly [number, number])[];
}

const CORNER = 9;

/** Fill, outline and shape tell the statuses apart; colour only supports them. */
const STYLES: Record<WeekStatus, CellStyle> = {
	planned: { paint: { stroke: 'own', strokeWidth: 1.25 }, text: 'text', outline: whole },
	aired: {
		paint: { fill: 'own', stroke: 'own', strokeWidth: 1.25 },
		text: 'ground',
		outline: whole
	},
	aired_late: {
		paint: { fill: 'fall', stroke: 'fall', strokeWidth: 1.25 },
		text: 'ground',
		outline: cutCorner
	},
	wrong_length: {
		paint: { fill: 'fall', stroke: 'fall', strokeWidth: 1.25 },
		text: 'ground',
		outline: notchedSide
	},
	unread: {
		paint: { stroke: 'muted', strokeWidth: 1.25, dash: [3, 2.5] },
		text: 'text',
		outline: whole
	},
	missed: { paint: { stroke: 'fall', strokeWidth: 1.25 }, text: 'text', outline: whole },
	extra: {
		// Aired, so filled; outside the plan, so not in the ink of the plan.
		paint: { fill: 'muted', stroke: 'ground', strokeWidth: 1.25, dash: [3, 2.5] },
		text: 'ground',
		outline: whole
	}
};

/** An airing, or its lack, as a cell with the day of the month in it. */
export function calendarCell(week: CalendarWeek, box: Box): SceneNode[] {
	const day = String(Number(week.date.slice(8, 10)));
	const isMarked = week.status === 'missed' || week.status === 'wrong_length';
	const room = box.width - (isMarked ? CORNER : 0);
	const nodes = cellShape(week.status, box, {
		series: 'airing',
		key: week.date,
		value: hasAired(week.status) ? week.minutesHigh : null,
		state: week.status
	});
	if (textWidth(day, CHART_TEXT_PX.tick) + 2 > room) return nodes;
	const { text } = STYLES[week.status];
	return [
		...nodes,
		textLine(day, box.x + room / 2, box.y + box.height / 2 + 4.6, { anchor: 'middle', ink: text })
	];
}

/** The shape alone, as the legend shows it. */
export function cellShape(status: WeekStatus, box: Box, datum?: MarkDatum): SceneNode[] {
	const { paint, outline } = STYLES[status];
	const shape: SceneNode = {
		type: 'path',
		d: pathThrough(outline(box), true),
		paint,
		...(datum ? { datum } : {})
	};
	return status === 'missed' ? [shape, ...cross(box)] : [shape];
}

function hasAired(status: WeekStatus): boolean {
	return status !== 'planned' && status !== 'missed' && status !== 'unread';
}

function cross({ x, y, width, height }: Box): SceneNode[] {
	const reach = 3;
	const cx = x + width - reach - 4;
	const cy = y + height / 2;
	const stroke = { stroke: 'fall', strokeWidth: 1.75 } as const;
	return [1, -1].map((slope) => ({
		type: 'line',
		x1: px(cx - reach),
		y1: px(cy - reach * slope),
		x2: px(cx + reach),
		y2: px(cy + reach * slope),
		paint: stroke
	}));
}

function whole({ x, y, width, height }: Box): (readonly [number, number])[] {
	return [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height]
	];
}

function cutCorner({ x, y, width, height }: Box): (readonly [number, number])[] {
	return [
		[x, y],
		[x + width - CORNER, y],
		[x + width, y + CORNER],
		[x + width, y + height],
		[x, y + height]
	];
}

function notchedSide({ x, y, width, height }: Box): (readonly [number, number])[] {
	return [
		[x, y],
		[x + width, y],
		[x + width - CORNER + 2, y + height / 2],
		[x + width, y + height],
		[x, y + height]
	];
}
