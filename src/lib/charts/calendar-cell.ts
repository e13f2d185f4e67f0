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
/** The room of a question mark beside the day. */
const QUESTION_PX = 12;

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
	const room = box.width - markWidth(week.status);
	const hasDay = textWidth(day, CHART_TEXT_PX.tick) + 2 <= room;
	const datum: MarkDatum = {
		series: 'airing',
		key: week.date,
		value: hasAired(week.status) ? week.minutesHigh : null,
		state: week.status
	};
	const nodes = cellShape(week.status, box, datum, hasDay);
	if (!hasDay) return nodes;
	const { text } = STYLES[week.status];
	return [
		...nodes,
		textLine(day, box.x + room / 2, box.y + box.height / 2 + 4.6, { anchor: 'middle', ink: text })
	];
}

/** What a status takes from the right of a cell. */
function markWidth(status: WeekStatus): number {
	if (status === 'unread') return QUESTION_PX;
	return status === 'missed' || status === 'wrong_length' ? CORNER : 0;
}

/** The shape alone, as the legend shows it; with room for a day left of its mark in a cell. */
export function cellShape(
	status: WeekStatus,
	box: Box,
	datum?: MarkDatum,
	hasDay = false
): SceneNode[] {
	const { paint, outline } = STYLES[status];
	const shape: SceneNode = {
		type: 'path',
		d: pathThrough(outline(box), true),
		paint,
		...(datum ? { datum } : {})
	};
	if (status === 'missed') return [shape, ...cross(box)];
	return status === 'unread' ? [shape, ...questionMark(box, hasDay)] : [shape];
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

/** Whether it aired is open: in the place of the cross, and in the middle of a cell without a day. */
function questionMark({ x, y, width, height }: Box, hasDay: boolean): SceneNode[] {
	const style = {
		sizePx: CHART_TEXT_PX.tick,
		weight: 600,
		anchor: 'middle',
		ink: 'muted'
	} as const;
	if (textWidth('?', style.sizePx, style.weight) + 4 > width) return [];
	const middle = hasDay ? width - 7 : width / 2;
	return [textLine('?', x + middle, y + height / 2 + 4.6, style)];
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
