import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { bodySha256 } from '$lib/store/bodies';
import { manifestBytes, type Bundle } from '$lib/store/bundle';
import { bodyPath, DATA_PACKAGE, MANIFEST } from '$lib/store/bundle-layout';
import { canonicalJson } from '$lib/store/canonical-json';
import type { BodyPart } from '$lib/store/damage';
import { dataPackageJson } from '$lib/store/data-package';
import type { DatasetRecord } from '$lib/store/database';
import { datasetsInForce, readManifest } from '$lib/store/manifest';
import { piecesOf } from '$lib/store/pieces';
import {
	publishedDatasets,
	publishedVersionBytes,
	VERSION,
	versionFolder,
	type PublishedState,
	type PublishedVersion
} from '$lib/store/published-state';
import { sha256Of } from '$lib/store/sha256';
import { refusedBundle } from '$lib/store/store-error';
import type { Disk } from './publish-disk';
import { asPublishError, PublishError } from './publish-fault';
import { withLock } from './publish-lock';
import { numbersIn, putInForce, readFolder } from './published-folder';

/** The bodies that are published. Ledgers are not: they hold what was refused. */
const PUBLISHED_PARTS = ['original', 'rows'] as const satisfies readonly BodyPart[];

/** Begins the name of a folder in which a version is made; one that is left over is of no use. */
const UNFINISHED = '.new-';

export interface PublishRequest {
	readonly by: string;
	readonly note: string;
	/** ISO instant. */
	readonly now: string;
}

function applying({ manifest }: Bundle): DatasetRecord[] {
	return datasetsInForce(manifest).flatMap(
		(id) => manifest.datasets.find(({ dataset }) => dataset.id === id) ?? []
	);
}

/** A bundle without its history and reviews, which are nobody's business but that of who made it. */
async function forVisitors(bundle: Bundle): Promise<Bundle> {
	const { head } = bundle.manifest;
	if (head === null) throw refusedBundle('no_data', '');
	// Reviews that were saved later do not make it another bundle to visitors.
	const { madeAt } = head;
	const datasets = applying(bundle);
	const manifest = { ...bundle.manifest, madeAt, versions: [], datasets, reviews: [] };
	return { ...bundle, manifest, reviews: [], id: await sha256Of(manifestBytes(manifest)) };
}

function versionOf(
	bundle: Bundle,
	number: number,
	state: PublishedState,
	{ by, note, now }: PublishRequest
): PublishedVersion {
	const datasets = publishedDatasets(bundle.manifest);
	const before = state.versions.find((version) => version.number === state.version);
	const had = new Set((before?.datasets ?? []).map(({ id }) => id));
	const has = new Set(datasets.map(({ id }) => id));
	return {
		number,
		publishedAt: now,
		by,
		note,
		bundle: bundle.id,
		datasets,
		replaced: before?.number ?? null,
		added: datasets.filter(({ id }) => !had.has(id)),
		removed: (before?.datasets ?? []).filter(({ id }) => !has.has(id))
	};
}

/** Writes all files of a version into a folder that nobody looks at yet, through to the disk. */
async function writeVersion(
	disk: Disk,
	folder: string,
	bundle: Bundle,
	version: PublishedVersion
): Promise<void> {
	const bodyOf = (record: DatasetRecord, part: BodyPart) =>
		bundle.bodies.get(bodySha256(record.dataset, part)) ?? new Blob();
	const records = applying(bundle);
	const descriptor = await dataPackageJson(records, bundle.manifest.madeAt, (record, part) =>
		Promise.resolve(bodyOf(record, part))
	);
	const folders = new Set<string>([folder]);
	await disk.makeFolder(folder);
	await disk.write(join(folder, MANIFEST), manifestBytes(bundle.manifest));
	await disk.write(join(folder, DATA_PACKAGE), canonicalJson(descriptor));
	await disk.write(join(folder, VERSION), publishedVersionBytes(version));
	for (const record of records) {
		for (const part of PUBLISHED_PARTS) {
			const path = join(folder, bodyPath(record.dataset, part));
			await disk.makeFolder(dirname(path));
			await disk.write(path, piecesOf(bodyOf(record, part)));
			for (let up = dirname(path); up !== folder; up = dirname(up)) folders.add(up);
		}
	}
	for (const written of folders) await disk.settle(written);
}

/** Runs a change of the folder alone, with the errors of the disk by their names. */
async function changing<T>(disk: Disk, folder: string, work: () => Promise<T>): Promise<T> {
	try {
		// Before a lock is written: the folder may be something else altogether.
		await readFolder(disk, folder);
		return await withLock(disk, folder, work);
	} catch (error) {
		throw asPublishError(error, folder);
	}
}

/**
 * Publishes a bundle as the next version of a folder and puts it in force: all of it or nothing. Up to
 * the last rename what was in force still is. `null` where this bundle is in force already.
 */
export async function publishBundle(
	disk: Disk,
	folder: string,
	given: Bundle,
	request: PublishRequest
): Promise<PublishedVersion | null> {
	const bundle = await forVisitors(given);
	return changing(disk, folder, async () => {
		const state = await readFolder(disk, folder);
		const inForce = state.versions.find(({ number }) => number === state.version);
		if (inForce?.bundle === bundle.id) return null;
		const versions = join(folder, 'versions');
		await disk.makeFolder(versions);
		for (const name of await disk.list(versions)) {
			if (name.startsWith(UNFINISHED)) await disk.remove(join(versions, name));
		}
		const number = Math.max(0, ...(await numbersIn(disk, folder))) + 1;
		const version = versionOf(bundle, number, state, request);
		const unfinished = join(versions, `${UNFINISHED}${randomUUID()}`);
		const finished = join(folder, versionFolder(number));
		try {
			await writeVersion(disk, unfinished, bundle, version);
			await disk.rename(unfinished, finished);
			await disk.settle(versions);
			await disk.settle(folder);
			const list = [...state.versions, version];
			const { by, now } = request;
			await putInForce(disk, folder, { version: number, since: now, by, versions: list });
		} catch (error) {
			const { version: before } = await readFolder(disk, folder).catch(() => state);
			for (const made of before === number ? [unfinished] : [unfinished, finished]) {
				await disk.remove(made).catch(() => undefined);
			}
			throw error;
		}
		return version;
	});
}

/** Refuses a version of which a file is gone or not what it was. */
async function proveVersion(
	disk: Disk,
	folder: string,
	version: PublishedVersion,
	schemaVersion: string
): Promise<void> {
	const prove = async (path: string, sha256: string): Promise<Uint8Array> => {
		const bytes = await disk.read(join(folder, versionFolder(version.number), path));
		if (bytes === null || (await sha256Of(bytes)) !== sha256) {
			throw new PublishError({ kind: 'damaged_version', version: version.number, file: path });
		}
		return bytes;
	};
	const text = new TextDecoder().decode(await prove(MANIFEST, version.bundle));
	for (const { dataset } of readManifest(text, schemaVersion).datasets) {
		for (const part of PUBLISHED_PARTS) {
			await prove(bodyPath(dataset, part), bodySha256(dataset, part));
		}
	}
}

/**
 * Puts an older version in force again: the one named, or the one before the one in force. Before the
 * first there is none, and then the record stands alone (`null`). Nothing is removed.
 */
export async function goBack(
	disk: Disk,
	folder: string,
	wanted: number | null,
	{ by, now, schemaVersion }: { by: string; now: string; schemaVersion: string }
): Promise<PublishedVersion | null> {
	return changing(disk, folder, async () => {
		const state = await readFolder(disk, folder);
		if (wanted === null && state.version === null) throw new PublishError({ kind: 'no_earlier' });
		const earlier = state.versions.filter(({ number }) => number < (state.version ?? 0)).at(-1);
		const named = state.versions.find(({ number }) => number === wanted);
		const version = wanted === null ? earlier : named;
		if (version === undefined && wanted !== null) {
			throw new PublishError({ kind: 'no_version', version: wanted });
		}
		if (version !== undefined) await proveVersion(disk, folder, version, schemaVersion);
		const number = version?.number ?? null;
		await putInForce(disk, folder, { ...state, version: number, since: now, by });
		return version ?? null;
	});
}
