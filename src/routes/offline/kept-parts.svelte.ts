import type { Language } from '$lib/domain/language';
import {
	ASSETS,
	fetchList,
	KeepError,
	keepFiles,
	keepList,
	keptList,
	missingFiles,
	versionCache,
	type KeepFault,
	type Site
} from '$lib/offline/keep-files';
import { partsOf, sizeOf, wholeSite } from '$lib/offline/site-files';
import type { PartName, SiteFile, SiteFiles } from '$lib/offline/site-files';

export interface KeptPart {
	readonly name: PartName;
	readonly all: number;
	readonly missing: readonly SiteFile[];
}

export type KeepingFault =
	| { readonly kind: KeepFault; readonly path: string }
	| { readonly kind: 'other'; readonly reason: string };

/** What of the site is kept in this browser, and the keeping of the rest. */
export class KeptParts {
	/** Null until it is known. */
	parts = $state.raw<readonly KeptPart[] | null>(null);
	/** Packed bytes; null while nothing is fetched. */
	progress = $state.raw<{ readonly done: number; readonly all: number } | null>(null);
	fault = $state.raw<KeepingFault | null>(null);
	/** How the last keeping ended. */
	ended = $state<'stopped' | 'forgotten' | null>(null);
	#list: SiteFiles | null = null;
	#stop: AbortController | null = null;

	constructor(
		readonly site: Site,
		readonly language: Language
	) {}

	get missing(): readonly SiteFile[] {
		return (this.parts ?? []).flatMap(({ missing }) => missing);
	}

	get isAnythingKept(): boolean {
		return (this.parts ?? []).some(({ all, missing }) => missing.length < all);
	}

	/** What is still to be fetched, and what it takes once kept. */
	get missingSize(): { readonly bytes: number; readonly packedBytes: number } {
		return sizeOf(this.missing);
	}

	async look(): Promise<void> {
		try {
			this.#list ??= (await keptList(this.site)) ?? (await fetchList(this.site));
			this.parts = await this.#partsOf(this.#list);
		} catch (error) {
			this.fault = faultOf(error);
		}
	}

	async keepAll(): Promise<void> {
		const list = this.#list;
		if (list === null || this.progress !== null) return;
		const stop = new AbortController();
		this.#stop = stop;
		this.fault = null;
		this.ended = null;
		const files = wholeSite(list, this.language);
		const all = sizeOf(files).packedBytes;
		this.progress = { done: 0, all };
		try {
			await keepList(this.site, list);
			await keepFiles(this.site, files, {
				signal: stop.signal,
				onprogress: (done) => {
					this.progress = { done, all };
				}
			});
			await this.look();
		} catch (error) {
			await this.look();
			if (stop.signal.aborted) this.ended = 'stopped';
			else this.fault = faultOf(error);
		}
		this.progress = null;
	}

	stop(): void {
		this.#stop?.abort();
	}

	/** Deletes what the worker keeps by itself too: it is fetched anew with the next version. */
	async forget(): Promise<void> {
		await Promise.all([ASSETS, versionCache(this.site.version)].map((name) => caches.delete(name)));
		this.ended = 'forgotten';
		await this.look();
	}

	async #partsOf(list: SiteFiles): Promise<KeptPart[]> {
		const groups = partsOf(list, this.language);
		const names: readonly PartName[] = ['shell', 'engine', 'rest'];
		return Promise.all(
			names.map(async (name) => ({
				name,
				all: groups[name].length,
				missing: await missingFiles(this.site, groups[name])
			}))
		);
	}
}

function faultOf(error: unknown): KeepingFault {
	if (error instanceof KeepError) return { kind: error.fault, path: error.path };
	return { kind: 'other', reason: error instanceof Error ? error.message : String(error) };
}
