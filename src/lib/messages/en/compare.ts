import type { compare as vi } from '../vi/compare';

/** Words of the page on which areas or years stand side by side. */
export const compare: typeof vi = {
	title: 'Compare side by side',
	lead: 'Two to six provinces in one year, or one province in two years: part by part, how many points apart, and what cannot be compared. The address keeps all that is chosen.',
	controls: {
		label: 'Choices of the comparison',
		mode: 'Kind of comparison',
		own: 'Province compared',
		year: 'Year',
		earlier: 'Earlier year',
		later: 'Later year',
		order: 'Order',
		swap: 'Swap',
		swapLong: 'Swap {{one}} and {{other}}'
	},
	mode: { areas: 'Provinces in one year', years: 'One province in two years' },
	order: { difference: 'By difference', official: 'As published' },
	alone: {
		title: 'No province to compare with yet',
		why: 'This comparison sets two or more provinces side by side in one year.',
		todo: 'Choose at least one more province under “Beside other provinces”.'
	},
	otherYear: 'No scores yet of the {{index}} {{part}} {{year}} for {{area}}.',
	seeYear: 'See {{shown}}',
	toExplore: 'Explore {{index}} of these provinces',
	fromExplore: 'Compare these provinces side by side'
};
