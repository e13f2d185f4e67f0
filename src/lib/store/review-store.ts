import type { Audience } from '$lib/domain/review-plan';
import type { Language } from '$lib/domain/language';
import type { ReviewContent, ReviewVersion } from './saved-review';

/** A saved review as a list shows it. */
export interface ReadableReview {
	readonly isReadable: true;
	readonly id: string;
	readonly name: string;
	/** Number of its latest version; what follows is of that one. */
	readonly version: number;
	/** ISO instant, UTC. */
	readonly savedAt: string;
	readonly savedBy: string;
	readonly language: Language;
	/** Slug of the province. */
	readonly area: string;
	readonly year: number;
	readonly audience: Audience;
	/** ISO day of the record on which it was made. */
	readonly vintage: string;
}

/** Something that is kept in the place of a review and cannot be read; `''` where it has no name. */
export interface UnreadableReview {
	readonly isReadable: false;
	readonly id: string;
	readonly name: string;
}

export type ReviewEntry = ReadableReview | UnreadableReview;

/** A review that was removed and can be put back. */
export interface Removal {
	readonly id: string;
	readonly name: string;
	/** ISO instant, UTC. */
	readonly removedAt: string;
}

export interface VersionEntry {
	readonly version: number;
	readonly savedAt: string;
	readonly savedBy: string;
	/** Of its canonical JSON. */
	readonly sha256: string;
	readonly bytes: number;
	readonly isReadable: boolean;
}

/** A version of a review, with what it belongs to. */
export interface OpenedReview {
	readonly id: string;
	readonly name: string;
	/** Number of the latest version: what a save of this one stands on. */
	readonly latest: number;
	readonly version: ReviewVersion;
	/** ISO instant; `null`: not removed. */
	readonly removedAt: string | null;
}

/** Upon which version of which review the next one is saved. */
export interface NextVersion {
	readonly id: string;
	/** Number of the version that the person saw last. */
	readonly standsOn: number;
	/** Saves even where another tab saved or removed it meanwhile: as the version after that. */
	readonly force?: boolean;
}

/** A new review of this name, or the next version of one. */
export type SaveTo = { readonly name: string } | NextVersion;

/**
 * The reviews that a person saved, in this browser. All versions are kept: what was signed or sent has to
 * be found again, and text is small. Every method throws a `StoreError`: besides those that are named, what
 * the browser's storage fails by (`full`, `outdated`, `unavailable`, `failed`).
 */
export interface ReviewStore {
	/**
	 * Last saved first; what cannot be read comes at the end. Those that were removed are not there. Hashes
	 * are looked at when a version is read, not here.
	 */
	list(): Promise<readonly ReviewEntry[]>;
	/** What can be put back, last removed first. */
	removed(): Promise<readonly Removal[]>;
	/** The versions of a review, oldest first, each held against its hash. Throws `no_review`, `unreadable_review`. */
	history(id: string): Promise<readonly VersionEntry[]>;
	/**
	 * A version, the latest where none is named, held against its hash. Throws `no_review`,
	 * `unreadable_review`.
	 */
	read(id: string, version?: number): Promise<OpenedReview>;
	/**
	 * Throws `stale_review` where the version it stands on is not the latest any more, or the review was
	 * removed: what is to be saved can then be saved with `force`, or as a review of its own. Throws
	 * `unfit_review`, `no_review`, `unreadable_review`.
	 */
	save(content: ReviewContent, to: SaveTo, savedBy?: string): Promise<OpenedReview>;
	/** Saves an older version as the next one; nothing happens where it is the latest. Throws as `save`. */
	restore(version: number, to: NextVersion, savedBy?: string): Promise<OpenedReview>;
	/** Throws `unfit_review`, `no_review`, `unreadable_review`. */
	rename(id: string, name: string): Promise<void>;
	/** Marks it as removed; after `DAYS_TO_PUT_BACK` it is gone. Throws `no_review`, `unreadable_review`. */
	remove(id: string): Promise<Removal>;
	/** Throws `no_review` where it is gone. */
	putBack(id: string): Promise<void>;
	/** Deletes at once and for good, also what cannot be read. */
	discard(id: string): Promise<void>;
	/**
	 * Calls back after every change, of this tab or another, when the tab comes back to the screen, and when
	 * the store is lost. Returns the end of it.
	 */
	subscribe(listener: () => void): () => void;
}

/** So long a removed review can be put back. */
export const DAYS_TO_PUT_BACK = 30;
