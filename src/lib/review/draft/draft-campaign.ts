import { episodesText, minutesRangeText, minutesText } from '$lib/figures/airing-words';
import { campaignSpan } from '$lib/figures/campaign-span';
import { scheduleText } from '$lib/figures/plan-words';
import type { CampaignYearRow } from '$lib/queries/campaign-years';
import { joined, liveRuns, textOfRuns } from '../live-text';
import type { LiveNumber, Run, TableBlock } from '../review-document';
import { reasonCell, tableOf, valueCell } from './cells';
import { plain, type Draft, type ReviewInput } from './review-input';

/** What the plan asks of the segment in the year and what the log says was aired. */
export const draftCampaign: Draft = (input, book) => {
	const { words, area, plan, answer } = input;
	if (!area.isHome) {
		return {
			blocks: [{ type: 'paragraph', runs: plain(words.t('review.campaign.none')) }],
			findings: []
		};
	}
	const row = answer.campaign.find(({ year }) => year === plan.year);
	const runs = book.cited(joined([planSentence(input, row), logSentence(input, row)]));
	book.cite(answer.campaign.flatMap((one) => [one.plan_source_id, one.log_source_id]));
	const table = yearsTable(input);
	return {
		blocks: [{ type: 'paragraph', runs }, ...(table ? [table] : [])],
		findings: [
			{
				title: words.t('review.campaign.finding', { year: plan.year }),
				notes: textOfRuns(runs),
				shows: table ? table.id : null,
				points: []
			}
		]
	};
};

function numberOf(
	{ words }: ReviewInput,
	row: CampaignYearRow,
	kind:
		'planned_episodes' | 'planned_minutes' | 'aired_episodes' | 'aired_minutes' | 'missed_weeks',
	text: string
): LiveNumber {
	const isPlan = kind.startsWith('planned');
	return {
		id: `campaign.${String(row.year)}.${kind}`,
		text,
		query: 'campaign_years',
		label: words.t(`review.campaign.fact.${kind}`, { year: row.year }),
		sourceIds: [isPlan ? row.plan_source_id : row.log_source_id].filter((id) => id !== null)
	};
}

function planSentence(input: ReviewInput, row: CampaignYearRow | undefined): Run[] {
	const { words, plan, answer } = input;
	const { t, format } = words;
	const [read] = answer.plan;
	if (!read) return plain(t('review.campaign.noPlan'));
	if (!row || row.planned_episodes === null) {
		const { planTo } = campaignSpan(answer.plan, answer.airings);
		const until = planTo === null ? '' : format.date(planTo);
		return plain(t('review.campaign.planEnds', { plan: read.plan_id, until, year: plan.year }));
	}
	return liveRuns(words, 'review.campaign.planned', {
		plan: read.plan_id,
		schedule: scheduleText(words, read),
		year: plan.year,
		episodes: numberOf(input, row, 'planned_episodes', episodesText(words, row.planned_episodes)),
		minutes: numberOf(
			input,
			row,
			'planned_minutes',
			minutesRangeText(words, row.planned_low ?? 0, row.planned_high ?? 0)
		)
	});
}

function logSentence(input: ReviewInput, row: CampaignYearRow | undefined): Run[] {
	const { words, plan } = input;
	const { t, format } = words;
	if (!row || row.aired_episodes === null || row.log_from === null || row.log_to === null) {
		return plain(t('review.campaign.noLog', { year: plan.year }));
	}
	const days = { from: format.date(row.log_from), to: format.date(row.log_to) };
	const episodes = numberOf(input, row, 'aired_episodes', episodesText(words, row.aired_episodes));
	const aired =
		row.aired_minutes === null
			? liveRuns(words, 'review.campaign.airedOnly', { ...days, episodes })
			: liveRuns(words, 'review.campaign.aired', {
					...days,
					episodes,
					minutes: numberOf(input, row, 'aired_minutes', minutesText(words, row.aired_minutes))
				});
	const missed =
		row.missed_weeks === null || row.missed_weeks === 0
			? []
			: liveRuns(words, 'review.campaign.missed', {
					weeks: numberOf(
						input,
						row,
						'missed_weeks',
						t('campaign.weeks', { count: row.missed_weeks })
					)
				});
	const unread =
		row.unread_weeks === 0
			? []
			: plain(
					t('review.campaign.unread', { weeks: t('campaign.weeks', { count: row.unread_weeks }) })
				);
	return joined([aired, missed, unread]);
}

/** The years of the campaign up to that of the review; null where nothing is known of any. */
function yearsTable({ words, plan, answer }: ReviewInput): TableBlock | null {
	const { t } = words;
	const rows = answer.campaign.filter(({ year }) => year <= plan.year);
	if (rows.length === 0) return null;
	return {
		type: 'table',
		id: 'table-campaign',
		table: tableOf(
			t('review.campaign.caption'),
			[
				['year', t('figure.year')],
				['planned', t('review.campaign.column.planned'), true],
				['planned_minutes', t('review.campaign.column.plannedMinutes'), true],
				['aired', t('review.campaign.column.aired'), true],
				['aired_minutes', t('review.campaign.column.airedMinutes'), true]
			],
			rows.map((row) => [
				valueCell(String(row.year), row.year),
				row.planned_episodes === null
					? reasonCell(t('review.campaign.cell.noPlan'))
					: valueCell(episodesText(words, row.planned_episodes), row.planned_episodes),
				row.planned_low === null
					? reasonCell('–')
					: valueCell(
							minutesRangeText(words, row.planned_low, row.planned_high ?? row.planned_low),
							row.planned_low
						),
				row.aired_episodes === null
					? reasonCell(t('review.campaign.cell.noLog'))
					: valueCell(episodesText(words, row.aired_episodes), row.aired_episodes),
				row.aired_minutes === null
					? reasonCell('–')
					: valueCell(minutesText(words, row.aired_minutes), row.aired_minutes)
			])
		),
		source: ''
	};
}
