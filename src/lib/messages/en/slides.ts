import type { slides as vi } from '../vi/slides';

/** Words of the slides of a review: what stands on them besides its own texts, and their layouts. */
export const slides: typeof vi & { moreRows_one: string; moreColumns_one: string } = {
	layout: {
		title: 'Title page',
		figure: 'Figure',
		figure_points: 'Figure and points',
		figure_half: 'Figure on half a page and points',
		table: 'Table',
		table_points: 'Table and points',
		words: 'Points',
		list: 'List',
		blank: 'Blank'
	},
	slot: {
		title: 'Title',
		body: 'Points',
		source: 'Source',
		kicker: 'Body'
	},
	picture: 'Figure',
	table: 'Table',
	caption: 'Name of the table',
	continued: '{{title}} (continued)',
	moreRows_one: '{{count}} more row',
	moreRows_other: '{{count}} more rows',
	moreColumns_one: '{{count}} more column',
	moreColumns_other: '{{count}} more columns',
	seeReport: '… and {{rest}}, see the report',
	sources: 'Sources of the data',
	whole: 'In full: {{permalink}}',
	method: 'Notes on the data',
	notesOf: 'Slide {{number}}. {{notes}}'
};
