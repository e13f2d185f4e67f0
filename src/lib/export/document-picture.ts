import type { FontReader } from './embedded-font';
import { figurePng, figureSvg, type FigureExport } from './export-figure';
import { legiblePage } from './legible-page';
import type { PictureSize, ReviewPicture } from './review-picture';
import { printedPage } from './size-preset';

/** How large the picture of a figure is to be. */
export interface DocumentSize extends PictureSize {
	/** So high it may become where its letters would be too small; as high as `heightMm` where it is not said. */
	readonly mostHeightMm?: number;
}

/** As wide as the text of a Word document; two of them, each with its caption, stand on a page. */
export const WORD_PICTURE: DocumentSize = { widthMm: 160, heightMm: 90, mostHeightMm: 200 };

/** A figure that a document says the headline, the notes and the source of. */
export interface DocumentFigure extends Pick<
	FigureExport,
	'figure' | 'layout' | 'words' | 'palette' | 'permalink'
> {
	/** `WORD_PICTURE`, or what `slidePictureSizes` says. */
	readonly size: DocumentSize;
}

/**
 * The picture of a figure in a document: its subtitle and its drawing, with what a figure says of itself inside
 * the file. In a browser alone.
 *
 * @throws PictureError where the font does not come, or the browser has no memory for the canvas.
 */
export async function documentPicture(
	wanted: DocumentFigure,
	read: FontReader,
	signal?: AbortSignal
): Promise<ReviewPicture> {
	const size = legibleSize(wanted);
	const exported = documentExport(wanted, size);
	const svg = await figureSvg(exported, read);
	signal?.throwIfAborted();
	return { svg, png: await figurePng(exported, read, signal), ...size };
}

/** The SVG of it alone; the same figure and size give the same bytes. */
export async function documentSvg(wanted: DocumentFigure, read: FontReader): Promise<string> {
	return figureSvg(documentExport(wanted, legibleSize(wanted)), read);
}

/** The size at which the letters can be read, as far as it may become higher. */
export function legibleSize(wanted: DocumentFigure): PictureSize {
	const { widthMm, heightMm, mostHeightMm = heightMm } = wanted.size;
	const { paper } = legiblePage(documentExport(wanted, wanted.size), mostHeightMm);
	return { widthMm, heightMm: paper?.height ?? heightMm };
}

function documentExport(
	{ figure, layout, words, palette, permalink }: DocumentFigure,
	{ widthMm, heightMm }: PictureSize
): FigureExport {
	const preset = printedPage(widthMm, heightMm);
	return { figure, layout, words, palette, permalink, preset, isForDocument: true };
}
