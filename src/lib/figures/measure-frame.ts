import type { IndexCode } from '$lib/domain/index-code';
import type { Measure } from '$lib/domain/measure';
import { unitOf } from '$lib/domain/unit';
import type { Words } from '$lib/messages/words';

/** How the values of a measure are named, printed and laid out. */
export interface MeasureFrame {
	readonly measure: Measure;
	/** In a subtitle or at the head of a column: `Điểm`, `Thay đổi so với năm 2019`. */
	readonly title: string;
	/** At the axis: `điểm`, `%`, `hạng`. */
	readonly unit: string;
	/** Ticks of the axis and of a legend. */
	readonly format: (value: number) => string;
	/** Ranks: 1 stands at the top, a smaller number is better. */
	readonly isRank: boolean;
	/** A difference: zero has a line, and both sides a sign. */
	readonly hasZero: boolean;
}

/** The frame of a measure of one component; `base` is the year that `since` counts from. */
export function measureFrame(
	{ t, format }: Words,
	index: IndexCode,
	component: string,
	measure: Measure,
	base: number
): MeasureFrame {
	const isPercent = unitOf(index, component) === 'percent';
	const isDifference = measure === 'gap' || measure === 'change' || measure === 'since';
	const unit = {
		score: t(isPercent ? 'figure.percent' : 'figure.points'),
		share: t('figure.percent'),
		rank: t('figure.measure.unit.rank'),
		percentile: t('figure.measure.unit.percentile'),
		gap: t(isPercent ? 'figure.percentPoints' : 'figure.points'),
		change: t(isPercent ? 'figure.percentPoints' : 'figure.points'),
		since: t(isPercent ? 'figure.percentPoints' : 'figure.points')
	}[measure];
	return {
		measure,
		title: t(`figure.measure.title.${measure}`, { base }),
		unit,
		format: (value) => (isDifference ? format.signedShort(value) : format.short(value)),
		isRank: measure === 'rank',
		hasZero: isDifference
	};
}
