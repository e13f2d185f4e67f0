import type { offline as model } from '../vi/offline';

export const offline: typeof model = {
	title: 'Use without a network',
	documentTitle: 'Without a network',
	lead: 'The browser keeps the program and the data on this machine. Every page then opens without a network, and files can be loaded, asked and exported.',
	noScript:
		'Keeping pages on this machine needs JavaScript, which is switched off in this browser.',
	asked: 'This page is not kept yet',
	askedText: 'The page {{path}} is not kept on this machine, and the server is out of reach.',
	askedRetry: 'Try the page again',
	asking: 'Looking at what this machine has kept…',
	kept: 'On this machine',
	shell: 'The program and the pages of Cao Bằng',
	rest: 'The pages of other provinces',
	engine: 'The calculating engine (to load files, query, estimate)',
	isKept: 'kept',
	isPartlyKept: '{{done}} of {{all}} files kept',
	isNotKept: 'not kept',
	keepAll: 'Keep everything on this machine (download {{size}})',
	keepRoom: 'Takes about {{size}} on the disk. Stop at any time; what was fetched stays.',
	keeping: 'Keeping: {{done}} of {{all}}',
	stop: 'Stop',
	stopped: 'Stopped. What was fetched stays; start again to fetch the rest.',
	allKept: 'Everything is kept. Unplugged, every page in English opens and works.',
	forget: 'Delete what was kept',
	forgotten: 'What was kept is deleted. Data loaded on this machine are untouched.',
	fault: {
		full: 'The browser has no room left, at the file {{path}}. Free disk space or clear the data of other sites, then keep again.',
		unreached:
			'{{path}} cannot be fetched: the server is out of reach. Keep again once it answers.',
		different:
			'The server gives other content for {{path}}: a new version may just have come, or the network asks to log in. Reload the page and try again.',
		other: 'Not kept: {{reason}}'
	},
	support: {
		fileTitle: 'Opened from a folder',
		file: 'From a folder, figures and tables can be read and printed; choosing, loading files, querying and exporting cannot be done. For all of it run the server on this machine: open a command window in the folder of PAR Pulse, type “npm start”, and open the address that it prints.',
		insecureTitle: 'This address has no TLS (http)',
		insecure:
			'A browser keeps pages for use without a network only if their address begins with https://, or the site runs on this very machine. Everything else works here while the server answers. Ask your IT staff for a TLS certificate for the internal server, or run “npm start” on this machine.',
		noneTitle: 'This browser cannot keep pages',
		none: 'The browser is too old, or this is a private window. Use a normal window of a recent Chrome, Edge, Firefox or Cốc Cốc.'
	},
	install: 'Install as a program',
	installText:
		'In Chrome or Edge: open the menu of the browser and choose “Install” (“Add to home screen” on a phone). PAR Pulse then has an icon and a window of its own and opens without a network.',
	version: 'Version in use: {{version}}.',
	update: {
		label: 'New version',
		waiting: 'There is a new version of PAR Pulse.',
		use: 'Use the new version',
		later: 'Later',
		unfinished: 'A file is half loaded; finish or stop that before using the new version.',
		outdated: 'This page is still the old version; another window uses the new one.',
		reload: 'Reload the page'
	}
};
