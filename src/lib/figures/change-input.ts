import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { Role } from './figure';
import type { TrendInput } from './trend-input';
import { lowerFirst, missingText } from './point-words';
import { changeText, placesChangeText, refusalCellText } from './value-words';

export type ChangeMeasure = 'points' | 'places';

/** What is set beside each other: the years of one area, or the areas of one year. */
export type ChangeScope =
	| { readonly by: 'years' }
	| {
			readonly by: 'areas';
			readonly year: number;
			readonly areas: readonly {
				readonly code: string;
				readonly name: string;
				/** Code of its region. */
				readonly region: string;
			}[];
	  };

export interface ChangeInput extends Pick<
	TrendInput,
	'words' | 'index' | 'component' | 'componentName' | 'sources' | 'vintage' | 'id'
> {
	readonly own: { readonly code: string; readonly name: string; readonly region: string };
	readonly scope: ChangeScope;
	/** Points unless told; places where no change of points is known. */
	readonly measure?: ChangeMeasure;
	/** Rows of other indices, parts, areas and years are left out. */
	readonly rows: readonly PointRow[];
}

/** A row with the name under which it is drawn. */
export interface NamedRow {
	readonly row: PointRow;
	readonly id: string;
	readonly label: string;
	readonly role: Role;
}

/** The change of a row in a measure; null where it is refused, also of places across a level break. */
export function changeIn(measure: ChangeMeasure, row: PointRow): number | null {
	if (measure === 'points') return row.score_change;
	return row.break_kind === 'level' ? null : row.rank_places;
}

/** 1 up, -1 down; what rounds to nothing is 0, as it is printed. */
export function directionOf(measure: ChangeMeasure, value: number): -1 | 0 | 1 {
	if (measure === 'points' && Math.abs(value) < 0.005) return 0;
	return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/** The measure asked for; places where no score is known at all. */
export function changeMeasure(
	rows: readonly PointRow[],
	asked: ChangeMeasure = 'points'
): ChangeMeasure {
	const isUnscored = rows.length > 0 && rows.every((row) => row.score === null);
	return isUnscored ? 'places' : asked;
}

/** The change of a row in words; null where it is refused. */
export function changeSaid(words: Words, row: PointRow, measure: ChangeMeasure): string | null {
	if (changeIn(measure, row) === null) return null;
	if (measure === 'places') return placesChangeText(words, row);
	const change = changeText(words, row);
	const interval = changeInterval(measure, row);
	if (!interval || change === null) return change;
	const { format, t } = words;
	return t('figure.interval.change', {
		change,
		low: format.signed(interval.low),
		high: format.signed(interval.high)
	});
}

/** The interval of a change in points at 95 per cent; null unless both years have a standard error. */
export function changeInterval(
	measure: ChangeMeasure,
	{ score_change: change, change_margin: margin }: PointRow
): { readonly low: number; readonly high: number } | null {
	if (measure === 'places' || change === null || margin === null) return null;
	return { low: change - margin, high: change + margin };
}

/** Why a row has no change in a measure, as a sentence part. */
export function refusalSaid(words: Words, row: PointRow, measure: ChangeMeasure): string {
	if (row.state === 'missing') return lowerFirst(missingText(words, row));
	const { t, language } = words;
	const code = measure === 'points' ? row.score_refusal : row.rank_refusal;
	if (code === null) {
		const note = lowerFirst((language === 'vi' ? row.break_note_vi : row.break_note_en) ?? '');
		return lowerFirst(t('figure.refusal.level_break', { previous: row.year - 1, note }));
	}
	return lowerFirst(refusalCellText(words, row, measure === 'points' ? 'score' : 'rank'));
}
