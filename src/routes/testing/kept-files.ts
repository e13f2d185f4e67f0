import type { UploadKind } from '$lib/ingest/upload-kind';
import type { Dataset } from '$lib/store/dataset';
import type { KeptFiles } from '../local-data.svelte';

/** A file with the rows that went in, as the store keeps them. */
export interface KeptFile {
	readonly dataset: Dataset;
	readonly rows: string;
}

/** A file of this kind whose rows are these lines of CSV, header first. */
export function keptFile(
	id: string,
	kind: UploadKind,
	lines: readonly string[],
	more: Partial<Dataset> = {}
): KeptFile {
	const accepted = lines.length - 1;
	return {
		rows: `${lines.join('\n')}\n`,
		dataset: {
			id,
			kind,
			file: { name: `${id}.csv`, size: 1, sha256: '', sheet: null },
			loadedAt: '2026-11-22T18:30:00.000Z',
			by: '',
			note: '',
			publisher: '',
			document: '',
			url: '',
			plan: {
				encoding: 'utf-8',
				delimiter: ',',
				quote: '"',
				escape: '"',
				headerLines: [1],
				firstLine: 2,
				lastLine: null
			},
			mapping: {
				kind,
				fixed: {},
				columns: {},
				groups: [],
				formats: {},
				decisions: {},
				missing: {}
			},
			schemaVersion: '',
			counts: {
				read: accepted,
				accepted,
				rejected: 0,
				added: accepted,
				replaced: 0,
				unchanged: 0,
				kept: 0
			},
			rowsSha256: '',
			ledgerSha256: '',
			...more
		}
	};
}

/** The log of the station: one airing on each Friday of the plan, from line 2 on. */
export function logOfFridays(id: string, count = 26): KeptFile {
	const lines = Array.from({ length: count }, (_, week) => {
		const day = new Date(Date.UTC(2020, 6, 3 + 7 * week)).toISOString().slice(0, 10);
		return `${day},13,Số ${week + 1},,,aired,,${week + 2}`;
	});
	return keptFile(id, 'episodes', [
		'aired_on,minutes,title,topic,channel,status,reference,line',
		...lines
	]);
}

/** Totals of an index in a year, from line 2 on. */
export function totalsOf(
	id: string,
	index: string,
	year: number,
	scores: readonly (readonly [string, number])[],
	more: Partial<Dataset> = {}
): KeptFile {
	return keptFile(
		id,
		'scores',
		[
			'index,year,area_code,component,score,basis,line,missing_reason',
			...scores.map(
				([area, score], i) => `${index},${year},${area},TOTAL,${score},published,${i + 2},`
			)
		],
		more
	);
}

/** Files in memory, in the place of the browser's store. */
export class FilesInMemory implements KeptFiles {
	files: readonly KeptFile[] = [];
	isBroken = false;
	/** Ids of files whose kept rows are not what they were. */
	damaged: readonly string[] = [];
	readonly #listeners = new Set<() => void>();

	state(): ReturnType<KeptFiles['state']> {
		const loaded = this.files.map(({ dataset }) => dataset);
		const damaged = loaded
			.filter(({ id }) => this.damaged.includes(id))
			.map(({ id, file }) => ({
				dataset: id,
				file: file.name,
				part: 'rows' as const,
				found: 'other_hash' as const
			}));
		return { loaded, damaged, lost: null };
	}

	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/** Puts other files in force, as a commit or an undo does. */
	set(...files: readonly KeptFile[]): void {
		this.files = files;
		for (const listener of this.#listeners) listener();
	}

	rowsOf(id: string): Promise<Blob> {
		const file = this.files.find(({ dataset }) => dataset.id === id);
		if (!file || this.isBroken) return Promise.reject(new Error(`no rows of ${id}`));
		return Promise.resolve(new Blob([file.rows]));
	}
}
