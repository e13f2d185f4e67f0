import type { BreakKind } from '$lib/domain/series-break';
import type { Words } from '$lib/messages/words';
import type { BreakRow } from '$lib/queries/breaks';
import { lowerFirst, upperFirst } from './point-words';
import type { TrendBreak } from './trend-figure';

/** The breaks of a component as they are drawn. */
export function trendBreaks(
	{ language }: Words,
	breaks: readonly BreakRow[],
	component: string
): TrendBreak[] {
	return breaks
		.filter((item) => item.component === component)
		.map((item) => ({
			firstYear: item.first_year,
			kind: item.kind as BreakKind,
			label: upperFirst(lowerFirst(language === 'vi' ? item.note_vi : item.note_en))
		}));
}
