import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Block, ListBlock } from '$lib/review/review-document';
import { figureParagraphs } from './figure';
import type { Manuscript } from './manuscript';
import { ANNEXES, BULLETS, ORDERED } from './numbering';
import { runChildren } from './runs';
import { STYLE } from './styles';
import { tableChildren } from './table';

/** The blocks of a section as they stand below each other; headings of an annex count anew in it. */
export function blockChildren(
	manuscript: Manuscript,
	blocks: readonly Block[],
	isAnnex: boolean
): FileChild[] {
	return blocks.flatMap((block): FileChild[] => {
		switch (block.type) {
			case 'paragraph': {
				const style = block.isNote ? STYLE.note : STYLE.body;
				return [new Paragraph({ style, children: runChildren(manuscript, block.runs) })];
			}
			case 'list':
				return listParagraphs(manuscript, block);
			case 'heading':
				return [headingParagraph(block.level, block.text, isAnnex)];
			case 'table':
				return tableChildren(manuscript, block);
			case 'figure':
				return figureParagraphs(manuscript, block);
		}
	});
}

export function headingParagraph(level: 1 | 2 | 3, text: string, isAnnex = false): Paragraph {
	const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][
		level - 1
	];
	return new Paragraph({
		...(heading ? { heading } : {}),
		...(isAnnex ? { numbering: { reference: ANNEXES, level: level - 1, custom: true } } : {}),
		text
	});
}

function listParagraphs(manuscript: Manuscript, { isOrdered, items }: ListBlock): Paragraph[] {
	return items.map(
		(runs, at) =>
			new Paragraph({
				style: STYLE.list,
				numbering: isOrdered
					? { reference: ORDERED, level: 0, restart: at === 0 }
					: { reference: BULLETS, level: 0 },
				children: runChildren(manuscript, runs)
			})
	);
}
