import { unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packBundle, readBundle } from './bundle';
import type { ListedReview } from './bundled-review';
import { reviewPath } from './bundle-layout';
import { canonicalJson } from './canonical-json';
import type { Manifest } from './manifest';
import { sha256AtOnce } from './sha256-here';
import { StoreError } from './store-error';
import { exampleManifest, exampleUpload, readerOf, SCHEMA_VERSION } from './testing/example-bundle';
import { exampleIncoming, exampleReviewId, exampleReviewVersion } from './testing/example-review';

const UPLOADS = [await exampleUpload(1)];
const VERSIONS = [1, 2, 3].map((number) => exampleReviewVersion(number));
const [FIRST, SECOND] = [exampleIncoming(1, VERSIONS), exampleIncoming(2, VERSIONS, 3)];
const listed = ({ id, name, listed: versions }: typeof FIRST): ListedReview => {
	return { id, name, versions };
};
const REVIEWS = [listed(FIRST), listed(SECOND)];
const WITH_DATA: Manifest = { ...exampleManifest(UPLOADS, 'all'), reviews: REVIEWS };
const ALONE: Manifest = { ...WITH_DATA, head: null, versions: [], datasets: [] };
const PATH = reviewPath(exampleReviewId(1), 2);

const options = { schemaVersion: SCHEMA_VERSION };
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const utf8 = (text: string) => new TextEncoder().encode(text);

const pack = (manifest: Manifest = WITH_DATA) =>
	packBundle(manifest, readerOf(UPLOADS), {
		readVersion: (_, number) =>
			Promise.resolve(VERSIONS[number - 1] ?? exampleReviewVersion(number))
	});

async function repacked(change: (entries: Zippable) => void): Promise<Blob> {
	const entries: Zippable = unzipSync(await bytesOf(await pack()));
	change(entries);
	return new Blob([zipSync(entries)]);
}

async function refusalOf(zip: Blob): Promise<readonly [string, string] | null> {
	try {
		await readBundle(zip, options);
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		const { fault } = error;
		if (fault.kind === 'unreadable_bundle') return [fault.reason, fault.at];
	}
	return null;
}

/** With other bytes in the place of a version, of which the manifest states size and hash. */
async function withVersion(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
	const versions = FIRST.listed.map((one) => {
		const { version } = one;
		return version === 2 ? { version, sha256: sha256AtOnce(bytes), bytes: bytes.length } : one;
	});
	const manifest = { ...WITH_DATA, reviews: [{ ...listed(FIRST), versions }] };
	const entries: Zippable = unzipSync(await bytesOf(await pack(manifest)));
	entries[PATH] = bytes;
	return new Blob([zipSync(entries)]);
}

describe('reviews in a bundle', () => {
	it.each([
		['with data', WITH_DATA],
		['alone', ALONE]
	])('%s are read back as they were written', async (_, manifest) => {
		const bundle = await readBundle(await pack(manifest), options);
		expect(bundle.manifest).toEqual(manifest);
		expect(bundle.reviews).toEqual([FIRST, SECOND]);
		expect(await bytesOf(await pack(manifest))).toEqual(await bytesOf(await pack(manifest)));
	});

	it('stand each version in a file of its own, of which manifest and data package have the hash', async () => {
		const entries = unzipSync(await bytesOf(await pack()));
		const paths = Object.keys(entries).filter((path) => path.startsWith('reviews/'));
		expect(paths).toEqual([
			...[1, 2, 3].map((number) => reviewPath(exampleReviewId(1), number)),
			reviewPath(exampleReviewId(2), 3)
		]);
		const text = new TextDecoder().decode(entries['datapackage.json']);
		const { resources } = JSON.parse(text) as { resources: { path: string; hash: string }[] };
		for (const path of paths) {
			const hash = `sha256:${sha256AtOnce(entries[path] ?? new Uint8Array())}`;
			expect(resources).toContainEqual(expect.objectContaining({ path, hash }));
		}
	});

	it('make a bundle that older products refuse, and none that is like those they made', async () => {
		const formatOf = async (manifest: Manifest) => {
			const entry = unzipSync(await bytesOf(await pack(manifest)))['manifest.json'];
			return JSON.parse(new TextDecoder().decode(entry)) as Record<string, unknown>;
		};
		expect(await formatOf(WITH_DATA)).toMatchObject({ formatVersion: 2 });
		const without = await formatOf({ ...WITH_DATA, reviews: [] });
		expect(without).toMatchObject({ formatVersion: 1 });
		expect(without).not.toHaveProperty('reviews');
	});
});

describe('a bundle is refused whose reviews', () => {
	it.each<[string, (entries: Zippable) => void, string, string]>([
		['lack a version', (all) => Reflect.deleteProperty(all, PATH), 'missing_entry', PATH],
		['have another length', (all) => (all[PATH] = utf8('{}')), 'size', PATH],
		[
			'were changed',
			(all) => (all[PATH] = (all[PATH] as Uint8Array).map((byte) => byte ^ 1)),
			'hash',
			PATH
		],
		['are more than it lists', (all) => (all['reviews/x.json'] = utf8('{}')), 'unexpected_entry', 'reviews/x.json'] // prettier-ignore
	])('%s', async (_, change, reason, at) => {
		expect(await refusalOf(await repacked(change))).toEqual([reason, at]);
	});

	it.each<[string, object | string, string]>([
		['are no JSON', '{', 'not_json'],
		['are of another shape', { ...VERSIONS[1], plan: {} }, 'shape'],
		['are of another number', { ...VERSIONS[1], version: 7 }, 'shape'],
		['have what is unknown here', { ...VERSIONS[1], script: 'x' }, 'shape'],
		['have a name that is no plain key', { ...VERSIONS[1], ...JSON.parse('{"__proto__":{}}') }, 'shape'], // prettier-ignore
		['are written otherwise', JSON.stringify(VERSIONS[1]), 'shape']
	])('%s', async (_, content, reason) => {
		const bytes = typeof content === 'string' ? utf8(content) : canonicalJson(content);
		expect(await refusalOf(await withVersion(bytes))).toEqual([reason, PATH]);
	});

	it.each<[string, readonly unknown[], string, string]>([
		['are listed twice', [listed(FIRST), listed(FIRST)], 'reference', 'reviews'],
		['have no version', [{ ...listed(FIRST), versions: [] }], 'shape', 'reviews.0.versions'],
		[
			'are without their latest version',
			[{ ...listed(FIRST), versions: [{ version: 1, sha256: 'a'.repeat(64), bytes: null }] }],
			'shape',
			'reviews.0.versions'
		],
		['have a path for an id', [{ ...listed(FIRST), id: '../x' }], 'shape', 'reviews.0.id'],
		['have no name', [{ ...listed(FIRST), name: '' }], 'shape', 'reviews.0.name']
	])('%s', async (_, reviews, reason, at) => {
		const zip = await repacked((entries) => {
			const text = new TextDecoder().decode(entries['manifest.json'] as Uint8Array);
			entries['manifest.json'] = canonicalJson({ ...(JSON.parse(text) as object), reviews });
		});
		expect(await refusalOf(zip)).toEqual([reason, at]);
	});

	it('come with datasets of which none is in force', async () => {
		const manifest = { ...ALONE, datasets: WITH_DATA.datasets };
		expect(await refusalOf(await pack(manifest))).toEqual(['reference', 'head']);
	});
});
