import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askActions, type ActionRow } from './actions';
import { askAirings, type AiringRow } from './airing-list';
import { askBenchmarkTotals, type BenchmarkRow } from './benchmark-totals';
import { askBreaks, type BreakRow } from './breaks';
import { askCampaignYears, type CampaignYearRow } from './campaign-years';
import { askChangesBesideRegion, type ChangeBesideRegionRow } from './change-beside-region';
import type { PartRow } from './components';
import { askEditions, type EditionRow } from './editions';
import { askExposure, type ExposureRow } from './exposure';
import { askPartsOfAllYears } from './index-page';
import { packRows, unpackRows, type PackedRows } from './packed-rows';
import { askPlan, type PlanRow } from './plan';
import type { PointRow } from './point-shape';
import { askPublishedChanges, type PublishedChangeRow } from './published-changes';
import { askRegionTotals, type RegionTotalRow } from './region-totals';
import { askTargets, type TargetRow } from './targets';
import { askTotals } from './totals';

/** Everything that reviews of an area say, of whichever year. */
export interface ReviewAnswer {
	readonly totals: readonly PointRow[];
	/** The parts of all indices, without parts of their own. */
	readonly parts: readonly PartRow[];
	/** Nation and region beside the totals. */
	readonly benchmarks: readonly BenchmarkRow[];
	readonly regionTotals: readonly RegionTotalRow[];
	/** Changes of the totals beside those of the other provinces of the region. */
	readonly besideRegion: readonly ChangeBesideRegionRow[];
	readonly publishedChanges: readonly PublishedChangeRow[];
	readonly targets: readonly TargetRow[];
	readonly editions: readonly EditionRow[];
	/** Of the totals. */
	readonly breaks: readonly IndexBreakRow[];
	readonly actions: readonly ActionRow[];
	readonly plan: readonly PlanRow[];
	readonly airings: readonly AiringRow[];
	readonly campaign: readonly CampaignYearRow[];
	readonly exposure: readonly ExposureRow[];
}

/** A break with the index that it is of. */
export type IndexBreakRow = BreakRow & { readonly index: IndexCode };

/** The same as it travels to a page. */
export type PackedReview = {
	readonly [Key in keyof ReviewAnswer]: PackedRows<ReviewAnswer[Key][number]>;
};

/** No index is older. */
const FIRST_YEAR = 2005;

export async function askReview(
	engine: QueryEngine,
	area: string,
	region: string
): Promise<ReviewAnswer> {
	const ofEach = async <Row>(asked: (index: IndexCode) => Promise<Row[]>): Promise<Row[]> => {
		const found: Row[] = [];
		for (const index of INDEX_CODES) found.push(...(await asked(index)));
		return found;
	};
	const parts = await ofEach((index) => askPartsOfAllYears(engine, index, area));
	const beside = await ofEach((index) => askChangesBesideRegion(engine, index, area, FIRST_YEAR));
	const breaks = await ofEach(async (index) =>
		(await askBreaks(engine, index)).map((row) => ({ ...row, index }))
	);
	return {
		totals: await askTotals(engine, area),
		parts: parts.filter(({ level }) => level === 'component'),
		benchmarks: await askBenchmarkTotals(engine, region),
		regionTotals: await askRegionTotals(engine, region),
		besideRegion: beside.filter(({ component }) => component === 'TOTAL'),
		publishedChanges: await askPublishedChanges(engine, area),
		targets: await askTargets(engine, area),
		editions: await askEditions(engine),
		breaks: breaks.filter(({ component }) => component === 'TOTAL'),
		actions: await askActions(engine, area),
		plan: await askPlan(engine),
		airings: await askAirings(engine),
		campaign: await askCampaignYears(engine),
		exposure: await askExposure(engine)
	};
}

type Lists = readonly (readonly [keyof ReviewAnswer, readonly object[]])[];
type PackedLists = readonly (readonly [keyof ReviewAnswer, PackedRows<object>])[];

export function packReview(answer: ReviewAnswer): PackedReview {
	const lists = Object.entries(answer) as unknown as Lists;
	// Every list is packed under its own name.
	return Object.fromEntries(lists.map(([key, rows]) => [key, packRows(rows)])) as PackedReview;
}

export function unpackReview(packed: PackedReview): ReviewAnswer {
	const lists = Object.entries(packed) as unknown as PackedLists;
	// As they were packed.
	return Object.fromEntries(
		lists.map(([key, rows]) => [key, unpackRows(rows)])
	) as unknown as ReviewAnswer;
}

/** Ids of the sources that an answer rests on. */
export function reviewSourceIds(answer: ReviewAnswer): string[] {
	const rows: readonly { readonly source_id: string | null }[] = [
		...answer.totals,
		...answer.parts,
		...answer.benchmarks,
		...answer.regionTotals,
		...answer.publishedChanges,
		...answer.targets,
		...answer.actions,
		...answer.plan,
		...answer.airings,
		...answer.exposure
	];
	const nation = answer.parts.map((row) => row.nation_source_id);
	const ids = [...rows.map((row) => row.source_id), ...nation];
	return [...new Set(ids.filter((id) => id !== null))];
}
