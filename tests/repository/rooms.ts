/** From above to below, as in the architecture: a room imports from itself and from rooms above it. */
export const ROOMS = [
	'data',
	'domain',
	'ingest',
	'tokens',
	'messages',
	'state',
	'offline',
	'engine',
	'queries',
	'analysis',
	'store',
	'figures',
	'review',
	'charts',
	'export',
	'ui',
	'routes',
	'cli'
] as const;

export type Room = (typeof ROOMS)[number];

/** Rooms above that a room knows nothing of all the same. */
export const ROOMS_UNKNOWN_TO: Partial<Record<Room, readonly Room[]>> = {
	tokens: ['data', 'ingest'],
	messages: ['data', 'ingest', 'tokens'],
	state: ['data', 'ingest', 'tokens', 'messages'],
	analysis: ['engine'],
	figures: ['engine'],
	review: ['engine', 'store'],
	charts: ['engine', 'store'],
	ui: ['domain'],
	cli: ['routes']
};

const PURE: readonly Room[] = ['domain', 'queries', 'analysis', 'figures', 'review'];
const BELOW_THE_SCREEN: readonly Room[] = [...PURE, 'ingest', 'engine'];

export interface PackageRule {
	readonly name: RegExp;
	readonly only?: readonly Room[];
	readonly never?: readonly Room[];
}

/** Packages that live in one room, or that a room may not know. */
export const PACKAGE_RULES: readonly PackageRule[] = [
	{ name: /^(@duckdb\/|apache-arrow)/, only: ['engine'] },
	{ name: /^papaparse$/, only: ['ingest'] },
	{ name: /^read-excel-file/, only: ['ingest'] },
	{ name: /^idb/, only: ['store'] },
	// Bundles of uploads, and office files, which their libraries pack with the time of the day.
	{ name: /^fflate/, only: ['store', 'export'] },
	{ name: /^@noble\/hashes/, only: ['store', 'export'] },
	{ name: /^comlink$/, only: ['store', 'routes'] },
	{ name: /^node:/, only: ['engine', 'routes', 'cli'] },
	{ name: /^topojson-simplify/, only: ['ingest'] },
	{ name: /^(@codemirror|@lezer)\//, only: ['ui'] },
	{ name: /^ml-matrix$/, only: ['analysis'] },
	{ name: /^i18next/, only: ['messages'] },
	{ name: /^mdast-util-from-markdown$/, only: ['review'] },
	{ name: /^(docx|pptxgenjs|write-excel-file)/, only: ['export'] },
	{ name: /^d3($|-)/, never: [...BELOW_THE_SCREEN.filter((room) => room !== 'figures'), 'store'] },
	{ name: /^svelte($|\/)/, never: [...BELOW_THE_SCREEN, 'cli'] },
	{ name: /^\$(app|env)\//, never: [...BELOW_THE_SCREEN, 'charts', 'export', 'cli'] }
];

/** Rooms in which nothing may touch the page or the browser's storage. */
export const WITHOUT_DOM: readonly Room[] = [...PURE, 'ingest', 'tokens', 'messages', 'cli'];

/** Rooms that ask queries but hold no SQL. */
export const WITHOUT_SQL: readonly Room[] = ['routes', 'cli', 'ui', 'charts', 'figures', 'review'];
