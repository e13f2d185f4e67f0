import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { BreakRow } from '$lib/queries/breaks';
import type { PointRow } from '$lib/queries/point-shape';
import type { PublishedChangeRow } from '$lib/queries/published-changes';
import { isSameEdition, type EditionKey } from '$lib/state/linkage-state';
import {
	atLeastText,
	episodesText,
	minutesRangeText,
	minutesText,
	yearsText
} from './airing-words';
import type { CampaignRows } from './build-calendar';
import { campaignSpan, unknownStretches, type CampaignSpan } from './campaign-span';
import { resultText, unitsText } from './change-words';
import { editionOf, standingOf, type EditionExposure } from './edition-exposure';
import { editionTable, type Edition } from './edition-table';
import { editionText, exposureHeadline, exposureSentence, reachText } from './exposure-words';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, usesOfAirings, usesOfPoint, usesOfWindow, type Uses } from './loaded-uses';
import { scheduleText } from './plan-words';
import { figureSources } from './sources';
import type { TimelineFigure } from './timeline-figure';
import { timelineNotes } from './timeline-notes';
import { timelineAirings, timelineRows } from './timeline-parts';

export interface TimelineRows extends CampaignRows {
	/** Totals of one area. Empty for a strip of airings alone. */
	readonly totals: readonly PointRow[];
	readonly exposure: readonly EditionExposure[];
	readonly publishedChanges: readonly PublishedChangeRow[];
	/** Of the totals; a strip of airings needs none. */
	readonly breaks?: Readonly<Record<IndexCode, readonly BreakRow[]>>;
}

export interface TimelineView {
	/** The area's name in the language of the words. */
	readonly area: string;
	readonly fromYear: number;
	readonly toYear: number;
	readonly selected: EditionKey | null;
	readonly id?: string;
}

/** Airings above, editions of the indices below, from the first day of a year to the last of another. */
export function buildTimeline(
	rows: TimelineRows,
	view: TimelineView,
	words: Words
): TimelineFigure {
	const { t, language, format } = words;
	const span = campaignSpan(rows.plan, rows.airings);
	const editions = editionsOf(rows, view);
	const selected = editions.find((edition) => isChosen(edition, view));
	const from = `${String(view.fromYear)}-01-01`;
	const to = lastDay(view, editions);
	const years = { from: view.fromYear, to: view.toYear };
	const counted =
		selected && standingOf(selected.exposure) === 'counted' ? selected.exposure : null;
	const end = counted?.ends ?? null;
	const figure: TimelineFigure = {
		kind: 'timeline',
		id: view.id ?? 'timeline',
		language,
		headline: selected
			? exposureHeadline(words, selected.exposure, span)
			: airingsHeadline(rows, words),
		subtitle:
			editions.length === 0
				? t('linkage.subtitleAirings', years)
				: t('linkage.subtitle', {
						...years,
						area: view.area,
						units: unitsText(
							words,
							editions.map(({ point }) => point)
						)
					}),
		summary: summaryOf(selected, span, rows, words),
		table: editionTable(
			editions,
			span,
			t('linkage.table.caption', { ...years, area: view.area }),
			words
		),
		notes: timelineNotes(editions, words),
		sources: figureSources(
			words,
			sourceIds(rows, editions, selected),
			rows.sources,
			anyOf([usesOfAirings(), ...editions.map(usesOfEditionRow)])
		),
		vintage: rows.vintage,
		from,
		to,
		airings: timelineAirings(words, rows.airings, end),
		unknownOutput: unknownStretches(span, to).map((stretch) => ({
			...stretch,
			label:
				stretch.to === to
					? t('linkage.unknownOutput', { month: format.month(stretch.from.slice(0, 7)) })
					: t('linkage.unknownBetween')
		})),
		airingsLabel: t('linkage.airings'),
		rows: timelineRows(words, editions, (edition) => isChosen(edition, view)),
		reach:
			counted && end !== null && span.firstOn !== null && span.firstOn <= end
				? {
						from: span.firstOn,
						to: end,
						label: reachText(words, counted, span)
					}
				: null,
		words: {
			planned: t('linkage.words.planned'),
			aired: t('linkage.words.aired'),
			rerun: t('linkage.words.rerun'),
			windowKnown: t('linkage.words.windowKnown'),
			windowPartlyKnown: t('linkage.words.windowPartlyKnown'),
			windowPerson: t('linkage.words.windowPerson'),
			windowUnknown: t('linkage.words.windowUnknown'),
			rise: t('linkage.words.rise'),
			fall: t('linkage.words.fall'),
			unconfirmed: t('linkage.words.unconfirmed'),
			noChange: t('linkage.words.noChange'),
			eraBreak: t('linkage.words.eraBreak')
		}
	};
	return withLoadedMarks(figure, words, rows.sources, (row) =>
		anyOf(editions.slice(row, row + 1).map(usesOfEditionRow))
	);
}

/** An edition rests on its scores, its window, and the airings counted before the end of that. */
function usesOfEditionRow({ point, exposure }: Edition): Uses {
	return anyOf([
		usesOfPoint(point),
		usesOfWindow(point),
		...(exposure.aired_episodes === null || exposure.ends === null
			? []
			: [usesOfAirings(null, exposure.ends)])
	]);
}

/** The editions of a view in the order of the indices and years, each with its window. */
export function editionsOf(rows: TimelineRows, view: TimelineView): Edition[] {
	return INDEX_CODES.flatMap((index) =>
		rows.totals
			.filter((row) => row.index === index)
			.filter(({ year }) => year >= view.fromYear && year <= view.toYear)
			.sort((a, b) => a.year - b.year)
			.flatMap((point) => {
				const key = { index, year: point.year };
				const exposure = rows.exposure.find((row) => isSameEdition(editionOf(row), key));
				const breaks = (rows.breaks?.[index] ?? []).filter((row) => row.first_year === point.year);
				return exposure ? [{ point, exposure, breaks }] : [];
			})
	);
}

function isChosen({ exposure }: Edition, { selected }: TimelineView): boolean {
	return selected !== null && isSameEdition(editionOf(exposure), selected);
}

/** The end of the last year, or of the year in which a window set by the reader ends. */
function lastDay({ toYear }: TimelineView, editions: readonly Edition[]): string {
	const ends = editions.map(({ exposure }) => Number(exposure.ends?.slice(0, 4) ?? 0));
	return `${String(Math.max(toYear, ...ends))}-12-31`;
}

function airingsHeadline({ airings, exposure }: TimelineRows, words: Words): string {
	const aired = airings.filter(({ status }) => status === 'aired');
	if (airings.length === 0) return words.t('linkage.headline.empty');
	if (aired.length > 0) {
		const episodes = episodesText(words, aired.length);
		const isBound = exposure.some((row) => row.unread_weeks > 0);
		return words.t('linkage.headline.log', { episodes: atLeastText(words, episodes, isBound) });
	}
	return words.t('linkage.headline.plan', {
		episodes: episodesText(words, airings.length),
		years: yearsText(airings.map(({ date }) => date))
	});
}

/** What the headline leaves out: when, how long, how much in all. */
function airingsSummary({ plan, airings }: TimelineRows, words: Words): string {
	const { t, format } = words;
	const aired = airings.filter(({ status }) => status === 'aired');
	const [first, last] = [aired[0], aired.at(-1)];
	if (first && last) {
		return t('linkage.strip.log', {
			from: format.date(first.date),
			to: format.date(last.date),
			minutes: minutesText(words, sum(aired.map((row) => row.minutes_low)))
		});
	}
	const [row] = plan;
	if (!row) return t('campaign.empty');
	const planned = airings.filter(({ status }) => status === 'planned');
	return t('linkage.strip.plan', {
		schedule: scheduleText(words, row),
		minutes: minutesRangeText(words, row.minutes_min, row.minutes_max),
		total: minutesRangeText(
			words,
			sum(planned.map((it) => it.minutes_low)),
			sum(planned.map((it) => it.minutes_high))
		)
	});
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function summaryOf(
	selected: Edition | undefined,
	span: CampaignSpan,
	rows: TimelineRows,
	words: Words
): string {
	if (!selected) return airingsSummary(rows, words);
	const { point, exposure } = selected;
	return [
		exposureSentence(words, exposure, span),
		`${editionText(words, point.index, point.year)}: ${resultText(words, point)}.`
	].join(' ');
}

/** The plan, the scores, the windows that are drawn, and what is said of the chosen edition. */
function sourceIds(
	rows: TimelineRows,
	editions: readonly Edition[],
	selected: Edition | undefined
): (string | null)[] {
	const drawn = editions.filter(
		({ exposure }) => !exposure.is_reference && ['known', 'partly_known'].includes(exposure.window)
	);
	const shown = (row: { readonly index: string; readonly year: number }) =>
		selected?.point.index === row.index && selected.point.year === row.year;
	return [
		...rows.plan.map((row) => row.source_id),
		...rows.airings.filter(({ status }) => status !== 'planned').map((row) => row.source_id),
		...editions.map(({ point }) => point.source_id),
		...drawn.map(({ exposure }) => exposure.source_id),
		...rows.publishedChanges.filter(shown).map((row) => row.source_id),
		selected?.exposure.source_id ?? null
	];
}
