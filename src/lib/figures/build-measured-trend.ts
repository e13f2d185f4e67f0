import { indexSlug } from '$lib/domain/index-code';
import type { ExploreRow } from '$lib/queries/explore';
import { buildTrend } from './build-trend';
import { withTable } from './lazy-table';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, usesOfPoint } from './loaded-uses';
import { measureFrame, type MeasureFrame } from './measure-frame';
import { meansBeside, type MeasuredArea, type MeasuredInput } from './measured-input';
import { measurerOf } from './measured-point';
import { areasTable, yearsTable, type MeasuredSeries } from './measured-table';
import { measuredHeadline, measuredNotes, measuredSummary } from './measured-text';
import { measuredLegend, trendPoint } from './measured-trend-points';
import { figureSources } from './sources';
import type { Role } from './figure';
import type { TrendFigure, TrendSeries } from './trend-figure';
import { trendBreaks } from './trend-breaks';
import { measured } from './trend-input';
import { withYears } from './trend-points';
import { yearSpans } from './year-spans';

/**
 * An area in one component over the years beside its peers, in any measure, with everybody else behind
 * them where that is asked for. No line crosses a level break in any of them.
 */
export function buildMeasuredTrend(input: MeasuredInput): TrendFigure {
	const { measure, crowd = [] } = input;
	if (measure !== 'score' && measure !== 'rank') return differentTrend(input);
	if (crowd.length === 0) return plainTrend(input, measure);
	// The texts of a trend by score or rank stay; its table must have everybody who is drawn.
	const plain = plainTrend({ ...input, peers: [...input.peers, ...crowd] }, measure);
	const all = shownSeries(input);
	const isBehind = ({ id }: TrendSeries) => crowd.some(({ code }) => code === id);
	const sources = sourcesOf(input, all);
	const table = () => tableOf(input, all);
	return withTable<TrendFigure>(
		plain,
		() => withRowMarks(withTable<TrendFigure>(plain, table, { sources }), input, all).table,
		{
			series: plain.series.filter((series) => !isBehind(series)),
			crowd: plain.series.filter(isBehind),
			sources
		}
	);
}

const yearsOf = (all: readonly MeasuredSeries[]) => (all[0]?.points ?? []).map(({ year }) => year);
const rowsOf = (all: readonly MeasuredSeries[]) =>
	all.flatMap(({ points }) => points.map(({ row }) => row));

/** A row a year, or with a crowd a row an area. */
function tableOf(input: MeasuredInput, all: readonly MeasuredSeries[]): TrendFigure['table'] {
	const { words, index, component, measure, base, crowd = [] } = input;
	const frame = measureFrame(words, index, component, measure, base);
	const what = measured(input);
	return crowd.length > 0
		? areasTable(words, frame, what, yearsOf(all), all)
		: yearsTable(words, frame, what, all);
}

function sourcesOf(input: MeasuredInput, all: readonly MeasuredSeries[]): TrendFigure['sources'] {
	const rows = rowsOf(all);
	return figureSources(
		input.words,
		rows.flatMap((row) => [row.source_id, input.measure === 'gap' ? row.nation_source_id : null]),
		input.sources,
		anyOf(rows.map(usesOfPoint))
	);
}

function withRowMarks(
	figure: TrendFigure,
	{ words, sources, crowd = [] }: MeasuredInput,
	all: readonly MeasuredSeries[]
): TrendFigure {
	const [years, rows] = [yearsOf(all), rowsOf(all)];
	return withLoadedMarks(figure, words, sources, (at) =>
		anyOf(
			(crowd.length > 0
				? rows.filter((row) => row.area_code === all[at]?.area.code)
				: rows.filter(({ year }) => year === years[at])
			).map(usesOfPoint)
		)
	);
}

function differentTrend(input: MeasuredInput): TrendFigure {
	const { words, index, component, measure, own, peers, crowd = [], breaks } = input;
	const frame = measureFrame(words, index, component, measure, input.base);
	const all = shownSeries(input);
	const points = all[0]?.points ?? [];
	const years = yearsOf(all);
	const what = measured(input);
	const named = [own, ...peers].map(({ code }) => code);
	const seriesOf = ({ area, points }: MeasuredSeries, role: Role): TrendSeries => ({
		id: area.code,
		label: area.name,
		role,
		points: withYears(words, points.map(trendPoint))
	});
	const described = {
		kind: 'trend' as const,
		id: input.id ?? `trend-${indexSlug(index)}`,
		language: words.language,
		headline: measuredHeadline(words, what, own.name, points),
		subtitle: words.t('figure.measure.subtitle', {
			title: frame.title,
			what,
			area: own.name,
			years: yearSpans(years)
		}),
		summary: measuredSummary(words, what, own.name, frame, points),
		notes: measuredNotes(input, frame, points),
		sources: sourcesOf(input, all),
		vintage: input.vintage,
		axis: axisOf(frame, rowsOf(all)),
		firstYear: years[0] ?? 0,
		lastYear: years.at(-1) ?? 0,
		series: all
			.filter(({ area }) => named.includes(area.code))
			.map((one) => seriesOf(one, one.area.code === own.code ? 'own' : 'peer')),
		...(crowd.length > 0
			? {
					crowd: all
						.filter(({ area }) => !named.includes(area.code))
						.map((one) => seriesOf(one, 'peer'))
				}
			: {}),
		breaks: trendBreaks(words, breaks, component),
		intervals: [],
		targets: [],
		legend: measuredLegend(words, measure, input.base, points)
	};
	const figure = withTable<TrendFigure>(described, () => tableOf(input, all));
	return withRowMarks(figure, input, all);
}

/** The own area, its peers and the crowd, from the first year in which anything is known of any. */
function shownSeries(input: MeasuredInput): MeasuredSeries[] {
	const { words, measure, base, own, peers, crowd = [] } = input;
	const measurer = measurerOf(words, input.rows, measure, base);
	const all = [own, ...peers, ...crowd].map((area) => ({
		area,
		points: rowsOfArea(input, area.code).map(measurer)
	}));
	const first = Math.min(
		...all.flatMap(({ points }) => points.find(({ state }) => state !== 'missing')?.year ?? [])
	);
	if (!Number.isFinite(first)) return all;
	return all.map(({ area, points }) => ({
		area,
		points: points.filter(({ year }) => year >= first)
	}));
}

function plainTrend(input: MeasuredInput, measure: 'score' | 'rank'): TrendFigure {
	const { own, peers, areas } = input;
	return buildTrend({
		...input,
		measure,
		ownName: own.name,
		own: rowsOfArea(input, own.code),
		peers: peers.map(({ code, name }) => ({
			areaCode: code,
			label: name,
			rows: rowsOfArea(input, code)
		})),
		benchmarks: meansBeside(input),
		nameOf: (code) => areas.find((area: MeasuredArea) => area.code === code)?.name ?? code,
		targets: []
	});
}

function rowsOfArea(
	{ rows, fromYear = -Infinity, toYear = Infinity }: MeasuredInput,
	code: string
): ExploreRow[] {
	return rows
		.filter((row) => row.area_code === code && row.year >= fromYear && row.year <= toYear)
		.sort((a, b) => a.year - b.year);
}

function axisOf(frame: MeasureFrame, rows: readonly ExploreRow[]): TrendFigure['axis'] {
	const tops = rows.map((row) => (row.scale_max ?? 100) - row.scale_min);
	const reach = Math.max(1, ...tops) / 2;
	return {
		measure: frame.isRank ? 'rank' : 'score',
		unit: frame.unit,
		limits: frame.hasZero ? [-reach, reach] : [0, 100],
		format: frame.format,
		...(frame.hasZero ? { hasZero: true } : {})
	};
}
