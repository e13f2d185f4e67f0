import type { Words } from '$lib/messages/words';
import type { CampaignMonthRow } from '$lib/queries/campaign-months';
import { atLeastText, minutesRangeText, minutesText } from './airing-words';
import type { CampaignRows } from './build-calendar';
import { campaignSpan, unknownSince } from './campaign-span';
import type { FigureCell, FigureTable } from './figure';
import { withLoadedMarks } from './loaded-marks';
import { usesOfAirings } from './loaded-uses';
import type { MinutesFigure } from './minutes-figure';
import { airedMinutes, isPartlyUnread, monthsOf, type Month } from './minutes-months';
import { figureSources } from './sources';

export interface MinutesRows extends CampaignRows {
	readonly months: readonly CampaignMonthRow[];
}

/** Minutes a month by plan and by log, without holes between the first and the last month. */
export function buildMinutes(rows: MinutesRows, words: Words, id = 'minutes'): MinutesFigure {
	const { t, language, format } = words;
	const months = monthsOf(rows.months);
	const [first, last] = [months[0]?.month, months.at(-1)?.month];
	const since = unknownSince(campaignSpan(rows.plan, rows.airings));
	const isLogged = months.some((month) => month.isLogged);
	const subtitle = t('campaign.minutes.subtitle', {
		from: first === undefined ? '' : format.month(first),
		to: last === undefined ? '' : format.month(last)
	});
	const figure: MinutesFigure = {
		kind: 'minutes',
		id,
		language,
		headline: headlineOf(months, words),
		subtitle,
		summary: summaryOf(months, words),
		table: tableOf(months, subtitle, words),
		notes: [
			...(isLogged ? [t('campaign.minutes.edgeNote')] : []),
			...(months.some(({ row }) => isPartlyUnread(row)) ? [t('campaign.unread.bound')] : []),
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
		unit: t('campaign.minutes.unit'),
		format: (value) => format.short(value),
		months: months.map((month) => ({
			month: month.month,
			label: shortMonth(month.month, words),
			plannedLow: month.row?.planned_low ?? null,
			plannedHigh: month.row?.planned_high ?? null,
			aired: airedMinutes(month),
			isBound: airedMinutes(month) !== null && isPartlyUnread(month.row),
			text: monthText(month, words)
		})),
		words: {
			planned: t('campaign.minutes.planned'),
			aired: t('campaign.minutes.aired'),
			bound: t('campaign.minutes.bound'),
			unknown: t('campaign.minutes.unknown')
		}
	};
	return withLoadedMarks(figure, words, rows.sources, (row) => {
		const month = months[row]?.month ?? '';
		return usesOfAirings(`${month}-01`, `${month}-31`);
	});
}

/** `07/2020`; in English three letters, so that a label fits under its month. */
function shortMonth(month: string, { language, format }: Words): string {
	const text = format.month(month);
	return language === 'vi' ? text : text.replace(/^(\p{L}{3})\p{L}*/u, '$1');
}

function headlineOf(months: readonly Month[], words: Words): string {
	const { t } = words;
	if (months.length === 0) return t('campaign.minutes.headlineNone');
	const logged = months.filter((month) => month.isLogged);
	if (logged.length > 0) {
		return t('campaign.minutes.headlineLog', {
			minutes: airedText(logged, words),
			months: t('campaign.months', { count: logged.length })
		});
	}
	const planned = months.filter((month) => month.row?.planned_high !== null);
	return t('campaign.minutes.headlinePlan', {
		minutes: plannedTotal(planned, words),
		months: t('campaign.months', { count: planned.length })
	});
}

function summaryOf(months: readonly Month[], words: Words): string {
	const { t } = words;
	const planned = months.filter((month) => (month.row?.planned_episodes ?? 0) > 0);
	const episodes = planned.map((month) => month.row?.planned_episodes ?? 0);
	const sentences: string[] = [];
	if (planned.length > 0) {
		const low = Math.min(...planned.map((month) => month.row?.planned_low ?? 0));
		const high = Math.max(...planned.map((month) => month.row?.planned_high ?? 0));
		sentences.push(
			t('campaign.minutes.summaryPlan', {
				few: Math.min(...episodes),
				many: Math.max(...episodes),
				minutes: minutesRangeText(words, low, high),
				total: plannedTotal(planned, words)
			})
		);
	}
	const logged = months.filter((month) => month.isLogged);
	if (logged.length > 0) {
		sentences.push(t('campaign.minutes.summaryLog', { minutes: airedText(logged, words) }));
	}
	return sentences.length === 0 ? t('campaign.empty') : sentences.join(' ');
}

/** The minutes of some months, as a lower bound where rows of them were rejected. */
function airedText(months: readonly Month[], words: Words): string {
	const text = minutesText(words, airedTotal(months));
	return atLeastText(
		words,
		text,
		months.some(({ row }) => isPartlyUnread(row))
	);
}

function airedTotal(months: readonly Month[]): number {
	return months.reduce((sum, { row }) => sum + (row?.aired_minutes ?? 0), 0);
}

function plannedTotal(months: readonly Month[], words: Words): string {
	const low = months.reduce((sum, { row }) => sum + (row?.planned_low ?? 0), 0);
	const high = months.reduce((sum, { row }) => sum + (row?.planned_high ?? 0), 0);
	return minutesRangeText(words, low, high);
}

function monthText(month: Month, words: Words): string {
	const { t, format } = words;
	const aired = airedMinutes(month);
	const { row } = month;
	const hasPlan = row !== undefined && row.planned_low !== null && row.planned_high !== null;
	const plan = hasPlan
		? t('campaign.minutes.textPlanned', {
				month: format.month(month.month),
				minutes: minutesRangeText(words, row.planned_low, row.planned_high)
			})
		: t('campaign.minutes.textUnplanned', { month: format.month(month.month) });
	return (
		plan +
		(aired === null
			? t('campaign.minutes.textUnknown')
			: t('campaign.minutes.textAired', { minutes: airedText([month], words) }))
	);
}

function tableOf(months: readonly Month[], caption: string, words: Words): FigureTable {
	const { t, format } = words;
	const reason = (text: string): FigureCell => ({ text, value: null, isReason: true });
	const number = (value: number, isBound = false): FigureCell => ({
		text: atLeastText(words, format.short(value), isBound),
		value,
		isReason: false
	});
	const column = (key: keyof typeof COLUMNS) => ({
		key,
		label: t(COLUMNS[key]),
		isNumeric: key !== 'month'
	});
	return {
		caption,
		columns: (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map(column),
		rows: months.map((month) => {
			const { row } = month;
			const aired = airedMinutes(month);
			const hasPlan = row !== undefined && row.planned_low !== null && row.planned_high !== null;
			return [
				{ text: format.month(month.month), value: month.month, isReason: false },
				hasPlan ? number(row.planned_episodes ?? 0) : reason(t('campaign.minutes.unplannedCell')),
				hasPlan
					? {
							text: `${format.short(row.planned_low)}–${format.short(row.planned_high)}`,
							value: row.planned_high,
							isReason: false
						}
					: reason(t('campaign.minutes.unplannedCell')),
				aired === null
					? reason(t('campaign.minutes.unknownCell'))
					: number(row?.aired_episodes ?? 0, isPartlyUnread(row)),
				aired === null
					? reason(t('campaign.minutes.unknownCell'))
					: number(aired, isPartlyUnread(row))
			];
		})
	};
}

const COLUMNS = {
	month: 'campaign.minutes.month',
	plannedEpisodes: 'campaign.minutes.plannedEpisodes',
	plannedMinutes: 'campaign.minutes.plannedMinutes',
	airedEpisodes: 'campaign.minutes.airedEpisodes',
	airedMinutes: 'campaign.minutes.airedMinutes'
} as const;
