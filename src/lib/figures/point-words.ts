import { unitOf } from '$lib/domain/unit';
import type { IndexCode } from '$lib/domain/index-code';
import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import { uncertaintyTexts } from './interval-words';

/** `hạng 51/61`, `hạng 59–63/63`, or null where no rank is known. */
export function rankText({ t }: Words, row: PointRow): string | null {
	if (row.rank !== null) {
		return row.rank_of === null
			? t('figure.rankBare', { rank: row.rank })
			: t('figure.rankOf', { rank: row.rank, of: row.rank_of });
	}
	if (row.rank_low !== null && row.rank_high !== null && row.rank_of !== null) {
		return t('figure.rankBand', { low: row.rank_low, high: row.rank_high, of: row.rank_of });
	}
	return null;
}

/** `41,33 điểm`, `86,98%`, `từ 62,58 đến 67,68`, or null where no score is known. */
export function scoreText(words: Words, row: PointRow): string | null {
	if (row.score !== null) return withUnit(words, words.format.score(row.score), row);
	return bandText(words, row);
}

/** Level and rank of a point, or the reason why nothing is known: `41,33 điểm; hạng 51/61`. */
export function pointText(words: Words, row: PointRow): string {
	const known = [scoreText(words, row), rankText(words, row)].filter((text) => text !== null);
	return known.length > 0
		? [...known, ...uncertaintyTexts(words, row)].join('; ')
		: missingText(words, row);
}

/** Why nothing is known of a point, with the rule's own note where there is one. */
export function missingText({ t, language }: Words, row: PointRow): string {
	const reason = t(`figure.missing.${row.missing_reason ?? 'not_in_data'}` as MessageKey);
	const note = language === 'vi' ? row.missing_note_vi : row.missing_note_en;
	// A note that only repeats its reason is not said twice.
	const adds = note !== null && !reason.toLowerCase().includes(note.toLowerCase());
	return adds ? `${reason} (${lowerFirst(note)})` : reason;
}

/** `tăng 2,85 điểm`, `giảm 0,32 điểm phần trăm`, `giữ nguyên`; null where it is refused. */
export function scoreChangeText(words: Words, row: PointRow): string | null {
	if (row.score_change === null) return null;
	const unit = words.t(
		unitOf(row.index as IndexCode, row.component) === 'percent'
			? 'figure.percentPoints'
			: 'figure.points'
	);
	return directed(words, row.score_change, `${words.format.amount(row.score_change)} ${unit}`);
}

/** ` (chưa đủ cơ sở so sánh với năm trước)` behind a change of a year whose rules were revised; else nothing. */
export function doubtText({ t }: Words, row: PointRow): string {
	return row.comparability === 'unconfirmed' ? ` (${t('figure.unconfirmed')})` : '';
}

/** `2021`, or `2021, chưa đủ cơ sở so sánh`. */
export function yearSaid({ t }: Words, year: number, isUnconfirmed: boolean): string {
	return isUnconfirmed ? t('figure.doubtfulYear', { year }) : String(year);
}

/** `tăng 4 bậc`, `giảm 13 bậc`, `giữ nguyên hạng`; null where it is refused. */
export function rankChangeText(words: Words, row: PointRow): string | null {
	if (row.rank_places === null) return null;
	return placesText(words, row.rank_places);
}

/** Places moved, up when positive. */
export function placesText(words: Words, places: number): string {
	if (places === 0) return words.t('figure.trend.sameRank');
	return directed(words, places, words.t('figure.places', { count: Math.abs(places) }));
}

/** Why no change of score (or of rank) was computed, in full; null where one was. */
export function refusalText(words: Words, row: PointRow, of: 'score' | 'rank'): string | null {
	const code = of === 'score' ? row.score_refusal : row.rank_refusal;
	if (code === null) return null;
	const { t, language } = words;
	const reasonNow = t(`figure.missing.${row.missing_reason ?? 'not_in_data'}` as MessageKey);
	const reasonBefore = t(
		`figure.missing.${row.previous_missing_reason ?? 'not_in_data'}` as MessageKey
	);
	return t(`figure.refusal.${code}` as MessageKey, {
		year: row.year,
		previous: row.year - 1,
		note: lowerFirst((language === 'vi' ? row.break_note_vi : row.break_note_en) ?? ''),
		reason: lowerFirst(code === 'missing_now' ? reasonNow : reasonBefore),
		before: row.previous_rank_of ?? 0,
		now: row.rank_of ?? 0,
		range: rangeText(words, row, of)
	});
}

/** The same in two or three words, for a mark or a card. */
export function shortRefusalText(words: Words, row: PointRow, of: 'score' | 'rank'): string | null {
	const code = of === 'score' ? row.score_refusal : row.rank_refusal;
	if (code === null) return null;
	return words.t(`figure.refusalShort.${code}` as MessageKey, { range: rangeText(words, row, of) });
}

/** `khoảng hạng`, `khoảng điểm`: what a refused year has instead of a figure. */
function rangeText({ t }: Words, row: PointRow, of: 'score' | 'rank'): string {
	// A range of ranks also stands where a score would be asked for.
	const isOfRanks = of === 'rank' || (row.rank_low !== null && row.score_low === null);
	return t(`figure.rangeOf.${isOfRanks ? 'rank' : 'score'}`);
}

/** A sentence part: the first letter small, unless the word is an abbreviation such as VCCI. */
export function lowerFirst(text: string): string {
	const [first = '', second = ''] = text;
	const isAbbreviation = second !== '' && second === second.toUpperCase() && /\p{L}/u.test(second);
	return isAbbreviation ? text : first.toLowerCase() + text.slice(first.length);
}

/** A sentence: the first letter large. */
export function upperFirst(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}

/** The range of a score with its unit, also one of which only one end is known. */
function bandText(words: Words, row: PointRow): string | null {
	const { t, format } = words;
	const low = row.score_low === null ? null : format.score(row.score_low);
	const high = row.score_high === null ? null : format.score(row.score_high);
	if (low !== null && high !== null) return withUnit(words, t('figure.band', { low, high }), row);
	if (low !== null) return t('figure.trend.atLeast', { low: withUnit(words, low, row) });
	return high === null ? null : t('figure.trend.atMost', { high: withUnit(words, high, row) });
}

function directed({ t }: Words, difference: number, amount: string): string {
	if (difference === 0) return t('figure.same');
	return t(difference > 0 ? 'figure.up' : 'figure.down', { amount });
}

function withUnit({ t }: Words, text: string, row: PointRow): string {
	return unitOf(row.index as IndexCode, row.component) === 'percent'
		? `${text}%`
		: `${text} ${t('figure.points')}`;
}
