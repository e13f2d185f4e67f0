import type { TimelineAiring } from '$lib/figures/timeline-figure';

const DAY_MS = 86_400_000;
/** Two airings further apart are not of one stretch: a weekly programme may skip a holiday. */
const LONGEST_GAP_MS = 21 * DAY_MS;

/** Planned airings that follow each other without an aired one or a long gap between them. */
export function plannedStretches(airings: readonly TimelineAiring[]): TimelineAiring[][] {
	const stretches: TimelineAiring[][] = [];
	let before: TimelineAiring | undefined;
	for (const airing of [...airings].sort((a, b) => a.date.localeCompare(b.date))) {
		if (airing.status === 'planned') {
			const last = stretches.at(-1);
			if (last && before && continues(before, airing)) last.push(airing);
			else stretches.push([airing]);
		}
		before = airing;
	}
	return stretches;
}

function continues(before: TimelineAiring, airing: TimelineAiring): boolean {
	return (
		before.status === 'planned' &&
		before.isHighlighted === airing.isHighlighted &&
		Date.parse(airing.date) - Date.parse(before.date) <= LONGEST_GAP_MS
	);
}
