export const reviewFault = {
	stale:
		'Another tab of this browser saved this review as version {{version}} at {{date}}. Nothing was saved: save it as a review of its own, or as the next version all the same.',
	removed:
		'Another tab of this browser removed this review. Nothing was saved: save it as a review of its own, or all the same, which brings the review back.',
	gone: 'This review is no longer in this browser. What you are writing can be saved as a new one.',
	unreadable:
		'The review {{review}} can no longer be read in this browser, so it is not used. Import it from a bundle, bring back an earlier version, or delete it for good.',
	full: 'The storage of the browser is full, so nothing was saved. Remove reviews or loaded files and save again; what you are writing is still on the page.',
	store:
		'The storage of the browser could not do this: {{reason}}. What you are writing is still on the page.',
	noVersion: 'The review has no version {{version}} in this browser.',
	unfit: 'A part of the review is too long or not valid ({{at}}), so it was not saved.'
};
