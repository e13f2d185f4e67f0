import type { ReviewDocument } from '$lib/review/review-document';
import { numberedFigures } from '../block-numbers';
import type { PictureSize } from '../review-picture';
import { plainLine } from '../xml-text';
import { figurePlace } from './plan-content';

/**
 * How large the pictures of the figures are that the findings show, by the `id` of the figure, so that each fills
 * its room: the smallest one where a figure is shown more than once.
 */
export function slidePictureSizes(document: ReviewDocument): ReadonlyMap<string, PictureSize> {
	const figures = new Set(numberedFigures(document).map(({ block }) => block.id));
	const sizes = new Map<string, PictureSize>();
	for (const { shows, points } of document.findings) {
		if (shows === null || !figures.has(shows)) continue;
		const { w, h } = figurePlace(points.map(plainLine).filter((point) => point !== '')).room;
		const known = sizes.get(shows);
		if (!known || w < known.widthMm) sizes.set(shows, { widthMm: w, heightMm: h });
	}
	return sizes;
}
