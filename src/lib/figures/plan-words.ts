import type { Words } from '$lib/messages/words';
import type { PlanRow } from '$lib/queries/plan';

/** The plan whose text was read: its date and hour of broadcast are not in the table of plans. */
export const READ_PLAN = { id: '1487/KH-UBND', date: '2020-06-24' };

export function weekdayText({ t }: Words, { weekday }: PlanRow): string {
	return t(`campaign.weekday.${weekday}` as 'campaign.weekday.friday');
}

/** `tối thứ Sáu`; the bare weekday of a plan whose hour is not known. */
export function dayText(words: Words, plan: PlanRow): string {
	const weekday = weekdayText(words, plan);
	return plan.plan_id === READ_PLAN.id ? words.t('campaign.page.evenings', { weekday }) : weekday;
}

/** `tối thứ Sáu hằng tuần`. */
export function scheduleText(words: Words, plan: PlanRow): string {
	const isRead = plan.plan_id === READ_PLAN.id;
	return words.t(isRead ? 'campaign.page.evening' : 'campaign.page.weekly', {
		weekday: weekdayText(words, plan)
	});
}
