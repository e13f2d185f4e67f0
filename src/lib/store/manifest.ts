import { datasetRecordShape, versionShape } from './dataset-shape';
import type { DatasetRecord } from './database';
import type { Version } from './dataset';
import { listedReviewShape, type ListedReview } from './bundled-review';
import { anyText, instant, listOf, object, orNull, ShapeFault } from './shape';
import { refusedBundle } from './store-error';

const FORMAT = 'nhip-cchc-bundle';
/** With reviews; without any, a bundle is of format 1, which older products read, too. */
const FORMAT_VERSION = 2;

/** What a bundle holds: the first thing in it, against which all else is held. */
export interface Manifest {
	/** ISO instant of the version in it: the same content makes the same bundle. */
	readonly madeAt: string;
	/** Who made it, as they call themselves; `''` where they did not say. */
	readonly by: string;
	/** What it shows; `null`: nothing loaded, reviews alone. */
	readonly head: Version | null;
	/** The versions before and beside it, oldest first; empty in a bundle of one version. */
	readonly versions: readonly Version[];
	/** The datasets of all its versions. */
	readonly datasets: readonly DatasetRecord[];
	/** Saved reviews, by id. */
	readonly reviews: readonly ListedReview[];
}

/** As written to a file. */
export function manifestJson({ reviews, ...data }: Manifest): object {
	if (reviews.length === 0) return { format: FORMAT, formatVersion: 1, ...data };
	return { format: FORMAT, formatVersion: FORMAT_VERSION, ...data, reviews };
}

/** Ids of the datasets that a bundle puts in force, in order. */
export function datasetsInForce({ head }: Pick<Manifest, 'head'>): readonly string[] {
	return head?.datasets ?? [];
}

const dataShapes = {
	madeAt: instant,
	by: anyText,
	head: versionShape,
	versions: listOf(versionShape),
	datasets: listOf(datasetRecordShape)
};

const withoutReviews = object<Omit<Manifest, 'reviews'>>(dataShapes);
const withReviews = object<Manifest>({
	...dataShapes,
	head: orNull(versionShape),
	reviews: listOf(listedReviewShape)
});

function shaped(json: unknown, formatVersion: number): Manifest {
	return formatVersion < 2 ? { ...withoutReviews(json, ''), reviews: [] } : withReviews(json, '');
}

const major = (version: string) => version.split('.')[0];

/** Gives the version of its format. */
function refuseWrongKind(json: unknown): number {
	const { format, formatVersion } = Object.assign(
		{ format: undefined, formatVersion: undefined },
		json
	) as Record<string, unknown>;
	if (format !== FORMAT) throw refusedBundle('format', typeof format === 'string' ? format : '');
	if (typeof formatVersion !== 'number') throw refusedBundle('shape', 'formatVersion');
	if (formatVersion > FORMAT_VERSION) throw refusedBundle('newer_format', `${formatVersion}`);
	return formatVersion;
}

/** Refuses names of what is not there, and what is there twice. */
function refuseLooseEnds({ head, versions, datasets, reviews }: Manifest): void {
	if (new Set(reviews.map(({ id }) => id)).size < reviews.length) {
		throw refusedBundle('reference', 'reviews');
	}
	const ids = new Set(datasets.map(({ dataset }) => dataset.id));
	if (ids.size < datasets.length) throw refusedBundle('reference', 'datasets');
	if (head === null && (versions.length > 0 || datasets.length > 0)) {
		throw refusedBundle('reference', 'head');
	}
	for (const version of [...(head === null ? [] : [head]), ...versions]) {
		const named = `version ${version.number}`;
		if (version.datasets.some((id) => !ids.has(id))) throw refusedBundle('reference', named);
		if (new Set(version.datasets).size < version.datasets.length) {
			throw refusedBundle('reference', named);
		}
	}
	if (head === null || versions.length === 0) return;
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
	const formatVersion = refuseWrongKind(json);
	try {
		const manifest = shaped(json, formatVersion);
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
