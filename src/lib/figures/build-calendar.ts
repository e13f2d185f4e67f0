import type { Words } from '$lib/messages/words';
import type { AiringRow } from '$lib/queries/airing-list';
import type { CampaignWeekRow } from '$lib/queries/campaign-weeks';
import type { PlanRow } from '$lib/queries/plan';
import type { SourceRow } from '$lib/queries/sources';
import {
	atLeastText,
	episodesText,
	minutesRangeText,
	minutesText,
	yearsText
} from './airing-words';
import type { CalendarFigure, CalendarWeek, WeekStatus } from './calendar-figure';
import { campaignSpan, unknownSince } from './campaign-span';
import type { FigureCell, FigureTable } from './figure';
import { withLoadedMarks } from './loaded-marks';
import { USES_NONE, usesOfAirings } from './loaded-uses';
import { upperFirst } from './point-words';
import { figureSources } from './sources';
import { unreadText, weekStatus, weekText } from './week-words';

/** What the figures of the campaign are made of. */
export interface CampaignRows {
	readonly plan: readonly PlanRow[];
	readonly airings: readonly AiringRow[];
	readonly sources: readonly SourceRow[];
	/** ISO date of the record. */
	readonly vintage: string;
}

export interface CalendarRows extends CampaignRows {
	readonly weeks: readonly CampaignWeekRow[];
}

const STATUSES: readonly WeekStatus[] = [
	'planned',
	'aired',
	'aired_late',
	'wrong_length',
	'missed',
	'unread',
	'extra'
];
const NOT_AIRED: readonly WeekStatus[] = ['planned', 'missed', 'unread'];

/** What a log may leave unread is in the legend only where it did. */
function statusesOf(weeks: readonly CalendarWeek[]): readonly WeekStatus[] {
	const hasUnread = weeks.some(({ status }) => status === 'unread');
	return STATUSES.filter((status) => status !== 'unread' || hasUnread);
}

/** The weeks of the plan and of the log as a calendar. */
export function buildCalendar(rows: CalendarRows, words: Words, id = 'calendar'): CalendarFigure {
	const { t, language, format } = words;
	const weeks = rows.weeks.flatMap((row) => weekOf(row, words) ?? []);
	const dates = weeks.map((week) => week.date).sort();
	const [first, last] = [dates[0] ?? rows.vintage, dates.at(-1) ?? rows.vintage];
	const plan = rows.plan[0];
	const since = unknownSince(campaignSpan(rows.plan, rows.airings));
	const subtitle = t('campaign.calendar.subtitle', {
		programme: plan?.programme_vi ?? '',
		from: format.date(first),
		to: format.date(last)
	});
	const months = [...new Set(dates.map((date) => date.slice(0, 7)))];
	const figure: CalendarFigure = {
		kind: 'calendar',
		id,
		language,
		headline: headlineOf(rows, words),
		subtitle,
		summary: summaryOf(rows, words),
		table: tableOf(rows, weeks, subtitle, words),
		notes: [
			...(rows.weeks.some((row) => row.planned_on !== null) ? [t('campaign.note.planned')] : []),
			...(since === null ? [] : [t('campaign.note.after', { date: format.date(since) })])
		],
		sources: figureSources(
			words,
			[
				...rows.plan.map((row) => row.source_id),
				...rows.airings.filter((row) => row.status !== 'planned').map((row) => row.source_id)
			],
			rows.sources,
			usesOfAirings()
		),
		vintage: rows.vintage,
		weeks,
		monthLabels: Object.fromEntries(months.map((month) => [month, format.month(month)])),
		legend: statusesOf(weeks).map((status) => ({ status, label: t(`campaign.status.${status}`) }))
	};
	return withLoadedMarks(figure, words, rows.sources, (row) => {
		const week = weeks[row];
		if (!week || NOT_AIRED.includes(week.status)) return USES_NONE;
		return usesOfAirings(week.date, week.date);
	});
}

function weekOf(row: CampaignWeekRow, words: Words): CalendarWeek | null {
	const date = row.aired_on ?? row.planned_on;
	if (date === null) return null;
	const status = weekStatus(row);
	return {
		monday: row.monday,
		date,
		month: Number(date.slice(5, 7)),
		year: Number(date.slice(0, 4)),
		status,
		minutesLow: row.aired_on === null ? row.minutes_min : row.minutes,
		minutesHigh: row.aired_on === null ? row.minutes_max : row.minutes,
		text: weekText(row, date, words)
	};
}

function headlineOf({ weeks }: CalendarRows, words: Words): string {
	const { t } = words;
	const planned = weeks.filter((row) => row.planned_on !== null);
	const aired = weeks.filter((row) => row.aired_on !== null);
	if (weeks.length === 0) return t('campaign.calendar.headlineNone');
	if (aired.length === 0) {
		return t('campaign.calendar.headlinePlan', {
			episodes: episodesText(words, planned.length),
			years: yearsText(planned.map((row) => row.planned_on ?? row.monday))
		});
	}
	const logged = new Set(planned.filter((row) => row.is_logged).map((row) => row.monday));
	if (logged.size === 0) {
		return t('campaign.calendar.headlineExtra', { episodes: episodesText(words, aired.length) });
	}
	const held = new Set(aired.map((row) => row.monday).filter((monday) => logged.has(monday)));
	const unread = unreadWeeks(planned);
	return unread === 0
		? t('campaign.calendar.headlineLog', { aired: held.size, logged: logged.size })
		: t('campaign.calendar.headlineUnread', {
				aired: held.size,
				weeks: logged.size + unread,
				unread
			});
}

/** Weeks of which a rejected row may speak: they stand beside those of the log, not among them. */
function unreadWeeks(planned: readonly CampaignWeekRow[]): number {
	return planned.filter((row) => weekStatus(row) === 'unread').length;
}

function summaryOf(rows: CalendarRows, words: Words): string {
	const { t, format } = words;
	const planned = rows.weeks.filter((row) => row.planned_on !== null);
	const aired = rows.weeks.flatMap((row) => (row.aired_on === null ? [] : [row]));
	const sentences: string[] = [];
	const plan = rows.plan[0];
	if (plan) {
		sentences.push(
			t('campaign.calendar.summaryPlan', {
				plan: plan.plan_id,
				episodes: episodesText(words, new Set(planned.map((row) => row.monday)).size),
				weekday: t(`campaign.weekday.${plan.weekday}` as 'campaign.weekday.friday'),
				minutes: minutesRangeText(words, plan.minutes_min, plan.minutes_max)
			})
		);
	}
	const dates = aired.map((row) => row.aired_on ?? row.monday).sort();
	const [first, last] = [dates[0], dates.at(-1)];
	if (first === undefined || last === undefined) {
		return sentences.length === 0 ? t('campaign.empty') : sentences.join(' ');
	}
	const minutes = aired.reduce((sum, row) => sum + (row.minutes ?? 0), 0);
	const unread = unreadWeeks(planned);
	sentences.push(
		t('campaign.calendar.summaryLog', {
			from: format.date(first),
			to: format.date(last),
			episodes: atLeastText(words, episodesText(words, aired.length), unread > 0),
			minutes: atLeastText(words, minutesText(words, minutes), unread > 0)
		}),
		...unknownSentence(planned.filter((row) => !row.is_logged).length - unread, unread, words)
	);
	return sentences.join(' ');
}

/** Of `rest` weeks outside the log and of `unread` ones in it nothing is known: one sentence. */
function unknownSentence(rest: number, unread: number, { t }: Words): string[] {
	const weeks = t('campaign.weeks', { count: rest });
	const unclear = t('campaign.weeks', { count: unread });
	if (rest === 0) return unread === 0 ? [] : [t('campaign.unread.weeks', { weeks: unclear })];
	return [
		unread === 0
			? t('campaign.calendar.summaryRest', { weeks })
			: t('campaign.calendar.summaryRestUnread', { weeks, unread: unclear })
	];
}

function tableOf(
	rows: CalendarRows,
	weeks: readonly CalendarWeek[],
	caption: string,
	words: Words
): FigureTable {
	const { t, format } = words;
	const titles = new Map(rows.weeks.map((row) => [row.aired_on, row.title]));
	const reasons = new Map(rows.weeks.map((row) => [row.planned_on, unreadText(words, row)]));
	const stateOf = ({ status, date }: CalendarWeek): FigureCell => {
		const reason = status === 'unread' ? reasons.get(date) : undefined;
		return {
			text: reason ?? t(`campaign.status.${status}`),
			value: status,
			isReason: status === 'unread'
		};
	};
	return {
		caption,
		columns: [
			{ key: 'date', label: t('campaign.calendar.date'), isNumeric: false },
			{ key: 'state', label: t('campaign.calendar.state'), isNumeric: false },
			{ key: 'length', label: t('campaign.calendar.length'), isNumeric: false },
			{ key: 'title', label: t('campaign.calendar.title'), isNumeric: false }
		],
		rows: weeks.map((week) => {
			const hasNone = week.status === 'missed' || week.minutesLow === null;
			const title = titles.get(week.date) ?? null;
			return [
				{ text: upperFirst(format.weekday(week.date)), value: week.date, isReason: false },
				stateOf(week),
				{
					text: hasNone
						? t('campaign.status.missed')
						: minutesRangeText(words, week.minutesLow, week.minutesHigh ?? week.minutesLow),
					value: hasNone ? null : week.minutesHigh,
					isReason: hasNone
				},
				{ text: title ?? t('campaign.calendar.untitled'), value: title, isReason: title === null }
			];
		})
	};
}
