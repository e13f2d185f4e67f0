// Nothing of the page comes from another origin: no fonts, no search, every module from node_modules.
export default {
	root: 'src',
	output: 'dist',
	title: 'four line charts with Framework',
	style: 'style.css',
	globalStylesheets: [],
	head: '<link rel="icon" href="data:,">',
	sidebar: false,
	toc: false,
	pager: false,
	header: '',
	footer: ''
};
