import type { CampaignMonthRow } from '$lib/queries/campaign-months';
import type { MonthOfMinutes } from './minutes-figure';

/** A month of the plan, the log or neither; `isLogged` where the log covers it. */
export interface Month {
	readonly month: string;
	readonly row: CampaignMonthRow | undefined;
	readonly isLogged: boolean;
}

/** Every month from the first to the last; the log covers those between its first and last entry. */
export function monthsOf(rows: readonly CampaignMonthRow[]): Month[] {
	const logged = rows.filter((row) => row.aired_episodes !== null).map((row) => row.month);
	const [logFrom, logTo] = [logged[0], logged.at(-1)];
	const months: Month[] = [];
	let month = rows[0]?.month;
	const last = rows.at(-1)?.month;
	while (month !== undefined && last !== undefined && month <= last) {
		const at: string = month;
		months.push({
			month: at,
			row: rows.find((row) => row.month === at),
			isLogged: logFrom !== undefined && logTo !== undefined && at >= logFrom && at <= logTo
		});
		month = nextMonth(at);
	}
	return months;
}

function nextMonth(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return number === 12
		? `${String(year + 1)}-01`
		: `${String(year)}-${String(number + 1).padStart(2, '0')}`;
}

/** Whether a rejected row may be of the month. */
export function isPartlyUnread(row: CampaignMonthRow | undefined): boolean {
	return (row?.unread_weeks ?? 0) > 0;
}

/** Null is unknown; a month within the log without an entry is zero. */
export function airedMinutes({ row, isLogged }: Month): MonthOfMinutes['aired'] {
	if (!isLogged) return null;
	return row?.aired_minutes ?? (isPartlyUnread(row) ? null : 0);
}
