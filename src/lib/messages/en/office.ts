import type { office as vi } from '../vi/office';

/** Words of documents for an office, which the writing of one brings; the form is that of decree 30/2020. */
export const office: typeof vi = {
	nation: 'SOCIALIST REPUBLIC OF VIET NAM',
	motto: 'Independence - Freedom - Happiness',
	number: 'No.: {{number}}',
	dated: '{{place}}, {{day}} {{month}} {{year}}',
	recipients: 'Recipients:',
	filed: 'Archives.',
	field: {
		parentBody: 'Governing body',
		body: 'Issuing body',
		number: 'Number and code',
		place: 'Place',
		day: 'Day',
		month: 'Month',
		year: 'Year',
		kind: 'Kind of document',
		subject: 'Subject',
		recipient: 'Recipient',
		authority: 'Authority to sign',
		position: 'Position of who signs',
		signatory: 'Name of who signs'
	},
	contents: 'Contents',
	figure: 'Figure',
	table: 'Table',
	annex: 'Annex',
	attached: '(Attached to {{kind}} No. {{number}} of {{day}} {{month}} {{year}} by {{body}})',
	sources: 'Sources of the data',
	online: 'On the site, computed anew from the latest data: {{permalink}}'
};
