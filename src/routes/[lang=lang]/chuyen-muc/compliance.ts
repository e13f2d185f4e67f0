import type { CampaignWeekRow } from '$lib/queries/campaign-weeks';

/** How the log agrees with the plan, in weeks and airings that the log covers. */
export interface Compliance {
	/** Planned weeks within the log. Zero: nothing can be assessed. */
	readonly weeksAssessed: number;
	readonly missed: number;
	readonly wrongLength: number;
	readonly wrongWeekday: number;
	/** Airings in weeks without a plan. They break no rule of it. */
	readonly outsidePlan: number;
	/** The planned weeks that differ, in order. */
	readonly differing: readonly CampaignWeekRow[];
}

export function complianceOf(weeks: readonly CampaignWeekRow[]): Compliance {
	const logged = weeks.filter((row) => row.is_logged);
	const planned = logged.filter((row) => !row.is_outside_plan);
	return {
		weeksAssessed: new Set(planned.map((row) => row.monday)).size,
		missed: planned.filter((row) => row.is_missed).length,
		wrongLength: planned.filter((row) => row.is_wrong_length).length,
		wrongWeekday: planned.filter((row) => row.is_wrong_weekday).length,
		outsidePlan: logged.length - planned.length,
		differing: planned.filter((row) => row.is_missed || row.is_wrong_length || row.is_wrong_weekday)
	};
}
