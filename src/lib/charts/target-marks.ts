import type { TrendFigure } from '$lib/figures/trend-figure';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { px } from './pixel';
import type { SceneNode } from './scene';
import { crosses, strokesOf } from './strokes';
import {
	blockBox,
	boxesTouch,
	lineHeight,
	shiftedInto,
	type TextBox,
	type TextBlock
} from './text-block';
import type { TrendFrame } from './trend-frame';

/** A short level line over the year of each target. */
export function targetLines(figure: TrendFigure, frame: TrendFrame): SceneNode[] {
	const half = Math.min(14, Math.max(6, frame.step * 0.45));
	return figure.targets.map(({ year, value }) => ({
		type: 'line',
		x1: px(frame.x(year) - half),
		y1: px(frame.y(value)),
		x2: px(frame.x(year) + half),
		y2: px(frame.y(value)),
		paint: { stroke: 'text', strokeWidth: 2 },
		datum: { series: 'target', key: String(year), value, state: 'target' }
	}));
}

/** The labels of the targets by their lines: clear of `texts` always, of lines where they can be. */
export function targetLabels(
	figure: TrendFigure,
	frame: TrendFrame,
	texts: readonly TextBox[]
): TextBlock[] {
	const height = lineHeight(CHART_TEXT_PX.label);
	const strokes = figure.series.flatMap((series) => strokesOf(series, frame));
	const placed: TextBlock[] = [];
	for (const { year, value, label } of figure.targets) {
		const taken = [...texts, ...placed.map(blockBox)];
		const y = frame.y(value);
		const tops = [y - 3 - height, y + 3];
		for (let away = 1; away <= 12; away += 1) {
			tops.push(y - 3 - height * (1 + away), y + 3 + height * away);
		}
		const blocks = tops.map((top): TextBlock => {
			const block: TextBlock = {
				x: frame.x(year),
				top,
				lines: [label],
				sizePx: CHART_TEXT_PX.label,
				weight: 400,
				anchor: 'middle',
				ink: 'text',
				halo: true
			};
			return shiftedInto(block, frame.left, frame.right);
		});
		const free = blocks.filter((block) => {
			const box = blockBox(block);
			const isInside = box.top >= frame.top && box.bottom <= frame.bottom;
			return isInside && !taken.some((other) => boxesTouch(box, other, 1));
		});
		const near = free.slice(0, 4);
		const clear = near.find((b) => !strokes.some((stroke) => crosses(stroke, blockBox(b))));
		const chosen = clear ?? near[0];
		if (chosen) placed.push(chosen);
	}
	return placed;
}
