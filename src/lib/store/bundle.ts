import { bodyPath, DATA_PACKAGE, MANIFEST } from './bundle-layout';
import { bodySha256 } from './bodies';
import {
	broughtVersions,
	readReviews,
	reviewBytes,
	reviewResources,
	type VersionReader
} from './bundled-review';
import { canonicalJson } from './canonical-json';
import { BODY_PARTS } from './damage';
import type { BodyReader } from './data-package';
import { dataPackageJson } from './data-package';
import { datasetsInForce, manifestJson, readManifest, type Manifest } from './manifest';
import type { IncomingReview } from './review-merge';
import { versionBytes } from './saved-review';
import { sha256Of } from './sha256';
import { refusedBundle, StoreError } from './store-error';
import { MOST_ENTRIES, readZipDirectory, type ZipEntry } from './zip-directory';
import { unpackEntry } from './zip-unpacking';
import { ZipWriter } from './zip-writer';

/** Far beyond any file that a page could have loaded; a zip without its extension ends at four. */
const MOST_BUNDLE_BYTES = 2 * 2 ** 30;
const MOST_MANIFEST_BYTES = 32 << 20;
/** Versions of reviews are held in memory until they are stored. */
const MOST_REVIEW_BYTES = 512 << 20;

/** A bundle that was read, and of which every body has the hash that its manifest states. */
export interface Bundle {
	/** SHA-256 of its manifest, and so of all that it holds: equal content, equal id. */
	readonly id: string;
	readonly manifest: Manifest;
	/** By hash. */
	readonly bodies: ReadonlyMap<string, Blob>;
	readonly reviews: readonly IncomingReview[];
}

/** The bytes of a manifest, as they are hashed and written. */
export function manifestBytes(manifest: Manifest): Uint8Array<ArrayBuffer> {
	return canonicalJson(manifestJson(manifest));
}

/** Bytes of all bodies together. */
export function bundleBytes({ datasets }: Manifest): number {
	return datasets.reduce((sum, { sizes }) => sum + sizes.original + sizes.rows + sizes.ledger, 0);
}

function refuseTooLarge(manifest: Manifest): void {
	if (bundleBytes(manifest) > MOST_BUNDLE_BYTES) throw refusedBundle('too_large', '');
	if (reviewBytes(manifest.reviews) > MOST_REVIEW_BYTES)
		throw refusedBundle('too_large', 'reviews');
	const entries = 2 + 3 * manifest.datasets.length + broughtVersions(manifest.reviews).length;
	if (entries > MOST_ENTRIES) throw refusedBundle('too_many_entries', `${entries}`);
}

export interface PackOptions {
	/** Gives a version of a review that the manifest brings along. */
	readonly readVersion?: VersionReader;
	readonly signal?: AbortSignal | undefined;
}

const noReview: VersionReader = (review, version) => {
	return Promise.reject(new StoreError({ kind: 'no_review', review, version }));
};

/**
 * A `.zip` with the manifest, a data package of the accepted rows, the bodies and the reviews. The same
 * content makes the same bytes. `read` gives a body, held against its hash.
 */
export async function packBundle(
	manifest: Manifest,
	read: BodyReader,
	{ readVersion = noReview, signal }: PackOptions = {}
): Promise<Blob> {
	refuseTooLarge(manifest);
	const applying = datasetsInForce(manifest).flatMap(
		(id) => manifest.datasets.find(({ dataset }) => dataset.id === id) ?? []
	);
	const descriptor = await dataPackageJson(
		applying,
		manifest.madeAt,
		read,
		reviewResources(manifest.reviews)
	);
	const zip = new ZipWriter();
	await zip.add(MANIFEST, new Blob([manifestBytes(manifest)]), signal);
	await zip.add(DATA_PACKAGE, new Blob([canonicalJson(descriptor)]), signal);
	const entries = manifest.datasets.flatMap((record) =>
		BODY_PARTS.map((part) => ({ path: bodyPath(record.dataset, part), record, part }))
	);
	const written = new Set<string>();
	for (const { path, record, part } of entries.sort((a, b) => (a.path < b.path ? -1 : 1))) {
		// Two sheets of one workbook are two datasets with one original.
		if (written.has(path)) continue;
		written.add(path);
		await zip.add(path, await read(record, part), signal);
	}
	for (const { id, version, path } of broughtVersions(manifest.reviews)) {
		const bytes = versionBytes(await readVersion(id, version));
		await zip.add(path, new Blob([bytes]), signal);
	}
	return zip.end();
}

interface ReadBundleOptions {
	/** Of this product's record: the first number must be that of the bundle's datasets. */
	readonly schemaVersion: string;
	readonly signal?: AbortSignal | undefined;
}

async function readManifestEntry(
	zip: Blob,
	entries: ReadonlyMap<string, ZipEntry>,
	{ schemaVersion, signal }: ReadBundleOptions
): Promise<Manifest> {
	const entry = entries.get(MANIFEST);
	if (entry === undefined) throw refusedBundle('missing_entry', MANIFEST);
	if (entry.bytes > MOST_MANIFEST_BYTES) throw refusedBundle('too_large', MANIFEST);
	const text = await (await unpackEntry(zip, entry, signal)).text();
	return readManifest(text, schemaVersion);
}

/**
 * Reads a bundle of which nothing is trusted: its entries are exactly those that its manifest calls
 * for, of the sizes and hashes that it states. Throws `unreadable_bundle` with the reason.
 */
export async function readBundle(zip: Blob, options: ReadBundleOptions): Promise<Bundle> {
	const { signal } = options;
	const entries = new Map((await readZipDirectory(zip)).map((entry) => [entry.path, entry]));
	const manifest = await readManifestEntry(zip, entries, options);
	refuseTooLarge(manifest);
	if (!entries.has(DATA_PACKAGE)) throw refusedBundle('missing_entry', DATA_PACKAGE);
	const expected = new Set([MANIFEST, DATA_PACKAGE]);
	const bodies = new Map<string, Blob>();
	for (const { dataset, sizes } of manifest.datasets) {
		for (const part of BODY_PARTS) {
			const path = bodyPath(dataset, part);
			const entry = entries.get(path);
			if (entry === undefined) throw refusedBundle('missing_entry', path);
			if (entry.bytes !== sizes[part]) throw refusedBundle('size', path);
			if (!expected.has(path)) {
				const body = await unpackEntry(zip, entry, signal);
				const sha256 = await sha256Of(body, { signal });
				if (sha256 !== bodySha256(dataset, part)) throw refusedBundle('hash', path);
				bodies.set(sha256, body);
			}
			expected.add(path);
		}
	}
	for (const { path } of broughtVersions(manifest.reviews)) expected.add(path);
	const other = [...entries.keys()].find((path) => !expected.has(path));
	if (other !== undefined) throw refusedBundle('unexpected_entry', other);
	const reviews = await readReviews(zip, entries, manifest.reviews, signal);
	return { id: await sha256Of(manifestBytes(manifest)), manifest, bodies, reviews };
}
