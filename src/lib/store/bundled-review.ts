import { reviewPath } from './bundle-layout';
import type { IncomingReview, ListedVersion } from './review-merge';
import {
	inOrder,
	MOST_VERSION_BYTES,
	reviewId,
	reviewName,
	reviewVersionShape,
	versionBytes,
	versionNumber,
	type ReviewVersion
} from './saved-review';
import { sha256Of } from './sha256';
import { listOf, object, orNull, sha256Text, ShapeFault, wholeFrom, type Shape } from './shape';
import { refusedBundle } from './store-error';
import type { ZipEntry } from './zip-directory';
import { unpackEntry } from './zip-unpacking';

/**
 * A review in the manifest of a bundle. All its versions are listed, so that it can be told whether another
 * machine's goes on from one of them; those that have `bytes` are in the bundle.
 */
export interface ListedReview {
	readonly id: string;
	readonly name: string;
	/** In order. The latest is in the bundle. */
	readonly versions: readonly ListedVersion[];
}

/** Gives a version of a review. */
export type VersionReader = (id: string, version: number) => Promise<ReviewVersion>;

const bytes: Shape<number> = (value, at) => {
	const count = wholeFrom(1)(value, at);
	if (count > MOST_VERSION_BYTES) throw new ShapeFault(at);
	return count;
};

const listed = inOrder(
	listOf(
		object<ListedVersion>({ version: versionNumber, sha256: sha256Text, bytes: orNull(bytes) })
	)
);

export const listedReviewShape = object<ListedReview>({
	id: reviewId,
	name: reviewName,
	versions: (value, at) => {
		const versions = listed(value, at);
		if (versions.at(-1)?.bytes === null) throw new ShapeFault(at);
		return versions;
	}
});

/** A version that is in the bundle, and where. */
interface BroughtVersion extends ListedVersion {
	readonly id: string;
	readonly path: string;
	readonly bytes: number;
}

export function broughtVersions(reviews: readonly ListedReview[]): BroughtVersion[] {
	return reviews.flatMap(({ id, versions }) =>
		versions.flatMap(({ version, sha256, bytes: size }) => {
			if (size === null) return [];
			return [{ id, version, sha256, bytes: size, path: reviewPath(id, version) }];
		})
	);
}

/** Bytes of all versions that are in the bundle. */
export function reviewBytes(reviews: readonly ListedReview[]): number {
	return broughtVersions(reviews).reduce((sum, { bytes: size }) => sum + size, 0);
}

/** As a data package describes them. */
export function reviewResources(reviews: readonly ListedReview[]): object[] {
	const names = new Map(reviews.map(({ id, name }) => [id, name]));
	return broughtVersions(reviews).map(({ id, version, path, sha256, bytes: size }) => ({
		name: `review-${id}-${version}`,
		path,
		title: names.get(id),
		format: 'json',
		mediatype: 'application/json',
		encoding: 'utf-8',
		bytes: size,
		hash: `sha256:${sha256}`
	}));
}

/** Throws a `ShapeFault` or, where it is no JSON, a `SyntaxError`. */
async function readVersion(
	body: Blob,
	{ path, version: number, sha256 }: BroughtVersion
): Promise<ReviewVersion> {
	const version = reviewVersionShape(JSON.parse(await body.text()), '');
	// What is kept has to have the stated hash by itself: no key is there that this product leaves out.
	const isWhole = version.version === number && (await sha256Of(versionBytes(version))) === sha256;
	if (!isWhole) throw new ShapeFault(path);
	return version;
}

/** The reviews in a bundle, every version of the size, the hash and the shape that it must have. */
export async function readReviews(
	zip: Blob,
	entries: ReadonlyMap<string, ZipEntry>,
	reviews: readonly ListedReview[],
	signal?: AbortSignal
): Promise<IncomingReview[]> {
	const read: IncomingReview[] = [];
	for (const review of reviews) {
		const versions: ReviewVersion[] = [];
		for (const brought of broughtVersions([review])) {
			const { path, sha256 } = brought;
			const entry = entries.get(path);
			if (entry === undefined) throw refusedBundle('missing_entry', path);
			if (entry.bytes !== brought.bytes) throw refusedBundle('size', path);
			const body = await unpackEntry(zip, entry, signal);
			if ((await sha256Of(body, { signal })) !== sha256) throw refusedBundle('hash', path);
			try {
				versions.push(await readVersion(body, brought));
			} catch (error) {
				if (error instanceof SyntaxError) throw refusedBundle('not_json', path);
				if (error instanceof ShapeFault) throw refusedBundle('shape', path);
				throw error;
			}
		}
		read.push({ id: review.id, name: review.name, listed: review.versions, versions });
	}
	return read;
}
