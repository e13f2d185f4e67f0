import type { classes as vi } from '../vi/figure-classes';

/** Words of classes of values that are filled alike. */
export const classes: typeof vi = {
	equal: '{{parts}} classes of about as many provinces each',
	equalYears: '{{parts}} classes of about as many values each, the same for all years',
	groups: 'Groups by quartile of the score (as PAPI groups them)',
	sides: 'Below 0 (▼) and above 0 (▲), each in two strengths parted at the median size',
	few: 'only {{known}} of {{all}} provinces and cities have a figure',
	range: '{{low}}–{{high}}',
	signedRange: '{{low}} to {{high}}',
	named: '{{name}}: {{range}}'
};
