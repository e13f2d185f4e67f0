import type { Words } from '$lib/messages/words';
import type { CampaignSpan } from './campaign-span';
import { standingOf } from './edition-exposure';
import { airedCell, plannedCell } from './edition-table';
import type { ExposedPoint } from './exposure-scatter-input';
import { lowerFirst } from './point-words';

/** `26 số theo kế hoạch, 312–390 phút`, as the table has it: what came before the end of a window. */
export function reachSaid(words: Words, { exposure }: ExposedPoint, span: CampaignSpan): string {
	const { t } = words;
	switch (standingOf(exposure)) {
		case 'none':
		case 'none_published':
		case 'none_early':
			return t('figure.scatter.exposure.zero');
		case 'unknown':
			return t('linkage.table.unknownEnd');
		case 'uncounted':
			return t('linkage.table.uncounted');
		case 'counted': {
			const cell = exposure.aired_episodes === null ? plannedCell : airedCell;
			return lowerFirst(cell(words, exposure, span).text);
		}
	}
}
