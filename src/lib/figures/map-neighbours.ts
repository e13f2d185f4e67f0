import { boundarySetOf } from '$lib/domain/boundary-set';
import { neighboursOf } from '$lib/domain/neighbours';
import {
	betterOf,
	isKnown,
	ownPoint,
	type KnownArea,
	type MapInput,
	type MappedArea
} from './map-input';
import type { MeasureFrame } from './measure-frame';

/** Those around the own area whose value is known, the best first. */
export function neighbours({ own, year }: MapInput, mapped: readonly MappedArea[]): KnownArea[] {
	const codes = neighboursOf(own.code, boundarySetOf(year));
	return mapped.filter(isKnown).filter(({ area }) => codes.includes(area.code));
}

/** `cao hơn 1 trong 4 tỉnh giáp ranh`, `thấp hơn cả 4 tỉnh giáp ranh`; null where the own area or all of them are not known. */
export function neighbourCount(
	input: MapInput,
	{ isRank, hasZero }: MeasureFrame,
	mapped: readonly MappedArea[]
): string | null {
	const { words, year, own } = input;
	const point = ownPoint(input, mapped);
	const near = neighbours(input, mapped);
	if (point?.state !== 'known' || near.length === 0 || hasZero) return null;
	const compared = near.map((one) => betterOf(isRank, point, one.point));
	const above = compared.filter((side) => side > 0).length;
	const extent =
		above === near.length ? 'all' : compared.every((side) => side < 0) ? 'none' : 'some';
	const all = neighboursOf(own.code, boundarySetOf(year)).length;
	const kind = isRank || input.measure === 'percentile' ? 'place' : 'level';
	const around = words.t(`figure.map.${kind}.${extent}`, { above, of: near.length });
	return near.length < all ? words.t('figure.map.known', { around }) : around;
}
