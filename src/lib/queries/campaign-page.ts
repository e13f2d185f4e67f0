import type { QueryEngine } from '$lib/engine/query-engine';
import { askAirings, type AiringRow } from './airing-list';
import { askCampaignMonths, type CampaignMonthRow } from './campaign-months';
import { askCampaignWeeks, type CampaignWeekRow } from './campaign-weeks';
import { askPlan, type PlanRow } from './plan';

/** Everything that the campaign page shows. */
export interface CampaignPageAnswer {
	readonly plan: readonly PlanRow[];
	readonly airings: readonly AiringRow[];
	readonly weeks: readonly CampaignWeekRow[];
	readonly months: readonly CampaignMonthRow[];
}

export async function askCampaignPage(engine: QueryEngine): Promise<CampaignPageAnswer> {
	return {
		plan: await askPlan(engine),
		airings: await askAirings(engine),
		weeks: await askCampaignWeeks(engine),
		months: await askCampaignMonths(engine)
	};
}
