import type { Measure } from '$lib/domain/measure';
import { anyOf, usesOfPoint, type Uses } from './loaded-uses';
import type { MeasuredPoint } from './measured-point';

/**
 * What a measured point rests on: its own row and those behind its rank; for the distance to the nation
 * the row or rows of the mean, for the change since a base year that year, too.
 */
export function usesOfMeasured(measure: Measure, base: number, { row }: MeasuredPoint): Uses {
	const isOfPart: Uses = ({ kind, index, component }) =>
		kind === 'scores' && index === row.index && component === row.component;
	const isComputed = row.nation_basis === 'computed';
	const ofMean: Uses = (other) =>
		isOfPart(other) &&
		other.year === row.year &&
		(isComputed ? other.is_province : other.area_code === 'VN');
	const ofBase: Uses = (other) =>
		isOfPart(other) && other.year === base && other.area_code === row.area_code;
	return anyOf([
		usesOfPoint(row),
		...(measure === 'gap' ? [ofMean] : []),
		...(measure === 'since' ? [ofBase] : [])
	]);
}
