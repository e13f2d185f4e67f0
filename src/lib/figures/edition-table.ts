import type { Words } from '$lib/messages/words';
import type { BreakRow } from '$lib/queries/breaks';
import type { PointRow } from '$lib/queries/point-shape';
import type { CampaignSpan } from './campaign-span';
import { changeText, levelText, remarkText } from './change-words';
import { standingOf, type EditionExposure } from './edition-exposure';
import {
	airedEpisodes,
	airedMinutes,
	editionText,
	isCumulative,
	partialLog,
	plannedText
} from './exposure-words';
import type { FigureCell, FigureTable } from './figure';
import { upperFirst } from './point-words';
import { endMonthText, windowDetailText } from './window-words';

/** An edition with what is known of the area in it, of its window and of its breaks. */
export interface Edition {
	readonly point: PointRow;
	readonly exposure: EditionExposure;
	readonly breaks: readonly BreakRow[];
}

const COLUMNS = ['edition', 'change', 'window', 'level', 'planned', 'aired'] as const;

/** The editions as a table, in the order given: a row an edition. */
export function editionTable(
	editions: readonly Edition[],
	span: CampaignSpan,
	caption: string,
	words: Words
): FigureTable {
	return {
		caption,
		columns: COLUMNS.map((key) => ({
			key,
			label: words.t(`linkage.table.${key}`),
			isNumeric: false
		})),
		rows: editions.map(({ point, exposure, breaks }) =>
			[
				said(editionText(words, point.index, point.year), `${point.index} ${String(point.year)}`),
				changeCell(words, point, breaks),
				exposure.starts === null && exposure.ends === null
					? reason(windowDetailText(words, exposure))
					: said(windowDetailText(words, exposure), exposure.ends),
				point.state === 'missing'
					? reason(missingCell(words, point))
					: said(levelText(words, point), point.score ?? point.rank),
				plannedCell(words, exposure, span),
				airedCell(words, exposure)
			].map((cell) => ({ ...cell, text: upperFirst(cell.text) }))
		)
	};
}

function said(text: string, value: number | string | null): FigureCell {
	return { text, value, isReason: false };
}

function reason(text: string): FigureCell {
	return { text, value: null, isReason: true };
}

/** Why there is no figure; that the record has none needs no explanation in every row. */
function missingCell(words: Words, point: PointRow): string {
	return point.missing_reason === 'not_in_data'
		? words.t('figure.missing.not_in_data')
		: levelText(words, point);
}

function changeCell(words: Words, point: PointRow, breaks: readonly BreakRow[]): FigureCell {
	if (point.state === 'missing') return reason(words.t('linkage.table.noChange'));
	const { text, isReason } = changeText(words, point);
	const remark = remarkText(words, breaks);
	return {
		text: remark === null ? text : `${text}; ${remark}`,
		value: isReason ? null : (point.score_change ?? point.rank_places),
		isReason
	};
}

/** Why nothing is counted before the end of a window; null where something is. */
function uncountedCell({ t }: Words, row: EditionExposure): FigureCell | null {
	switch (standingOf(row)) {
		case 'none':
		case 'none_published':
		case 'none_early':
			return reason(t('linkage.table.notYet'));
		case 'uncounted':
			return reason(t('linkage.table.uncounted'));
		case 'unknown':
			return reason(t('linkage.table.unknownEnd'));
		case 'counted':
			return null;
	}
}

/** What the plan counts before the end of a window, or why nothing is counted. */
export function plannedCell(words: Words, row: EditionExposure, span: CampaignSpan): FigureCell {
	const none = uncountedCell(words, row);
	if (none) return none;
	const { t, format } = words;
	const planned = plannedText(words, row, span);
	if (planned === null) return said(t('linkage.before.noPlanned'), 0);
	const month = endMonthText(words, row);
	const text = isCumulative(row, span)
		? t('linkage.table.cumulative', { text: planned })
		: month === null
			? planned
			: t('linkage.table.byMonth', { text: planned, month });
	return said(
		row.unknown_from === null || row.aired_episodes !== null
			? text
			: t('linkage.table.later', { text, date: format.date(row.unknown_from) }),
		row.planned_episodes
	);
}

/** The same of the log. */
export function airedCell(words: Words, row: EditionExposure): FigureCell {
	const none = uncountedCell(words, row);
	if (none) return none;
	const { t } = words;
	if (row.aired_episodes === null) return reason(t('linkage.table.unknownAired'));
	const text = t('linkage.before.aired', {
		episodes: airedEpisodes(words, row, row.aired_episodes),
		minutes: airedMinutes(words, row)
	});
	return said(partialLog(row) ? t('linkage.table.airedOpen', { text }) : text, row.aired_episodes);
}
