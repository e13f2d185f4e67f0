import type { IndexCode } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import type { ExploreRow } from '$lib/queries/explore';

/** One area in one year, as a measure sees it. Texts name neither the area nor the year. */
export interface MeasuredPoint {
	readonly areaCode: string;
	readonly year: number;
	/** `refused`: figures are known, but this measure is not made of them. */
	readonly state: 'known' | 'band' | 'rank_only' | 'missing' | 'refused';
	readonly value: number | null;
	/** The two ends of a band; else null. */
	readonly low: number | null;
	readonly high: number | null;
	/** Points of different stretches stand on different levels: no line joins them, no difference. */
	readonly stretch: number;
	/** The rules were revised: drawn hollow. */
	readonly isUnconfirmed: boolean;
	/** For a mark or a cell: `41,33`, `51/61`, `+0,32`, `59–63/63`; empty where nothing is known. */
	readonly label: string;
	/** In full: `41,33 điểm; hạng 51/61`, or the reason why there is nothing. */
	readonly text: string;
	readonly row: ExploreRow;
}

type Said = Pick<MeasuredPoint, 'state'> &
	Partial<Pick<MeasuredPoint, 'value' | 'low' | 'high' | 'isUnconfirmed'>> & {
		readonly label?: () => string;
		readonly text: () => string;
	};

/** Words are found when they are asked for: of all provinces in all years a figure shows a few. */
export function pointOf(row: ExploreRow, said: Said): MeasuredPoint {
	const { state, value = null, low = null, high = null } = said;
	const isUnconfirmed = said.isUnconfirmed ?? row.comparability === 'unconfirmed';
	let label: string | undefined;
	let text: string | undefined;
	return {
		areaCode: row.area_code,
		year: row.year,
		state,
		value,
		low,
		high,
		stretch: row.stretch,
		isUnconfirmed: state === 'known' && isUnconfirmed,
		get label() {
			return (label ??= said.label?.() ?? '');
		},
		get text() {
			return (text ??= said.text());
		},
		row
	};
}

/** A row without a score is not refused for it: it has a band or a rank. */
export function scoreless(row: ExploreRow): 'band' | 'rank_only' {
	return row.score_low === null && row.score_high === null ? 'rank_only' : 'band';
}

export function differenceText({ t, format }: Words, row: ExploreRow, amount: number): string {
	const isPercent = unitOf(row.index as IndexCode, row.component) === 'percent';
	const unit: MessageKey = isPercent ? 'figure.percentPoints' : 'figure.points';
	return `${format.amount(amount)} ${t(unit)}`;
}
