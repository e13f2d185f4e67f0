import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
	CURRENT,
	publishedStateBytes,
	readPublishedState,
	readPublishedVersion,
	VERSION,
	versionFolder,
	type PublishedState,
	type PublishedVersion
} from '$lib/store/published-state';
import type { Disk } from './publish-disk';
import { PublishError } from './publish-fault';

const NOTHING: PublishedState = { version: null, since: null, by: '', versions: [] };

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Numbers of the versions that lie in the folder, listed or not. */
export async function numbersIn(disk: Disk, folder: string): Promise<number[]> {
	const names = await disk.list(join(folder, 'versions'));
	return names
		.filter((name) => /^[1-9]\d*$/.test(name))
		.map(Number)
		.sort((a, b) => a - b);
}

/** The list as the versions themselves tell it, for a folder whose list was overwritten. */
async function listOfFolder(disk: Disk, folder: string): Promise<PublishedVersion[]> {
	const versions: PublishedVersion[] = [];
	for (const number of await numbersIn(disk, folder)) {
		const bytes = await disk.read(join(folder, versionFolder(number), VERSION));
		const version = bytes === null ? null : readPublishedVersion(text(bytes));
		if (version?.number === number) versions.push(version);
	}
	return versions;
}

/**
 * What is published in a folder. A new copy of the site laid over the old one brings an empty
 * `current.json` with it: then no version is in force, but those that lie there are still listed.
 */
export async function readFolder(disk: Disk, folder: string): Promise<PublishedState> {
	if (!(await disk.isFolder(folder))) throw new PublishError({ kind: 'no_folder', path: folder });
	const path = join(folder, CURRENT);
	const bytes = await disk.read(path);
	if (bytes === null) {
		const others = (await disk.list(folder)).filter((name) => !name.startsWith('.'));
		const isOurs = others.every((name) => name === 'versions');
		if (!isOurs) throw new PublishError({ kind: 'other_folder', path: folder });
	}
	const reading = bytes === null ? null : readPublishedState(text(bytes));
	if (reading?.ok === false) {
		const kind = reading.why === 'newer_format' ? 'newer_state' : 'unreadable_state';
		throw new PublishError({ kind, path });
	}
	const state = reading?.state ?? NOTHING;
	if (state.versions.length > 0) return state;
	return { ...state, versions: await listOfFolder(disk, folder) };
}

/**
 * Puts a state in force: written beside, then renamed, which happens or does not. Compressed copies of
 * the old one, which a build or a host makes and a server prefers, are removed first.
 */
export async function putInForce(disk: Disk, folder: string, state: PublishedState): Promise<void> {
	const path = join(folder, CURRENT);
	const beside = join(folder, `.${CURRENT}-${randomUUID()}`);
	try {
		await disk.write(beside, publishedStateBytes(state));
		for (const ending of ['.br', '.gz', '.zst']) await disk.remove(path + ending);
		await disk.rename(beside, path);
	} catch (error) {
		await disk.remove(beside).catch(() => undefined);
		throw error;
	}
	await disk.settle(folder);
}
