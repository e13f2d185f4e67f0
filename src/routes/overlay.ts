import type { EngineContent } from '$lib/engine/engine-content';
import type { LoadedRow } from '$lib/queries/loaded-rows';
import type { LoadedFile, SourceRow } from '$lib/queries/sources';
import type { Dataset } from '$lib/store/dataset';

/** Files that a host published under `published/`, as one version. */
export interface HostFiles {
	readonly version: number;
	readonly by: string;
	/** ISO instant. */
	readonly publishedAt: string;
	readonly datasets: readonly Dataset[];
	rowsOf(dataset: string): Promise<Blob>;
}

/** Files that were loaded in this browser and are in force. */
export interface MachineFiles {
	readonly datasets: readonly Dataset[];
	rowsOf(dataset: string): Promise<Blob>;
}

/** What lies over the record in this tab: first what the host published, then what this machine loaded. */
export interface Overlay {
	/** Two overlays with the same key hold the same rows. */
	readonly key: string;
	readonly host: HostFiles | null;
	readonly machine: MachineFiles;
	readonly datasets: readonly Dataset[];
}

/** Null where nothing was loaded or published. */
export function overlayOf(host: HostFiles | null, machine: MachineFiles | null): Overlay | null {
	const ofHost = host?.datasets ?? [];
	const ofMachine = machine?.datasets ?? [];
	const datasets = [...ofHost, ...ofMachine];
	if (datasets.length === 0) return null;
	const ids = (of: readonly Dataset[]) => of.map(({ id }) => id).join(' ');
	return {
		key: `${host?.version ?? ''}: ${ids(ofHost)} | ${ids(ofMachine)}`,
		host,
		machine: machine ?? { datasets: [], rowsOf: () => Promise.reject(new Error('not loaded')) },
		datasets
	};
}

/** The rows of an overlay as something that the engine holds beside the record. */
export function contentOf({ key, host, machine }: Overlay): EngineContent {
	return {
		key,
		lay: async (engine) => {
			const { layDatasets } = await import('$lib/queries/local/lay-datasets');
			const laid = [];
			for (const files of [host, machine]) {
				for (const dataset of files?.datasets ?? []) {
					if (files) laid.push({ dataset, rows: await files.rowsOf(dataset.id) });
				}
			}
			await layDatasets(engine, laid);
		}
	};
}

/** Sources with what is known of those that are files of the overlay, and of their rows in the tables. */
export function withFiles(
	sources: readonly SourceRow[],
	{ host, datasets }: Overlay,
	rows: readonly LoadedRow[]
): SourceRow[] {
	return sources.map((source) => {
		const dataset = datasets.find(({ id }) => id === source.source_id);
		if (!dataset) return source;
		const publisher = host?.datasets.includes(dataset) === true ? host : null;
		const loaded: LoadedFile = {
			name: dataset.file.name,
			sheet: dataset.file.sheet,
			loadedOn: dayHere(dataset.loadedAt),
			publisher: dataset.publisher,
			document: dataset.document,
			url: dataset.url,
			host: publisher && { by: publisher.by, on: dayHere(publisher.publishedAt) },
			rows: rows.filter((row) => row.source_id === source.source_id)
		};
		return { ...source, loaded };
	});
}

/** The ISO day of an instant, as clocks show it where the page is read. */
export function dayHere(instant: string): string {
	const date = new Date(instant);
	const two = (part: number) => String(part).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
