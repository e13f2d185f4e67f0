import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import type { Language } from '$lib/domain/language';
import { LOCALE } from '../document-facts';
import { ANNEXES, HEADINGS } from './numbering';
import { FONT, SIZE, TEXT_WIDTH_MM, twips } from './paper';

/** Names of paragraph styles, as `styles.xml` has them. */
export const STYLE = {
	body: 'BodyText',
	note: 'ReviewNote',
	list: 'ListParagraph',
	annex: 'AnnexHeading',
	form: 'OfficialForm',
	title: 'DocumentTitle',
	contents: 'TOCHeading',
	picture: 'Picture',
	caption: 'Caption',
	source: 'SourceLine',
	cell: 'TableText',
	running: 'Header'
} as const;

const FIRST_LINE_MM = 12.7;
/** 1.1 of a line; the decree allows from 1 to 1.5. */
const LINE = { line: 264, lineRule: LineRuleType.AUTO };
const BLACK = '000000';
const RULE = '7F7F7F';

/** The look of a document: every paragraph has a style, so that an office changes it in one place. */
export function stylesOf(language: Language): IStylesOptions {
	const heading = (level: number, run: { allCaps?: boolean; italics?: boolean }) => ({
		next: STYLE.body,
		run: { font: FONT, size: SIZE.text, bold: true, color: BLACK, ...run },
		paragraph: {
			keepNext: true,
			keepLines: true,
			spacing: { before: 200, after: 100, ...LINE },
			numbering: { reference: HEADINGS, level }
		}
	});
	return {
		default: {
			document: {
				run: { font: FONT, size: SIZE.text, language: { value: LOCALE[language] } }
			},
			heading1: heading(0, { allCaps: true }),
			heading2: heading(1, {}),
			heading3: heading(2, { italics: true }),
			caption: {
				run: { size: SIZE.caption, italics: false, bold: false, color: BLACK },
				paragraph: {
					alignment: AlignmentType.CENTER,
					keepLines: true,
					spacing: { before: 80, after: 80 }
				}
			},
			listParagraph: {
				paragraph: {
					alignment: AlignmentType.JUSTIFIED,
					spacing: { after: 80, ...LINE }
				}
			}
		},
		paragraphStyles: [
			style(STYLE.body, 'Body Text', {
				alignment: AlignmentType.JUSTIFIED,
				indent: { firstLine: twips(FIRST_LINE_MM) },
				spacing: { after: 120, ...LINE }
			}),
			{
				...style(STYLE.note, 'Review Note', {
					alignment: AlignmentType.JUSTIFIED,
					indent: { left: twips(FIRST_LINE_MM) },
					spacing: { before: 60, after: 160, ...LINE },
					border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: RULE } }
				}),
				run: { italics: true }
			},
			{
				...style(STYLE.annex, 'Annex Heading', {
					alignment: AlignmentType.CENTER,
					keepNext: true,
					spacing: { after: 60 },
					outlineLevel: 0,
					numbering: { reference: ANNEXES, level: 0 }
				}),
				run: { bold: true }
			},
			{ ...style(STYLE.form, 'Official Form', {}), run: { size: SIZE.form } },
			{
				...style(STYLE.title, 'Document Title', {
					alignment: AlignmentType.CENTER,
					keepNext: true
				}),
				run: { bold: true }
			},
			{
				...style(STYLE.contents, 'TOC Heading', {
					alignment: AlignmentType.CENTER,
					keepNext: true,
					spacing: { before: 240, after: 120 }
				}),
				run: { bold: true }
			},
			contents('TOC1', 'toc 1', 0),
			contents('TOC2', 'toc 2', 8),
			style(STYLE.picture, 'Picture', {
				alignment: AlignmentType.CENTER,
				keepNext: true,
				spacing: { before: 160 }
			}),
			{
				...style(STYLE.source, 'Source Line', { spacing: { before: 60, after: 240 } }),
				run: { size: SIZE.source, italics: true }
			},
			{ ...style(STYLE.cell, 'Table Text', {}), run: { size: SIZE.table } },
			style(STYLE.running, 'header', { alignment: AlignmentType.CENTER })
		]
	};
}

type StyleOptions = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(
	id: string,
	name: string,
	paragraph: NonNullable<StyleOptions['paragraph']>
): StyleOptions {
	return { id, name, basedOn: 'Normal', quickFormat: true, paragraph };
}

function contents(id: string, name: string, leftMm: number): StyleOptions {
	const paragraph = {
		indent: { left: twips(leftMm) },
		spacing: { after: 60 },
		rightTabStop: twips(TEXT_WIDTH_MM)
	};
	return { ...style(id, name, paragraph), run: { size: SIZE.caption } };
}
