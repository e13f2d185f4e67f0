import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import type { MeasuredPoint } from './measured-point';
import { lowerFirst, shortRefusalText } from './point-words';
import { isPlaced, sideName, type ScatterInput, type ScatterPair } from './scatter-input';

/** Up to so many names stand behind a reason; of more only their number. */
const MOST_NAMED = 6;

/** What is not drawn, one line a reason: `Cao Bằng, Hà Giang (PCI: không công bố)`. */
export function omittedLines(input: ScatterInput, pairs: readonly ScatterPair[]): string[] {
	const { words } = input;
	return groupedLines(
		words,
		pairs.flatMap(({ area, x, y }) => {
			const key = isPlaced(x) ? 'y' : 'x';
			if (isPlaced(x) && isPlaced(y)) return [];
			const reason = shortReason(words, key === 'x' ? x : y);
			return [{ name: area.name, reason: `${sideName(input[key])}: ${reason}` }];
		}),
		'figure.scatter.omittedAreas'
	);
}

/** Names before their reasons, in the order in which the reasons come, under a heading. */
export function groupedLines(
	{ t }: Words,
	items: readonly { readonly name: string; readonly reason: string }[],
	many: 'figure.scatter.omittedAreas' | 'figure.scatter.omittedEditions'
): string[] {
	const byReason = new Map<string, string[]>();
	for (const { name, reason } of items) {
		byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
	}
	const lines = [...byReason].map(([reason, names]) =>
		t('figure.scatter.omitted', {
			reason,
			list: names.length > MOST_NAMED ? t(many, { count: names.length }) : names.join(', ')
		})
	);
	return lines.length === 0 ? [] : [t('figure.scatter.omittedTitle'), ...lines];
}

/** In two or three words why a point has no place on its axis; the table has it in full. */
function shortReason(words: Words, point: MeasuredPoint | null): string {
	const { t } = words;
	if (point === null) return lowerFirst(t('figure.missing.not_surveyed'));
	const { state, row } = point;
	if (state === 'missing') {
		return lowerFirst(t(`figure.missing.${row.missing_reason ?? 'not_in_data'}` as MessageKey));
	}
	if (state === 'rank_only') return lowerFirst(t('figure.state.rank_only'));
	if (state === 'band') return lowerFirst(t('figure.state.bandScore'));
	return (
		(row.score_change === null ? shortRefusalText(words, row, 'score') : null) ??
		t('figure.scatter.refused')
	);
}
