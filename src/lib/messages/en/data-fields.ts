export const dataFields = {
	documentTitle: 'Templates and what each column means',
	title: 'Templates and what each column means',
	lead: 'Each kind of data has a template with two example rows. A file need not follow it: names and order of columns are mapped when it is loaded.',
	back: 'Back to the data page',
	template: 'Download the template (CSV)',
	load: 'Load a file of this kind',
	columns: 'Columns: {{kind}}',
	column: 'Column',
	name: 'Name in the template',
	meaning: 'Meaning',
	type: 'Form',
	need: 'Requirement',
	values: 'Values',
	key: 'tells rows apart'
};
