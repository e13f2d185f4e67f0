import type { HeatFigure, HeatRow } from '$lib/figures/heat-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';

const SIZE = CHART_TEXT_PX.label;
const NAME_GAP = 8;
/** Around a printed value. */
const CELL_PAD = 6;
/** The narrowest cell whose marks can be told apart. */
const LEAST_CELL = 10;
const WIDEST_CELL = 76;
/** The bare ground of a level break. */
export const BREAK_PX = 9;

export interface HeatColumn {
	readonly year: number;
	readonly x: number;
	readonly width: number;
	/** What is printed in its cells: the label, a short one, or nothing. */
	readonly print: 'label' | 'short' | 'nothing';
}

export interface HeatColumns {
	/** The room for names, in pixels. */
	readonly name: number;
	readonly columns: readonly HeatColumn[];
	/** Years without room: the oldest ones. */
	readonly leftOut: readonly number[];
	readonly right: number;
}

/**
 * Shares out `width`: all years with their values, else with short ones or none beside those of the
 * order year and the last; where even these find no room, the oldest years are left out.
 */
export function heatColumns(figure: HeatFigure, width: number): HeatColumns {
	const name = nameWidth(figure, width);
	const { years, orderYear } = figure;
	const yearPx = Math.ceil(textWidth('2024', SIZE, 600)) + CELL_PAD;
	const full = Math.max(
		yearPx,
		printWidth(figure, ({ label }) => label)
	);
	const short = printWidth(figure, ({ shortLabel }) => shortLabel);
	const start = name + NAME_GAP;
	const roomFor = (shown: readonly number[]) =>
		width - start - breakCount(figure, shown) * BREAK_PX;
	const place = (
		shown: readonly number[],
		of: (year: number) => Pick<HeatColumn, 'width' | 'print'>
	): HeatColumns => placed(figure, shown, { name, start, of });

	if (years.length * full <= roomFor(years)) {
		const cell = Math.min(Math.max(WIDEST_CELL, full), roomFor(years) / years.length);
		return place(years, () => ({ width: cell, print: 'label' }));
	}
	// The order year has its value in full, the last one its label, however narrow the others are.
	const isWide = (year: number) => year === orderYear || year === years.at(-1);
	for (let from = 0; from < years.length; from += 1) {
		const shown = years.filter((year, at) => at >= from || isWide(year));
		const wide = shown.filter(isWide).length;
		const others = shown.length - wide;
		const cell = (roomFor(shown) - wide * full) / Math.max(1, others);
		if (others > 0 && cell < LEAST_CELL) continue;
		return place(shown, (year) =>
			isWide(year)
				? { width: full, print: 'label' }
				: { width: Math.min(cell, full), print: cell >= short ? 'short' : 'nothing' }
		);
	}
	return place(years.slice(-1), () => ({ width: Math.max(1, width - start), print: 'nothing' }));
}

function placed(
	{ breaks, years }: HeatFigure,
	shown: readonly number[],
	how: {
		readonly name: number;
		readonly start: number;
		readonly of: (year: number) => Pick<HeatColumn, 'width' | 'print'>;
	}
): HeatColumns {
	let x = how.start;
	const columns = shown.map((year, at): HeatColumn => {
		if (at > 0 && breaks.some(({ firstYear }) => firstYear === year)) x += BREAK_PX;
		const column = { year, x, ...how.of(year) };
		x += column.width;
		return column;
	});
	const leftOut = years.filter((year) => !shown.includes(year));
	return { name: how.name, columns, leftOut, right: x };
}

function breakCount({ breaks }: HeatFigure, shown: readonly number[]): number {
	return breaks.filter(({ firstYear }) => shown.slice(1).includes(firstYear)).length;
}

function nameWidth({ rows }: HeatFigure, width: number): number {
	const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, SIZE, nameWeight(row))));
	return Math.min(Math.ceil(widest), Math.round(width * (width < 480 ? 0.36 : 0.32)));
}

export const nameWeight = ({ role }: HeatRow) => (role === 'own' ? 600 : 400);

function printWidth(
	{ rows }: HeatFigure,
	textOf: (cell: HeatRow['cells'][number]) => string
): number {
	const widths = rows.flatMap((row) =>
		row.cells
			.filter(({ state }) => state === 'known')
			.map((cell) => textWidth(textOf(cell), SIZE, nameWeight(row)))
	);
	return Math.ceil(Math.max(LEAST_CELL, ...widths)) + CELL_PAD;
}
