import { indexSlug } from '$lib/domain/index-code';
import type { PointRow } from '$lib/queries/point-shape';
import type { BumpFigure } from './bump-figure';
import type { BumpArea, BumpInput } from './bump-input';
import { bumpSummary } from './bump-text';
import { bumpTable } from './bump-table';
import { buildTrend } from './build-trend';
import { withLoadedMarks } from './loaded-marks';
import type { Uses } from './loaded-uses';
import { figureSources } from './sources';
import type { TrendSeries } from './trend-figure';
import { measured, rowsOf, type TrendInput } from './trend-input';
import { areaPoints, withYears } from './trend-points';
import { isKnown } from './trend-series';
import { yearSpans } from './year-spans';

export type { BumpArea, BumpInput } from './bump-input';

/**
 * The ranks of all provinces in one index or part over the years, one of them strong. Ranks of different
 * bases are not joined, nor are ranks across a level break.
 */
export function buildBump(input: BumpInput): BumpFigure {
	const { words, own, areas, named } = input;
	const trend = trendInput(input);
	const base = buildTrend(trend);
	const years = base.series[0]?.points.map(({ year }) => year) ?? [];
	const rows = rowsOf(trend, input.rows).filter(({ year }) => years.includes(year));
	const others = areas.filter(({ code }) => code !== own.code && !named.includes(code));
	const crowd = byLatestRank(others.map((area) => seriesOf(input, area, rows, years)));
	const what = measured(trend);
	const ranked = new Set(rows.filter(isRanked).map((row) => row.area_code));
	const uses = usesOfAll(input, years);
	const figure: BumpFigure = {
		kind: 'bump',
		id: input.id ?? `bump-${indexSlug(input.index)}`,
		language: base.language,
		headline: base.headline,
		subtitle: words.t('figure.bump.subtitle', {
			what,
			count: ranked.size,
			years: yearSpans(years)
		}),
		summary: bumpSummary(words, what, own.name, rows.filter(isOf(own))),
		table: bumpTable(input, what, years, rows),
		notes: base.notes,
		sources: figureSources(
			words,
			rows.filter(isRanked).map((row) => row.source_id),
			input.sources,
			uses(() => true)
		),
		vintage: input.vintage,
		axis: { ...base.axis, unit: words.t('figure.bump.unit') },
		firstYear: base.firstYear,
		lastYear: base.lastYear,
		series: base.series,
		breaks: base.breaks,
		intervals: [],
		targets: [],
		legend: base.legend,
		crowd
	};
	const tableRows = figure.table.rows.map(([area]) => area?.value);
	return withLoadedMarks(figure, words, input.sources, (at) =>
		uses((code) => code === tableRows[at])
	);
}

/** The named part of the figure is a trend by rank. */
function trendInput(input: BumpInput): TrendInput {
	const { own, named, areas, rows } = input;
	return {
		...input,
		ownName: own.name,
		own: rows.filter(isOf(own)),
		peers: areas
			.filter(({ code }) => code !== own.code && named.includes(code))
			.map((area) => ({ areaCode: area.code, label: area.name, rows: rows.filter(isOf(area)) })),
		benchmarks: [],
		regionName: '',
		nameOf: (code) => areas.find((area) => area.code === code)?.name ?? code,
		measure: 'rank',
		targets: [],
		// Marks of loaded rows are set on the whole figure.
		sources: input.sources.map(({ loaded: _, ...source }) => source)
	};
}

function seriesOf(
	{ words }: BumpInput,
	area: BumpArea,
	rows: readonly PointRow[],
	years: readonly number[]
): TrendSeries {
	const points = areaPoints(words, rows.filter(isOf(area)), years, 'rank');
	return { id: area.code, label: area.name, role: 'peer', points: withYears(words, points) };
}

/** Series with any rank, by the last one that each has. */
function byLatestRank(series: readonly TrendSeries[]): TrendSeries[] {
	const last = ({ points }: TrendSeries) => points.findLast(({ value }) => value !== null);
	return series
		.filter(({ points }) => points.some(isKnown))
		.sort((a, b) => {
			const [one, other] = [last(a), last(b)];
			const byYear = (other?.year ?? 0) - (one?.year ?? 0);
			return byYear || (one?.value ?? Infinity) - (other?.value ?? Infinity) || order(a, b);
		});
}

const order = (a: TrendSeries, b: TrendSeries) => (a.id < b.id ? -1 : 1);

const isOf =
	({ code }: BumpArea) =>
	(row: PointRow) =>
		row.area_code === code;

const isRanked = (row: PointRow) => row.rank !== null || row.rank_low !== null;

/** Ranks rest on the rows of their part and year. */
function usesOfAll(
	{ index, component }: BumpInput,
	years: readonly number[]
): (isArea: (code: string) => boolean) => Uses {
	return (isArea) => (row) =>
		row.kind === 'scores' &&
		row.index === index &&
		row.component === component &&
		row.year !== null &&
		years.includes(row.year) &&
		row.area_code !== null &&
		isArea(row.area_code);
}
