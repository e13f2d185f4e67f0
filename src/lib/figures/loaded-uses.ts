import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import type { ComponentRow } from '$lib/queries/components';
import type { LoadedRow } from '$lib/queries/loaded-rows';
import type { PointRow } from '$lib/queries/point-shape';
import type { TargetRow } from '$lib/queries/targets';

/** Whether a figure, or a row of its table, rests on a loaded row. */
export type Uses = (row: LoadedRow) => boolean;

export const USES_NONE: Uses = () => false;

export function anyOf(uses: readonly Uses[]): Uses {
	return (row) => uses.some((use) => use(row));
}

/**
 * A point rests on its own row; its rank or group, where computed, on those of all provinces; and its
 * change on the year before.
 */
export function usesOfPoint(point: PointRow): Uses {
	const isComputed = point.rank_basis === 'computed' || point.quartile !== null;
	const hasChange = point.score_change !== null || point.rank_places !== null;
	return ({ kind, index, component, year, area_code: area, is_province: isProvince }) => {
		if (kind !== 'scores' || index !== point.index || component !== point.component) return false;
		if (year !== point.year && !(hasChange && year === point.year - 1)) return false;
		return area === point.area_code || (isComputed && isProvince);
	};
}

/** A part beside the mean of the nation. */
export function usesOfPart(part: ComponentRow): Uses {
	const ofPoint = usesOfPoint(part);
	if (part.nation_mean === null) return ofPoint;
	const isComputed = part.nation_basis === 'computed';
	return (row) =>
		ofPoint(row) ||
		(row.kind === 'scores' &&
			row.index === part.index &&
			row.component === part.component &&
			row.year === part.year &&
			(isComputed ? row.is_province : row.area_code === 'VN'));
}

/** A published mean rests on its own row, a computed one and the best province on all provinces. */
export function usesOfMean(mean: BenchmarkRow): Uses {
	if (mean.mean === null && mean.highest === null) return USES_NONE;
	const restsOnAll = mean.basis === 'computed' || mean.highest !== null;
	return ({ kind, index, component, year, area_code: area, is_province: isProvince }) =>
		kind === 'scores' &&
		index === mean.index &&
		component === 'TOTAL' &&
		year === mean.year &&
		(area === mean.scope || (restsOnAll && isProvince));
}

/** The totals of all provinces in a year. */
export function usesOfEdition(index: string, editionYear: number): Uses {
	return ({ kind, index: of, component, year, is_province: isProvince }) =>
		kind === 'scores' &&
		of === index &&
		component === 'TOTAL' &&
		year === editionYear &&
		isProvince;
}

/** A target and the score that is held against it. */
export function usesOfTarget(target: TargetRow, area: string): Uses {
	return (row) =>
		(row.kind === 'targets' || row.kind === 'scores') &&
		row.index === target.index &&
		row.component === target.component &&
		row.year === target.year &&
		row.area_code === area;
}

export function usesOfWindow(edition: { readonly index: string; readonly year: number }): Uses {
	return ({ kind, index, component, year }) =>
		kind === 'windows' &&
		index === edition.index &&
		year === edition.year &&
		(component === '*' || component === 'TOTAL');
}

/** Airings from one ISO day to another, both inside; null is no bound. */
export function usesOfAirings(from: string | null = null, to: string | null = null): Uses {
	return ({ kind, date }) =>
		kind === 'episodes' &&
		date !== null &&
		(from === null || date >= from) &&
		(to === null || date <= to);
}
