import type { Scene } from '$lib/charts/scene';
import type { FigureFrame } from '$lib/figures/figure';
import { figureHash } from './figure-hash';

/** What the JSON of a figure holds: its words and rows, and how it is drawn narrow and wide. */
export interface FigureFile {
	readonly format: 'nhip-cchc/figure';
	readonly version: 1;
	/** Where the figure stands on the site. */
	readonly permalink: string;
	/** Of the rows, as `figureHash` makes it. */
	readonly hash: string;
	readonly figure: FigureFrame;
	readonly scenes: { readonly narrow: Scene; readonly wide: Scene };
}

/** The frame of a figure alone: what a kind has besides is in its drawing. */
function frameOf(figure: FigureFrame): FigureFrame {
	const { id, language, headline, subtitle, summary, table, notes, loadedMarks } = figure;
	const { sources, vintage } = figure;
	return {
		id,
		language,
		headline,
		subtitle,
		summary,
		table,
		notes,
		...(loadedMarks ? { loadedMarks } : {}),
		sources,
		vintage
	};
}

/** A figure as JSON, which this app opens again and other software can read. */
export function writeFigureFile(
	figure: FigureFrame,
	scenes: FigureFile['scenes'],
	permalink: string
): string {
	const file: FigureFile = {
		format: 'nhip-cchc/figure',
		version: 1,
		permalink,
		hash: figureHash(figure),
		figure: frameOf(figure),
		scenes
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
