import type { CalendarFigure, CalendarWeek } from '$lib/figures/calendar-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { calendarCell, cellShape } from './calendar-cell';
import { calendarYears, SLOTS, type CalendarMonth, type CalendarYear } from './calendar-year';
import type { Box } from './label-box';
import { layoutLegend, type LegendItem } from './legend';
import { px } from './pixel';
import type { ReadingTrack, Scene, SceneNode } from './scene';
import { textLine } from './text-line';

const ROW_PX = 30;
const CELL_PX = 24;
const CELL_GAP = 4;
const CELL_WIDEST = 60;
const CELL_NARROWEST = 32;
const LABEL_GAP = 12;
const BLOCK_GAP = 36;
const HEAD_PX = 26;
const BLOCK_BELOW = 16;

interface Grid {
	readonly columns: number;
	readonly label: number;
	/** From the left edge of a cell to that of the next. */
	readonly pitch: number;
	readonly block: number;
}

/**
 * A row a month and a cell an airing, placed by its week of the month; a block a year, as many side
 * by side as `width` (CSS pixels) takes. The height follows.
 */
export function layoutCalendar(figure: CalendarFigure, width: number): Scene {
	const years = calendarYears(figure);
	const grid = gridOf(years, width);
	const nodes: SceneNode[] = [];
	const tracks: ReadingTrack[] = [];
	let top = 0;
	for (let first = 0; first < years.length; first += grid.columns) {
		const line = years.slice(first, first + grid.columns);
		const head = years.length > 1 ? HEAD_PX : 0;
		for (const [i, year] of line.entries()) {
			const x = i * (grid.block + BLOCK_GAP);
			if (head > 0) nodes.push(yearHead(year.year, x, top));
			for (const [row, month] of year.months.entries()) {
				const placed = layoutMonth(month, grid, x, top + head + row * ROW_PX);
				nodes.push({ type: 'group', name: `month-${month.key}`, children: placed.nodes });
				if (placed.track.stops.length > 0) tracks.push(placed.track);
			}
		}
		top += head + Math.max(...line.map((year) => year.months.length)) * ROW_PX + BLOCK_BELOW;
	}
	const occurring = new Set(figure.weeks.map((week) => week.status));
	const items = figure.legend
		.filter(({ status }) => occurring.has(status))
		.map(({ status, label }): LegendItem => ({
			label,
			swatch: (x, y) => cellShape(status, { x: x - 9, y: y - 7, width: 18, height: 14 })
		}));
	const key = layoutLegend(items, { x: 1, top, width: width - 1 });
	nodes.push(...key.nodes);
	return { width, height: Math.ceil(top + key.height + 2), nodes, tracks };
}

function gridOf(years: readonly CalendarYear[], width: number): Grid {
	const labels = years.flatMap((year) => year.months.map((month) => month.label));
	const label =
		Math.ceil(Math.max(0, ...labels.map((text) => textWidth(text, CHART_TEXT_PX.label)))) +
		LABEL_GAP;
	const narrowest = label + SLOTS * (CELL_NARROWEST + CELL_GAP);
	const fitting = Math.floor((width + BLOCK_GAP) / (narrowest + BLOCK_GAP));
	const columns = Math.max(1, Math.min(years.length, fitting));
	const room = (width - (columns - 1) * BLOCK_GAP) / columns;
	const pitch = Math.min(CELL_WIDEST + CELL_GAP, (room - label - 1) / SLOTS);
	return { columns, label, pitch, block: label + SLOTS * pitch };
}

function yearHead(year: number, x: number, top: number): SceneNode {
	return textLine(String(year), x, top + 15, {
		weight: 600,
		sizePx: CHART_TEXT_PX.strong
	});
}

function layoutMonth(
	month: CalendarMonth,
	grid: Grid,
	x: number,
	top: number
): { readonly nodes: readonly SceneNode[]; readonly track: ReadingTrack } {
	const cells = month.slots.flatMap((weeks, slot) =>
		weeks.map((week, i) => {
			const left = x + grid.label + slot * grid.pitch;
			return { week, box: cellBox(left, top, grid.pitch - CELL_GAP, i, weeks) };
		})
	);
	return {
		nodes: [
			textLine(month.label, x, top + ROW_PX / 2 + 4.6, { ink: 'muted' }),
			...cells.flatMap(({ week, box }) => calendarCell(week, box))
		],
		track: {
			id: month.key,
			label: month.label,
			stops: cells.map(({ week, box }) => ({
				x: px(box.x + box.width / 2),
				y: px(box.y + box.height / 2),
				mark: { series: 'airing', key: week.date },
				text: week.text
			}))
		}
	};
}

/** Airings of the same slot share its room. */
function cellBox(
	left: number,
	top: number,
	width: number,
	i: number,
	weeks: readonly CalendarWeek[]
): Box {
	const share = (width + 2) / weeks.length;
	return {
		x: left + i * share,
		y: top + (ROW_PX - CELL_PX) / 2,
		width: Math.max(1, share - 2),
		height: CELL_PX
	};
}
