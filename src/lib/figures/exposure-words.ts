import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import { episodesText, minutesRangeText, minutesText } from './airing-words';
import type { CampaignSpan } from './campaign-span';
import { standingOf, type EditionExposure, type Standing } from './edition-exposure';

/** `SIPAS 2020`. */
export function editionText({ t }: Words, index: string, year: number): string {
	return t('linkage.edition', { index: indexLabel(index as IndexCode), year });
}

/** "Trước khi kết thúc kỳ khảo sát SIPAS 2020: 26 số theo kế hoạch, 312–390 phút; chưa biết số đã phát." */
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
		counted: () =>
			t('linkage.before.counted', { ...named, parts: countedParts(words, row).join('; ') }),
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

/** The same in at most fifteen words, for the headline. */
export function exposureHeadline(words: Words, row: EditionExposure): string {
	const { t } = words;
	const edition = editionText(words, row.index, row.year);
	const what = t(row.is_reference ? 'linkage.headline.reference' : 'linkage.headline.survey');
	switch (standingOf(row)) {
		case 'counted':
			return t('linkage.headline.counted', { edition, what, parts: shortCount(words, row) });
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

/** The count alone: `26 số theo kế hoạch`, or by the log `25 số đã phát`. */
export function shortCount(words: Words, row: EditionExposure): string {
	return row.aired_episodes === null
		? words.t('linkage.headline.planned', {
				episodes: episodesText(words, row.planned_episodes ?? 0)
			})
		: words.t('linkage.headline.aired', { episodes: episodesText(words, row.aired_episodes) });
}

/** The first and last day of the log where it leaves a part before the end of the window open. */
export function partialLog(
	row: EditionExposure
): { readonly from: string; readonly to: string } | null {
	if (row.is_fully_logged || row.log_from === null || row.log_to === null) return null;
	return { from: row.log_from, to: row.log_to };
}

/** `26 số theo kế hoạch, 312–390 phút`; null where the plan has none by then. */
export function plannedText(words: Words, row: EditionExposure): string | null {
	if (row.planned_episodes === null || row.planned_episodes === 0) return null;
	return words.t('linkage.before.planned', {
		episodes: episodesText(words, row.planned_episodes),
		minutes: minutesRangeText(words, row.planned_minutes_low ?? 0, row.planned_minutes_high ?? 0)
	});
}

function countedParts(words: Words, row: EditionExposure): string[] {
	const { t, format } = words;
	const planned = plannedText(words, row) ?? t('linkage.before.noPlanned');
	if (row.aired_episodes === null) {
		return [
			planned,
			t('linkage.before.airedUnknown'),
			...(row.unknown_from === null
				? []
				: [t('linkage.before.later', { date: format.date(row.unknown_from) })])
		];
	}
	const open = partialLog(row);
	return [
		t('linkage.before.aired', {
			episodes: episodesText(words, row.aired_episodes),
			minutes: minutesText(words, row.aired_minutes ?? 0)
		}),
		planned,
		...(open
			? [t('linkage.before.log', { from: format.date(open.from), to: format.date(open.to) })]
			: [])
	];
}
