import type { archive as vi } from '../vi/archive';

/** Words of the archive of a review: names of its files, and the one that says what is what. */
export const archive: typeof vi = {
	folder: { figures: 'figures', data: 'data' },
	figure: 'Figure {{number}} - {{headline}}',
	table: 'Table {{number}} - {{headline}}',
	readMe: {
		name: 'README.txt',
		intro: 'Figures and data of this report, to be used again and to be checked.',
		place: 'On the web: {{permalink}}',
		figures:
			'Folder {{folder}}: three files a figure. SVG to print and to edit, PNG to put into documents, JSON to open again in the tool.',
		data: 'Folder {{folder}}: the data of each figure and table, two files each. Files that end in .excel.csv are for a Vietnamese Excel; those that end in .csv alone are for other software.',
		manifest:
			'File {{name}}: all files with their size, SHA-256, data code and sources, which tell whether a file was changed.',
		list: 'Figures and tables:'
	}
};
