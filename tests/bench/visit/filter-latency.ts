import { startServer } from '../../../scripts/server.js';
import { crossfilterSite, openExplore, scoreFiles, withPage, withPeer } from '../interaction';
import { PROVINCES, provinceTimes } from '../interaction/explore-inputs';
import type { Folders } from '../suite';

/** A click on a province, and the time that the bare engine needs for what it changes, in milliseconds. */
export interface FilterTimes {
	readonly explore: readonly number[];
	readonly engine: readonly number[];
}

/** What the three figures of Explore show of a province: its years, the provinces beside it, its parts. */
const questionsOf = (area: string) => [
	`SELECT year, avg(score) AS score FROM scores WHERE area = '${area}' GROUP BY year ORDER BY year`,
	'SELECT area, avg(score) AS score FROM scores GROUP BY area ORDER BY score',
	`SELECT part, avg(score) AS score FROM scores WHERE area = '${area}' GROUP BY part ORDER BY part`
];

const engineTimes = (site: string, files: readonly string[]) =>
	withPeer(site, 'scores', files, async (page) => {
		const times: number[] = [];
		for (let at = 0; at < PROVINCES; at += 1) {
			// The codes of provinces leave gaps; a code without rows costs the engine as much.
			const area = String(1 + 3 * at).padStart(2, '0');
			const took = await page.evaluate(async (questions) => {
				const { ask } = globalThis as unknown as { ask: (sql: string) => Promise<number> };
				let sum = 0;
				for (const question of questions) sum += await ask(question);
				return sum;
			}, questionsOf(area));
			times.push(took);
			await page.waitForTimeout(200);
		}
		return times;
	});

/** Each run in browsers of its own, neither throttled. */
export async function filterTimes(folders: Folders, runs: number): Promise<FilterTimes[]> {
	const site = await startServer({ root: folders.site, port: 0 });
	const peer = await startServer({ root: await crossfilterSite(folders.scratch), port: 0 });
	const times: FilterTimes[] = [];
	for (let run = 0; run < runs; run += 1) {
		const explore = await withPage(site.url, 'explore', async (page) => {
			await openExplore(page, `${site.url}/kham-pha/`);
			return provinceTimes(page);
		});
		times.push({ explore, engine: await engineTimes(peer.url, scoreFiles(folders.data)) });
	}
	await Promise.all([site.close(), peer.close()]);
	return times;
}
