import type { local as vi } from '../vi/local';

export const local: typeof vi &
	Record<'lines_one', string> & {
		banner: Record<'machine_one' | 'used_one', string>;
	} = {
	cite: 'File {{name}}, loaded {{date}}',
	citeHost: 'File {{name}} (published by {{by}} on {{date}})',
	citeAfter: 'after {{said}}',
	sheet: '{{name}} (sheet {{sheet}})',
	lines_one: 'line {{list}}',
	lines_other: 'lines {{list}}',
	linesFolded: 'lines {{list}}, … ({{count}} lines)',
	mark: 'With data loaded on this machine',
	markHost: 'With further data published by {{by}}',
	note: '{{mark}}; file, date and lines stand with the sources.',
	noteRows:
		'{{mark}}: the table rows marked “loaded”; file, date and lines stand with the sources.',
	row: 'loaded',
	trendLog:
		'The band shows the plan; what was aired by the loaded log stands on the page of the programme.',
	banner: {
		label: 'Loaded data',
		machine_one: '{{count}} file loaded on this machine',
		machine_other: '{{count}} files loaded on this machine',
		host: 'version {{version}} published by {{by}} on {{date}}',
		hostUnnamed: 'version {{version}} published on {{date}}',
		and: '{{first}} and {{second}}',
		shown: 'This page uses loaded data: {{what}}.',
		used_one: 'The figures and tables below use {{count}} line of them.',
		used_other: 'The figures and tables below use {{count}} lines of them.',
		usedNone:
			'This page was computed again with the loaded data ({{what}}), but the figures and tables below use no line of them.',
		waiting: 'The figures and tables below do not have the loaded data yet ({{what}}).',
		failed:
			'The loaded data ({{what}}) could not be brought into this page: {{reason}}. The figures and tables below still show the record, without the loaded data.',
		stopped:
			'Stopped as asked. The figures and tables below still show the record, without the loaded data ({{what}}).',
		record: 'Showing the record alone. This page leaves out {{what}}.',
		unread:
			'The files loaded on this machine could not be read ({{reason}}). The figures and tables below do not have them.',
		unpublished:
			'The further data published on this host could not be read ({{reason}}). The figures and tables below do not have them.',
		damaged:
			'File {{list}}: what was kept of it on this machine is lost or has changed, so it is left out. Open the data page to load it again.',
		toRecord: 'Show the record alone',
		toAll: 'Use the loaded data, too',
		toData: 'Open the data page',
		retry: 'Try again'
	},
	engine: {
		restarted: 'The query engine stopped suddenly and was started again; no data were lost.',
		stop: 'Stop'
	},
	reason: {
		died: 'the query engine stopped suddenly twice, perhaps for want of memory',
		outdated: 'this page is older than the one in another tab; reload it',
		blocked: 'another tab has an older version of this page open; close it',
		unavailable: 'the browser does not let this page read what it kept',
		damaged: 'what was kept on this machine is lost or has changed'
	},
	recheck:
		'This page uses loaded data, so what is computed again must differ from what was built. To compare, show the record alone.',
	load: 'load data',
	loadLog: 'Load a broadcast log',
	loadLogHere: 'load a log'
};
