import type { Words } from '$lib/messages/words';
import type { CampaignWeekRow } from '$lib/queries/campaign-weeks';
import { dayInside, minutesRangeText, minutesText } from './airing-words';
import type { WeekStatus } from './calendar-figure';
import { upperFirst } from './point-words';

/** How a week stands against the plan; the day goes before the length where both differ. */
export function weekStatus(row: CampaignWeekRow): WeekStatus {
	if (row.aired_on === null) {
		if (row.unread_line !== null) return 'unread';
		return row.is_missed ? 'missed' : 'planned';
	}
	if (row.is_outside_plan) return 'extra';
	if (row.is_wrong_weekday) return 'aired_late';
	return row.is_wrong_length ? 'wrong_length' : 'aired';
}

/** "Chưa rõ: dòng 12 của tệp nhat-ky.csv không được nhận"; null where every row was read. */
export function unreadText({ t }: Words, row: CampaignWeekRow): string | null {
	if (row.unread_line === null || row.unread_file === null) return null;
	const more = (row.unread_rows ?? 1) - 1;
	const others = more === 0 ? '' : ` ${t('campaign.unread.more', { count: more })}`;
	return t(row.unread_has_day === true ? 'campaign.unread.row' : 'campaign.unread.dayless', {
		line: row.unread_line,
		others,
		file: row.unread_file
	});
}

export function weekText(row: CampaignWeekRow, date: string, words: Words): string {
	const { t, format } = words;
	const planned = minutesRangeText(
		words,
		row.minutes_min ?? 0,
		row.minutes_max ?? row.minutes_min ?? 0
	);
	if (row.aired_on === null) return emptyWeekText(row, date, planned, words);
	const aired = t(row.is_outside_plan ? 'campaign.airing.extra' : 'campaign.airing.aired', {
		day: upperFirst(format.weekday(date)),
		minutes: minutesText(words, row.minutes ?? 0)
	});
	const differs = [
		...(row.is_wrong_weekday && row.planned_on !== null
			? [t('campaign.airing.wrongDay', { day: dayInside(words, row.planned_on) })]
			: []),
		...(row.is_wrong_length ? [t('campaign.airing.wrongLength', { minutes: planned })] : [])
	];
	return differs.length === 0 ? aired : `${aired.replace(/\.$/, '')}; ${differs.join('; ')}.`;
}

function emptyWeekText(row: CampaignWeekRow, date: string, minutes: string, words: Words): string {
	const { t, format } = words;
	const inside = dayInside(words, date);
	const reason = unreadText(words, row);
	if (reason !== null) return t('campaign.airing.unread', { day: inside, minutes, reason });
	return row.is_missed
		? t('campaign.airing.missed', { day: inside, minutes })
		: t('campaign.airing.planned', { day: upperFirst(format.weekday(date)), minutes });
}
