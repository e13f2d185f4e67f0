import type { ReviewPlan } from '$lib/domain/review-plan';
import { canonicalJson } from './canonical-json';
import { reviewPlanShape } from './review-plan-shape';
import { sha256AtOnce } from './sha256-here';
import {
	day,
	instant,
	listOf,
	object,
	orNull,
	recordOf,
	sha256Text,
	ShapeFault,
	textThat,
	textUpTo,
	wholeFrom,
	type Shape
} from './shape';

export const LONGEST_NAME = 200;
const LONGEST_ID = 300;
const LONGEST_NUMBER_TEXT = 4000;
const MOST_NUMBERS = 50_000;
const MOST_VERSIONS = 100_000;
/** Of a version as JSON, so that a bundle that takes it along can be read again. */
export const MOST_VERSION_BYTES = 64 << 20;

/** A live number as it was said. */
export interface SaidNumber {
	readonly text: string;
	readonly label: string;
}

/** What is saved of a review. */
export interface ReviewContent {
	readonly plan: ReviewPlan;
	/** By the id of the number. */
	readonly numbers: Readonly<Record<string, SaidNumber>>;
	/** SHA-256 of the rows behind a figure or table, by the id of its block. */
	readonly figures: Readonly<Record<string, string>>;
	/** ISO day of the record. */
	readonly vintage: string;
}

/** A review as it was saved once; never changed. */
export interface ReviewVersion extends ReviewContent {
	/** From 1, in the order in which they were saved. */
	readonly version: number;
	/** ISO instant, UTC. */
	readonly savedAt: string;
	/** As they call themselves; `''` where they did not say. */
	readonly savedBy: string;
}

/** A version as its review lists it. */
export interface VersionMark {
	readonly version: number;
	readonly savedAt: string;
	readonly savedBy: string;
	/** Of its canonical JSON. */
	readonly sha256: string;
	readonly bytes: number;
}

/** A saved review without its versions, which are kept each by itself: they may hold whole figures. */
export interface ReviewHead {
	readonly id: string;
	readonly name: string;
	/**
	 * In order, at least one. Numbers may be missing: a bundle can bring the latest alone.
	 */
	readonly versions: readonly VersionMark[];
	/** ISO instant at which it was removed; it can be put back until it is swept. */
	readonly removedAt: string | null;
}

/** As of a random UUID, which plain http gives no function for. */
export const reviewId = textThat((text) =>
	/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
);
export const reviewName = textThat((text) => text.trim() !== '', LONGEST_NAME);
export const savedByText = textUpTo(LONGEST_NAME);
export const versionNumber = wholeFrom(1);

function isId(key: string): boolean {
	return key !== '' && key.length <= LONGEST_ID;
}

function byId<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
	const record = recordOf(shape, isId);
	return (value, at) => {
		const found = record(value, at);
		if (Object.keys(found).length > MOST_NUMBERS) throw new ShapeFault(at);
		return found;
	};
}

const said = textUpTo(LONGEST_NUMBER_TEXT);

const contentShapes = {
	plan: reviewPlanShape,
	numbers: byId(object<SaidNumber>({ text: said, label: said })),
	figures: byId(sha256Text),
	vintage: day
};

export const reviewContentShape = object<ReviewContent>(contentShapes);

export const reviewVersionShape = object<ReviewVersion>({
	...contentShapes,
	version: versionNumber,
	savedAt: instant,
	savedBy: savedByText
});

const marks = listOf(
	object<VersionMark>({
		version: versionNumber,
		savedAt: instant,
		savedBy: savedByText,
		sha256: sha256Text,
		bytes: wholeFrom(1)
	})
);

/** A list of versions that is not empty and in order. */
export function inOrder<T extends { readonly version: number }>(
	shape: Shape<readonly T[]>
): Shape<readonly T[]> {
	return (value, at) => {
		const versions = shape(value, at);
		const isFine = versions.every(({ version }, place) => {
			return version > (versions[place - 1]?.version ?? 0);
		});
		if (!isFine || versions.length === 0 || versions.length > MOST_VERSIONS) {
			throw new ShapeFault(at);
		}
		return versions;
	};
}

export const reviewHeadShape = object<ReviewHead>({
	id: reviewId,
	name: reviewName,
	versions: inOrder(marks),
	removedAt: orNull(instant)
});

/** A version as it is hashed, and written into a bundle. */
export function versionBytes(version: ReviewVersion): Uint8Array<ArrayBuffer> {
	return canonicalJson(version);
}

/** Throws a `ShapeFault` where it is too large to be kept. */
export function markOf(version: ReviewVersion): VersionMark {
	const bytes = versionBytes(version);
	if (bytes.length > MOST_VERSION_BYTES) throw new ShapeFault('plan.parts');
	const { version: number, savedAt, savedBy } = version;
	return { version: number, savedAt, savedBy, sha256: sha256AtOnce(bytes), bytes: bytes.length };
}

/** The same as a UUID: it is made of 32 hexadecimal digits. */
function asUuid(hex: string): string {
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

export function newReviewId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return asUuid(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}

/** An id that is always the same for the same text. */
export function reviewIdOf(text: string): string {
	return asUuid(sha256AtOnce(new TextEncoder().encode(text)));
}
