/** Words of the page on which reviews are written. */
export const reviewPage = {
	documentTitle: 'Year-end review',
	title: 'Year-end review',
	lead: 'Choose the year, the indices and the reader; the review is drafted from the data. Reorder, leave out, add remarks, then take it as Word, PowerPoint, PDF or an archive. Every number opens its source.',
	choose: {
		label: 'Review of',
		area: 'Province',
		year: 'Year of the indices',
		indices: 'Indices',
		audience: 'Reader',
		leaders: 'Leaders',
		analysts: 'Analysts',
		press: 'Press'
	},
	loading: 'Loading the data of {{area}}…',
	failed: 'The data could not be loaded. Check the connection and try again.',
	retry: 'Try again',
	toPaper: 'Down to the drafted review',
	outline: {
		title: 'Sections',
		include: 'In the review: {{name}}',
		up: 'Move up: {{name}}',
		down: 'Move down: {{name}}',
		remove: 'Delete section: {{name}}',
		add: 'Add a section of your own',
		newHeading: 'New section',
		figures: 'Further figures',
		moved: '{{name}}: place {{place}} of {{count}}',
		undo: 'Undo',
		redo: 'Redo'
	},
	form: {
		title: 'Form of the document',
		hint: 'What is left empty is a field to fill in in the Word file.',
		parentBody: 'Body above',
		body: 'Issuing body',
		number: 'Number and sign',
		place: 'Place',
		date: 'Date of signature',
		recipients: 'Recipients, one a line',
		authority: 'Authority of the signatory',
		position: 'Position of the signatory',
		signatory: 'Name of the signatory'
	},
	edit: {
		note: 'Remark at the end of «{{name}}» (Markdown)',
		heading: 'Heading',
		text: 'Text (Markdown: **strong**, *emphasis*, - list)',
		remedies: 'Fill in cause, task, unit and deadline',
		goals: 'Fill in the goals for {{next}}',
		goalOf: 'Goal for {{index}} in {{next}}',
		compareFigure: 'Hold figure {{number}} against the data of today',
		removeFigure: 'Take figure {{number}} out of this section',
		done: 'Taken into the review when you leave the field.'
	},
	number: {
		was: 'The saved review said: {{before}}',
		sources: 'Source: {{list}}',
		noSource: 'The data name no source.',
		query: 'Query: {{query}}',
		close: 'Close'
	},
	unsaved: {
		found: 'Something written for {{year}} at {{date}} was not saved as a review.',
		take: 'Go on with it',
		drop: 'Drop it'
	},
	saved: {
		title: 'Saved reviews',
		opened: '«{{name}}», version {{version}}, is open.',
		save: 'Save the review',
		saveNext: 'Save a new version',
		saveNew: 'Save as a review of its own',
		saveAnyway: 'Save as the next version all the same',
		close: 'Go on apart from the saved one',
		name: 'Name of the review',
		rename: 'Rename',
		done: '«{{name}}» is saved as version {{version}}.',
		none: 'No review has been saved in this browser.',
		entry: 'version {{version}}, {{date}}',
		show: 'Open version {{version}}',
		versions_one: '{{count}} version',
		versions_other: '{{count}} versions',
		remove: 'Remove',
		removeNamed: 'Remove: {{name}}',
		removed_one: '{{count}} removed review, which can be put back',
		removed_other: '{{count}} removed reviews, which can be put back',
		putBack: 'Put back',
		putBackNamed: 'Put back: {{name}}',
		unreadable: 'Review {{id}} cannot be read',
		discard: 'Delete for good',
		discardNamed: 'Delete review {{id}} for good'
	},
	changes: {
		title: 'Numbers that changed since it was saved: {{count}}.',
		item: 'saved {{before}}, now {{now}}',
		gone: 'no longer in the data'
	},
	sheet: {
		fill: '………',
		vintage: 'Data as of {{date}}.'
	},
	file: {
		label: 'Take the review along',
		docx: 'Word (.docx)',
		pptx: 'PowerPoint (.pptx)',
		zip: 'Figures and data (.zip)',
		print: 'Print, save as PDF',
		drawing: 'Drawing figure {{at}} of {{count}}…',
		writing: 'Writing the file…',
		stop: 'Stop',
		stopped: 'Stopped; no file was made.',
		done: '{{file}} was made ({{size}}).',
		picture: {
			font: 'the font of a figure did not come.',
			canvas: 'there is too little memory to draw a figure.',
			decode: 'the browser could not open a figure.'
		},
		failed: 'The file could not be made: {{reason}} Nothing was saved; you can try again.'
	}
};
