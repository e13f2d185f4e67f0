import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { isJsonObject, numberAt, parseJson, textAt } from '$lib/ingest/json-value';
import { errorCode, type Disk } from './publish-disk';
import { PublishError } from './publish-fault';

const LOCK = '.publish.lock';

/** A lock of another machine, of which nobody knows whether it still runs, holds for so long. */
const FOREIGN_LOCK_MS = 15 * 60 * 1000;

interface Holder {
	readonly pid: number;
	readonly host: string;
	readonly since: string;
}

function holderOf(bytes: Uint8Array): Holder | null {
	const json = parseJson(new TextDecoder().decode(bytes));
	if (!isJsonObject(json)) return null;
	const [pid, host, since] = [numberAt(json, 'pid'), textAt(json, 'host'), textAt(json, 'since')];
	return pid === null || host === null || since === null ? null : { pid, host, since };
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It runs, as somebody else.
		return errorCode(error) === 'EPERM';
	}
}

function isStale({ pid, host, since }: Holder, now: number): boolean {
	if (host === hostname()) return !isRunning(pid);
	return !(now - Date.parse(since) < FOREIGN_LOCK_MS);
}

/**
 * Runs work while nobody else publishes to the folder. A lock whose holder has died is moved aside, and
 * given back should it turn out that another took it over in between. Throws `busy`.
 */
export async function withLock<T>(disk: Disk, folder: string, work: () => Promise<T>): Promise<T> {
	const path = join(folder, LOCK);
	const own = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
	const take = () => disk.create(path, JSON.stringify(own));
	if (!(await take())) {
		const found = await disk.read(path);
		const holder = found === null ? null : holderOf(found);
		const busy = () =>
			new PublishError({
				kind: 'busy',
				path,
				who: holder === null ? '?' : `${holder.host} (${holder.pid})`,
				since: holder?.since ?? '?'
			});
		// A lock that is being written has no text yet; one that was given back is no longer there.
		if (found !== null) {
			if (holder === null || !isStale(holder, Date.now())) throw busy();
			const aside = join(folder, `.stale-${randomUUID()}`);
			await disk.rename(path, aside);
			const moved = await disk.read(aside);
			if (moved === null || !Buffer.from(moved).equals(found)) {
				await disk.rename(aside, path);
				throw busy();
			}
			await disk.remove(aside);
		}
		if (!(await take())) throw busy();
	}
	try {
		return await work();
	} finally {
		await disk.remove(path).catch(() => undefined);
	}
}
