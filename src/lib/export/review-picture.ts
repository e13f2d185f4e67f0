/** A figure as a document carries it. */
export interface ReviewPicture {
	/** The drawing itself, sharp at any size. */
	readonly svg: string;
	/** The same drawing for readers that show no SVG. */
	readonly png: Uint8Array;
	/** On paper. */
	readonly widthMm: number;
	readonly heightMm: number;
}

/** Pictures by the `id` of the block that shows them. */
export type ReviewPictures = ReadonlyMap<string, ReviewPicture>;

/** @throws RangeError where the block has no picture. */
export function pictureOf(pictures: ReviewPictures, id: string): ReviewPicture {
	const found = pictures.get(id);
	if (!found) throw new RangeError(`no picture of the figure ${id}`);
	return found;
}
