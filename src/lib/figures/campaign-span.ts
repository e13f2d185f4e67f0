import type { AiringRow } from '$lib/queries/airing-list';
import type { PlanRow } from '$lib/queries/plan';

/** What is known of the campaign, in ISO dates; null where there is no plan, or no log. */
export interface CampaignSpan {
	readonly planFrom: string | null;
	readonly planTo: string | null;
	readonly logFrom: string | null;
	readonly logTo: string | null;
	/** The first airing of the plan or of the log. */
	readonly firstOn: string | null;
}

/** Airings come in order of time. A rerun is a part of the log: it shows what the log covers. */
export function campaignSpan(
	plan: readonly PlanRow[],
	airings: readonly AiringRow[]
): CampaignSpan {
	const logged = airings.filter(({ status }) => status !== 'planned');
	const ends = plan.map((row) => row.ends_on).sort();
	return {
		planFrom: plan.map((row) => row.starts_on).sort()[0] ?? null,
		planTo: ends.at(-1) ?? null,
		logFrom: logged[0]?.date ?? null,
		logTo: logged.at(-1)?.date ?? null,
		firstOn: airings[0]?.date ?? null
	};
}

/** The first day after plan and log, of which nothing is known. */
export function unknownSince({ planTo, logTo }: CampaignSpan): string | null {
	const last = [planTo, logTo].filter((date) => date !== null).sort();
	const end = last.at(-1);
	return end === undefined ? null : addDays(end, 1);
}

/** Stretches from `from` to `to` of which neither the plan nor a log says anything. */
export function unknownStretches(
	span: CampaignSpan,
	to: string
): { readonly from: string; readonly to: string }[] {
	const stretches: { from: string; to: string }[] = [];
	const { planTo, logFrom } = span;
	if (planTo !== null && logFrom !== null && daysBetween(planTo, logFrom) > 7) {
		stretches.push({ from: addDays(planTo, 1), to: addDays(logFrom, -1) });
	}
	const since = unknownSince(span);
	if (since !== null && since <= to) stretches.push({ from: since, to });
	return stretches;
}

/** Whole days from one ISO date to a later one. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function addDays(iso: string, days: number): string {
	return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;
