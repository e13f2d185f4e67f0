import { UPLOAD_KINDS, type UploadKind } from '$lib/ingest/upload-kind';
import { canonicalJson } from './canonical-json';
import { datasetsInForce, type Manifest } from './manifest';
import {
	anyText,
	instant,
	listOf,
	object,
	oneOf,
	orNull,
	sha256Text,
	ShapeFault,
	wholeFrom
} from './shape';

const FORMAT = 'nhip-cchc-published';
const FORMAT_VERSION = 1;

/** The one file of the folder that changes: which version is in force. */
export const CURRENT = 'current.json';
/** Of each version, beside its manifest: the entry of the list, should the list be lost. */
export const VERSION = 'version.json';

/** Where a version's files are, from the folder `published/`; they never change. */
export function versionFolder(number: number): string {
	return `versions/${number}`;
}

/** A dataset of a published version, in short. */
export interface PublishedDataset {
	readonly id: string;
	readonly kind: UploadKind;
	/** Name of the file that was loaded. */
	readonly file: string;
	/** Accepted rows. */
	readonly rows: number;
}

export interface PublishedVersion {
	/** From 1, in the order of publication. */
	readonly number: number;
	/** ISO instant, UTC. */
	readonly publishedAt: string;
	readonly by: string;
	readonly note: string;
	/** SHA-256 of its manifest. */
	readonly bundle: string;
	/** In the order in which they are laid over the record. */
	readonly datasets: readonly PublishedDataset[];
	/** The version that was in force before; `null`: none. */
	readonly replaced: number | null;
	/** What it has that `replaced` had not, and the other way about. */
	readonly added: readonly PublishedDataset[];
	readonly removed: readonly PublishedDataset[];
}

export interface PublishedState {
	/** The version in force; `null`: none, the record alone. */
	readonly version: number | null;
	/** ISO instant from which it is in force, and who put it there. */
	readonly since: string | null;
	readonly by: string;
	/** Oldest first. */
	readonly versions: readonly PublishedVersion[];
}

const datasetShape = object<PublishedDataset>({
	id: anyText,
	kind: oneOf(UPLOAD_KINDS),
	file: anyText,
	rows: wholeFrom(0)
});

const versionShape = object<PublishedVersion>({
	number: wholeFrom(1),
	publishedAt: instant,
	by: anyText,
	note: anyText,
	bundle: sha256Text,
	datasets: listOf(datasetShape),
	replaced: orNull(wholeFrom(1)),
	added: listOf(datasetShape),
	removed: listOf(datasetShape)
});

const stateShape = object<PublishedState>({
	version: orNull(wholeFrom(1)),
	since: orNull(instant),
	by: anyText,
	versions: listOf(versionShape)
});

export type StateReading =
	| { readonly ok: true; readonly state: PublishedState }
	| { readonly ok: false; readonly why: 'unreadable' | 'newer_format' };

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** Reads `current.json`. Never throws. */
export function readPublishedState(text: string): StateReading {
	const json = Object.assign(
		{ format: undefined, formatVersion: undefined },
		parsed(text)
	) as Record<string, unknown>;
	const { format, formatVersion } = json;
	if (format !== FORMAT || typeof formatVersion !== 'number')
		return { ok: false, why: 'unreadable' };
	if (formatVersion > FORMAT_VERSION) return { ok: false, why: 'newer_format' };
	try {
		const state = stateShape(json, '');
		const numbers = state.versions.map(({ number }) => number);
		const isListed = state.version === null || numbers.includes(state.version);
		const isOrdered = numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
		return isListed && isOrdered ? { ok: true, state } : { ok: false, why: 'unreadable' };
	} catch (error) {
		if (error instanceof ShapeFault) return { ok: false, why: 'unreadable' };
		throw error;
	}
}

/** Reads a `version.json`; `null` where it is none. */
export function readPublishedVersion(text: string): PublishedVersion | null {
	try {
		return versionShape(parsed(text), '');
	} catch {
		return null;
	}
}

export function publishedStateBytes(state: PublishedState): Uint8Array<ArrayBuffer> {
	return canonicalJson({ format: FORMAT, formatVersion: FORMAT_VERSION, ...state });
}

export function publishedVersionBytes(version: PublishedVersion): Uint8Array<ArrayBuffer> {
	return canonicalJson(version);
}

/** The datasets that a manifest puts in force, in short. */
export function publishedDatasets(manifest: Manifest): PublishedDataset[] {
	return datasetsInForce(manifest).flatMap((id) => {
		const record = manifest.datasets.find(({ dataset }) => dataset.id === id);
		if (record === undefined) return [];
		const { kind, file, counts } = record.dataset;
		return { id, kind, file: file.name, rows: counts.accepted };
	});
}
