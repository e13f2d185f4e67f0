import type { Words } from '$lib/messages/words';
import type { FigureFrame } from './figure';

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
