import { escaped } from '../xml-text';

/** What an office file says of itself. */
export interface DocumentProperties {
	readonly title: string;
	/** The date of the record and where the whole of it stands. */
	readonly subject: string;
	readonly author: string;
	readonly company: string;
	/** `vi-VN`. */
	readonly language: string;
	/** ISO date: when it is said to be written, so that the same review gives the same bytes. */
	readonly day: string;
	readonly application: string;
	readonly slides: number;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = 'http://schemas.openxmlformats.org';

/** `docProps/core.xml`. */
export function coreProperties(said: DocumentProperties): string {
	const time = `${said.day}T00:00:00Z`;
	return (
		`${XML}<cp:coreProperties xmlns:cp="${SCHEMAS}/package/2006/metadata/core-properties"` +
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
		`<dc:title>${escaped(said.title)}</dc:title><dc:subject>${escaped(said.subject)}</dc:subject>` +
		`<dc:creator>${escaped(said.author)}</dc:creator><dc:language>${said.language}</dc:language>` +
		`<cp:lastModifiedBy>${escaped(said.author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
	);
}

/** `docProps/app.xml`. */
export function applicationProperties(said: DocumentProperties): string {
	const { application, company, slides } = said;
	return (
		`${XML}<Properties xmlns="${SCHEMAS}/officeDocument/2006/extended-properties">` +
		`<Application>${escaped(application)}</Application><Slides>${slides}</Slides>` +
		`<Notes>${slides}</Notes><Company>${escaped(company)}</Company></Properties>`
	);
}
