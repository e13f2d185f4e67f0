import { AlignmentType, Bookmark, Paragraph, TextRun, type FileChild } from 'docx';
import { vintageLine } from '../document-facts';
import { headingParagraph } from './blocks';
import { sourceBookmark, type Manuscript } from './manuscript';
import { SOURCES } from './numbering';
import { linked } from './runs';
import { said } from './said';
import { STYLE } from './styles';

/** The sources in the order of their numbers, and where the review stands on the site. */
export function sourceChildren({ document, words }: Manuscript): FileChild[] {
	const { sources, permalink, vintage } = document;
	if (sources.length === 0 && permalink === '' && vintage === '') return [];
	const listed = sources.map(
		({ text, url }, at) =>
			new Paragraph({
				style: STYLE.list,
				numbering: { reference: SOURCES, level: 0 },
				// An address that is justified tears its line apart.
				alignment: AlignmentType.LEFT,
				children: [
					new Bookmark({ id: sourceBookmark(at + 1), children: [new TextRun(text)] }),
					...(url === null ? [] : [new TextRun('. '), linked(url, url)])
				]
			})
	);
	const asOf = vintageLine(words, vintage).map((line) => new TextRun(`${line} `));
	const values = { permalink: [linked(permalink, permalink)] };
	const online =
		permalink === '' ? [] : said(words, 'office.online', values, (text) => new TextRun(text));
	return [
		headingParagraph(1, words.t('office.sources')),
		...listed,
		new Paragraph({ style: STYLE.body, children: [...asOf, ...online] })
	];
}
