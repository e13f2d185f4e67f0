import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import { pointText, rankText, scoreText } from '$lib/figures/point-words';
import { changeText, groupText, placesChangeText } from '$lib/figures/value-words';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { LiveNumber } from './review-document';

/** What a fact of a row can be of. */
export type FactKind = 'standing' | 'score' | 'rank' | 'group' | 'score_change' | 'rank_places';

/** What a number is of, but for its value. */
export interface FactOf {
	readonly index: string;
	readonly component: string;
	/** As a reader knows the component; empty for the total. */
	readonly name?: string;
	readonly year: number;
	readonly area: string;
	readonly areaName: string;
	readonly query: string;
	readonly sourceIds: readonly (string | null)[];
}

/** A number as it is printed, that knows what it is of. */
export function liveNumber(
	{ t }: Words,
	kind: string,
	label: string,
	of: FactOf,
	text: string
): LiveNumber {
	const { index, component, year, area, areaName, query, name = '' } = of;
	return {
		id: [index, component, String(year), area, kind].join('.'),
		text,
		query,
		label: t('review.number', {
			what: label,
			index: indexLabel(index as IndexCode),
			part: name === '' ? '' : t('review.numberPart', { name }),
			area: areaName,
			year
		}),
		sourceIds: [...new Set(of.sourceIds.filter((id) => id !== null))]
	};
}

/** Level, rank, group and changes of a row; null where the row does not have it. */
export function rowFact(
	words: Words,
	kind: FactKind,
	row: PointRow,
	areaName: string,
	query: string,
	name = ''
): LiveNumber | null {
	const text = TEXTS[kind](words, row);
	if (text === null) return null;
	const { index, component, year, area_code: area, source_id } = row;
	const of = { index, component, name, year, area, areaName, query, sourceIds: [source_id] };
	return liveNumber(words, kind, words.t(`review.fact.${kind}`), of, text);
}

const TEXTS: Readonly<Record<FactKind, (words: Words, row: PointRow) => string | null>> = {
	standing: (words, row) => (row.state === 'missing' ? null : pointText(words, row)),
	score: scoreText,
	rank: rankText,
	group: (words, { index, quartile }) =>
		index === 'PAPI' && quartile !== null ? groupText(words, quartile) : null,
	score_change: changeText,
	rank_places: (words, row) => (row.rank_refusal === null ? placesChangeText(words, row) : null)
};
