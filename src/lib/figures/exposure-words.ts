import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import {
	atLeastText,
	episodesText,
	minutesRangeText,
	minutesText,
	monthsText
} from './airing-words';
import type { CampaignSpan } from './campaign-span';
import { standingOf, type EditionExposure, type Standing } from './edition-exposure';
import { upperFirst } from './point-words';
import { endMonthText } from './window-words';

/** `SIPAS 2020`. */
export function editionText({ t }: Words, index: string, year: number): string {
	return t('linkage.edition', { index: indexLabel(index as IndexCode), year });
}

/** Whether a count goes back to a year before the one in which the window ended. */
export function isCumulative(row: EditionExposure, { firstOn }: CampaignSpan): boolean {
	return row.ends !== null && firstOn !== null && row.ends.slice(0, 4) > firstOn.slice(0, 4);
}

/** "Trước khi kết thúc năm đánh giá PAR INDEX 2020: 26 số theo kế hoạch, 312–390 phút; chưa biết đã phát bao nhiêu số." */
export function exposureSentence(words: Words, row: EditionExposure, span: CampaignSpan): string {
	const { t, format } = words;
	const edition = editionText(words, row.index, row.year);
	const named = {
		edition,
		period: t(row.is_reference ? 'linkage.period.reference' : 'linkage.period.survey'),
		mark: row.window === 'person' ? t('linkage.before.person') : '',
		first: span.firstOn === null ? '' : format.date(span.firstOn)
	};
	if (span.firstOn === null) return t('linkage.before.noCampaign');
	const end = row.ends === null ? '' : format.date(row.ends);
	const sentence: Record<Standing, () => string> = {
		counted: () => countedSentence(words, row, span, named),
		none: () => t('linkage.before.none', { ...named, date: end }),
		none_published: () =>
			t('linkage.before.nonePublished', {
				...named,
				date: row.published_on === null ? '' : format.date(row.published_on)
			}),
		none_early: () => t('linkage.before.noneEarly', named),
		uncounted: () => t('linkage.before.uncounted', { ...named, date: end }),
		unknown: () =>
			t(row.is_reference ? 'linkage.before.unknownReference' : 'linkage.before.unknown', named)
	};
	return sentence[standingOf(row)]();
}

function countedSentence(
	words: Words,
	row: EditionExposure,
	span: CampaignSpan,
	named: { readonly edition: string; readonly period: string; readonly mark: string }
): string {
	const parts = countedParts(words, row, span).join('; ');
	const month = endMonthText(words, row);
	if (isCumulative(row, span)) {
		const mark = month === null ? named.mark : words.t('linkage.before.month');
		return words.t('linkage.before.cumulative', { ...named, mark, parts });
	}
	if (month === null) return words.t('linkage.before.counted', { ...named, parts });
	const values = { ...named, month, parts };
	return isLowerBound(row)
		? words.t('linkage.before.countedMonthUnread', values)
		: words.t('linkage.before.countedMonth', values);
}

/** The same in at most fifteen words, for the headline. */
export function exposureHeadline(words: Words, row: EditionExposure, span: CampaignSpan): string {
	const { t } = words;
	const edition = editionText(words, row.index, row.year);
	switch (standingOf(row)) {
		case 'counted':
			return countedHeadline(words, row, span, edition);
		case 'none':
		case 'none_published':
		case 'none_early':
			return t('linkage.headline.none', { edition });
		case 'uncounted':
			return t('linkage.headline.uncounted', { edition });
		case 'unknown':
			return t('linkage.headline.unknown', { edition });
	}
}

function countedHeadline(
	words: Words,
	row: EditionExposure,
	span: CampaignSpan,
	edition: string
): string {
	const { t } = words;
	const what = t(row.is_reference ? 'linkage.headline.reference' : 'linkage.headline.survey');
	const parts = shortCount(words, row);
	const month = endMonthText(words, row);
	if (!isCumulative(row, span)) {
		if (month === null) return t('linkage.headline.counted', { edition, what, parts });
		return isLowerBound(row)
			? t('linkage.headline.countedMonthUnread', { edition, month, parts })
			: t('linkage.headline.countedMonth', { edition, month, parts });
	}
	if (row.aired_episodes !== null) {
		return t('linkage.headline.cumulativeAired', { edition, what, parts });
	}
	const values = {
		edition,
		episodes: episodesText(words, row.planned_episodes ?? 0),
		months: planMonths(words, row, span)
	};
	return t(
		row.unknown_from === null
			? 'linkage.headline.cumulative'
			: 'linkage.headline.cumulativeThenUnknown',
		values
	);
}

/** The count at the stretch that could have mattered, in the drawing. */
export function reachText(words: Words, row: EditionExposure, span: CampaignSpan): string {
	const { t } = words;
	const values = {
		edition: editionText(words, row.index, row.year),
		parts: shortCount(words, row),
		month: endMonthText(words, row) ?? '',
		months: planMonths(words, row, span)
	};
	if (isCumulative(row, span)) {
		const isAired = row.aired_episodes !== null;
		return upperFirst(t(isAired ? 'linkage.reach.aired' : 'linkage.reach.cumulative', values));
	}
	if (values.month === '') return upperFirst(t('linkage.reach.plain', values));
	return upperFirst(
		t(isLowerBound(row) ? 'linkage.reach.monthUnread' : 'linkage.reach.month', values)
	);
}

/** The count alone: `26 số theo kế hoạch`, or by the log `25 số đã phát`. */
function shortCount(words: Words, row: EditionExposure): string {
	return row.aired_episodes === null
		? words.t('linkage.headline.planned', {
				episodes: episodesText(words, row.planned_episodes ?? 0)
			})
		: words.t('linkage.headline.aired', {
				episodes: airedEpisodes(words, row, row.aired_episodes)
			});
}

/** Where rows before the end were rejected what is counted is at least so much, and never "at most". */
function isLowerBound(row: EditionExposure): boolean {
	return row.aired_episodes !== null && row.unread_weeks > 0;
}

/** `25 số`; `ít nhất 25 số` where rows before the end were rejected. */
export function airedEpisodes(words: Words, row: EditionExposure, episodes: number): string {
	return atLeastText(words, episodesText(words, episodes), isLowerBound(row));
}

/** `340 phút`; `ít nhất 340 phút` where rows before the end were rejected. */
export function airedMinutes(words: Words, row: EditionExposure): string {
	return atLeastText(words, minutesText(words, row.aired_minutes ?? 0), isLowerBound(row));
}

function unreadPart({ t }: Words, row: EditionExposure): string[] {
	if (row.unread_weeks === 0) return [];
	const weeks = t('campaign.weeks', { count: row.unread_weeks });
	return [t('linkage.before.unread', { weeks })];
}

/** The first and last day of the log where it leaves a part before the end of the window open. */
export function partialLog(
	row: EditionExposure
): { readonly from: string; readonly to: string } | null {
	if (row.is_fully_logged || row.log_from === null || row.log_to === null) return null;
	return { from: row.log_from, to: row.log_to };
}

/** `26 số theo kế hoạch, 312–390 phút`, of a later year with the months; null where the plan has none by then. */
export function plannedText(words: Words, row: EditionExposure, span: CampaignSpan): string | null {
	if (row.planned_episodes === null || row.planned_episodes === 0) return null;
	return words.t(isCumulative(row, span) ? 'linkage.before.plannedIn' : 'linkage.before.planned', {
		episodes: episodesText(words, row.planned_episodes),
		minutes: minutesRangeText(words, row.planned_minutes_low ?? 0, row.planned_minutes_high ?? 0),
		months: planMonths(words, row, span)
	});
}

/** The months of the plan that lie before the end of the window: `tháng 7–12/2020`. */
function planMonths(words: Words, { ends }: EditionExposure, span: CampaignSpan): string {
	const { planFrom, planTo } = span;
	if (planFrom === null || planTo === null) return '';
	return monthsText(words, planFrom, ends !== null && ends < planTo ? ends : planTo);
}

function countedParts(words: Words, row: EditionExposure, span: CampaignSpan): string[] {
	const { t, format } = words;
	const planned = plannedText(words, row, span) ?? t('linkage.before.noPlanned');
	if (row.aired_episodes === null) {
		return [
			planned,
			t('linkage.before.airedUnknown'),
			...unreadPart(words, row),
			...(row.unknown_from === null
				? []
				: [t('linkage.before.later', { date: format.date(row.unknown_from) })])
		];
	}
	const open = partialLog(row);
	return [
		t('linkage.before.aired', {
			episodes: airedEpisodes(words, row, row.aired_episodes),
			minutes: airedMinutes(words, row)
		}),
		...unreadPart(words, row),
		planned,
		...(open
			? [t('linkage.before.log', { from: format.date(open.from), to: format.date(open.to) })]
			: [])
	];
}
