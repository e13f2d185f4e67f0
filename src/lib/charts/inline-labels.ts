import type { TrendFigure } from '$lib/figures/trend-figure';
import { levelPoles } from './break-marks';
import { labelBlock, pointY, type EndLabel } from './end-labels';
import { crosses, strokesOf } from './strokes';
import { blockBox, blockHeight, boxesTouch, linesWidth, type TextBlock } from './text-block';
import type { TrendFrame } from './trend-frame';

const BESIDE = 10;
const OVER = 8;

/**
 * Labels of series that end before the last year, set in the plot at their last point: a leader
 * through the years without figures would read as a line of data. No line and no level break passes
 * through one. `homeless` found no room.
 */
export function inlineLabels(
	labels: readonly EndLabel[],
	figure: TrendFigure,
	frame: TrendFrame,
	texts: readonly TextBlock[],
	within: number
): { readonly blocks: readonly TextBlock[]; readonly homeless: readonly EndLabel[] } {
	const strokes = [
		...figure.series.flatMap((series) => strokesOf(series, frame)),
		...levelPoles(figure, frame)
	];
	const taken = texts.map(blockBox);
	const placed: TextBlock[] = [];
	const homeless: EndLabel[] = [];
	for (const label of labels) {
		const block = candidates(label, frame).find((candidate) => {
			const box = blockBox(candidate);
			const isInside =
				box.left >= frame.left &&
				box.right <= within &&
				box.top >= frame.top - 2 &&
				box.bottom <= frame.bottom;
			const others = [...taken, ...placed.map(blockBox)];
			const isClear = !others.some((other) => boxesTouch(box, other, 2));
			return isInside && isClear && !strokes.some((stroke) => crosses(stroke, box));
		});
		if (block) placed.push(block);
		else homeless.push(label);
	}
	return { blocks: placed, homeless };
}

/** Right of the point, then over and under it. */
function candidates(label: EndLabel, frame: TrendFrame): TextBlock[] {
	if (!label.point) return [];
	const x = frame.x(label.point.year);
	const y = pointY(label.point, frame);
	const height = blockHeight(label);
	const centred = x - linesWidth(label.lines, label.sizePx, label.weight) / 2;
	const places = [
		[x + BESIDE, y - height / 2],
		[centred, y - OVER - height],
		[centred, y + OVER],
		[x + BESIDE, y - height],
		[x + BESIDE, y]
	] as const;
	return places.map(([left, top]) => ({ ...labelBlock(label, left, top), halo: true }));
}
