export const dataStore = {
	loaded: {
		title: 'Loaded on this machine',
		none: 'No file has been loaded. The pages use the built-in data of {{date}}.',
		loading: 'Reading what the browser keeps',
		caption: 'Files in use',
		file: 'File',
		kind: 'Kind',
		rows: 'Records',
		when: 'Time',
		who: 'Loaded by',
		source: 'Source',
		original: 'Download the original',
		ledger: 'Download the list of faults',
		remove: 'Remove',
		removeLabel: 'Remove {{file}}',
		undo: 'Undo',
		redo: 'Redo',
		damaged:
			'{{file}} is no longer whole in what the browser keeps and is not used. Load it again or import a bundle.'
	},
	versions: {
		title: 'Versions',
		caption: 'Versions of the data on this machine, newest first',
		number: 'Version',
		what: 'What was done',
		files: 'Files',
		current: 'in use',
		restore: 'Restore',
		restoreLabel: 'Restore version {{number}}',
		older: 'Older versions too (all {{all}})',
		commit: 'Loaded {{file}}',
		remove: 'Removed {{file}}',
		restored: 'Restored version {{number}}',
		import: 'Imported {{bundle}}'
	},
	bundle: {
		title: 'Bundle',
		lead: 'One .zip with the original files, the accepted rows, the ledgers and the saved reviews; imported on another machine, that machine shows the same.',
		export: 'Export a bundle',
		import: 'Import a bundle',
		history: 'with earlier versions',
		imported: '{{bundle}} was imported.',
		same: '{{bundle}} adds nothing to what this machine has.',
		name: 'data-bundle-{{date}}.zip',
		publish:
			'To show these data to every visitor, the administrator of the web server runs this command:'
	},
	storage: {
		title: 'Storage',
		used: '{{used}} of the {{available}} that the browser allows are in use.',
		unknown: 'The browser does not tell how much room there is.',
		persisted: 'The browser has promised not to delete these data by itself.',
		notPersisted:
			'The browser may delete these data when the disk is short. Export a bundle to keep them.',
		ask: 'Ask the browser to keep them',
		insecure:
			'This page came over plain http (without TLS). Loading, committing and undoing work, but the browser does not tell how much room there is, takes no request to keep data, stores large files more slowly and accepts files of up to about {{size}}; do not commit in two tabs at once. For all of it, ask whoever runs the server to serve the page over https.'
	}
};
