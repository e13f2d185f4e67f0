import type { Words } from '$lib/messages/words';

/** PAPI's four groups by quartile, best first. */
const GROUPS = ['highest', 'upperMiddle', 'lowerMiddle', 'lowest'] as const;

/** PAPI has no league table: a province stands in a quarter of the provinces, 1 the highest. */
export function groupText({ t }: Words, quartile: number): string {
	return t(`overview.card.group.${GROUPS[quartile - 1] ?? 'lowest'}`);
}
