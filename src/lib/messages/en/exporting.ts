import type { exporting as vi } from '../vi/exporting';

/** Words of taking a figure along, which its dialogue brings. */
export const exporting: typeof vi = {
	title: 'Export figure',
	close: 'Close',
	trace: '{{permalink}} · data code {{code}}',
	preview: 'Preview',
	edit: {
		headline: 'Headline',
		subtitle: 'Subtitle',
		notes: 'Notes under the figure, one a line',
		reset: 'Back to the figure’s own words'
	},
	size: {
		label: 'Size',
		a4: 'A4, full width (160 × 100 mm)',
		a4_half: 'A4, half width (78 × 70 mm)',
		slide: 'Slide 16:9',
		social: 'Social media (1200 × 675)',
		square: 'Square (1080 × 1080)',
		tv: 'Television (1920 × 1080)'
	},
	language: { label: 'Language', vi: 'Vietnamese', en: 'English' },
	palette: { label: 'Colour', colour: 'colour', grey: 'greyscale' },
	higher: '{{height}} mm high, so that the letters can be read on paper.',
	small: 'The smallest letters are down to {{size}}; choose a larger size to read them on paper.',
	crowded:
		'The words around the figure fill the page; shorten the headline or the notes, or choose a larger size.',
	dropped: 'Notes without room, not printed: {{count}}.',
	files: {
		label: 'Download',
		svg: 'SVG',
		png: 'PNG',
		csv: 'CSV (software)',
		csvExcel: 'CSV (Excel)',
		json: 'JSON (opens again)'
	},
	copy: {
		label: 'Copy',
		this: 'Copy: {{what}}',
		image: 'Copy image',
		text: 'Copy words',
		link: 'Copy link',
		embed: 'Copy embed code'
	},
	review: {
		label: 'Year-end review',
		add: 'Add to the review',
		open: 'Open the review page',
		added: 'The figure is kept for the review; open the review page to place it.',
		full: 'The browser has no more room to keep figures; open the review page to place those that are kept, then add more.'
	},
	news: {
		label: 'Words for the news',
		caption: 'Caption',
		paragraph: 'Paragraph',
		script: 'To be read aloud, under 60 seconds',
		source: 'Source of the data: {{source}}.'
	},
	working: 'Making the file…',
	done: 'Made {{file}} ({{size}}).',
	copied: 'Copied.',
	notCopied: 'The browser does not allow copying; download the file instead.',
	failed: {
		font: 'Not drawn: the font of the figure did not load. Try again, or download the SVG.',
		canvas:
			'Not drawn: not enough memory for this figure. Choose a smaller size, or download the SVG.',
		decode: 'Not drawn: the browser could not open the figure. Download the SVG and report it.',
		other: 'No file was made: {{reason}}'
	},
	reason: 'why empty'
};
