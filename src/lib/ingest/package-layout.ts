/** The kinds of table of the record, each with a schema of its name and the rules of its kind. */
const KIND_OF = {
	sources: 'sources',
	areas: 'areas',
	indices: 'indices',
	components: 'components',
	'scores-papi': 'scores',
	'scores-sipas': 'scores',
	'scores-par-index': 'scores',
	'scores-pci': 'scores',
	missing: 'missing',
	breaks: 'breaks',
	windows: 'windows',
	plans: 'plans',
	targets: 'targets',
	'published-changes': 'published_changes',
	episodes: 'episodes',
	actions: 'actions',
	criteria: 'criteria',
	topics: 'topics'
} as const;

export type TableKind = (typeof KIND_OF)[keyof typeof KIND_OF];

/** The tables that the package must have, by the names of their resources. */
export const TABLE_NAMES: readonly string[] = Object.keys(KIND_OF);

/** The files of boundaries that the package must have. */
export const BOUNDARY_NAMES: readonly string[] = ['boundaries-63', 'boundaries-34'];

const KINDS: ReadonlyMap<string, TableKind> = new Map(Object.entries(KIND_OF));

/** The kind of table that a resource is by its name; `null` for a name that the record does not have. */
export function kindNamed(resource: string): TableKind | null {
	return KINDS.get(resource) ?? null;
}

/** Where the schema of a kind of table must be. */
export function schemaPathOf(kind: TableKind): string {
	return `schemas/${kind}.json`;
}

/** The one index that a scores file may hold, from its name: `scores-par-index` is of PAR_INDEX. */
export function indexNamed(resource: string): string {
	return resource
		.replace(/^scores-/, '')
		.replaceAll('-', '_')
		.toUpperCase();
}

/** Whether a path of the descriptor points out of the package's folder, or to another place at all. */
export function leavesFolder(path: string): boolean {
	return /^\/|^[a-z][a-z0-9+.-]*:|\\/i.test(path) || path.split('/').includes('..');
}
