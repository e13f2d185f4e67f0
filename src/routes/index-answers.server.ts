import type { IndexCode } from '$lib/domain/index-code';
import type { PartRow } from '$lib/queries/components';
import { askIndexPage, askPartsOfAllYears, sourceIdsOf } from '$lib/queries/index-page';
import { packIndexPage, type PackedIndexPage } from '$lib/queries/index-page-packed';
import { packRows, type BakedRows } from '$lib/queries/packed-rows';
import type { PointRow } from '$lib/queries/point-shape';
import { recordEngine } from '$lib/queries/record.server';
import { askSeries } from '$lib/queries/series';
import { askSources, type SourceRow } from '$lib/queries/sources';

export interface IndexPage {
	readonly packed: PackedIndexPage;
	readonly sources: readonly SourceRow[];
}

// Both languages of a page show the same rows; they are asked for once.
const pages = new Map<string, Promise<IndexPage>>();

export function indexPageOf(index: IndexCode, area: string, region: string): Promise<IndexPage> {
	const key = `${index} ${area}`;
	const known = pages.get(key) ?? askPage(index, area, region);
	pages.set(key, known);
	return known;
}

/** The total of an area over the years, for the pages that set another area beside it. */
export async function peerRowsOf(index: IndexCode, area: string): Promise<BakedRows<PointRow>> {
	return withSources(await askSeries(await recordEngine(), index, 'TOTAL', [area]));
}

/** The parts of an index for an area in all years. */
export async function partRowsOf(index: IndexCode, area: string): Promise<BakedRows<PartRow>> {
	return withSources(await askPartsOfAllYears(await recordEngine(), index, area));
}

/** The parts, without parts of their own, of an index for an area in the latest year that is known. */
export async function latestPartsOf(index: IndexCode, area: string): Promise<BakedRows<PartRow>> {
	const rows = await askPartsOfAllYears(await recordEngine(), index, area);
	const parts = rows.filter((row) => row.level === 'component');
	const latest = Math.max(...parts.map((row) => row.year));
	return withSources(parts.filter((row) => row.year === latest));
}

async function askPage(index: IndexCode, area: string, region: string): Promise<IndexPage> {
	const engine = await recordEngine();
	const answer = await askIndexPage(engine, index, area, region);
	return {
		packed: packIndexPage(answer),
		sources: await askSources(engine, sourceIdsOf(answer))
	};
}

async function withSources<Row extends { readonly source_id: string | null }>(
	rows: readonly Row[]
): Promise<BakedRows<Row>> {
	const ids = new Set(rows.flatMap((row) => row.source_id ?? []));
	const sources = await askSources(await recordEngine(), [...ids]);
	return { rows: packRows(rows), sources };
}
