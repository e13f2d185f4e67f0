import type { FigureFrame } from '$lib/figures/figure';
import { sourceLine } from '$lib/figures/source-text';
import type { Words } from '$lib/messages/words';

/** What is pasted into a mail or a report: the finding, the summary, the source and where it stands. */
export function figureText(words: Words, figure: FigureFrame, permalink: string): string {
	const { headline, subtitle, summary } = figure;
	return [headline, subtitle, summary, sourceLine(words, figure), permalink].join('\n');
}
