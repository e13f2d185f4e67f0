import { scaleLinear } from 'd3';

export interface ValueAxis {
	/** Low and high end of what is drawn, in the unit of the figure. */
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
}

const FEWEST = 4;
const MOST = 6;
/** The least share of the scale on an axis: rounding must not look like a movement. */
const LEAST_SPAN = 0.02;
const RANK_STEPS = [1, 2, 3, 5, 10, 15, 20, 25, 50, 100];

/**
 * A round axis over `values` inside `limits`, with four to six ticks whose labels differ. Without
 * values it spans the limits; a value outside them is still drawn.
 */
export function scoreAxis(
	values: readonly number[],
	limits: readonly [number, number],
	format: (value: number) => string
): ValueAxis {
	const [low, high] = spanOf(values, limits);
	const counts = [5, 4, 6, 3, 7, 2];
	const axes = counts.map((count) => roundAxis(low, high, limits, count));
	const distinct = axes.filter(({ ticks }) => new Set(ticks.map(format)).size === ticks.length);
	const fitting = distinct.find(({ ticks }) => ticks.length >= FEWEST && ticks.length <= MOST);
	return fitting ?? distinct[0] ?? { domain: [low, high], ticks: [low, high] };
}

/** Ranks from 1 to the worst, both labelled, with whole steps between. */
export function rankAxis(values: readonly number[], worst: number): ValueAxis {
	const last = Math.max(2, Math.ceil(worst), ...values.map(Math.ceil));
	const step = RANK_STEPS.find((s) => (last - 1) / s <= MOST - 1) ?? last - 1;
	const between: number[] = [];
	for (let rank = step > 1 ? step : 2; rank <= last - step * 0.6; rank += step) between.push(rank);
	return { domain: [1, last], ticks: [1, ...between.filter((r) => r > 1 && r < last), last] };
}

function roundAxis(
	low: number,
	high: number,
	[least, most]: readonly [number, number],
	count: number
): ValueAxis {
	const [from = low, to = high] = scaleLinear().domain([low, high]).nice(count).domain();
	const domain = [
		Math.min(low, Math.max(least, from)),
		Math.max(high, Math.min(most, to))
	] as const;
	return { domain, ticks: scaleLinear().domain(domain).ticks(count) };
}

function spanOf(values: readonly number[], limits: readonly [number, number]): [number, number] {
	if (values.length === 0) return [limits[0], Math.max(limits[1], limits[0] + 1)];
	const low = Math.min(...values);
	const high = Math.max(...values);
	const least = Math.max((limits[1] - limits[0]) * LEAST_SPAN, 0.01);
	if (high - low >= least) return [low, high];
	const pad = high > low ? least / 2 : least * 2.5;
	return [low - pad, high + pad];
}
