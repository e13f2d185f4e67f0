import { resolve } from '$app/paths';
import type { HostFiles } from './overlay';

/**
 * What the host of the site published for all visitors; null where that is nothing, which is found out
 * without the modules that read it.
 *
 * @throws PublishedError when it is there and cannot be shown, or when the host does not answer.
 */
export async function hostFiles(): Promise<HostFiles | null> {
	const base = resolve('/').replace(/\/$/, '');
	if (await isNothingPublished(base)) return null;
	const [{ fetchPublished }, { RECORD_VERSION }] = await Promise.all([
		import('$lib/store/published'),
		import('$lib/engine/package-tables')
	]);
	const published = await fetchPublished(base, { schemaVersion: RECORD_VERSION });
	if (published === null) return null;
	const { version, datasets, rows } = published;
	return {
		version: version.number,
		by: version.by,
		publishedAt: version.publishedAt,
		datasets,
		rowsOf: (dataset) => {
			const body = rows.get(dataset);
			return body ? Promise.resolve(body) : Promise.reject(new Error(`no rows of ${dataset}`));
		}
	};
}

/** False also where it cannot be told: then the reader of what is published says why. */
async function isNothingPublished(base: string): Promise<boolean> {
	try {
		const response = await fetch(`${base}/published/current.json`, { cache: 'no-cache' });
		if (response.status === 404) return true;
		const said = (await response.json()) as { readonly version?: unknown } | null;
		return response.ok && said?.version === null;
	} catch {
		return false;
	}
}
