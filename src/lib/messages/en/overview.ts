import type { overview as vi } from '../vi/overview';

export const overview: typeof vi = {
	title: '{{area}} in four indices',
	pageTitle: '{{area}}: PAPI, SIPAS, PAR INDEX, PCI'
};
