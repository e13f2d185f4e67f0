import type { Measure } from '$lib/domain/measure';
import type { Words } from '$lib/messages/words';
import type { MeasuredPoint } from './measured-point';
import { reasonOf, reasonsAmong } from './missing-points';
import type { TrendLegendEntry, TrendPoint } from './trend-figure';

/** A measured point as a trend draws it; what is refused stands where a missing year stands. */
export function trendPoint(point: MeasuredPoint): TrendPoint {
	const { state, row } = point;
	return {
		year: point.year,
		state: state === 'known' ? 'score' : state === 'refused' ? 'missing' : state,
		value: point.value,
		low: point.low,
		high: point.high,
		missing: reasonOf(point),
		startsEra: row.stretch === row.year,
		isUnconfirmed: point.isUnconfirmed,
		text: point.text,
		label: point.label
	};
}

/** Words for the marks that occur among some points of a measure; `base` is the year that `since` counts from. */
export function measuredLegend(
	{ t }: Words,
	measure: Measure,
	base: number,
	points: readonly MeasuredPoint[]
): TrendLegendEntry[] {
	const has = (state: MeasuredPoint['state']) => points.some((point) => point.state === state);
	const reasons = reasonsAmong(points.map((point) => ({ missing: reasonOf(point) })));
	const entries: (TrendLegendEntry | null)[] = [
		has('rank_only') ? { mark: 'rank_only', label: t('figure.state.rank_only') } : null,
		has('band') ? { mark: 'band', label: t('figure.measure.band') } : null,
		...reasons.map((mark) => ({ mark, label: t(`figure.missing.${mark}`) })),
		has('refused') ? { mark: 'refused', label: t('figure.measure.refused') } : null,
		points.some(({ isUnconfirmed }) => isUnconfirmed)
			? {
					mark: 'unconfirmed',
					label:
						measure === 'since'
							? t('figure.measure.since.unconfirmed', { base })
							: t('figure.state.unconfirmed')
				}
			: null
	];
	return entries.filter((entry) => entry !== null);
}
