import { fittingSize, pagesOf } from './fit-text';
import { titleText } from './plan-texts';
import type { Layout, SlidePlan, SlideText } from './slide-plan';
import { BOXES, type Box } from './slide-size';
import { POINT_SETTING, POINT_SIZES } from './text-sizes';

const SMALLEST = Math.min(...POINT_SIZES);

/** Points in a place, as large as they fit there; null where they do not. */
export function placedPoints(
	points: readonly string[],
	layout: Layout,
	box: Box
): SlideText | null {
	const sizes = layout === 'words' ? POINT_SIZES : POINT_SIZES.slice(1);
	const sizePt = fittingSize(points, box, POINT_SETTING, sizes);
	return sizePt === null ? null : { paragraphs: points, sizePt };
}

/** Points on slides of their own, as many as they need; none without points. */
export function pointSlides(
	titles: { readonly first: string; readonly next: string },
	points: readonly string[],
	notes: readonly string[]
): SlidePlan[] {
	const placed = placedPoints(points, 'words', BOXES.content);
	const setting = { ...POINT_SETTING, sizePt: SMALLEST };
	const pages = placed
		? [placed]
		: pagesOf(points, BOXES.content, setting).map((paragraphs) => ({
				paragraphs,
				sizePt: SMALLEST
			}));
	return pages
		.filter(({ paragraphs }) => paragraphs.length > 0)
		.map((body, at) => ({
			layout: 'words',
			texts: { title: titleText(at === 0 ? titles.first : titles.next), body },
			notes: at === 0 ? notes : []
		}));
}
