import type { Quota } from './upload-store';

/** Absent on plain http, and partly so in some browsers, whatever its type says. */
function manager(): Partial<StorageManager> {
	return (navigator as { readonly storage?: Partial<StorageManager> }).storage ?? {};
}

/** What the browser says of its storage for this site; it may round, and may not say at all. */
export async function quotaOf(): Promise<Quota> {
	try {
		const { usage = null, quota = null } = (await manager().estimate?.()) ?? {};
		const persisted = (await manager().persisted?.()) ?? null;
		const available = usage === null || quota === null ? null : Math.max(0, quota - usage);
		return { used: usage, available, persisted };
	} catch {
		return { used: null, available: null, persisted: null };
	}
}

export async function askToPersist(): Promise<boolean | null> {
	try {
		return (await manager().persist?.()) ?? null;
	} catch {
		return null;
	}
}
