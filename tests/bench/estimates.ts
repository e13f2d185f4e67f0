import { impactResult } from '$lib/analysis/impact-result';
import { askExplore } from '$lib/queries/explore';
import { askProvinces } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';
import { DEFAULT_IMPACT } from '$lib/state/impact-view';
import { startServer } from '../../scripts/server.js';
import { studyQuestion } from '../../src/routes/[lang=lang]/uoc-luong/impact-question';
import { pageTimes } from './estimates/page-runs';
import { designRuns, pciPanel, type DesignRuns } from './estimates/placebo-runs';
import { PEER_RIDGE, quadprogWeights } from './estimates/quadprog-weights';
import { median } from './median';
import type { Folders } from './suite';

/** They are short: a median of fewer says little. */
const FEWEST_RUNS = 7;
const DESIGNS = ['sc', 'sdid'] as const;
const NAMES = {
	sc: 'synthetic control',
	sdid: 'synthetic difference-in-differences'
} as const;
/** Milliseconds in which all placebos are to be done. */
const GOALS = { sc: 300, sdid: 3000 } as const;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const ms = (value: number) => value.toFixed(0);

function placeboRow({ design, ours, peer, whole, weightApart, attApart }: DesignRuns): string {
	return row([
		NAMES[design],
		ms(GOALS[design]),
		ms(median(ours)),
		ms(ours[0] ?? NaN),
		ms(median(whole)),
		ms(median(peer)),
		(median(ours) / median(peer)).toFixed(2),
		weightApart.toExponential(0),
		attApart.toExponential(0)
	]);
}

/** Estimates beside the same quadratic programmes solved by a package, and whole answers as the page has them. */
export async function estimatesSuite(folders: Folders, asked: number): Promise<string[]> {
	const runs = Math.max(asked, FEWEST_RUNS);
	const { version, weightsOf } = quadprogWeights();
	const engine = await recordEngine();
	const rows = await askExplore(engine, 'PCI', 'TOTAL');
	const provinces = (await askProvinces(engine)).map((one) => ({
		code: one.area_code,
		region: one.region
	}));
	const placebos: DesignRuns[] = [];
	for (const design of DESIGNS) {
		placebos.push(await designRuns(pciPanel(rows, design), design, weightsOf, runs));
	}
	const inNode: Record<(typeof DESIGNS)[number], number[]> = { sc: [], sdid: [] };
	const onPage: Record<(typeof DESIGNS)[number], number[]> = { sc: [], sdid: [] };
	const site = await startServer({ root: folders.site, port: 0 });
	for (let run = 0; run < runs; run += 1) {
		for (const design of DESIGNS) {
			const view = { ...DEFAULT_IMPACT, index: 'PCI', design } as const;
			const start = performance.now();
			await impactResult(rows, studyQuestion(view, provinces, '04'));
			inNode[design].push(performance.now() - start);
		}
		const times = await pageTimes(site.url);
		for (const design of DESIGNS) onPage[design].push(times[design]);
	}
	await site.close();
	return [
		'## Estimates',
		'',
		`${runs} runs each in turn. PCI’s total from 2013 to 2020 for Cao Bằng, and each of the other 62 provinces in its place: 63 estimates over 7 years before the start and 62 donors, in Node. The peer is the package \`quadprog\` ${version} (Goldfarb and Idnani), which is given the same quadratic programmes. It wants a matrix that can be inverted, and that of a synthetic control has a rank of 7 at most: ${PEER_RIDGE.toExponential(0)} of its largest entry is added to the diagonal, with which the package comes nearest. Differences are the largest of any weight and of any effect (in points) over all estimates. “Tested” is our time with place, interval and detectable effects.`,
		'',
		row([
			'all placebos (ms)',
			'goal',
			'ours, median',
			'first run',
			'tested, median',
			'`quadprog`, median',
			'ratio',
			'weights apart',
			'effects apart'
		]),
		row(Array.from({ length: 9 }, () => '---')),
		...placebos.map(placeboRow),
		'',
		'The whole answer of the page to PCI’s total (2013 to 2021): every other specification, early starts, and the estimate without each donor. In Node; and in the browser from the choice of the design to the paint of the answer, made by a worker that starts anew each time.',
		'',
		row(['whole answer (ms)', 'in Node, median', 'on the page, median', 'longest']),
		row(['---', '---', '---', '---']),
		...DESIGNS.map((design) =>
			row([
				NAMES[design],
				ms(median(inNode[design])),
				ms(median(onPage[design])),
				ms(Math.max(...onPage[design]))
			])
		),
		''
	];
}
