import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askAirings } from './airing-list';
import { askChangesBesideRegion, type ChangeBesideRegionRow } from './change-beside-region';
import {
	askComponentExposure,
	type ComponentExposureChoices,
	type ComponentExposureRow
} from './component-exposure';
import { packRows, unpackRows, type PackedRows } from './packed-rows';
import { askPlan } from './plan';

/** The last year before the campaign, beside which the later ones are read. */
export const DOSE_FIRST_YEAR = 2019;

/** What the page of exposure and change by component shows of one index, from `DOSE_FIRST_YEAR` on. */
export interface DoseAnswer {
	/** The total and the parts; parts of parts are left out. */
	readonly changes: readonly ChangeBesideRegionRow[];
	/** Of the same components. */
	readonly exposure: readonly ComponentExposureRow[];
	/** Ids of the sources of plan and log. */
	readonly campaignSources: readonly string[];
}

/** The same as it travels to a page. */
export interface PackedDose {
	readonly changes: PackedRows<ChangeBesideRegionRow>;
	readonly exposure: PackedRows<ComponentExposureRow>;
	readonly campaignSources: readonly string[];
}

export async function askDoseAnswer(
	engine: QueryEngine,
	index: IndexCode,
	area: string,
	choices: ComponentExposureChoices = {}
): Promise<DoseAnswer> {
	const changes = await askChangesBesideRegion(engine, index, area, DOSE_FIRST_YEAR);
	const shown = new Set(changes.map(keyOf));
	const exposure = await askComponentExposure(engine, choices);
	const campaign = [
		...(await askPlan(engine)),
		...(await askAirings(engine)).filter(({ status }) => status !== 'planned')
	];
	return {
		changes,
		exposure: exposure.filter((row) => shown.has(keyOf(row))),
		campaignSources: [...new Set(campaign.flatMap((row) => row.source_id ?? []))]
	};
}

function keyOf(row: { readonly index: string; readonly year: number; readonly component: string }) {
	return `${row.index} ${String(row.year)} ${row.component}`;
}

export function packDose({ changes, exposure, campaignSources }: DoseAnswer): PackedDose {
	return { changes: packRows(changes), exposure: packRows(exposure), campaignSources };
}

export function unpackDose({ changes, exposure, campaignSources }: PackedDose): DoseAnswer {
	return { changes: unpackRows(changes), exposure: unpackRows(exposure), campaignSources };
}

/** Ids of the sources that an answer rests on. */
export function doseSourceIds({ changes, campaignSources }: DoseAnswer): string[] {
	return [...new Set([...changes.flatMap((row) => row.source_id ?? []), ...campaignSources])];
}
