/** On paper. */
export interface PictureSize {
	readonly widthMm: number;
	readonly heightMm: number;
}

/** A figure as a document carries it. */
export interface ReviewPicture extends PictureSize {
	/** The drawing itself, sharp at any size. */
	readonly svg: string;
	/** The same drawing for readers that show no SVG. */
	readonly png: Uint8Array;
}

/** Pictures by the `id` of the block that shows them. */
export type ReviewPictures = ReadonlyMap<string, ReviewPicture>;

/**
 * The picture of a figure, in whatever form it was drawn.
 *
 * @throws RangeError where there is none.
 */
export function pictureOf<Picture>(pictures: ReadonlyMap<string, Picture>, id: string): Picture {
	const found = pictures.get(id);
	if (!found) throw new RangeError(`no picture of the figure ${id}`);
	return found;
}
