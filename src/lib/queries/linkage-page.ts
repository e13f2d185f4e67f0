import type { QueryEngine } from '$lib/engine/query-engine';
import type { SetWindow } from '$lib/state/linkage-state';
import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import { askAirings, type AiringRow } from './airing-list';
import { askBreaks, type BreakRow } from './breaks';
import { askExposure, type ExposureRow } from './exposure';
import { askPlan, type PlanRow } from './plan';
import type { PointRow } from './point-shape';
import { askPublishedChanges, type PublishedChangeRow } from './published-changes';
import { askTotals } from './totals';

/** The years before are of another PAPI, of SIPAS pilots and of no campaign. */
export const LINKAGE_FIRST_YEAR = 2017;

/** Everything that the linkage page shows, from `LINKAGE_FIRST_YEAR` on. */
export interface LinkagePageAnswer {
	readonly plan: readonly PlanRow[];
	readonly airings: readonly AiringRow[];
	readonly totals: readonly PointRow[];
	readonly publishedChanges: readonly PublishedChangeRow[];
	/** With the windows of the record. */
	readonly exposure: readonly ExposureRow[];
	/** Of the totals, by index. */
	readonly breaks: Readonly<Record<IndexCode, readonly BreakRow[]>>;
}

export async function askLinkagePage(
	engine: QueryEngine,
	area: string
): Promise<LinkagePageAnswer> {
	const published = await askPublishedChanges(engine, area);
	return {
		plan: await askPlan(engine),
		airings: await askAirings(engine),
		totals: (await askTotals(engine, area)).filter(isShown),
		publishedChanges: published.filter((row) => row.component === 'TOTAL' && isShown(row)),
		exposure: (await askExposure(engine)).filter(isShown),
		breaks: await askTotalBreaks(engine)
	};
}

async function askTotalBreaks(engine: QueryEngine): Promise<LinkagePageAnswer['breaks']> {
	const breaks: Record<IndexCode, BreakRow[]> = { PAPI: [], SIPAS: [], PAR_INDEX: [], PCI: [] };
	for (const index of INDEX_CODES) {
		breaks[index] = (await askBreaks(engine, index)).filter(
			(row) => row.component === 'TOTAL' && row.first_year >= LINKAGE_FIRST_YEAR
		);
	}
	return breaks;
}

/** The exposure again, with windows that the reader has set. */
export async function askExposureWith(
	engine: QueryEngine,
	windows: readonly SetWindow[]
): Promise<ExposureRow[]> {
	const items = windows.map((it) => `${it.index}:${String(it.year)}:${it.starts}:${it.ends}`);
	return (await askExposure(engine, items.join(';'))).filter(isShown);
}

function isShown({ year }: { readonly year: number }): boolean {
	return year >= LINKAGE_FIRST_YEAR;
}
