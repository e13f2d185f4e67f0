import type { queryFault as vi } from '../vi/query-fault';

export const queryFault: typeof vi = {
	refusedTitle: 'Not run',
	failedTitle: 'The statement has a fault',
	place: 'Line {{line}}, column {{column}}',
	toPlace: 'Go to the place',
	engine: 'The query engine says:',
	refused: {
		empty: 'There is no statement yet. Type one, or choose an example.',
		several:
			'One statement runs at a time. The second begins at “{{word}}”; remove it, or run them one by one.',
		not_a_question:
			'The page takes questions only, which begin with {{words}}; this begins with “{{word}}”. Data cannot be changed here; to add some, use the page Data.',
		open_text: 'The text that begins here is not closed by a quotation mark.',
		open_name: 'The quoted name that begins here is not closed.',
		open_comment: 'The comment /* that begins here has no */ to close it.',
		bracket: 'The bracket “{{word}}” here has no counterpart.',
		parameter: 'A statement takes no parameters ({{word}}); write the value itself.'
	},
	kind: {
		syntax: 'The statement is not right SQL.',
		table: 'There is no such table. See the list of tables.',
		column: 'There is no such column. See the columns of the table in the list.',
		grouping:
			'This column has to be in GROUP BY, or inside an aggregate such as avg, max, any_value.',
		function: 'There is no such function in this edition.',
		extension:
			"This function or type needs an extension, which the offline edition does not have. For dates, write the day: DATE '2024-12-31'.",
		conversion: 'A value cannot be turned into the type that is asked for.',
		files: 'A statement may read no file or address; ask the tables in the list.',
		memory:
			'This needs more memory than is allowed on this machine. Keep fewer rows or columns and run again.',
		pivot:
			'This has to run in several steps. With PIVOT, write the values: ON column IN (value, …).',
		other: 'The statement could not be run.',
		broken:
			'The copy of the data broke while this ran and was thrown away; the next run has a new one. The figures of other pages are not touched.',
		died: 'The copy of the data stopped suddenly twice while it ran this, so it is not run any more. Keep fewer rows or columns and run again. No data were lost; other pages are not affected.',
		start:
			'The copy of the data could not be opened ({{reason}}). Check the connection to the host of the site and try again.'
	}
};
