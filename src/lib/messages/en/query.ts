import type { query as vi } from '../vi/query';
import { queryFault } from './query-fault';
import { queryFigure } from './query-figure';

export const query: typeof vi & {
	content: { loaded_one: string };
	answer: { count_one: string };
	views: { lead_one: string };
	history: { rows_one: string };
} = {
	documentTitle: 'Query: ask the data in SQL',
	title: 'Query',
	lead: 'Ask the record in SQL, read the answer as a table or a figure, take it along as CSV.',
	copyNote:
		'A statement runs on a passing copy of the data in this browser: it cannot change the data, it touches no figure of another page, and nothing is sent anywhere. The first run fetches the query engine, about 6 MB.',
	noScript: 'Running queries needs JavaScript.',
	editor: {
		label: 'SQL statement; Ctrl+Enter runs it',
		hint: 'Ctrl+Enter: run · Ctrl+Space: names of tables and columns · Tab: leave the editor',
		completions: 'Suggestions'
	},
	run: 'Run',
	stop: 'Stop',
	copyLink: 'Copy a link to this statement',
	linkCopied: 'Link copied; whoever opens it sees the statement and runs it themselves',
	linkInAddress: 'The browser does not allow copying; the link is in the address bar',
	linkTooLong: 'The statement is too long for a link; copy its text instead',
	fromLink: 'This statement came with a link and has not run. Read it, then press Run.',
	content: {
		loaded_one: 'The copy holds the record and {{count}} loaded file (here or from the host).',
		loaded_other: 'The copy holds the record and {{count}} loaded files (here or from the host).',
		record: 'The copy holds the record alone, without loaded files.',
		unread: 'Loaded files could not be read ({{reason}}); the copy is without them.',
		toRecord: 'Use the record alone',
		toAll: 'Use loaded files, too'
	},
	state: {
		idle: 'Nothing has run yet.',
		engine: 'Fetching the query engine',
		engineBytes: 'Fetching the query engine: {{percent}}',
		tables: 'Making the copy of the data',
		running: 'Running: {{seconds}} s',
		stopping: 'Stopping; what does not stop within a second is ended with its copy',
		stopped: 'Stopped after {{seconds}} s. The statement is still in the editor.',
		writing: 'Writing the CSV file: {{seconds}} s'
	},
	cell: { null: 'NULL', true: 'true', false: 'false' },
	answer: {
		title: 'Answer',
		count_one: '{{count}} row in {{seconds}} s',
		count_other: '{{count}} rows in {{seconds}} s',
		none: 'The statement ran, and no row meets its conditions ({{seconds}} s).',
		cut: 'The first {{count}} rows are shown, and the buttons sort these alone. The CSV file has all, up to {{most}} rows. To choose rows, add ORDER BY and LIMIT.',
		cutFigure: 'The answer was cut, so no figure is drawn of it.',
		caption: 'Answer; press the name of a column to sort',
		ascending: 'Sorted by {{column}}, ascending',
		descending: 'Sorted by {{column}}, descending',
		asAsked: 'In the order of the statement',
		page: 'Rows {{from}}–{{to}} of {{count}}',
		next: 'Next page',
		previous: 'Previous page',
		csv: 'Download CSV (for software)',
		csvHint: 'UTF-8, comma, decimal point',
		excel: 'Download CSV (for Vietnamese Excel)',
		excelHint: 'semicolon, decimal comma',
		fileName: 'query-{{day}}.csv',
		excelName: 'query-{{day}}-excel.csv',
		saved: 'Downloaded {{name}}'
	},
	draw: {
		title: 'Figure of the answer',
		kind: 'Kind of figure',
		lines: 'Lines over years',
		ranked: 'Ranking',
		scatter: 'Two columns across',
		value: 'Column of numbers',
		across: 'Across',
		up: 'Upright',
		none: 'This answer cannot be drawn: it takes a column of years and one of numbers (one row a year in each series), or names and numbers (one row a name, 100 at most), or two columns of numbers.'
	},
	examples: {
		label: 'Examples',
		choose: 'Choose an example',
		ranks: 'PAPI scores and ranks of all provinces, latest year',
		provinceYears: 'PAPI of Cao Bằng, Lạng Sơn and Bắc Kạn over the years',
		weakParts: 'PAPI dimensions that are lowest against their scale',
		comparableChanges: 'Changes to the year before, and why some are not made',
		regionGap: 'Gap to the regional mean, year by year',
		twoParts: 'Two PAPI dimensions of all provinces in one year',
		missingNow: 'Which editions have no figure, and why',
		airingsBefore: 'Planned airings before the end of each fieldwork window'
	},
	views: {
		title: 'Tables to ask',
		lead_one: '{{count}} table, to read. Open it to see its columns.',
		lead_other: '{{count}} tables, to read. Open one to see its columns.',
		insert: 'Put {{name}} into the statement',
		insertShort: 'Insert'
	},
	history: {
		title: 'Statements that ran',
		lead: 'Kept in this browser, the last {{most}}.',
		none: 'None yet.',
		use: 'Put into the editor',
		remove: 'Remove',
		clear: 'Remove all',
		rows_one: '{{count}} row',
		rows_other: '{{count}} rows',
		failed: 'failed',
		stopped: 'stopped',
		unkept: 'This browser keeps nothing; the list is gone when the page is closed.'
	},
	fault: queryFault,
	figure: queryFigure
};
