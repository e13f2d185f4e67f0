import { indexSlug } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { PointRow } from '$lib/queries/point-shape';
import { withTable } from './lazy-table';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, usesOfMean, usesOfPoint, usesOfTarget, type Uses } from './loaded-uses';
import { reasonsAmong } from './missing-points';
import { scoreAxis } from './score-axis';
import { figureSources } from './sources';
import type { TrendAxis, TrendFigure, TrendLegendEntry, TrendSeries } from './trend-figure';
import { trendBreaks } from './trend-breaks';
import { trendHeadline } from './trend-headline';
import {
	defaultMeasure,
	measured,
	rowsOf,
	type TrendInput,
	type TrendMeasure
} from './trend-input';
import { hasLoadedLog, planIntervals } from './trend-intervals';
import { trendNotes } from './trend-notes';
import { withYears } from './trend-points';
import { isKnown, scopesOf, trendSeries } from './trend-series';
import { trendSummary } from './trend-summary';
import { trendTable } from './trend-table';
import { yearSpans } from './year-spans';

export type { TrendInput, TrendMeasure, TrendPeer } from './trend-input';
export { defaultMeasure, measuresOf } from './trend-input';

/**
 * An area in one index over the years, beside its region, the nation, the best and chosen peers.
 * Years before the first figure of any series are left out.
 */
export function buildTrend(input: TrendInput): TrendFigure {
	const { words } = input;
	const { t } = words;
	const own = rowsOf(input, input.own);
	const measure = input.measure ?? defaultMeasure(own);
	const { years, series } = trimmed(input, own, measure);
	const rows = own.filter((row) => years.includes(row.year));
	const firstYear = years[0] ?? 0;
	const lastYear = years.at(-1) ?? firstYear;
	const what = measured(input);
	const names = { what, area: input.ownName };
	const latest = rows.findLast((row) => row.state !== 'missing');
	const drawn = series.map((item) => ({ ...item, points: withYears(words, item.points) }));
	const described = {
		kind: 'trend' as const,
		id: input.id ?? `trend-${indexSlug(input.index)}`,
		language: words.language,
		headline: trendHeadline(words, names, latest, measure),
		subtitle: t('figure.trend.subtitle', {
			measure: measureText(input, rows, what, measure),
			area: input.ownName,
			years: yearSpans(years)
		}),
		summary: trendSummary(input, names, rows, scopesOf(input).nation),
		notes: trendNotes(input, rows, years, measure),
		sources: sourcesOf(input, rows, years),
		vintage: input.vintage,
		axis: axisOf(input, rows, measure),
		firstYear,
		lastYear,
		series: drawn,
		breaks: trendBreaks(words, input.breaks, input.component),
		intervals: planIntervals(words, input.plan ?? [], lastYear, hasLoadedLog(input.sources)),
		targets: targetsOf(input, years, measure),
		legend: legendOf(input, drawn, measure)
	};
	const figure = withTable<TrendFigure>(described, () =>
		trendTable(input, what, rows, years, series)
	);
	return withLoadedMarks(figure, words, input.sources, (row) =>
		usesOfYears(input, own, years.slice(row, row + 1))
	);
}

function trimmed(
	input: TrendInput,
	own: readonly PointRow[],
	measure: TrendMeasure
): { readonly years: readonly number[]; readonly series: readonly TrendSeries[] } {
	const every = own.map((row) => row.year);
	const series = trendSeries(input, every, measure);
	const first = every.findIndex((_, i) =>
		series.some(({ points }) => points[i] && isKnown(points[i]))
	);
	if (first <= 0) return { years: every, series };
	return {
		years: every.slice(first),
		series: series.map((item) => ({ ...item, points: item.points.slice(first) }))
	};
}

function axisOf(input: TrendInput, rows: readonly PointRow[], measure: TrendMeasure): TrendAxis {
	const { words, index, component } = input;
	if (measure === 'rank') {
		const bases = rows.flatMap((row) => row.rank_of ?? []);
		const [low, high] = [Math.min(...bases), Math.max(2, ...bases)];
		const of = bases.length === 0 ? '' : low === high ? `${high}` : `${low}–${high}`;
		return {
			measure,
			unit: words.t('figure.trend.unitRank', { of }),
			limits: [1, high],
			format: (value) => words.format.count(value)
		};
	}
	const tops = rows.map((row) => row.scale_max ?? row.score ?? 0);
	return scoreAxis(words, unitOf(index, component) === 'percent' ? 'percent' : 'points', [
		Math.min(...rows.map((row) => row.scale_min), 100),
		Math.max(1, ...tops)
	]);
}

function measureText(
	{ words, index, component }: TrendInput,
	rows: readonly PointRow[],
	what: string,
	measure: TrendMeasure
): string {
	if (measure === 'rank') return words.t('figure.trend.measure.rank', { what });
	if (unitOf(index, component) === 'percent') {
		return words.t('figure.trend.measure.percent', { what });
	}
	const scales = new Set(rows.map((row) => `${row.scale_min} ${row.scale_max ?? ''}`));
	if (scales.size > 1) return words.t('figure.trend.measure.pointsEras', { what });
	const [row] = rows;
	if (!row || row.scale_max === null)
		return words.t('figure.trend.measure.pointsNoScale', { what });
	return words.t('figure.trend.measure.points', {
		what,
		low: words.format.short(row.scale_min),
		high: words.format.short(row.scale_max)
	});
}

function targetsOf(
	{ words, index, component, targets }: TrendInput,
	years: readonly number[],
	measure: TrendMeasure
): TrendFigure['targets'] {
	return targets
		.filter((row) => row.index === index && row.component === component && row.measure === measure)
		.filter((row) => years.includes(row.year))
		.map((row) => {
			const value =
				measure === 'rank' ? words.format.count(row.value) : words.format.score(row.value);
			return { year: row.year, value: row.value, label: words.t('figure.trend.target', { value }) };
		});
}

/** Words for the marks that the own series shows; the lane of the campaign carries its own. */
function legendOf(
	{ words }: TrendInput,
	series: readonly TrendSeries[],
	measure: TrendMeasure
): TrendLegendEntry[] {
	const own = series.find(({ role }) => role === 'own')?.points ?? [];
	const entries: readonly (TrendLegendEntry & { readonly isThere: boolean })[] = [
		{
			mark: 'rank_only',
			label: words.t('figure.state.rank_only'),
			isThere: own.some((point) => point.state === 'rank_only' && point.value === null)
		},
		{
			mark: 'band',
			label: words.t(measure === 'rank' ? 'figure.state.bandRank' : 'figure.state.bandScore'),
			isThere: own.some((point) => point.state === 'band')
		},
		...reasonsAmong(own).map((mark) => ({
			mark,
			label: words.t(`figure.missing.${mark}`),
			isThere: true
		})),
		{
			mark: 'unconfirmed',
			label: words.t('figure.state.unconfirmed'),
			isThere: series.some(({ points }) =>
				points.some((point) => point.isUnconfirmed && point.value !== null)
			)
		}
	];
	return entries
		.filter(({ isThere }) => isThere)
		.map(({ mark, label }): TrendLegendEntry => ({ mark, label }));
}

function sourcesOf(
	input: TrendInput,
	rows: readonly PointRow[],
	years: readonly number[]
): TrendFigure['sources'] {
	const { means, peers, changes, targets } = shownIn(input, years);
	const drawn = [...rows, ...means, ...peers, ...changes, ...targets, ...(input.plan ?? [])];
	return figureSources(
		input.words,
		drawn.map((row) => row.source_id),
		input.sources,
		usesOfYears(input, rows, years)
	);
}

/** What is set beside the area in some years. */
function shownIn(input: TrendInput, years: readonly number[]) {
	const { index, component } = input;
	const isShown = (row: { readonly index: string; readonly year: number }) =>
		row.index === index && years.includes(row.year);
	return {
		peers: input.peers.flatMap((peer) => rowsOf(input, peer.rows)).filter(isShown),
		means: input.benchmarks.filter((row) => isShown(row) && row.mean !== null),
		changes: (input.publishedChanges ?? []).filter(
			(row) => isShown(row) && row.component === component
		),
		targets: input.targets.filter((row) => isShown(row) && row.component === component)
	};
}

/** The loaded rows behind everything that is drawn or tabled of some years. */
function usesOfYears(input: TrendInput, own: readonly PointRow[], years: readonly number[]): Uses {
	const { means, peers, targets } = shownIn(input, years);
	const area = own[0]?.area_code ?? '';
	return anyOf([
		...own.filter((row) => years.includes(row.year)).map(usesOfPoint),
		...peers.map(usesOfPoint),
		...means.map(usesOfMean),
		...targets.map((row) => usesOfTarget(row, area))
	]);
}
