import type { Words } from '$lib/messages/words';
import type { FigureBlock, TableBlock } from '$lib/review/review-document';
import type { ReviewPicture } from '../review-picture';
import { plainLine } from '../xml-text';
import { placedPoints } from './plan-points';
import { plannedTable } from './plan-table';
import type { Layout, SlidePlan, SlideText } from './slide-plan';
import { BOXES, type Box } from './slide-size';

/** What a slide shows, with the points that found room with it. */
export interface Content extends Pick<SlidePlan, 'layout' | 'picture' | 'table'> {
	readonly body?: SlideText;
}

interface Place {
	readonly layout: Layout;
	/** Of the picture or table. */
	readonly room: Box;
	/** Of the points. */
	readonly box: Box;
}

const BESIDE: Place = { layout: 'figure_points', room: BOXES.wide, box: BOXES.beside };
const HALF: Place = { layout: 'figure_half', room: BOXES.half, box: BOXES.otherHalf };
const BELOW: Place = { layout: 'table_points', room: BOXES.upper, box: BOXES.lower };

/** A figure as large as its points allow; alone where they find no room. */
export function figureContent(
	block: FigureBlock,
	picture: ReviewPicture,
	points: readonly string[],
	title: string
): Content {
	const { summary, headline } = block.figure;
	const altText = [summary, headline, title].map(plainLine).find((text) => text !== '') ?? '–';
	const { svg, png } = picture;
	const drawn = (box: Box) => ({ picture: { svg, png, altText, box } });
	const { layout, room, body } = figurePlace(points);
	const box = pictureBox(picture, room);
	if (body) return { layout, body, ...drawn(box) };
	return { layout, ...drawn({ ...box, x: box.x + (room.w - box.w) / 2 }) };
}

/** Where a figure stands on a slide with such points. */
export function figurePlace(points: readonly string[]): {
	readonly layout: Layout;
	readonly room: Box;
	readonly body?: SlideText;
} {
	const [place] = withPoints(points, [BESIDE, HALF]);
	return place ?? { layout: 'figure', room: BOXES.content };
}

/** A table beside its points or above them, whichever shows more of it. */
export function tableContent(
	words: Words,
	block: TableBlock,
	points: readonly string[],
	title: string
): Content {
	// Office software takes a table without columns for a broken file.
	if (block.table.columns.length === 0) return { layout: 'table' };
	const tried = withPoints(points, [BESIDE, BELOW]).map(({ room, ...place }) => ({
		...place,
		...plannedTable(words, block, room, title)
	}));
	const best = tried.reduce<(typeof tried)[number] | undefined>(
		(found, one) => (!found || isBetter(one, found) ? one : found),
		undefined
	);
	if (best) return { layout: best.layout, body: best.body, table: best.table };
	return { layout: 'table', table: plannedTable(words, block, BOXES.content, title).table };
}

type Measured = Pick<ReturnType<typeof plannedTable>, 'isCut' | 'rowsLeft' | 'columnsLeft'>;

function isBetter(one: Measured, other: Measured): boolean {
	if (one.isCut !== other.isCut) return !one.isCut;
	if (one.columnsLeft !== other.columnsLeft) return one.columnsLeft < other.columnsLeft;
	return one.rowsLeft < other.rowsLeft;
}

function withPoints(points: readonly string[], places: readonly Place[]) {
	if (points.length === 0) return [];
	return places.flatMap((place) => {
		const body = placedPoints(points, place.layout, place.box);
		return body ? [{ ...place, body }] : [];
	});
}

/** The picture as large as it fits, whole. */
function pictureBox({ widthMm, heightMm }: ReviewPicture, room: Box): Box {
	const scale = Math.min(room.w / widthMm, room.h / heightMm);
	return { x: room.x, y: room.y, w: widthMm * scale, h: heightMm * scale };
}
