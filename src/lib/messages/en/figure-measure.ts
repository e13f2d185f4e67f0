import type { measure as vi } from '../vi/figure-measure';

/** Words of the measures in which a score or a rank is read. */
export const measure: typeof vi = {
	title: {
		score: 'Score',
		share: 'Share of the scale reached',
		rank: 'Rank',
		percentile: 'Percentile by rank',
		gap: 'Distance to the national mean',
		change: 'Change on the year before',
		since: 'Change since {{base}}'
	},
	unit: { rank: 'rank', percentile: '0–100, 100 is rank 1' },
	shareOf: '{{share}} of the scale ({{level}})',
	noScale: 'No share is computed: the maximum score is not confirmed',
	percentileOf: 'percentile {{percentile}} ({{rank}})',
	gap: {
		above: '{{amount}} above the national mean ({{score}})',
		below: '{{amount}} below the national mean ({{score}})',
		at: 'at the national mean ({{score}})'
	},
	noNation:
		'{{score}}; no distance is computed: only {{count}} provinces have a score, too few for a mean',
	since: {
		up: 'up {{amount}} since {{base}}',
		down: 'down {{amount}} since {{base}}',
		same: 'unchanged since {{base}}'
	},
	noBase: 'No change since {{base}} is computed: in that year, {{reason}}'
};
