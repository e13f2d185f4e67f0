import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../scripts/server.js';
import { median } from './median';
import { percentile } from './percentile';
import { NO_LIMIT, SLOW_4G } from './slow-line';
import type { Folders } from './suite';
import { filterTimes, type FilterTimes } from './visit/filter-latency';
import { frameworkSite, vgplotSite } from './visit/peer-sites';
import { firstAndRepeat, type Site, type Throttling, type VisitFigures } from './visit/visit-runs';
import type { Filter } from './visit/watch-visit';

const NAMES = { ours: 'overview', vgplot: 'vgplot', framework: 'Framework' } as const;
type Name = keyof typeof NAMES;
const PEERS = ['vgplot', 'framework'] as const;

const THROTTLINGS = {
	'No throttling': { line: NO_LIMIT, processor: 1 },
	'Slow 4G and a processor four times slower': { line: SLOW_4G, processor: 4 }
} satisfies Record<string, Throttling>;

/** One frame at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;

/** Provinces with figures in each of the four indices, by code and by the name in their address. */
const CHOSEN = {
	'20': 'lang-son',
	'22': 'quang-ninh',
	'31': 'hai-phong',
	'38': 'thanh-hoa',
	'40': 'nghe-an',
	'48': 'da-nang',
	'92': 'can-tho',
	'10': 'lao-cai',
	'36': 'nam-dinh'
} as const;

const OUR_FILTER: Filter = {
	// The field to search provinces is there once the page is alive.
	ready: 'header details input[type="search"]',
	kind: 'links',
	choices: Object.values(CHOSEN).map((slug) => `header details a[href$="/${slug}/"]`)
};
const PEER_FILTER: Filter = {
	ready: 'select option[value="20"]',
	kind: 'menu',
	choices: Object.keys(CHOSEN)
};

interface Measure {
	readonly title: string;
	readonly of: (visit: VisitFigures) => number;
	readonly digits: number;
	/** How many times better than both peers we mean to be on the slow line. */
	readonly goal?: Readonly<Record<'first' | 'repeat', number | null>>;
}

const MEASURES: readonly Measure[] = [
	{
		title: 'first chart (s)',
		of: ({ chartMs }) => chartMs / 1000,
		digits: 2,
		goal: { first: 25, repeat: 5 }
	},
	{
		title: 'bytes before it (kB)',
		of: ({ bytes }) => bytes / 1000,
		digits: 0,
		goal: { first: 20, repeat: null }
	},
	{ title: 'requests before it', of: ({ requests }) => requests, digits: 0 },
	{ title: 'province chosen and drawn (s)', of: ({ filteredMs }) => filteredMs / 1000, digits: 2 },
	{ title: 'main thread blocked until then (ms)', of: ({ blockedMs }) => blockedMs, digits: 0 },
	{ title: 'longest block (ms)', of: ({ longestMs }) => longestMs, digits: 0 },
	{ title: 'peak memory of the page (MB)', of: ({ memoryBytes }) => memoryBytes / 1e6, digits: 0 },
	{
		title: 'another province, median (ms)',
		of: ({ choices }) => percentile(choices, 50),
		digits: 0
	},
	{ title: 'another province, p95 (ms)', of: ({ choices }) => percentile(choices, 95), digits: 0 }
];

type Pair = Readonly<Record<'first' | 'repeat', VisitFigures>>;

/** How many times more a peer needs; nothing is said of it where what we need is nothing to speak of. */
const times = (peer: number, own: number, digits: number) =>
	own >= 0.5 * 10 ** -digits ? `${(peer / own).toFixed(1)} ×` : 'n/a';

function table(
	which: 'first' | 'repeat',
	runs: Readonly<Record<Name, readonly Pair[]>>,
	isSlow: boolean
): string[] {
	const lines = MEASURES.map(({ title, of, digits, goal }) => {
		const of3 = (name: Name) => median(runs[name].map((pair) => of(pair[which])));
		const own = of3('ours');
		const peers = PEERS.flatMap((name) => [
			of3(name).toFixed(digits),
			times(of3(name), own, digits)
		]);
		const wanted = isSlow ? goal?.[which] : null;
		return `| ${[title, wanted ? `${wanted} ×` : '–', own.toFixed(digits), ...peers].join(' | ')} |`;
	});
	return [
		`| ${which} visit | goal | overview | vgplot | ratio | Framework | ratio |`,
		'| --- | --- | --- | --- | --- | --- | --- |',
		...lines,
		''
	];
}

/** Each page in turn, so that what else the machine does falls on all of them alike. */
async function visitAll(
	sites: Readonly<Record<Name, Site>>,
	throttling: Throttling,
	runs: number
): Promise<Record<Name, Pair[]>> {
	const pairs: Record<Name, Pair[]> = { ours: [], vgplot: [], framework: [] };
	for (let run = 0; run < runs; run += 1) {
		for (const name of Object.keys(NAMES) as Name[]) {
			pairs[name].push(await firstAndRepeat(sites[name], throttling));
		}
	}
	return pairs;
}

function latency(runs: readonly FilterTimes[]): string[] {
	const high = (of: (run: FilterTimes) => readonly number[], p: number) =>
		median(runs.map((run) => percentile(of(run), p)));
	const row = (title: string, of: (run: FilterTimes) => readonly number[], more = 0) =>
		`| ${[title, ...[50, 95].map((p) => (high(of, p) + more).toFixed(1))].join(' | ')} |`;
	return [
		'| a province chosen on Explore (ms) | median | p95 |',
		'| --- | --- | --- |',
		row('Explore, from the click to the paint', ({ explore }) => explore),
		row('bare engine, three questions', ({ engine }) => engine),
		row('**goal**: bare engine and one frame', ({ engine }) => engine, FRAME),
		''
	];
}

const versionOf = (peer: string, name: string) => {
	const path = join(import.meta.dirname, peer, 'package.json');
	const { dependencies } = JSON.parse(readFileSync(path, 'utf8')) as {
		dependencies: Record<string, string>;
	};
	return `\`${name}\` ${dependencies[name] ?? ''}`;
};

/** Our overview, and the same four charts written with vgplot and with Observable Framework. */
export async function visitSuite(folders: Folders, runs: number): Promise<string[]> {
	const servers = {
		ours: await startServer({ root: folders.site, port: 0 }),
		vgplot: await startServer({
			root: await vgplotSite(folders),
			port: 0,
			hashed: /^\/assets\//
		}),
		framework: await startServer({
			root: await frameworkSite(folders),
			port: 0,
			hashed: /^\/_(?:file|import|node|observablehq)\//
		})
	};
	const sites: Record<Name, Site> = {
		ours: { server: servers.ours.url, filter: OUR_FILTER },
		vgplot: { server: servers.vgplot.url, filter: PEER_FILTER },
		framework: { server: servers.framework.url, filter: PEER_FILTER }
	};
	const sections: string[] = [];
	for (const [title, throttling] of Object.entries(THROTTLINGS)) {
		const pairs = await visitAll(sites, throttling, runs);
		const isSlow = throttling.line === SLOW_4G;
		sections.push(`### ${title}`, '');
		for (const which of ['first', 'repeat'] as const) sections.push(...table(which, pairs, isSlow));
	}
	await Promise.all(Object.values(servers).map(({ close }) => close()));
	const filters = await filterTimes(folders, runs);
	return [
		'## A visit',
		'',
		`${runs} runs each in turn; a new profile for a first visit, and for the repeat visit the same profile in a browser that was closed in between. The peers are pages of our own with the four line charts of the overview and a menu of provinces, written with ${versionOf('peer', '@uwdata/vgplot')} and with ${versionOf('framework-peer', '@observablehq/framework')}, both with the engine from their own server, and of the record only the totals that the charts show. All three are served alike: HTTP/1.1, brotli (the peers at its best, our engine is not asked for), files with a hash in their name cached for ever.`,
		'',
		'Slow 4G is 1.44 Mbit/s down, 675 kbit/s up and 150 ms there and back, made by a relay before each server, which workers cannot pass by; bytes are those that the relay carried, with the heads of the answers. The processor is slowed by the browser for the main thread of the page; workers cannot be slowed so, which is to the good of the peers, whose engine runs in one.',
		'',
		'A first chart is the paint of the first frame in which an `svg` of at least 100 × 40 px in the window has a path of three points or more that is at least 40 px wide. A province is chosen by a program as soon as the page can take it: on the overview by a link of the list of provinces, once the script is there (its charts are fetched; the link alone works before, as a page of its own), on the peers in the menu. It counts until the paint of other paths. “Another province” is the same on the settled page, eight times; a person who points at a link of the overview has its figures fetched before the click.',
		'',
		...sections,
		'### A filter',
		'',
		'Neither line nor processor is slowed. Explore answers a click on a province in three figures, text and controls; the bare engine is asked for what the figures show of it (years, provinces, parts of PAPI), with the answers decoded and nothing drawn.',
		'',
		...latency(filters),
		'Loading a file against bare `read_csv`, estimates and what is written as a file have their own parts below.',
		''
	];
}
