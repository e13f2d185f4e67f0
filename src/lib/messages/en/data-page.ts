import { dataFault } from './data-fault';
import { dataMapping } from './data-mapping';
import { dataStore } from './data-store';

export const dataPage = {
	toQuery: 'Ask the data in SQL',
	documentTitle: 'Data: load, check, save',
	title: 'Data',
	lead: 'Load the file that a ministry, a station or a survey firm sent. It is read, checked and kept on this machine; nothing is sent anywhere.',
	noScript: 'Loading files needs a browser that runs JavaScript.',
	guide: 'Templates and what each column means',
	cancel: 'Cancel',
	back: 'Back',
	kinds: {
		label: 'Kind of data',
		scores: 'Scores and ranks of an index',
		episodes: 'Broadcast log',
		windows: 'Fieldwork windows and reference periods',
		targets: 'Targets',
		actions: 'Actions for weak components',
		criteria: 'PAR INDEX by criterion',
		topics: 'Topics and the components they concern'
	},
	values: {
		status: { planned: 'planned', aired: 'aired', rerun: 'rerun' },
		basis: { published: 'published', derived: 'from published figures', band: 'only a band' },
		rank_basis: {
			published: 'ranked by the publisher',
			computed: 'from the scores',
			derived: 'inferred from a text',
			band: 'only a band'
		}
	},
	pick: {
		title: 'Load a file',
		drop: 'Drop files here, or',
		choose: 'Choose files',
		types: 'CSV, TSV, TXT (also as .gz) or Excel .xlsx',
		dropping: 'Drop to read the file',
		pasteTitle: 'Paste a table',
		pasteLabel: 'A table copied from a spreadsheet or a document',
		pasteRead: 'Read what was pasted',
		pasteEmpty: 'Nothing has been pasted yet.',
		pasteName: 'pasted-table.tsv',
		queue_one: '{{count}} file waiting: {{names}}',
		queue_other: '{{count}} files waiting: {{names}}'
	},
	steps: {
		label: 'Steps of loading',
		read: 'Read',
		map: 'Map',
		check: 'Check',
		commit: 'Save',
		done: 'done',
		current: 'current'
	},
	busy: {
		opening: 'Opening {{file}}',
		recognising: 'Recognising the structure of the file',
		reading: 'Reading the file: {{percent}}',
		engine: 'Starting the query engine',
		staging: 'Putting the rows into a table',
		checking: 'Checking every cell',
		comparing: 'Comparing with the current data',
		committing: 'Saving'
	},
	sheet: {
		title: 'Choose a sheet',
		lead: '{{file}} has {{count}} sheets. One is loaded at a time.',
		next: 'Read this sheet'
	},
	read: {
		title: 'Read the file',
		lead: 'The file is understood as below. Look at the sample rows; if letters or columns are wrong, change the choices.',
		file: '{{file}}, {{size}}',
		fileSheet: '{{file}}, sheet {{sheet}}, {{size}}',
		encoding: 'Encoding',
		encodings: {
			'utf-8': 'Unicode (UTF-8)',
			'utf-16le': 'Unicode (UTF-16 LE)',
			'utf-16be': 'Unicode (UTF-16 BE)',
			'windows-1258': 'Windows-1258',
			tcvn3: 'TCVN3 (ABC)',
			vni: 'VNI'
		},
		example: '{{encoding}}: {{example}}',
		delimiter: 'Delimiter',
		delimiters: {
			comma: 'comma ,',
			semicolon: 'semicolon ;',
			tab: 'tab',
			bar: 'bar |',
			other: 'other: {{delimiter}}'
		},
		quote: 'Quote',
		quotes: { double: 'double "', single: "single '", none: 'none' },
		headerFrom: 'Column names from line',
		headerTo: 'to line',
		headerNone: 'The file has no column names',
		lastLine: 'Last line of data',
		lastLineHint: 'empty: to the end of the file',
		sample: 'First rows, as they will be read',
		line: 'Line',
		asides: 'Lines that are not loaded (titles, notes, signatures)',
		preamble: 'before the table',
		footer: 'after the table',
		doubts: {
			encoding:
				'More than one encoding can read this file. Look at accented letters in the sample, then choose.',
			delimiter: 'The delimiter is not certain. See whether the columns line up.',
			header: 'It is not certain which line holds the column names. Check the line number.',
			several_tables:
				'The file holds more than one table; another begins on line {{lines}} and is not read. To read it, change the line of the column names.'
		},
		fault: {
			number: 'A line number is a whole number from 1.',
			order: 'The last line must come after the column names.'
		},
		next: 'Next: map columns'
	},
	map: dataMapping,
	check: {
		title: 'Check',
		sum: '{{read}} records read = {{accepted}} accepted + {{rejected}} rejected.',
		empty: '{{empty}} empty cells of the wide table are not counted as records.',
		blank_one: '{{count}} blank line skipped.',
		blank_other: '{{count}} blank lines skipped.',
		repairs:
			'Removed: {{controls}} control characters, {{zeroWidth}} invisible characters; {{recomposed}} letters written in pieces put together.',
		clean: 'No faults.',
		filter: 'Filter',
		filterText: 'Search the faults',
		all: 'all',
		reject: 'rejected',
		warning: 'notice',
		shown: '{{shown}} of {{count}} kinds of fault shown',
		none: 'No fault matches the filter.',
		column: 'Column {{column}}',
		file: 'Whole file',
		lines: 'line {{lines}}',
		more: 'and {{count}} more',
		use: 'Use {{label}}',
		replace: 'Read “{{value}}” as',
		apply: 'Apply',
		decided: 'Decided: “{{value}}” is read as “{{meaning}}”',
		undo: 'Undo choice',
		ledgerCsv: 'Download the list of faults (CSV)',
		ledgerHint: 'A row for each faulty cell: line, column, value, fault and what to do.',
		ledgerName: '{{file}}-faults.csv',
		rejectedCsv: 'Download the rejected rows (CSV)',
		rejectedHint:
			'Correct them in the downloaded file and load it again; the columns _dong and _loi are ignored.',
		nothing: 'No record is accepted. Go back to the mapping, or correct the file.',
		next: 'Next: compare with the current data'
	},
	commit: {
		title: 'Save',
		added: 'new',
		rejectedRows_one: '{{count}} record is rejected and will not be on the pages.',
		rejectedRows_other: '{{count}} records are rejected and will not be on the pages.',
		rejectedWeeks:
			'A week of a rejected row is shown as unknown, with its line and file; where the row has no readable date, so is every week of the log without an airing. Correct the rows before you save.',
		changed: 'differ from the current data',
		unchanged: 'same as the current data',
		changesCaption: 'Records that differ from the current data',
		key: 'Record',
		field: 'Column',
		before: 'Current',
		after: 'In the file',
		source: 'Source of the current data',
		take: 'Take from the file',
		choice: 'Where records differ',
		replace: 'Take those of this file',
		keep: 'Keep the current data',
		each: 'Choose record by record',
		moreRows: 'Show {{count}} more',
		nothing: 'The file adds nothing to the current data.',
		metaTitle: 'Source of the file',
		metaLead: 'Printed under each figure that uses these data.',
		publisher: 'Who published or sent it',
		document: 'Title or number of the document',
		url: 'Address (if any)',
		urlFault: 'An address begins with https:// or http://.',
		by: 'Loaded by',
		note: 'Note',
		next: 'Save {{count}} records'
	},
	done: {
		title: 'Saved',
		text: '{{count}} records from {{file}} are now used on every page.',
		pages: 'See',
		another: 'Load another file',
		next: 'Read the next file: {{file}}'
	},
	...dataStore,
	fault: dataFault
};
