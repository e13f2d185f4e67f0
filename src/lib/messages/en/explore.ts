import type { explore as vi } from '../vi/explore';

/** Words of the page on which every figure can be asked for. */
export const explore: typeof vi = {
	title: 'Explore the figures',
	lead: 'Choose index, part, province and measure; drag over the years or pick a province in a figure, and the others follow. The address keeps all that is chosen.',
	loading: 'Loading figures…',
	failed: 'The figures could not be loaded. Check the connection and try again.',
	retry: 'Try again',
	ignored: 'The address has values that mean nothing here; they were left out: {{list}}.',
	year: 'Year',
	previousYear: 'Year before',
	nextYear: 'Year after',
	pickHint: 'Pick a province in the figure to add it to the comparison or to take it out.',
	controls: {
		label: 'Choices of the page',
		index: 'Index',
		component: 'Part',
		total: 'Total',
		area: 'Province',
		measure: 'Measure',
		base: 'Base year',
		group: 'Compare with',
		reset: 'Clear all choices',
		noScript: 'JavaScript is off: the page shows the figures below and no others.'
	},
	measure: {
		score: 'Score',
		share: 'Share of the scale',
		rank: 'Rank',
		percentile: 'Percentile',
		gap: 'Distance to the nation',
		change: 'Change on the year before',
		since: 'Change since a base year'
	},
	group: {
		region: 'Provinces of the region',
		neighbours: 'Neighbouring provinces',
		best: 'The five best',
		similar: 'Five with a similar past profile',
		chosen: 'Picked by hand',
		all: 'All provinces'
	},
	range: { label: 'Range of years', from: 'From', to: 'To' },
	years: {
		label: 'Over the years',
		kinds: 'Kind of figure by year',
		left: '{{count}} provinces are not drawn: {{list}}. Choose a smaller group to see them.',
		apart:
			'Not drawn on the same scale: {{years}}, not comparable with {{last}}, as the method or the boundaries changed. Choose years that end earlier to see them.',
		leftYears: 'Not drawn: {{years}}. Choose a shorter span of years to see them.',
		kind: {
			trend: 'Lines',
			bump: 'Ranks of all',
			change: 'Rise and fall',
			slope: 'Two years',
			heat: 'Heat table',
			multiples: 'One panel each',
			maps: 'A map a year',
			tileMaps: 'Tiles a year',
			scatters: 'Score and change a year'
		}
	},
	areas: {
		label: 'Between provinces, {{year}}',
		kinds: 'Kind of figure between provinces',
		loadingMap: 'Loading boundaries; tiles stand in for the map.',
		failedMap: 'The boundaries could not be loaded; tiles stand in for the map.',
		kind: {
			strip: 'Strip',
			map: 'Map',
			tiles: 'Tiles',
			change: 'Rise and fall',
			scatter: 'Level and change'
		}
	},
	parts: {
		label: 'By {{part}}, {{area}}, {{year}}',
		kinds: 'Kind of figure by part',
		kind: {
			bars: 'Bars on the scale',
			star: 'Star',
			stars: 'A star a province',
			heat: 'Heat table by year'
		},
		stars: '{{index}} by {{part}}, % of the scale, {{year}}',
		hint: 'Pick one of the {{part}} to see it alone in the figures above.',
		other: 'No score of the {{part}} is known for {{year}}; the figure is of {{shown}}.',
		emptyTitle: 'No score of the {{part}} of {{index}} for {{area}}',
		emptyWhy: 'The figures at hand have no {{part}} of the province in any year.',
		emptyDo: 'Load the table of component scores on the data page to see this figure.'
	},
	kinds: {
		loading: 'Loading the chosen kind of figure; the usual one stands for now.',
		failed: 'The chosen kind of figure could not be loaded; the usual one stands instead.'
	}
};
