import type { ComponentBar, ComponentsFigure } from '$lib/figures/components-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { SceneNode } from './scene';
import { LINE_PX, textLine, textLines } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const WORD_GAP = 8;

export interface ComponentLabel {
	readonly lineCount: number;
	/** Draws the label with the baseline of its first line at `y`. */
	readonly draw: (x: number, y: number) => SceneNode[];
}

/** The name of a component in lines, and the word for the best or worst row after it. */
export function componentLabel(
	bar: ComponentBar,
	words: ComponentsFigure['words'],
	maxPx: number
): ComponentLabel {
	const lines = wrapText(bar.label, maxPx, SIZE);
	const word = bar.isBest ? words.best : bar.isWorst ? words.worst : null;
	if (word === null) {
		return { lineCount: lines.length, draw: (x, y) => textLines(lines, x, y) };
	}
	const lastPx = textWidth(lines.at(-1) ?? '', SIZE);
	const isBeside = lastPx + WORD_GAP + textWidth(word, SIZE, 600) <= maxPx;
	const wordLine = isBeside ? lines.length - 1 : lines.length;
	return {
		lineCount: wordLine + 1,
		draw: (x, y) => [
			...textLines(lines, x, y),
			textLine(word, isBeside ? x + lastPx + WORD_GAP : x, y + wordLine * LINE_PX, { weight: 600 })
		]
	};
}
