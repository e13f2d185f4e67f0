export const dataFault = {
	title: 'Not done',
	again: 'Try again',
	close: 'Close',
	stopped: 'Cancelled. Nothing was changed.',
	reader:
		'The file reader stopped ({{reason}}). The file and what is loaded are not affected; try again.',
	engine: 'The query engine could not run ({{reason}}). What is loaded is not affected; try again.',
	died: 'The query engine stopped suddenly twice, perhaps for want of memory. The file is still here and what is loaded is not affected. Close other tabs or programs, then try again.',
	tooLarge:
		'The file needs about {{needed}} of memory and this machine should use no more than {{allowed}}. Split it, or use another machine.',
	full: 'The browser has no room left, so nothing was committed. Free disk space or delete the data of other sites in the browser, then try again. What is loaded is untouched.',
	stale:
		'Another tab of this browser has just changed the data. The file was compared again; review it and save again.',
	unavailable:
		'The browser does not let data be kept (a private window, perhaps). Open the page in an ordinary window and load again.',
	outdated: 'This page is older than the data that are kept. Reload it.',
	blocked:
		'Another tab holds the data in an older form. Close the other tabs of this site and try again.',
	damaged:
		'What is kept is no longer whole, so it is not used. Load the file again or import a bundle.',
	changed: '{{file}} was changed while it was loaded. Save it, then load it from the beginning.',
	conflict:
		'The bundle has a file with the same identifier as a loaded file but different content. Nothing was changed.',
	unreadable_bundle: 'This bundle cannot be used: {{reason}}. Nothing was changed.',
	bundle: {
		not_zip: 'it is not a .zip file, or part of it is missing',
		zip_kind: 'it is packed in a way that is not supported',
		zip_damaged: 'it is damaged at {{at}}',
		too_many_entries: 'it holds too many files',
		too_large: 'it is too large when unpacked ({{at}})',
		path: 'a file in it has a name that is not allowed ({{at}})',
		duplicate_entry: 'two files in it have the same name ({{at}})',
		missing_entry: '{{at}} is missing',
		unexpected_entry: '{{at}} does not belong there',
		not_json: '{{at}} is not JSON',
		shape: 'its manifest is wrong at {{at}}',
		reference: 'its manifest names something that it does not hold ({{at}})',
		format: 'it is not a bundle of this site',
		newer_format: 'it was made by a newer version of this site; update, then import again',
		schema: 'its data have a structure that this version does not know',
		size: '{{at}} has the wrong size',
		hash: '{{at}} has the wrong checksum',
		no_data: 'it holds saved reviews alone, and no data'
	},
	other: 'An unexpected fault: {{reason}}. Nothing was changed.'
};
