import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import { episodesText, minutesText } from './airing-words';
import { changeText } from './change-words';
import { standingOf, type EditionExposure } from './edition-exposure';
import { editionText, partialLog, plannedText } from './exposure-words';
import type { FigureCell, FigureTable } from './figure';
import { pointText } from './point-words';

/** An edition with what is known of the area in it and of its window. */
export interface Edition {
	readonly point: PointRow;
	readonly exposure: EditionExposure;
}

/** `01/05/2020 – 31/12/2020`, or which end is not known. */
export function windowText({ t, format }: Words, { starts, ends }: EditionExposure): string {
	const [from, to] = [starts, ends].map((date) => (date === null ? '' : format.date(date)));
	const values = { from: from ?? '', to: to ?? '' };
	if (starts !== null && ends !== null) return t('linkage.dates.both', values);
	if (starts !== null) return t('linkage.dates.from', values);
	return ends === null ? t('linkage.dates.none') : t('linkage.dates.to', values);
}

/** What is known of a window: `đã biết`, `do người xem đặt`, `năm đánh giá`. */
export function windowStatusText({ t }: Words, row: EditionExposure): string {
	if (row.is_reference && row.window === 'known') return t('linkage.window.reference');
	return t(`linkage.window.${row.window}` as 'linkage.window.known');
}

/** The editions as a table, in the order given: a row an edition. */
export function editionTable(
	editions: readonly Edition[],
	caption: string,
	words: Words
): FigureTable {
	const { t } = words;
	const column = (
		key: 'edition' | 'window' | 'status' | 'level' | 'change' | 'planned' | 'aired'
	) => ({
		key,
		label: t(`linkage.table.${key}`),
		isNumeric: false
	});
	return {
		caption,
		columns: [
			column('edition'),
			column('window'),
			column('status'),
			column('level'),
			column('change'),
			column('planned'),
			column('aired')
		],
		rows: editions.map(({ point, exposure }) => [
			said(editionText(words, point.index, point.year), `${point.index} ${String(point.year)}`),
			exposure.starts === null && exposure.ends === null
				? reason(windowText(words, exposure))
				: said(windowText(words, exposure), exposure.ends),
			said(windowStatusText(words, exposure), exposure.window),
			point.state === 'missing'
				? reason(missingCell(words, point))
				: said(pointText(words, point), point.score ?? point.rank),
			changeCell(words, point),
			plannedCell(words, exposure),
			airedCell(words, exposure)
		])
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
		: pointText(words, point);
}

function changeCell(words: Words, point: PointRow): FigureCell {
	if (point.state === 'missing') return reason(words.t('linkage.table.noChange'));
	const { text, isReason } = changeText(words, point);
	return { text, value: isReason ? null : (point.score_change ?? point.rank_places), isReason };
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

function plannedCell(words: Words, row: EditionExposure): FigureCell {
	const none = uncountedCell(words, row);
	if (none) return none;
	const { t, format } = words;
	const text = plannedText(words, row);
	if (text === null) return said(t('linkage.before.noPlanned'), 0);
	return said(
		row.unknown_from === null || row.aired_episodes !== null
			? text
			: t('linkage.table.later', { text, date: format.date(row.unknown_from) }),
		row.planned_episodes
	);
}

function airedCell(words: Words, row: EditionExposure): FigureCell {
	const none = uncountedCell(words, row);
	if (none) return none;
	const { t } = words;
	if (row.aired_episodes === null) return reason(t('linkage.table.unknownAired'));
	const text = t('linkage.before.aired', {
		episodes: episodesText(words, row.aired_episodes),
		minutes: minutesText(words, row.aired_minutes ?? 0)
	});
	return said(partialLog(row) ? t('linkage.table.airedOpen', { text }) : text, row.aired_episodes);
}
