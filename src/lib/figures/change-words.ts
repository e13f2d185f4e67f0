import { unitOf } from '$lib/domain/unit';
import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import type { BreakRow } from '$lib/queries/breaks';
import type { PointRow } from '$lib/queries/point-shape';
import type { PublishedChangeRow } from '$lib/queries/published-changes';
import type { SourceRow } from '$lib/queries/sources';
import { uncertaintyTexts } from './interval-words';
import {
	lowerFirst,
	placesText,
	pointText,
	rankText,
	refusalText,
	scoreChangeText,
	scoreText,
	shortRefusalText
} from './point-words';
import { groupText, placesChangeText } from './value-words';

/** A change to the year before as it is drawn: points, or places where no score is known. */
export interface DrawnChange {
	readonly value: number;
	readonly unit: 'points' | 'places';
}

export function drawnChange(row: PointRow): DrawnChange | null {
	if (row.score_change !== null) return { value: row.score_change, unit: 'points' };
	if (row.score === null && row.rank_places !== null) {
		return { value: row.rank_places, unit: 'places' };
	}
	return null;
}

/** At a mark: `▲ 0,74`, `▼ 3 bậc`, or in two or three words why there is none. */
export function changeLabel(words: Words, row: PointRow): string {
	const change = drawnChange(row);
	if (change === null) return shortReason(words, row);
	if (change.value === 0) {
		return words.t(change.unit === 'points' ? 'figure.same' : 'figure.trend.sameRank');
	}
	const sign = change.value > 0 ? '▲' : '▼';
	return `${sign} ${
		change.unit === 'points'
			? words.format.amount(change.value)
			: words.t('figure.places', { count: Math.abs(change.value) })
	}`;
}

/** The change in full, or the reason why none is computed. */
export function changeText(
	words: Words,
	row: PointRow
): { readonly text: string; readonly isReason: boolean } {
	const change = drawnChange(row);
	const parts = [scoreChangeText(words, row), placesChangeText(words, row)];
	if (change === null) {
		const reason = refusalText(
			words,
			row,
			row.score === null && row.rank !== null ? 'rank' : 'score'
		);
		return { text: reason ?? shortReason(words, row), isReason: true };
	}
	const text = parts.filter((part) => part !== null).join('; ');
	const doubt =
		row.comparability === 'unconfirmed'
			? ` (${lowerFirst(words.t('figure.state.unconfirmed'))})`
			: '';
	return { text: text + doubt, isReason: false };
}

/** `nhóm thấp nhất; 41,33 điểm; hạng 51/61 (tính từ điểm)`, or the reason why nothing is known. */
export function levelText(words: Words, row: PointRow): string {
	const rank = rankText(words, row);
	const group = row.index === 'PAPI' && row.quartile !== null ? groupText(words, row.quartile) : '';
	const parts = [
		group === '' ? null : group,
		scoreText(words, row),
		rank !== null && row.rank_basis === 'computed'
			? words.t('linkage.computedRank', { rank })
			: rank
	].filter((text) => text !== null);
	if (parts.length > 0) return [...parts, ...uncertaintyTexts(words, row)].join('; ');
	// The note of a group says what its reason says, and which group.
	const note = words.language === 'vi' ? row.missing_note_vi : row.missing_note_en;
	return row.missing_reason === 'group_only' && note !== null ? note : pointText(words, row);
}

/** `lưu ý: hiệu chỉnh phương pháp luận 2021`: breaks across which a change still holds; null without. */
export function remarkText({ t, language }: Words, breaks: readonly BreakRow[]): string | null {
	const notes = breaks
		.filter(({ kind }) => kind === 'minor')
		.map((row) => lowerFirst(language === 'vi' ? row.note_vi : row.note_en));
	return notes.length === 0 ? null : t('linkage.remark', { notes: notes.join('; ') });
}

/** `43,37 điểm; hạng 19/63; giảm 1,44 điểm`; of a missing figure only why it is missing. */
export function resultText(words: Words, row: PointRow): string {
	const level = lowerFirst(levelText(words, row));
	return row.state === 'missing' ? level : `${level}; ${lowerFirst(changeText(words, row).text)}`;
}

/** `tăng 4 bậc`, `tăng 3,29 điểm`: a change that a publisher or a report printed. */
export function publishedText(words: Words, row: PublishedChangeRow): string {
	const parts: string[] = [];
	if (row.change !== null) {
		const unit = words.t(
			unitOf(row.index as IndexCode, row.component) === 'percent'
				? 'figure.percentPoints'
				: 'figure.points'
		);
		const amount = `${words.format.amount(row.change)} ${unit}`;
		parts.push(
			row.change === 0
				? words.t('figure.same')
				: words.t(row.change > 0 ? 'figure.up' : 'figure.down', { amount })
		);
	}
	if (row.rank_places === 0) parts.push(words.t('figure.trend.sameRank'));
	else if (row.rank_places !== null) parts.push(placesText(words, row.rank_places));
	return parts.join('; ');
}

/** The printed change of an edition with the name of its source; null where none is known. */
export function publishedWithSource(
	words: Words,
	rows: readonly PublishedChangeRow[],
	sources: readonly SourceRow[],
	{ index, year }: { readonly index: string; readonly year: number }
): string | null {
	const row = rows.find((it) => it.index === index && it.year === year);
	if (!row) return null;
	const source = sources.find((it) => it.source_id === row.source_id);
	return words.t('linkage.publishedOf', {
		change: publishedText(words, row),
		source: source?.title ?? row.source_id
	});
}

/** `PAPI, PCI: điểm; SIPAS, PAR INDEX: bậc`: what the changes of each index count. */
export function unitsText(words: Words, rows: readonly PointRow[]): string {
	const indices = new Map<string, string[]>();
	for (const row of rows) {
		const unit = changeUnitText(words, row);
		if (unit === null) continue;
		const label = indexLabel(row.index as IndexCode);
		const known = indices.get(unit) ?? [];
		if (!known.includes(label)) indices.set(unit, [...known, label]);
	}
	return [...indices]
		.map(([unit, labels]) => words.t('linkage.unitOf', { unit, indices: labels.join(', ') }))
		.join('; ');
}

/** What the change of a row counts: `điểm`, `điểm phần trăm`, `bậc`; null without a change. */
export function changeUnitText(words: Words, row: PointRow): string | null {
	const change = drawnChange(row);
	if (change === null) return null;
	if (change.unit === 'places') return words.t('linkage.places');
	return words.t(
		unitOf(row.index as IndexCode, row.component) === 'percent'
			? 'figure.percentPoints'
			: 'figure.points'
	);
}

function shortReason(words: Words, row: PointRow): string {
	if (row.state === 'missing') {
		return words.t(`linkage.short.${row.missing_reason ?? 'not_in_data'}` as MessageKey);
	}
	const isRankOnly = row.score === null && row.rank !== null;
	return (
		shortRefusalText(words, row, isRankOnly ? 'rank' : 'score') ??
		shortRefusalText(words, row, 'score') ??
		''
	);
}
