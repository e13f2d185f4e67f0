import type { Bilingual } from '$lib/domain/language';
import {
	LONGEST_NAME,
	markOf,
	reviewIdOf,
	type ReviewHead,
	type ReviewVersion,
	type VersionMark
} from './saved-review';

/** By id; `null` in the place of what cannot be read. */
export type KnownReviews = ReadonlyMap<string, ReviewHead | null>;

/** A head and versions to write. */
export interface ReviewWriting {
	readonly head: ReviewHead;
	readonly versions: readonly ReviewVersion[];
}

/** A version of a review that comes in; `bytes` is `null` where it is named and not brought along. */
export interface ListedVersion {
	readonly version: number;
	readonly sha256: string;
	readonly bytes: number | null;
}

/** A review that comes in with a bundle. */
export interface IncomingReview {
	readonly id: string;
	readonly name: string;
	/** All that there were where it comes from, in order; the latest is brought along. */
	readonly listed: readonly ListedVersion[];
	/** Those that are brought along, in order. */
	readonly versions: readonly ReviewVersion[];
}

/** What an import does to the reviews. */
export interface ReviewMerge {
	readonly writings: readonly ReviewWriting[];
	/** Ids of reviews that are new here, that got further versions, and that were kept as copies. */
	readonly added: readonly string[];
	readonly continued: readonly string[];
	readonly copies: readonly string[];
}

const COPY: Bilingual = { vi: ' (bản khác, từ gói số liệu)', en: ' (another, from a bundle)' };

type Identity = Pick<VersionMark, 'version' | 'sha256'>;

const latestNumber = (versions: readonly Identity[]) => versions.at(-1)?.version ?? 0;

function isIn(versions: readonly Identity[], { version, sha256 }: Identity): boolean {
	return versions.some((one) => one.version === version && one.sha256 === sha256);
}

/**
 * Whether one is the beginning of the other: the shorter one's latest version is in the longer one, and no
 * number stands for two different versions.
 */
function isOneLine(here: readonly Identity[], there: readonly Identity[]): boolean {
	const meeting = Math.min(latestNumber(here), latestNumber(there));
	if (!there.some(({ version }) => version === meeting)) return false;
	if (!here.some(({ version }) => version === meeting)) return false;
	return there.every((one) => {
		return isIn(here, one) || here.every(({ version }) => version !== one.version);
	});
}

function copyName(name: string, versions: readonly ReviewVersion[]): string {
	const suffix = COPY[versions.at(-1)?.plan.language ?? 'vi'];
	if (name.endsWith(suffix)) return name;
	const letters = Array.from(name);
	while (letters.join('').length + suffix.length > LONGEST_NAME) letters.pop();
	return letters.join('') + suffix;
}

/** The versions that are not here, with their marks. */
function continuation(here: ReviewHead, there: IncomingReview): ReviewWriting {
	const versions = there.versions.filter((one) => {
		return here.versions.every(({ version }) => version !== one.version);
	});
	const marks = [...here.versions, ...versions.map(markOf)];
	marks.sort((a, b) => a.version - b.version);
	return { head: { ...here, versions: marks, removedAt: null }, versions };
}

/**
 * Takes reviews in beside those that are here, so that nothing is lost and nothing is doubled. The versions
 * of a review that is here already are added where one side goes on from where the other ends. Where both
 * went on by themselves, the one that comes in is kept as a copy with an id of its own, which is the same
 * at every import, and a name that says so. A review that was removed is put back.
 */
export function mergeReviews(
	known: KnownReviews,
	incoming: readonly IncomingReview[]
): ReviewMerge {
	const all = new Map(known);
	const writings: ReviewWriting[] = [];
	const outcome = { added: [] as string[], continued: [] as string[], copies: [] as string[] };
	const write = (writing: ReviewWriting, into: string[]) => {
		all.set(writing.head.id, writing.head);
		writings.push(writing);
		into.push(writing.head.id);
	};
	const take = (review: IncomingReview, isCopy: boolean): void => {
		const { id, name, listed, versions } = review;
		const here = all.get(id);
		if (here === undefined) {
			const head = { id, name, versions: versions.map(markOf), removedAt: null };
			write({ head, versions }, isCopy ? outcome.copies : outcome.added);
		} else if (here !== null && isOneLine(here.versions, listed)) {
			const writing = continuation(here, review);
			const isNew = writing.versions.length > 0 || here.removedAt !== null;
			if (isNew) write(writing, outcome.continued);
		} else {
			const fork = listed.find((one) => here === null || !isIn(here.versions, one));
			const copy = { ...review, id: reviewIdOf(`${id} ${fork?.sha256 ?? ''}`) };
			take({ ...copy, name: copyName(name, versions) }, true);
		}
	};
	for (const review of incoming) take(review, false);
	return { writings, ...outcome };
}
