import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { AxisTick } from './axis';

const LABEL_GAP = 8;

/**
 * A tick a year; all are labelled where they fit, else every second, third ... counted back from
 * the last, which always has its label. Years are never shortened. `x` gives pixels.
 */
export function yearTicks(
	firstYear: number,
	lastYear: number,
	x: (year: number) => number
): AxisTick[] {
	const step = x(firstYear + 1) - x(firstYear);
	const room = textWidth('2024', CHART_TEXT_PX.tick) + LABEL_GAP;
	const every = Math.max(1, Math.ceil(room / Math.max(step, 0.01)));
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
	return years.map((year) => ({
		at: x(year),
		label: (lastYear - year) % every === 0 ? String(year) : ''
	}));
}
