import type { FigureFrame } from '$lib/figures/figure';
import type { Words } from '$lib/messages/words';

/** `Nguồn: … (chưa đối chiếu với bản gốc). Số liệu đến ngày 23/11/2026.`, as it stands under a figure. */
export function sourceLine(
	{ t, format }: Words,
	{ sources, vintage }: Pick<FigureFrame, 'sources' | 'vintage'>
): string {
	const list = sources.map(({ cite, isPrimary, loaded }) =>
		isPrimary || loaded ? cite : `${cite} (${t('figure.secondary')})`
	);
	const source = `${t('figure.source', { count: sources.length })}: ${list.join('; ')}.`;
	return vintage === ''
		? source
		: `${source} ${t('figure.vintage', { date: format.date(vintage) })}.`;
}

/** What is pasted into a mail or a report: the finding, the summary, the source and where it stands. */
export function figureText(words: Words, figure: FigureFrame, permalink: string): string {
	const { headline, subtitle, summary } = figure;
	return [headline, subtitle, summary, sourceLine(words, figure), permalink].join('\n');
}
