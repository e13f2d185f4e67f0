import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import type { Words } from '$lib/messages/words';
import type { BlockNumber } from '../block-numbers';
import { bookmarkOf, numberOf, type Manuscript } from './manuscript';
import { STYLE } from './styles';

/** `Hình 3`, `Bảng 2`. */
export function numberLabel({ t }: Words, { kind, number }: BlockNumber): string {
	return `${t(`office.${kind}`)} ${number}`;
}

/**
 * «Hình 3. …»: counted by Word itself, with the number that it will count; bookmarked for references to it.
 * It stays on the page of what follows.
 */
export function caption(
	manuscript: Manuscript,
	id: string,
	text: string,
	keepNext: boolean
): Paragraph {
	const { words } = manuscript;
	const place = numberOf(manuscript, id);
	const label = words.t(`office.${place.kind}`);
	const number = new SimpleField(`SEQ ${label} \\* ARABIC`, String(place.number));
	return new Paragraph({
		style: STYLE.caption,
		keepNext,
		children: [
			new Bookmark({ id: bookmarkOf(place), children: [new TextRun(`${label} `), number] }),
			new TextRun(text === '' ? '.' : `. ${text}`)
		]
	});
}

/** «Nguồn: …», small under a figure or table; where there is none, the room that it would leave. */
export function sourceParagraph(source: string, isCentred: boolean): Paragraph {
	return new Paragraph({
		style: STYLE.source,
		...(isCentred ? { alignment: 'center' } : {}),
		children: source === '' ? [] : [new TextRun(source)]
	});
}
