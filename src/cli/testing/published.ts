import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { packBundle } from '$lib/store/bundle';
import { readPublishedState } from '$lib/store/published-state';
import { sha256Of } from '$lib/store/sha256';
import { exampleManifest, exampleUpload, readerOf } from '$lib/store/testing/example-bundle';

/** A bundle of the example uploads with these numbers. */
export async function zipOf(...numbers: number[]): Promise<Blob> {
	const uploads = await Promise.all(numbers.map((number) => exampleUpload(number)));
	return packBundle(exampleManifest(uploads, 'all'), readerOf(uploads));
}

/** What a visitor is told: read as a web server would hand it out, and every file of it looked at. */
export async function visited(folder: string): Promise<number | null> {
	const reading = readPublishedState(readFileSync(join(folder, 'current.json'), 'utf8'));
	if (!reading.ok) throw new Error(reading.why);
	const { version, versions } = reading.state;
	const listed = versions.find(({ number }) => number === version);
	if (listed === undefined) return null;
	const inVersion = join(folder, 'versions', `${listed.number}`);
	const manifest = readFileSync(join(inVersion, 'manifest.json'));
	expect(await sha256Of(manifest)).toBe(listed.bundle);
	for (const { id } of listed.datasets) readFileSync(join(inVersion, 'rows', `${id}.csv`));
	return listed.number;
}

/** A folder of its own for each test of a file; removed after it. */
export function inFreshFolders(onFolder: (path: string) => void): void {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'published-'));
		onFolder(folder);
	});
	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});
}
