import type { Words } from '$lib/messages/words';
import type { PlanRow } from '$lib/queries/plan';
import type { SourceRow } from '$lib/queries/sources';
import type { TrendInterval } from './trend-figure';

/**
 * The campaign beside a trend: its planned stretch, and from the end of the plan on output that
 * nobody has logged. What a log says is not shown beside a trend, nor is it denied there.
 */
export function planIntervals(
	{ t, format }: Words,
	plan: readonly PlanRow[],
	lastYear: number,
	hasLog: boolean
): TrendInterval[] {
	const first = plan[0];
	const last = plan.at(-1);
	if (!first || !last) return [];
	const [from, to] = [first.starts_on, last.ends_on].map((date) => format.month(date.slice(0, 7)));
	const end = momentOf(last.ends_on, 1);
	const planned: TrendInterval = {
		from: momentOf(first.starts_on),
		to: end,
		label: t('figure.trend.planned', { from: from ?? '', to: to ?? '' }),
		status: 'planned'
	};
	if (hasLog || lastYear + 1 <= end) return [planned];
	const label = t('figure.trend.unknownOutput', { from: to ?? '' });
	return [planned, { from: end, to: lastYear + 1, label, status: 'unknown' }];
}

/** Whether a broadcast log was loaded. */
export function hasLoadedLog(sources: readonly SourceRow[]): boolean {
	return sources.some(({ loaded }) => loaded?.rows.some(({ kind }) => kind === 'episodes'));
}

/** The decimal year in which a day begins, `days` later: the first of July 2020 is 2020.5. */
function momentOf(iso: string, days = 0): number {
	const date = new Date(`${iso}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
	const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return year + month / 12 + (date.getUTCDate() - 1) / daysInMonth / 12;
}
