import { datasetRecordShape, versionShape } from './dataset-shape';
import type { DatasetRecord } from './database';
import type { Version } from './dataset';
import { anyText, instant, listOf, object, ShapeFault } from './shape';
import { refusedBundle } from './store-error';

const FORMAT = 'nhip-cchc-bundle';
const FORMAT_VERSION = 1;

/** What a bundle holds: the first thing in it, against which all else is held. */
export interface Manifest {
	/** ISO instant of the version in it: the same content makes the same bundle. */
	readonly madeAt: string;
	/** Who made it, as they call themselves; `''` where they did not say. */
	readonly by: string;
	/** What it shows. */
	readonly head: Version;
	/** The versions before and beside it, oldest first; empty in a bundle of one version. */
	readonly versions: readonly Version[];
	/** The datasets of all its versions. */
	readonly datasets: readonly DatasetRecord[];
}

/** As written to a file. */
export function manifestJson(manifest: Manifest): object {
	return { format: FORMAT, formatVersion: FORMAT_VERSION, ...manifest };
}

const shape = object<Manifest>({
	madeAt: instant,
	by: anyText,
	head: versionShape,
	versions: listOf(versionShape),
	datasets: listOf(datasetRecordShape)
});

const major = (version: string) => version.split('.')[0];

function refuseWrongKind(json: unknown): void {
	const { format, formatVersion } = Object.assign(
		{ format: undefined, formatVersion: undefined },
		json
	) as Record<string, unknown>;
	if (format !== FORMAT) throw refusedBundle('format', typeof format === 'string' ? format : '');
	if (typeof formatVersion !== 'number') throw refusedBundle('shape', 'formatVersion');
	if (formatVersion > FORMAT_VERSION) throw refusedBundle('newer_format', `${formatVersion}`);
}

/** Refuses names of what is not there, and what is there twice. */
function refuseLooseEnds({ head, versions, datasets }: Manifest): void {
	const ids = new Set(datasets.map(({ dataset }) => dataset.id));
	if (ids.size < datasets.length) throw refusedBundle('reference', 'datasets');
	for (const version of [head, ...versions]) {
		const named = `version ${version.number}`;
		if (version.datasets.some((id) => !ids.has(id))) throw refusedBundle('reference', named);
		if (new Set(version.datasets).size < version.datasets.length) {
			throw refusedBundle('reference', named);
		}
	}
	if (versions.length === 0) return;
	const seen = new Set<number>();
	for (const { number, parent, action } of versions) {
		const isKnown = (other: number | null) => other === null || seen.has(other);
		const isLinked = isKnown(parent) && (action.do !== 'restore' || isKnown(action.version));
		if (seen.has(number) || !isLinked) throw refusedBundle('reference', `version ${number}`);
		seen.add(number);
	}
	if (!seen.has(head.number)) throw refusedBundle('reference', `version ${head.number}`);
}

/**
 * Reads a manifest of which nothing is trusted. `schemaVersion` is that of this product's record, whose
 * first number must be that of the datasets. Throws `unreadable_bundle`.
 */
export function readManifest(text: string, schemaVersion: string): Manifest {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		throw refusedBundle('not_json', 'manifest.json');
	}
	refuseWrongKind(json);
	try {
		const manifest = shape(json, '');
		const other = manifest.datasets.find(
			({ dataset }) => major(dataset.schemaVersion) !== major(schemaVersion)
		);
		if (other !== undefined) throw refusedBundle('schema', other.dataset.schemaVersion);
		for (const { dataset, sizes } of manifest.datasets) {
			if (dataset.file.size !== sizes.original) throw refusedBundle('size', dataset.file.name);
		}
		refuseLooseEnds(manifest);
		return manifest;
	} catch (error) {
		throw error instanceof ShapeFault ? refusedBundle('shape', error.at) : error;
	}
}
