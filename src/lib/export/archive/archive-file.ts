import type { ReviewDocument } from '$lib/review/review-document';
import type { ReviewPicture } from '../review-picture';

/** What a file of the archive is of, as the manifest says it. */
export interface ArchiveSubject {
	readonly type: 'figure' | 'table';
	/** As the report counts them, from 1. */
	readonly number: number;
	readonly id: string;
	/** Of a table its caption. */
	readonly headline: string;
	/** Of its rows, as `figureHash` makes it. */
	readonly hash: string;
	/** With their addresses; of a table the line under it. */
	readonly sources: readonly string[];
	/** Where it stands on the site; that of the report for a table. */
	readonly permalink: string;
}

/** A file of the archive before it is packed. */
export interface ArchiveFile {
	/** With forward slashes, composed. */
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Null of the file that says what is what. */
	readonly of: ArchiveSubject | null;
}

/** What `manifest.json` holds. */
export interface ArchiveManifest extends Pick<
	ReviewDocument,
	'title' | 'language' | 'vintage' | 'permalink' | 'sources'
> {
	readonly format: 'nhip-cchc/review-archive';
	readonly version: 1;
	/** All files but the manifest itself. */
	readonly files: readonly {
		readonly path: string;
		readonly bytes: number;
		/** Of the file, in lower-case hexadecimal. */
		readonly sha256: string;
		readonly of: ArchiveSubject | null;
	}[];
}

/** A drawn figure, in the forms in which it is taken along. */
export interface DrawnFigure extends Pick<ReviewPicture, 'svg' | 'png'> {
	/** As `writeFigureFile` makes it. */
	readonly json: string;
}
