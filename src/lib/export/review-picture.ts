/** A figure of a review as it is put into a document: drawn, with a picture for what reads no drawing. */
export interface ReviewPicture {
	readonly svg: string;
	readonly png: Uint8Array;
	readonly widthMm: number;
	readonly heightMm: number;
}
