import {
	Header,
	PageNumber,
	Paragraph,
	SectionType,
	TableOfContents,
	TextRun,
	type FileChild,
	type ISectionOptions
} from 'docx';
import type { ReviewSection } from '$lib/review/review-document';
import { printedSections } from '../block-numbers';
import { blockChildren, headingParagraph } from './blocks';
import { formFoot } from './form-foot';
import { attachedTo, formHead } from './form-head';
import type { Manuscript } from './manuscript';
import { HEADER_MM, MARGIN_MM, PAPER_MM, SIZE, twips } from './paper';
import { ITALIC } from './run-look';
import { sourceChildren } from './sources';
import { STYLE } from './styles';

/** The document from its head to its signature, then a section of Word for each annex. */
export function docxSections(manuscript: Manuscript): ISectionOptions[] {
	const { body, annexes } = printedSections(manuscript.document);
	const text = body.flatMap(({ heading, blocks }): FileChild[] => [
		...(heading === '' ? [] : [headingParagraph(1, heading)]),
		...blockChildren(manuscript, blocks, false)
	]);
	const children = [...text, ...sourceChildren(manuscript)];
	const hasContents = children.length > 0 || annexes.length > 0;
	return [
		{
			properties: { titlePage: true, page: pageOf(MARGIN_MM.top) },
			headers: { default: headerOf() },
			children: [
				...formHead(manuscript),
				...(hasContents ? contents(manuscript) : []),
				...children,
				new Paragraph({
					style: STYLE.form,
					spacing: { before: 120 },
					keepNext: true,
					children: []
				}),
				formFoot(manuscript),
				lastParagraph()
			]
		},
		...annexes.map((annex, at) => annexSection(manuscript, annex, at, annexes.length))
	];
}

function annexSection(
	manuscript: Manuscript,
	{ heading, blocks }: ReviewSection,
	at: number,
	count: number
): ISectionOptions {
	const label = manuscript.words.t('office.annex');
	const name = count > 1 ? `${label} ${roman(at + 1)}` : label;
	return {
		properties: { type: SectionType.NEXT_PAGE, page: pageOf(MARGIN_MM.annexTop) },
		headers: { default: headerOf(heading === '' ? name : `${name}. ${heading}`) },
		children: [
			new Paragraph({
				style: STYLE.annex,
				children: heading === '' ? [] : [new TextRun({ break: 1, text: heading, allCaps: true })]
			}),
			attachedTo(manuscript),
			...blockChildren(manuscript, blocks, true)
		]
	};
}

/** Filled from the headings, with the pages that the library works out; Word asks nothing when it opens it. */
function contents({ words }: Manuscript): FileChild[] {
	const title = words.t('office.contents');
	return [
		new Paragraph({ style: STYLE.contents, text: title }),
		new TableOfContents(title, {
			hyperlink: true,
			headingStyleRange: '1-2',
			useAppliedParagraphOutlineLevel: true
		})
	];
}

/** The page number in the middle of the top margin, and in an annex its running title below. */
function headerOf(runningTitle?: string): Header {
	const number = new TextRun({ size: SIZE.text - 2, children: [PageNumber.CURRENT] });
	const lines = [new Paragraph({ style: STYLE.running, children: [number] })];
	if (runningTitle !== undefined) {
		const run = new TextRun({ ...ITALIC, size: SIZE.running, text: shortened(runningTitle) });
		lines.push(new Paragraph({ style: STYLE.running, children: [run] }));
	}
	return new Header({ children: lines });
}

/** A running title has one line. */
const MOST_LETTERS = 90;

function shortened(text: string): string {
	if (text.length <= MOST_LETTERS) return text;
	const cut = text.slice(0, MOST_LETTERS);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2))}…`;
}

/** Word wants a paragraph after a table; this one takes no room. */
function lastParagraph(): Paragraph {
	return new Paragraph({
		style: STYLE.form,
		spacing: { line: 20, lineRule: 'exact' },
		children: []
	});
}

function pageOf(top: number) {
	const { bottom, left, right } = MARGIN_MM;
	return {
		size: { width: twips(PAPER_MM.width), height: twips(PAPER_MM.height) },
		margin: {
			top: twips(top),
			bottom: twips(bottom),
			left: twips(left),
			right: twips(right),
			header: twips(HEADER_MM),
			footer: twips(HEADER_MM)
		}
	};
}

const ROMAN: readonly (readonly [number, string])[] = [
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

function roman(number: number): string {
	const [value, letters] = ROMAN.find(([least]) => least <= number) ?? [0, ''];
	return value === 0 ? '' : letters + roman(number - value);
}
