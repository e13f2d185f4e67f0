import type { overview as vi } from '../vi/overview';

export const overview: typeof vi = {
	title: '{{area}} in four indices',
	pageTitle: '{{area}}: PAPI, SIPAS, PAR INDEX, PCI',
	coverage: 'Data up to {{year}}; {{next}} not loaded yet',
	lead: {
		edition: '{{year}}: {{clauses}}.',
		older: '{{index}}: the latest year with a figure is {{year}}, {{score}}, {{standing}}',
		olderRank: '{{index}}: the latest year with a figure is {{year}}, {{standing}}',
		since: 'from {{year}} {{reason}}',
		rank: 'rank {{rank}}',
		group: 'in the {{group}} (rank {{rank}}, computed from scores)',
		nothing: '{{index}}: no figure of the province yet.',
		standing: '{{index}} {{change}}, {{standing}}',
		still: '{{index}} {{standing}}',
		last: 'last ({{rank}})',
		first: 'first ({{rank}})',
		computed: 'rank {{rank}} (computed from scores)'
	},
	cards: 'Four indices, latest edition with a figure',
	card: {
		nothing: 'No figure of this province yet',
		ofScale: 'points, scale {{low}}–{{high}}',
		rank: 'rank',
		rankOf: 'rank, of {{of}} provinces',
		noRank: 'No rank in the data',
		rankOnly: 'Rank only; no score yet',
		bandLast: 'Among the last {{count}} provinces; no score yet',
		bandOnly: 'Only a range of ranks is known; no score and no rank',
		computedRank: '{{rank}} (computed from scores)',
		groupAndRank: '{{group}}; {{rank}} (computed from scores)',
		group: {
			highest: 'Highest group',
			upperMiddle: 'Upper middle group',
			lowerMiddle: 'Lower middle group',
			lowest: 'Lowest group'
		},
		sincePrevious: '{{change}} compared with {{previous}}',
		published: '{{source}}: {{change}}',
		places: '{{change}} compared with {{previous}} (computed from scores)',
		placesOfRanks: '{{change}} compared with {{previous}} (from published ranks)',
		placesAcross:
			'{{change}} compared with {{previous}} (the method changed; for orientation only)',
		placesPublished: '{{change}} compared with {{previous}} ({{source}})',
		noChange: 'Not compared with the year before: {{reason}}',
		nationOnly: 'National mean {{year}}: {{mean}} (published)',
		nation: {
			computed: {
				below: '{{gap}} {{unit}} below the mean of the provinces ({{count}} with a score)',
				above: '{{gap}} {{unit}} above the mean of the provinces ({{count}} with a score)'
			},
			published: {
				below: '{{gap}} {{unit}} below the published national figure',
				above: '{{gap}} {{unit}} above the published national figure'
			}
		},
		region: {
			computed: {
				below: '{{gap}} {{unit}} below the mean of the region ({{count}} with a score)',
				above: '{{gap}} {{unit}} above the mean of the region ({{count}} with a score)'
			},
			published: {
				below: '{{gap}} {{unit}} below the published figure of the region',
				above: '{{gap}} {{unit}} above the published figure of the region'
			}
		},
		nextPlace: '{{gap}} {{unit}} below the next province ({{area}}, rank {{rank}})',
		first: 'No province ranks higher',
		target: {
			reached: 'Target of {{value}} reached ({{gap}} above)',
			missed: 'Target of {{value}} missed ({{gap}} short)',
			parts: '{{year}} targets: {{reached}} of {{count}} sub-indices reached',
			unjudged:
				'{{year}} targets of {{count}} sub-indices: cannot be judged, sub-index scores missing'
		},
		part: '{{name}}: {{score}} points, {{change}}',
		silent: '{{years}}: {{reason}}.',
		notLoaded: '{{year}}: not loaded yet.',
		open: 'See {{index}}'
	},
	campaign: 'The reform segment on provincial television',
	parts: 'PAPI: which parts rose, which fell',
	peers: 'PAPI: against the other provinces'
};
