/** The overview of a province. */
export const overview = {
	title: '{{area}} trong bốn chỉ số',
	pageTitle: '{{area}}: PAPI, SIPAS, PAR INDEX, PCI'
};
