import type { HeatFigure } from '$lib/figures/heat-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { HeatColumn, HeatColumns } from './heat-columns';
import type { SceneNode } from './scene';
import { textLine } from './text-line';

const SIZE = CHART_TEXT_PX.label;
/** Between two years: a space of the text. */
const YEAR_GAP = 3;

interface PlacedYear {
	readonly year: number;
	readonly at: number;
	readonly left: number;
	readonly right: number;
}

/**
 * The years over their columns: all where they fit, else every second, third ... counted back from the
 * last. The order year always has its label, and a neighbour without room beside it none.
 */
export function heatYears(
	{ orderYear }: Pick<HeatFigure, 'orderYear'>,
	{ columns }: Pick<HeatColumns, 'columns'>,
	baseline: number,
	width: number
): SceneNode[] {
	const last = columns.at(-1)?.year ?? orderYear;
	const all = columns.map((column) => placed(column, column.year === orderYear, width));
	const fixed = all.filter(({ year }) => year === orderYear || year === last);
	const regular = (every: number) => all.filter(({ year }) => (last - year) % every === 0);
	const steps = Array.from({ length: last - (columns[0]?.year ?? last) + 1 }, (_, at) => at + 1);
	const every = steps.find((step) =>
		areApart(without(regular(step), step === 1 ? null : orderYear))
	);
	const chosen = regular(every ?? steps.length).filter(
		(one) => fixed.includes(one) || fixed.every((other) => isApart(one, other))
	);
	const children = [...new Set([...chosen, ...fixed])]
		.sort((a, b) => a.year - b.year)
		.map(({ year, at }) => {
			const [weight, ink] =
				year === orderYear ? ([600, 'text'] as const) : ([400, 'muted'] as const);
			return textLine(`${year}`, at, baseline, { anchor: 'middle', weight, ink, halo: true });
		});
	return [{ type: 'group', name: 'years', children }];
}

const without = (years: readonly PlacedYear[], year: number | null) =>
	years.filter((one) => one.year !== year);

function placed({ year, x, width: cell }: HeatColumn, isOrder: boolean, width: number): PlacedYear {
	const half = textWidth(`${year}`, SIZE, isOrder ? 600 : 400) / 2;
	const at = Math.max(half, Math.min(width - half, x + cell / 2));
	return { year, at, left: at - half, right: at + half };
}

/** Whether each of some years, in order, stands clear of the one before it. */
function areApart(years: readonly PlacedYear[]): boolean {
	return years.slice(1).every((one, at) => isApart(one, years[at] ?? one));
}

function isApart(one: PlacedYear, other: PlacedYear): boolean {
	return one.left >= other.right + YEAR_GAP || other.left >= one.right + YEAR_GAP;
}
