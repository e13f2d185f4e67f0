import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import type { Role } from './figure';
import type { TrendPoint, TrendSeries } from './trend-figure';
import { rowsOf, type TrendInput, type TrendMeasure } from './trend-input';
import { areaPoints, bestPoints, meanPoints } from './trend-points';

/** The series of a trend over `years`; those without any figure are left out, the own one stays. */
export function trendSeries(
	input: TrendInput,
	years: readonly number[],
	measure: TrendMeasure
): TrendSeries[] {
	const { words, own, peers } = input;
	const { nation, region } = scopesOf(input);
	const series: TrendSeries[] = [
		{
			id: rowsOf(input, own)[0]?.area_code ?? 'own',
			label: input.ownName,
			role: 'own',
			points: areaPoints(words, rowsOf(input, own), years, measure)
		}
	];
	if (measure === 'score') {
		series.push(
			mean('region', meanLabel(input, 'region', region), meanPoints(input, region, years)),
			mean('nation', meanLabel(input, 'nation', nation), meanPoints(input, nation, years)),
			mean('best', words.t('figure.best'), bestPoints(input, nation, years))
		);
	}
	series.push(
		...peers.map(({ areaCode, label, rows }) => ({
			id: areaCode,
			label,
			role: 'peer' as const,
			points: areaPoints(words, rowsOf(input, rows), years, measure)
		}))
	);
	const unbroken = withLevelBreaks(input, series);
	return unbroken.filter(({ role, points }) => role === 'own' || points.some(isKnown));
}

/** The rows of the nation and of the region for the component of the trend. */
export function scopesOf({ index, benchmarks }: TrendInput): {
	readonly nation: readonly BenchmarkRow[];
	readonly region: readonly BenchmarkRow[];
} {
	const rows = benchmarks.filter((row) => row.index === index);
	return {
		nation: rows.filter((row) => row.scope === 'VN'),
		region: rows.filter((row) => row.scope !== 'VN')
	};
}

export function isKnown(point: TrendPoint): boolean {
	return point.state !== 'missing';
}

const LABELS = {
	nation: ['figure.nation', 'figure.nationPublished', 'figure.trend.nationMixed'],
	region: ['figure.regionMean', 'figure.trend.regionPublished', 'figure.trend.regionMixed']
} as const;

/** What a mean is called by how its rows came about. */
export function meanLabel(
	{ words }: TrendInput,
	scope: 'nation' | 'region',
	rows: readonly BenchmarkRow[]
): string {
	const known = rows.filter((row) => row.mean !== null);
	const computed = known.filter((row) => row.basis === 'computed').length;
	const [all, none, some] = LABELS[scope];
	if (computed === known.length) return words.t(all);
	return words.t(computed === 0 ? none : some);
}

function mean(role: Role, label: string, points: readonly TrendPoint[]): TrendSeries {
	return { id: role, label, role, points };
}

/** A level break of the component breaks every line, also that of a mean. */
function withLevelBreaks(input: TrendInput, series: readonly TrendSeries[]): TrendSeries[] {
	const years = new Set(
		input.breaks
			.filter((item) => item.component === input.component && item.kind === 'level')
			.map((item) => item.first_year)
	);
	return series.map((item) => ({
		...item,
		points: item.points.map((point) =>
			years.has(point.year) ? { ...point, startsEra: true } : point
		)
	}));
}
