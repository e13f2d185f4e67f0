import type { Words } from '$lib/messages/words';
import type { ExploreRow } from '$lib/queries/explore';
import { differenceText, pointOf, scoreless, type MeasuredPoint } from './made-point';
import { breaksPassed } from './measure-notes';
import { lowerFirst, pointText } from './point-words';
import { yearSpans } from './year-spans';

export function sincePoint(
	words: Words,
	row: ExploreRow,
	base: number,
	first: ExploreRow | undefined,
	passed: { readonly broken: readonly ExploreRow[]; readonly doubtful: readonly ExploreRow[] }
): MeasuredPoint {
	const { t } = words;
	if (row.score === null)
		return pointOf(row, { state: scoreless(row), text: () => pointText(words, row) });
	if (!first || first.score === null) {
		const text = () => {
			const reason = first ? lowerFirst(pointText(words, first)) : t('figure.missing.not_surveyed');
			return t('figure.measure.noBase', { base, reason });
		};
		return pointOf(row, { state: 'refused', text });
	}
	if (first.stretch !== row.stretch) {
		const text = () => {
			const note = breaksPassed(words, passed.broken);
			return t('figure.refusal.level_break', { previous: base, note });
		};
		return pointOf(row, { state: 'refused', text });
	}
	const value = row.score - first.score;
	const way = Math.abs(value) < 0.005 ? 'same' : value > 0 ? 'up' : 'down';
	const years = passed.doubtful.map(({ year }) => year);
	const text = () =>
		t(`figure.measure.since.${way}`, {
			amount: differenceText(words, row, Math.abs(value)),
			base
		});
	const doubt = () => ` (${t('figure.measure.since.doubt', { years: yearSpans(years) })})`;
	return pointOf(row, {
		state: 'known',
		value,
		isUnconfirmed: years.length > 0,
		label: () => words.format.signed(value),
		text: () => (years.length > 0 ? text() + doubt() : text())
	});
}

/** Rows of the same area after the earlier and up to the later of two years. */
export function between(
	rows: readonly ExploreRow[],
	{ area_code, year }: ExploreRow,
	base: number
) {
	const [from, to] = [Math.min(base, year), Math.max(base, year)];
	return rows.filter((row) => row.area_code === area_code && row.year > from && row.year <= to);
}
