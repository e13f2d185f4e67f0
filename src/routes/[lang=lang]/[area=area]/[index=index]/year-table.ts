import { indexLabel } from '$lib/domain/index-code';
import type { FigureSource, FigureTable } from '$lib/figures/figure';
import { loadedMarks } from '$lib/figures/loaded-marks';
import { anyOf, usesOfMean, usesOfPoint, type Uses } from '$lib/figures/loaded-uses';
import { figureSources } from '$lib/figures/sources';
import { areaName } from '../../../area-name';
import { trendOfPage, type IndexPageFrame } from './index-figures';

const COLUMNS = ['year', 'score', 'rank', 'scoreChange', 'rankChange', 'nation', 'remark'];

export interface YearTable {
	readonly table: FigureTable;
	/** For each row the numbers, from 1, of its sources in `sources`. */
	readonly numbers: readonly (readonly number[])[];
	readonly sources: readonly FigureSource[];
	/** What is said where rows rest on loaded files. */
	readonly marks: readonly string[];
}

/** All years of the index for the area, newest first, each with the sources of its figures. */
export function yearTable(frame: IndexPageFrame): YearTable {
	const { words, index, area } = frame;
	const trend = trendOfPage(frame, { measure: 'score', fromYear: null, toYear: null }, [], []);
	const kept = trend.table.columns
		.map((column, at) => ({ column, at }))
		.filter(({ column }) => COLUMNS.includes(column.key));
	const newestFirst = [...trend.table.rows].reverse();
	const rows = newestFirst.map((row) => kept.flatMap(({ at }) => row[at] ?? []));
	const years = newestFirst.map((row) => shownOf(frame, row[0]?.value));
	const sources = figureSources(
		words,
		years.flatMap(({ ids }) => ids),
		frame.sources,
		anyOf(years.map(({ uses }) => uses))
	);
	const ids = years.map(({ ids: own, uses }) => [...own, ...loadedIds(frame, uses)]);
	const loadedRows = years.flatMap(({ uses }, row) =>
		loadedIds(frame, uses).length > 0 ? [row] : []
	);
	return {
		table: {
			caption: words.t('indexPage.years.caption', {
				index: indexLabel(index),
				area: areaName(words, area)
			}),
			columns: kept.map(({ column }) => column),
			rows,
			...(loadedRows.length === 0 ? {} : { loadedRows })
		},
		marks: loadedMarks(words, sources),
		numbers: ids.map((row) => [
			...new Set(
				row.map((id) => sources.findIndex((source) => source.id === id) + 1).filter((n) => n > 0)
			)
		]),
		sources
	};
}

/** The sources of what a row says of a year: the area, and the nation beside it. */
function shownOf(
	{ answer }: IndexPageFrame,
	year: unknown
): { readonly ids: readonly (string | null)[]; readonly uses: Uses } {
	const totals = answer.totals.filter((row) => row.year === year);
	const means = answer.benchmarks.filter(
		(row) => row.year === year && row.scope === 'VN' && row.mean !== null
	);
	return {
		ids: [...totals, ...means].map((row) => row.source_id),
		uses: anyOf([...totals.map(usesOfPoint), ...means.map(usesOfMean)])
	};
}

function loadedIds({ sources }: IndexPageFrame, uses: Uses): string[] {
	return sources
		.filter(({ loaded }) => loaded?.rows.some(uses) === true)
		.map((row) => row.source_id);
}
