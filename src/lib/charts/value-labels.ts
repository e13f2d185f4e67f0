import type { TrendFigure, TrendPoint, TrendSeries } from '$lib/figures/trend-figure';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { crosses, strokesOf } from './strokes';
import {
	blockBox,
	boxesTouch,
	lineHeight,
	shiftedInto,
	type TextBox,
	type TextBlock
} from './text-block';
import { plottedValue, type TrendFrame } from './trend-frame';

const MARKER_GAP = 7;

/**
 * Values of the own series printed at its first point and at the highest and lowest of its last
 * comparable stretch, where they meet neither another text nor a line. The last value stands in the
 * label at the line end.
 */
export function valueLabels(
	own: TrendSeries,
	figure: TrendFigure,
	frame: TrendFrame,
	texts: readonly TextBox[]
): TextBlock[] {
	const lines = figure.series.flatMap((series) => strokesOf(series, frame));
	const placed: TextBlock[] = [];
	const drawn = own.points.filter((point) => plottedValue(point) !== null && point.label !== '');
	const eraYear = own.points.filter((point) => point.startsEra).at(-1)?.year ?? -Infinity;
	for (const { point, isLow } of worthNaming(drawn, eraYear, figure.axis.measure === 'rank')) {
		const taken = [...texts, ...placed.map(blockBox)];
		const free = candidates(point, isLow, frame).find((block) => {
			const box = blockBox(block);
			const isInside = box.left >= frame.left && box.right <= frame.right + 4;
			const isClear = !taken.some((other) => boxesTouch(box, other, 2));
			const isLevel = box.top >= frame.top - 8 && box.bottom <= frame.bottom;
			return isInside && isLevel && isClear && !lines.some((line) => crosses(line, box));
		});
		if (free) placed.push(free);
	}
	return placed;
}

interface NamedPoint {
	readonly point: TrendPoint;
	/** Whether the label is first tried under the point. */
	readonly isLow: boolean;
}

function worthNaming(drawn: readonly TrendPoint[], eraYear: number, isRank: boolean): NamedPoint[] {
	const last = drawn.at(-1);
	const [first] = drawn;
	if (!first || !last) return [];
	const byValue = drawn
		.filter(({ year }) => year >= eraYear)
		.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const [least] = byValue;
	const most = byValue.at(-1);
	const wanted: NamedPoint[] = [{ point: first, isLow: false }];
	if (most) wanted.push({ point: most, isLow: isRank });
	if (least) wanted.push({ point: least, isLow: !isRank });
	const years = new Set<number>([last.year]);
	return wanted.filter(({ point }) => !years.has(point.year) && years.add(point.year));
}

function candidates(point: TrendPoint, isLow: boolean, frame: TrendFrame): TextBlock[] {
	const y = frame.y(point.value ?? 0);
	const height = lineHeight(CHART_TEXT_PX.label);
	const above = y - MARKER_GAP - height + 2;
	const below = y + MARKER_GAP - 3;
	const tops = isLow ? [below, above] : [above, below];
	return tops.map((top) => {
		const block: TextBlock = {
			x: frame.x(point.year),
			top,
			lines: [point.label],
			sizePx: CHART_TEXT_PX.label,
			weight: 600,
			anchor: 'middle',
			ink: 'own',
			halo: true
		};
		return shiftedInto(block, frame.left, frame.right);
	});
}
