import type { HeatFigure, HeatRow } from '$lib/figures/heat-figure';
import { wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { placeFlags } from './flags';
import { CELL_GAP, heatCell } from './heat-cell';
import { breakMark, goesOnMark, upright } from './heat-break';
import { BREAK_PX, heatColumns, nameWeight, type HeatColumns } from './heat-columns';
import { heatLegend } from './heat-scale';
import { heatYears } from './heat-years';
import { px } from './pixel';
import type { ReadingTrack, Scene, SceneNode } from './scene';
import { blockNodes } from './text-block';
import { LINE_PX, textLine, textLines } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const ROW_PX = 19;
const OWN_PX = 24;
const SECTION_PX = 26;
const HEAD_PX = 22;
const FLAG_GAP = 4;
const EDGE = 3;

/** A row in its place. */
interface PlacedRow {
	readonly row: HeatRow;
	readonly names: readonly string[];
	/** Of a heading over the row; null for none. */
	readonly sectionY: number | null;
	readonly y: number;
	readonly height: number;
}

/** A table of filled cells at `width` CSS pixels; the height follows from its rows. */
export function layoutHeat(figure: HeatFigure, width: number): Scene {
	const columns = heatColumns(figure, width);
	const flags = breakFlags(figure, columns, width);
	const headY = EDGE + (flags.height > 0 ? flags.height + FLAG_GAP : 0);
	const top = headY + (columns.columns.length > 0 ? HEAD_PX : 0);
	const { rows, bottom } = placeRows(figure, columns, top);
	const leftOut = columns.leftOut.length > 0 ? figure.leftOut(columns.leftOut) : '';
	const remark = leftOut === '' ? [] : wrapText(leftOut, width, SIZE);
	const remarkY = bottom + 10;
	const legendTop = remarkY + (remark.length > 0 ? remark.length * LINE_PX + 8 : 4);
	const firstYear = columns.columns[0]?.year ?? Infinity;
	const legend = heatLegend(figure, { top: legendTop, width, firstYear });
	const poles = { from: headY, to: bottom };
	const nodes: SceneNode[] = [
		...rows.map((placed) => rowGroup(figure, columns, placed)),
		...breakGroup(figure, columns, rows, poles),
		...heatYears(figure, columns, headY + HEAD_PX - 8, width),
		{
			type: 'group',
			name: 'labels',
			children: flags.blocks.flatMap((block) =>
				blockNodes({ ...block, top: EDGE + flags.height + block.top })
			)
		},
		...textLines(remark, 0, remarkY + SIZE, { ink: 'muted' }),
		...legend.nodes
	];
	const height = Math.ceil(legendTop + legend.height + EDGE);
	return { width, height, nodes, tracks: tracksOf(columns, rows) };
}

function placeRows(figure: HeatFigure, { name }: HeatColumns, top: number) {
	let y = top;
	let before: HeatRow | undefined;
	const rows = figure.rows.map((row): PlacedRow => {
		const names = wrapText(row.label, Math.max(1, name), SIZE, nameWeight(row));
		const isNew = row.section !== null && row.section !== before?.section;
		const sectionY = isNew ? y : null;
		if (isNew) y += SECTION_PX;
		const height = Math.max(row.role === 'own' ? OWN_PX : ROW_PX, names.length * 16 + 5);
		const placed = { row, names, sectionY, y, height };
		y += height + (row.role === 'own' ? 5 : 0);
		before = row;
		return placed;
	});
	return { rows, bottom: y };
}

function rowGroup(
	{ fills, nothing: word }: HeatFigure,
	{ columns, right, name }: HeatColumns,
	{ row, names, sectionY, y, height }: PlacedRow
): SceneNode {
	const isOwn = row.role === 'own';
	const baseline = y + height / 2 - ((names.length - 1) * 16) / 2 + SIZE * 0.36;
	const cells = columns.flatMap((column) => {
		const cell = row.cells.find(({ year }) => year === column.year);
		const box = {
			x: column.x,
			y: y + (isOwn ? 2 : 0),
			width: column.width - CELL_GAP,
			height: height - CELL_GAP - (isOwn ? 3 : 0)
		};
		return cell ? heatCell(fills, row, cell, column, box) : [];
	});
	const [first] = columns;
	const nothing = first ? [] : [textLine(word, name + 12, baseline, { ink: 'muted' })];
	const frame: SceneNode[] =
		isOwn && first
			? [
					{
						type: 'rect',
						x: px(first.x - 1.5),
						y: px(y + 0.5),
						width: px(right - first.x + 2),
						height: px(height - 1),
						paint: { stroke: 'own', strokeWidth: 1.5 }
					}
				]
			: [];
	const children = [
		...(sectionY === null || row.section === null
			? []
			: [textLine(row.section, 0, sectionY + SECTION_PX - 8, { weight: 600, ink: 'muted' })]),
		...names.map((line, at) =>
			textLine(line, 0, baseline + at * 16, {
				weight: nameWeight(row),
				ink: isOwn ? 'own' : 'text'
			})
		),
		...cells,
		...nothing,
		...frame
	];
	return { type: 'group', name: `row-${row.id}`, children };
}

function shownBreaks({ breaks }: HeatFigure, { columns }: HeatColumns) {
	return breaks.flatMap((item) => {
		const at = columns.findIndex(({ year }) => year === item.firstYear);
		const column = columns[at];
		return column && at > 0 ? [{ ...item, x: column.x - BREAK_PX / 2 - CELL_GAP / 2, at }] : [];
	});
}

function breakFlags(figure: HeatFigure, columns: HeatColumns, width: number) {
	const flags = shownBreaks(figure, columns).filter(({ label }) => label !== '');
	return placeFlags(flags, { left: 0, right: width });
}

/**
 * Two hairlines a break from its label down through the rows that it breaks; in a row whose levels go
 * on, a short bar joins the cells on both sides instead.
 */
function breakGroup(
	figure: HeatFigure,
	columns: HeatColumns,
	rows: readonly PlacedRow[],
	poles: { readonly from: number; readonly to: number }
): SceneNode[] {
	const children = shownBreaks(figure, columns).flatMap(
		({ x, at, firstYear, label }): SceneNode[] => {
			const before = columns.columns[at - 1]?.year;
			const firstRow = rows[0]?.y ?? poles.to;
			const head = label === '' ? [] : [upright(x, poles.from, firstRow - 2)];
			const inRows = rows.flatMap(({ row, y, height }): SceneNode[] => {
				const [one, other] = [before, firstYear].map((year) =>
					row.cells.find((cell) => cell.year === year)
				);
				if (one && other && one.stretch === other.stretch) {
					const isEmpty = one.state === 'missing' || other.state === 'missing';
					return isEmpty ? [] : [goesOnMark(x, y + height / 2)];
				}
				return breakMark(x, y, y + height - CELL_GAP);
			});
			return [...head, ...inRows];
		}
	);
	return [{ type: 'group', name: 'breaks', children }];
}

/** A track a row; years that are not drawn are read at the first column. */
function tracksOf({ columns }: HeatColumns, rows: readonly PlacedRow[]): ReadingTrack[] {
	const xOf = (year: number) => {
		const column = columns.find((one) => one.year === year) ?? columns[0];
		return column ? column.x + column.width / 2 : 0;
	};
	return rows.map(({ row, y, height }) => ({
		id: row.id,
		label: row.label,
		stops: row.cells.map(({ year, text }) => ({
			x: px(xOf(year)),
			y: px(y + height / 2),
			mark: { series: row.id, key: String(year) },
			text
		}))
	}));
}
