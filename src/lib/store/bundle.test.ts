import { unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packBundle, readBundle } from './bundle';
import { bodyPath } from './bundle-layout';
import type { Manifest } from './manifest';
import { StoreError, type BundleFault } from './store-error';
import {
	bodiesOf,
	exampleManifest,
	exampleUpload,
	readerOf,
	SCHEMA_VERSION,
	type ExampleUpload
} from './testing/example-bundle';

const UPLOADS = await Promise.all([exampleUpload(1), exampleUpload(2), exampleUpload(3)]);
const [FIRST] = UPLOADS as [ExampleUpload, ...ExampleUpload[]];
const MANIFEST = exampleManifest(UPLOADS, 'all');
const options = { schemaVersion: SCHEMA_VERSION };

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const pack = (manifest: Manifest = MANIFEST, uploads = UPLOADS) =>
	packBundle(manifest, readerOf(uploads));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The bundle with entries changed, written by another zip program. */
async function repacked(change: (entries: Zippable) => void): Promise<Blob> {
	const entries: Zippable = unzipSync(await bytesOf(await pack()));
	change(entries);
	return new Blob([zipSync(entries)]);
}

async function withManifest(change: (text: string) => string): Promise<Blob> {
	return repacked((entries) => {
		const text = new TextDecoder().decode(entries['manifest.json'] as Uint8Array);
		entries['manifest.json'] = utf8(change(text));
	});
}

async function refusalOf(zip: Blob): Promise<readonly [BundleFault, string] | null> {
	try {
		await readBundle(zip, options);
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		const { fault } = error;
		if (fault.kind === 'unreadable_bundle') return [fault.reason, fault.at];
	}
	return null;
}

describe('a bundle', () => {
	it('is read back as it was written', async () => {
		const bundle = await readBundle(await pack(), options);
		expect(bundle.manifest).toEqual(MANIFEST);
		const expected = bodiesOf(UPLOADS);
		expect([...bundle.bodies.keys()].sort()).toEqual([...expected.keys()].sort());
		for (const [sha256, body] of bundle.bodies) {
			expect(await body.text()).toBe(await expected.get(sha256)?.text());
		}
	});

	it('has the same bytes for the same content', async () => {
		expect(await bytesOf(await pack())).toEqual(await bytesOf(await pack()));
		const turned = { ...MANIFEST, head: MANIFEST.head && { ...MANIFEST.head } };
		expect(await bytesOf(await pack(turned))).toEqual(await bytesOf(await pack()));
	});

	it('is a data package of what is in force', async () => {
		const entries = unzipSync(await bytesOf(await pack()));
		const text = new TextDecoder().decode(entries['datapackage.json']);
		const descriptor = JSON.parse(text) as { resources: { path: string; schema: unknown }[] };
		expect(descriptor.resources.map(({ path }) => path)).toEqual(
			UPLOADS.map(({ record }) => `rows/${record.dataset.id}.csv`)
		);
		expect(descriptor.resources[0]).toMatchObject({
			profile: 'tabular-data-resource',
			hash: `sha256:${FIRST.record.dataset.rowsSha256}`,
			sources: [{ title: 'Đài PT-TH Cao Bằng, Nhật ký phát sóng' }],
			schema: {
				fields: [
					{ name: 'line', type: 'integer' },
					{ name: 'aired_on', type: 'string', constraints: { required: true } },
					{ name: 'minutes', type: 'number', unit: 'minutes' },
					{ name: 'title' }
				]
			}
		});
	});

	it('is read after another program has packed it again', async () => {
		const again = await repacked((entries) => {
			entries['originals/'] = [new Uint8Array(0), { level: 0 }];
		});
		expect((await readBundle(again, options)).manifest).toEqual(MANIFEST);
	});

	it('keeps one original of two sheets', async () => {
		const { dataset, sizes } = FIRST.record;
		const sheet = { ...dataset, id: 'local-00000000000f' };
		const both = [FIRST, { ...FIRST, record: { dataset: sheet, sizes } }];
		const manifest = exampleManifest(both);
		const zip = await packBundle(manifest, readerOf(both));
		const names = Object.keys(unzipSync(await bytesOf(zip)));
		expect(names.filter((name) => name.startsWith('originals/'))).toHaveLength(1);
		expect((await readBundle(zip, options)).manifest).toEqual(manifest);
	});
});

describe('a bundle is refused', () => {
	const original = bodyPath(FIRST.record.dataset, 'original');
	const rows = bodyPath(FIRST.record.dataset, 'rows');

	it.each<[string, (entries: Zippable) => void, BundleFault, string]>([
		['a changed body', (all) => (all[rows] = utf8('x'.repeat(FIRST.rows.size))), 'hash', rows],
		['a longer body', (all) => (all[rows] = utf8('x'.repeat(999))), 'size', rows],
		['no body', (all) => Reflect.deleteProperty(all, original), 'missing_entry', original],
		[
			'no manifest',
			(all) => Reflect.deleteProperty(all, 'manifest.json'),
			'missing_entry',
			'manifest.json'
		],
		[
			'more than it says',
			(all) => (all['evil.html'] = utf8('<b>')),
			'unexpected_entry',
			'evil.html'
		],
		['a way out', (all) => (all['../evil.html'] = utf8('<b>')), 'path', '../evil.html'],
		['a way out on Windows', (all) => (all['a\\..\\b'] = utf8('')), 'path', 'a\\..\\b'],
		['an absolute path', (all) => (all['/etc/passwd'] = utf8('')), 'path', '/etc/passwd'],
		[
			'a path by letter case',
			(all) => (all['Manifest.json'] = utf8('')),
			'duplicate_entry',
			'manifest.json'
		]
	])('with %s', async (_, change, reason, at) => {
		const refusal = await refusalOf(await repacked(change));
		expect(refusal?.[0]).toBe(reason);
		expect(refusal?.[1].toLowerCase()).toBe(at.toLowerCase());
	});

	it.each<[string, (text: string) => string, BundleFault, string]>([
		['no JSON', () => '{', 'not_json', 'manifest.json'],
		['null', () => 'null', 'format', ''],
		['another format', (text) => text.replace('nhip-cchc-bundle', 'x'), 'format', 'x'],
		[
			'a newer format',
			(text) => text.replace('"formatVersion": 1', '"formatVersion": 3'),
			'newer_format',
			'3'
		],
		[
			'another schema',
			(text) => text.replace('"schemaVersion": "1.0.0"', '"schemaVersion": "2.0.0"'),
			'schema',
			'2.0.0'
		],
		[
			'a negative count',
			(text) => text.replace('"accepted": 1', '"accepted": -1'),
			'shape',
			'datasets.0.dataset.counts.accepted'
		],
		[
			'a text for a number',
			(text) => text.replace('"firstLine": 2', '"firstLine": "2"'),
			'shape',
			'datasets.0.dataset.plan.firstLine'
		],
		[
			'an id that is a path',
			(text) => text.replaceAll('local-000000000001', '../x'),
			'shape',
			'head.datasets.0'
		],
		[
			'a link that runs',
			(text) => text.replace('"url": ""', '"url": "javascript:alert(1)"'),
			'shape',
			'datasets.0.dataset.url'
		],
		[
			'an unknown kind',
			(text) => text.replace('"kind": "episodes"', '"kind": "__proto__"'),
			'shape',
			'datasets.0.dataset.kind'
		],
		[
			'a date that is none',
			(text) => text.replace(/"madeAt": "[^"]+"/, '"madeAt": "2026-13-45T00:00:00Z"'),
			'shape',
			'head.madeAt'
		],
		[
			'a parent from nowhere',
			(text) => text.replace('"parent": null', '"parent": 9'),
			'reference',
			'version 1'
		]
	])('whose manifest has %s', async (_, change, reason, at) => {
		expect(await refusalOf(await withManifest(change))).toEqual([reason, at]);
	});

	it('when it names a dataset twice or not at all', async () => {
		const twice = { ...MANIFEST, datasets: [...MANIFEST.datasets, ...MANIFEST.datasets] };
		expect(await refusalOf(await pack(twice))).toEqual(['reference', 'datasets']);
		const none = { ...MANIFEST, datasets: MANIFEST.datasets.slice(1) };
		expect(await refusalOf(await pack(none))).toEqual(['reference', 'version 3']);
	});

	it('when it is cut at any place, or is nothing at all', async () => {
		const zip = await pack();
		for (let end = 0; end < zip.size; end += 97) {
			expect(await refusalOf(zip.slice(0, end)), `${end} bytes`).not.toBeNull();
		}
		expect(await refusalOf(new Blob(['PK', 'not really']))).toEqual(['not_zip', '']);
	});

	it('when any byte of its bodies is another', async () => {
		const zip = await bytesOf(await pack());
		for (let at = 0; at < zip.length; at += 61) {
			const spoilt = zip.slice();
			spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
			// Nothing but its own error, and never other content than was packed.
			const read = await readBundle(new Blob([spoilt]), options).catch((error: unknown) => {
				expect(error).toBeInstanceOf(StoreError);
				return null;
			});
			if (read !== null) expect(read.manifest).toEqual(MANIFEST);
		}
	});

	it('keeps names such as __proto__ as plain keys', async () => {
		const zip = await withManifest((text) =>
			text.replaceAll('"constructor": "x"', '"__proto__": "x"')
		);
		const { manifest } = await readBundle(zip, options);
		const title = manifest.datasets[0]?.dataset.mapping.decisions['title'] ?? {};
		expect(Object.keys(title)).toEqual(['__proto__']);
		expect(Object.getPrototypeOf(title)).toBe(Object.prototype);
	});
});
