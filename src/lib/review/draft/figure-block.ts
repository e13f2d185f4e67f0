import type { FigureFrame } from '$lib/figures/figure';
import { sourceLine } from '$lib/figures/source-text';
import type { FigureBlock } from '../review-document';
import type { ReviewInput, ReviewPlace } from './review-input';

/** A figure of the review that stands, too, at a place of the site. */
export function figureBlock(
	{ words, addressOf }: ReviewInput,
	id: string,
	figure: FigureFrame,
	place: ReviewPlace
): FigureBlock {
	return {
		type: 'figure',
		id,
		figure,
		source: sourceLine(words, figure),
		permalink: addressOf(place)
	};
}
