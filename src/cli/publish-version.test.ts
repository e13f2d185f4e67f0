import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle, type Bundle } from '$lib/store/bundle';
import { datasetsInForce } from '$lib/store/manifest';
import { SCHEMA_VERSION } from '$lib/store/testing/example-bundle';
import { exampleIncoming, exampleReviewVersion } from '$lib/store/testing/example-review';
import { realDisk, type Disk } from './publish-disk';
import { PublishError } from './publish-fault';
import { goBack, publishBundle } from './publish-version';
import { readFolder } from './published-folder';
import { inFreshFolders, visited, zipOf } from './testing/published';

const REQUEST = { by: 'Lan', note: 'thử', now: '2026-11-23T03:00:00.000Z' };
const BACK = { by: 'Lan', now: '2026-11-23T04:00:00.000Z', schemaVersion: SCHEMA_VERSION };

const bundleOf = async (...numbers: number[]): Promise<Bundle> =>
	readBundle(await zipOf(...numbers), { schemaVersion: SCHEMA_VERSION });

const ONE = await bundleOf(1);
const TWO = await bundleOf(1, 2);

/** Of a process that has ended. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;

let folder = '';
inFreshFolders((path) => {
	folder = path;
});

const publish = (bundle: Bundle, disk: Disk = realDisk) =>
	publishBundle(disk, folder, bundle, REQUEST);

const faultOf = async (work: Promise<unknown>) => {
	const error: unknown = await work.then(
		() => null,
		(reason: unknown) => reason
	);
	return error instanceof PublishError ? error.fault : error;
};

describe('publishing', () => {
	it('keeps every version, says what changed, and finds the way back', async () => {
		const first = await publish(ONE);
		expect(first).toMatchObject({ number: 1, replaced: null, by: 'Lan', note: 'thử' });
		const second = await publish(TWO);
		expect(second?.added.map(({ file }) => file)).toEqual(['Nhật ký 2.csv']);
		expect(second?.removed).toEqual([]);
		expect(await visited(folder)).toBe(2);

		expect(await goBack(realDisk, folder, null, BACK)).toMatchObject({ number: 1 });
		expect(await visited(folder)).toBe(1);
		expect(await goBack(realDisk, folder, null, BACK)).toBeNull();
		expect(await visited(folder)).toBeNull();
		expect(await goBack(realDisk, folder, 2, BACK)).toMatchObject({ number: 2 });
		expect(await visited(folder)).toBe(2);
	});

	it('publishes rows and originals, but no ledgers and no history', async () => {
		await publish(TWO);
		const names = readdirSync(join(folder, 'versions', '1'));
		expect(names.sort()).toEqual(
			['datapackage.json', 'manifest.json', 'originals', 'rows', 'version.json'].sort()
		);
		expect(readdirSync(folder).sort()).toEqual(['current.json', 'versions']);
	});

	it('publishes no reviews, and nothing where there is nothing else', async () => {
		const review = exampleIncoming(1, [exampleReviewVersion(1)]);
		const reviews = [{ id: review.id, name: review.name, versions: review.listed }];
		const manifest = { ...ONE.manifest, madeAt: '2026-12-24T00:00:00Z', reviews };
		await publish({ ...ONE, manifest, reviews: [review] });
		expect(readFileSync(join(folder, 'versions', '1', 'manifest.json'), 'utf8')).not.toContain(
			review.id
		);
		expect(readdirSync(join(folder, 'versions', '1'))).not.toContain('reviews');
		expect(await publish(ONE)).toBeNull();
		const alone = { ...ONE, manifest: { ...manifest, head: null, datasets: [] } };
		expect(await faultOf(publish(alone))).toMatchObject({
			fault: { kind: 'unreadable_bundle', reason: 'no_data' }
		});
		expect(await visited(folder)).toBe(1);
	});

	it('does nothing where the same is in force', async () => {
		await publish(ONE);
		expect(await publish(await bundleOf(1))).toBeNull();
		expect(readdirSync(join(folder, 'versions'))).toEqual(['1']);
	});

	it('leaves the version before at a power cut, whichever step is the last', async () => {
		await publish(ONE);
		let steps = 0;
		for (let cutAfter = 0; ; cutAfter += 1) {
			let left = cutAfter;
			const failing = new Proxy(realDisk, {
				get: (disk, name: keyof Disk) => {
					if (name === 'read' || name === 'list' || name === 'isFolder') {
						return (path: string) => disk[name](path);
					}
					return (...args: never[]) => {
						// From here on nothing reaches the disk any more, not even the tidying up.
						if (left === 0) return Promise.reject(new Error('power cut'));
						left -= 1;
						return (disk[name] as (...all: never[]) => Promise<unknown>)(...args);
					};
				}
			});
			const cut = await publish(TWO, failing).then(
				() => false,
				() => true
			);
			if (!cut) break;
			steps += 1;
			const now = await visited(folder);
			// Only after the last rename is the new one in force, and then it is whole.
			expect([1, 2]).toContain(now);
			if (now === 2) await goBack(realDisk, unlocked(), 1, BACK);
			await publishBundle(realDisk, unlocked(), TWO, REQUEST);
			const whole = await visited(folder);
			expect(whole).toBeGreaterThan(1);
			expect(leftovers()).toEqual([]);
			rmSync(folder, { recursive: true });
			mkdirSync(folder);
			await publish(ONE);
		}
		expect(steps).toBeGreaterThan(20);
	});

	/** As after a power cut: the process that held the lock is no more. */
	function unlocked(): string {
		const path = join(folder, '.publish.lock');
		if (!readdirSync(folder).includes('.publish.lock')) return folder;
		writeFileSync(
			path,
			readFileSync(path, 'utf8').replace(`"pid":${process.pid}`, `"pid":${DEAD}`)
		);
		return folder;
	}
	const leftovers = () =>
		readdirSync(join(folder, 'versions')).filter((name) => !/^\d+$/.test(name));

	it('tidies up when the disk is full', async () => {
		await publish(ONE);
		const full: Disk = {
			...realDisk,
			write: (path, body) =>
				path.endsWith('.csv')
					? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
					: realDisk.write(path, body)
		};
		expect(await faultOf(publish(TWO, full))).toEqual({ kind: 'full', path: folder });
		expect(await visited(folder)).toBe(1);
		expect(readdirSync(join(folder, 'versions'))).toEqual(['1']);
		expect(readdirSync(folder).sort()).toEqual(['current.json', 'versions']);
	});

	it.each([
		['EACCES', 'denied'],
		['EROFS', 'denied'],
		['EDQUOT', 'full'],
		['EIO', 'disk']
	])('calls %s by its name: %s', async (code, kind) => {
		const makeFolder = () => Promise.reject(Object.assign(new Error(code), { code }));
		expect(await faultOf(publish(ONE, { ...realDisk, makeFolder }))).toMatchObject({ kind });
		expect(readdirSync(folder)).toEqual([]);
	});

	it('takes compressed copies of the old list away, which a server would prefer', async () => {
		await publish(ONE);
		for (const ending of ['br', 'gz']) writeFileSync(join(folder, `current.json.${ending}`), 'old');
		await publish(TWO);
		expect(readdirSync(folder).sort()).toEqual(['current.json', 'versions']);
	});

	it('finds the versions again when a new copy of the site was laid over the folder', async () => {
		await publish(ONE);
		await publish(TWO);
		writeFileSync(
			join(folder, 'current.json'),
			readFileSync(join(import.meta.dirname, '../../static/published/current.json'))
		);
		expect(await visited(folder)).toBeNull();
		expect((await readFolder(realDisk, folder)).versions.map(({ number }) => number)).toEqual([
			1, 2
		]);
		expect(await publish(await bundleOf(3))).toMatchObject({ number: 3 });
	});

	it('refuses to go back to what is damaged', async () => {
		await publish(ONE);
		await publish(TWO);
		const [id = ''] = datasetsInForce(ONE.manifest);
		writeFileSync(join(folder, 'versions', '1', 'rows', `${id}.csv`), 'x');
		const file = `rows/${id}.csv`;
		const fault = { kind: 'damaged_version', version: 1, file };
		expect(await faultOf(goBack(realDisk, folder, 1, BACK))).toEqual(fault);
		expect(await visited(folder)).toBe(2);
	});

	it('lets one publish at a time, and outlives one that died', async () => {
		const lock = join(folder, '.publish.lock');
		const holder = (pid: number, host: string, since: string) =>
			writeFileSync(lock, JSON.stringify({ pid, host, since }));
		holder(process.pid, hostname(), '2020-01-01T00:00:00Z');
		expect(await faultOf(publish(ONE))).toMatchObject({ kind: 'busy', path: lock });
		holder(1, 'another', new Date().toISOString());
		expect(await faultOf(publish(ONE))).toMatchObject({ kind: 'busy', who: 'another (1)' });
		holder(1, 'another', '2020-01-01T00:00:00Z');
		expect(await publish(ONE)).toMatchObject({ number: 1 });
		const both = await Promise.allSettled([publish(TWO), publish(TWO)]);
		expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
		expect(await visited(folder)).toBe(2);
	});
});
