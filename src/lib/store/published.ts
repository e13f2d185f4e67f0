import { bodyPath, MANIFEST } from './bundle-layout';
import { bodySha256 } from './bodies';
import type { BodyPart } from './damage';
import type { Dataset } from './dataset';
import { datasetsInForce, readManifest } from './manifest';
import {
	CURRENT,
	readPublishedState,
	versionFolder,
	type PublishedState,
	type PublishedVersion
} from './published-state';
import { sha256Of } from './sha256';
import { StoreError } from './store-error';

/** Why what is published cannot be shown. Nothing of it is shown then. */
export type PublishedFault =
	/** No answer, or one of failure: offline, or the host refuses. */
	| { readonly kind: 'unreachable'; readonly path: string; readonly status: number | null }
	/** The file is there and is not what it must be. */
	| { readonly kind: 'unreadable'; readonly path: string }
	/** Published by a newer product than this page: load the page again. */
	| { readonly kind: 'outdated'; readonly path: string }
	/** Bytes are not those that were published, on the way or on the host. */
	| { readonly kind: 'damaged'; readonly path: string };

export class PublishedError extends Error {
	override readonly name = 'PublishedError';
	readonly fault: PublishedFault;

	constructor(fault: PublishedFault, options?: ErrorOptions) {
		super(`published: ${fault.kind} ${fault.path}`, options);
		this.fault = fault;
	}
}

/** What the host of the site has published for all visitors, whole and held against its hashes. */
export interface Published {
	readonly state: PublishedState;
	/** The version in force. */
	readonly version: PublishedVersion;
	/** In the order in which they are laid over the record, below what is loaded in this browser. */
	readonly datasets: readonly Dataset[];
	/** By id: the accepted rows, canonical CSV with a `line` column. */
	readonly rows: ReadonlyMap<string, Blob>;
	/** Where the original of a dataset can be downloaded. */
	originalAddress(dataset: Dataset): string;
}

interface FetchOptions {
	/** Of this product's record. */
	readonly schemaVersion: string;
	readonly signal?: AbortSignal | undefined;
}

function isCancelled(signal: AbortSignal | undefined): boolean {
	return signal?.aborted === true;
}

async function fetched(
	folder: string,
	path: string,
	cache: RequestCache,
	signal: AbortSignal | undefined
): Promise<Blob | null> {
	let status: number | null = null;
	try {
		const response = await fetch(`${folder}${path}`, { cache, ...(signal ? { signal } : {}) });
		status = response.status;
		if (status === 404) return null;
		if (response.ok) return await response.blob();
	} catch (error) {
		if (isCancelled(signal)) throw error;
		throw new PublishedError({ kind: 'unreachable', path, status }, { cause: error });
	}
	throw new PublishedError({ kind: 'unreachable', path, status });
}

/** A file of a version, which never changes: from the cache first, then once more from the host. */
async function verified(
	folder: string,
	path: string,
	sha256: string,
	signal: AbortSignal | undefined
): Promise<Blob> {
	for (const cache of ['default', 'reload'] as const) {
		const body = await fetched(folder, path, cache, signal);
		if (body !== null && (await sha256Of(body, { signal })) === sha256) return body;
	}
	throw new PublishedError({ kind: 'damaged', path });
}

/**
 * What is published on this site: its list of versions and which is in force. `null` where the host has
 * no such folder. `base` is the path of the site without a slash at its end. Throws `PublishedError`.
 */
export async function fetchPublishedState(
	base: string,
	signal?: AbortSignal
): Promise<PublishedState | null> {
	const body = await fetched(`${base}/published/`, CURRENT, 'no-cache', signal);
	if (body === null) return null;
	const reading = readPublishedState(await body.text());
	if (reading.ok) return reading.state;
	const kind = reading.why === 'newer_format' ? 'outdated' : 'unreadable';
	throw new PublishedError({ kind, path: CURRENT });
}

function manifestOf(text: string, path: string, schemaVersion: string) {
	try {
		return readManifest(text, schemaVersion);
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		const { fault } = error;
		const isNewer =
			fault.kind === 'unreadable_bundle' && ['newer_format', 'schema'].includes(fault.reason);
		const kind = isNewer ? 'outdated' : 'unreadable';
		throw new PublishedError({ kind, path }, { cause: error });
	}
}

/**
 * Fetches the version in force with all its rows; `null` where none is. Throws `PublishedError`, or the
 * signal's reason.
 */
export async function fetchPublished(
	base: string,
	{ schemaVersion, signal }: FetchOptions
): Promise<Published | null> {
	const state = await fetchPublishedState(base, signal);
	const version = state?.versions.find(({ number }) => number === state.version);
	if (state === null || version === undefined) return null;
	const folder = `${base}/published/`;
	const inVersion = (path: string) => `${versionFolder(version.number)}/${path}`;
	const manifestPath = inVersion(MANIFEST);
	const text = await (await verified(folder, manifestPath, version.bundle, signal)).text();
	const manifest = manifestOf(text, manifestPath, schemaVersion);
	const { datasets } = manifest;
	const applying = datasetsInForce(manifest).flatMap(
		(id) => datasets.find(({ dataset }) => dataset.id === id)?.dataset ?? []
	);
	const pathOf = (dataset: Dataset, part: BodyPart) => inVersion(bodyPath(dataset, part));
	const rows = new Map<string, Blob>();
	for (const dataset of applying) {
		const path = pathOf(dataset, 'rows');
		rows.set(dataset.id, await verified(folder, path, bodySha256(dataset, 'rows'), signal));
	}
	return {
		state,
		version,
		datasets: applying,
		rows,
		originalAddress: (dataset) => {
			const path = pathOf(dataset, 'original').split('/').map(encodeURIComponent).join('/');
			return `${folder}${path}`;
		}
	};
}
