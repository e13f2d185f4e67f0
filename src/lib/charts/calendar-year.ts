import type { CalendarFigure, CalendarWeek } from '$lib/figures/calendar-figure';

/** A month with its airings by the week of the month in which they fall, 1 to 5. */
export interface CalendarMonth {
	/** "2020-07". */
	readonly key: string;
	readonly label: string;
	readonly slots: readonly (readonly CalendarWeek[])[];
}

export interface CalendarYear {
	readonly year: number;
	/** Without holes from the first to the last month that has an airing. */
	readonly months: readonly CalendarMonth[];
}

export const SLOTS = 5;

/** Weeks by year and month; several airings of one slot stay together in the order of their dates. */
export function calendarYears(figure: CalendarFigure): CalendarYear[] {
	const byMonth = new Map<string, CalendarWeek[]>();
	for (const week of figure.weeks) {
		const key = week.date.slice(0, 7);
		byMonth.set(key, [...(byMonth.get(key) ?? []), week]);
	}
	const years = [...new Set([...byMonth.keys()].map((key) => Number(key.slice(0, 4))))];
	return years
		.sort((a, b) => a - b)
		.map((year) => {
			const months = [...byMonth.keys()]
				.filter((key) => Number(key.slice(0, 4)) === year)
				.map((key) => Number(key.slice(5, 7)));
			const first = Math.min(...months);
			const count = Math.max(...months) - first + 1;
			return {
				year,
				months: Array.from({ length: count }, (_, i) => {
					const key = `${String(year)}-${String(first + i).padStart(2, '0')}`;
					return {
						key,
						label: figure.monthLabels[key] ?? key,
						slots: slotsOf(byMonth.get(key) ?? [])
					};
				})
			};
		});
}

function slotsOf(weeks: readonly CalendarWeek[]): CalendarWeek[][] {
	return Array.from({ length: SLOTS }, (_, slot) =>
		weeks
			.filter((week) => Math.ceil(Number(week.date.slice(8, 10)) / 7) === slot + 1)
			.sort((a, b) => a.date.localeCompare(b.date))
	);
}
