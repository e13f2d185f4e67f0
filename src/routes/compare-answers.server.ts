import type { IndexCode } from '$lib/domain/index-code';
import type { PartRow } from '$lib/queries/components';
import { askExplore, type ExploreRow } from '$lib/queries/explore';
import { askPartsOfAllYears } from '$lib/queries/index-page';
import { packRows, type BakedRows } from '$lib/queries/packed-rows';
import { recordEngine } from '$lib/queries/record.server';
import { askSources } from '$lib/queries/sources';
import { latestKnown } from './compare-years';

/** What the compare page opens with: some areas in the latest year of the first. */
export interface BakedCompare {
	/** Codes of the areas, the one that is compared first. */
	readonly areas: readonly string[];
	readonly year: number;
	/** Of the areas in all years. */
	readonly totals: BakedRows<ExploreRow>;
	/** Of the areas in `year`. */
	readonly parts: BakedRows<PartRow>;
}

// Both languages of the page show the same.
const answers = new Map<string, Promise<BakedCompare>>();

export function comparedOf(index: IndexCode, areas: readonly string[]): Promise<BakedCompare> {
	const key = `${index} ${areas.join(' ')}`;
	const known = answers.get(key) ?? ask(index, areas);
	answers.set(key, known);
	return known;
}

async function ask(index: IndexCode, areas: readonly string[]): Promise<BakedCompare> {
	const engine = await recordEngine();
	const all = await askExplore(engine, index, 'TOTAL');
	const totals = all.filter((row) => areas.includes(row.area_code));
	const year = latestKnown(totals.filter((row) => row.area_code === areas[0])) ?? 0;
	const parts: PartRow[] = [];
	for (const area of areas) {
		const rows = await askPartsOfAllYears(engine, index, area);
		parts.push(...rows.filter((row) => row.year === year && row.level === 'component'));
	}
	return { areas, year, totals: await baked(totals), parts: await baked(parts) };
}

async function baked<Row extends ExploreRow>(rows: readonly Row[]): Promise<BakedRows<Row>> {
	const ids = new Set(rows.flatMap((row) => row.source_id ?? []));
	return { rows: packRows(rows), sources: await askSources(await recordEngine(), [...ids]) };
}
