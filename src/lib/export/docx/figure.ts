import { ImageRun, Paragraph } from 'docx';
import type { FigureBlock } from '$lib/review/review-document';
import { pictureOf, type ReviewPicture } from '../review-picture';
import { caption, sourceParagraph } from './caption';
import { numberOf, type Manuscript } from './manuscript';
import { MOST_PICTURE_MM, pixels } from './paper';
import { safeAddress } from './runs';
import { STYLE } from './styles';

/**
 * A figure with its caption and source below, all on one page; the drawing leads to its place on the site.
 *
 * @throws RangeError where the figure has no picture.
 */
export function figureParagraphs(manuscript: Manuscript, block: FigureBlock): Paragraph[] {
	const { figure, id, source } = block;
	const picture = pictureOf(manuscript.pictures, id);
	const { number } = numberOf(manuscript, id);
	const link = safeAddress(block.permalink);
	const drawing = new ImageRun({
		type: 'svg',
		data: new TextEncoder().encode(picture.svg),
		fallback: { type: 'png', data: picture.png },
		transformation: sizeOnPage(picture),
		altText: {
			id: String(number),
			name: `${manuscript.words.t('office.figure')} ${number}`,
			title: figure.headline,
			description: figure.summary === '' ? figure.headline : figure.summary
		},
		...(link === null ? {} : { link })
	});
	return [
		new Paragraph({ style: STYLE.picture, children: [drawing] }),
		caption(manuscript, id, figure.headline, source !== ''),
		sourceParagraph(source, true)
	];
}

/** In pixels; made smaller where the page has less room, with its proportions. */
function sizeOnPage({ widthMm, heightMm }: ReviewPicture) {
	const { width, height } = MOST_PICTURE_MM;
	const scale = Math.min(1, width / widthMm, height / heightMm);
	return { width: pixels(widthMm * scale), height: pixels(heightMm * scale) };
}
