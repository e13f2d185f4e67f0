import type { recheck as vi } from '../vi/recheck';

export const recheck: typeof vi = {
	title: 'Check the numbers of this page',
	explain:
		'This page was computed when the site was built. The button makes your own machine read the data files again, compute with the same queries and compare value by value. The first time it fetches the query engine, about 6 MB.',
	start: 'Recompute on this machine',
	again: 'Recompute again',
	engine: 'Fetching the query engine',
	engineBytes: 'Fetching the query engine: {{percent}}',
	data: 'Reading the data files',
	tables: 'Building tables',
	asking: 'Recomputing the numbers of the page',
	same: 'Agreed. {{count}} values were recomputed from the data files with {{engine}}; none differs. The figures on this page now use the fresh results.',
	differs:
		'{{different}} of {{count}} values differ from the built page. The figures use the fresh results; first difference: {{place}}.',
	failed:
		'Could not recompute ({{reason}}). The built figures and tables still stand; try again when the site’s server can be reached.',
	stopped: 'Stopped as asked. The built figures and tables still stand.',
	retry: 'Try again'
};
