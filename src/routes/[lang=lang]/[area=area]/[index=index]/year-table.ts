import { indexLabel } from '$lib/domain/index-code';
import type { FigureSource, FigureTable } from '$lib/figures/figure';
import { figureSources } from '$lib/figures/sources';
import { areaName, trendOfPage, type IndexPageFrame } from './index-figures';

const COLUMNS = ['year', 'score', 'rank', 'scoreChange', 'rankChange', 'nation', 'remark'];

export interface YearTable {
	readonly table: FigureTable;
	/** For each row the numbers, from 1, of its sources in `sources`. */
	readonly numbers: readonly (readonly number[])[];
	readonly sources: readonly FigureSource[];
}

/** All years of the index for the area, newest first, each with the sources of its figures. */
export function yearTable(frame: IndexPageFrame): YearTable {
	const { words, index, area, answer } = frame;
	const { table } = trendOfPage(frame, { measure: 'score', fromYear: null, toYear: null }, [], []);
	const kept = table.columns
		.map((column, at) => ({ column, at }))
		.filter(({ column }) => COLUMNS.includes(column.key));
	const rows = table.rows.map((row) => kept.flatMap(({ at }) => row[at] ?? [])).reverse();
	const idsOf = (year: unknown) => [
		...answer.totals.filter((row) => row.year === year).map((row) => row.source_id),
		...answer.benchmarks
			.filter((row) => row.year === year && row.scope === 'VN' && row.mean !== null)
			.map((row) => row.source_id)
	];
	const ids = rows.map((row) => idsOf(row[0]?.value).filter((id) => id !== null));
	const sources = figureSources(ids.flat(), frame.sources);
	return {
		table: {
			caption: words.t('indexPage.years.caption', {
				index: indexLabel(index),
				area: areaName(words, area)
			}),
			columns: kept.map(({ column }) => column),
			rows
		},
		numbers: ids.map((row) => [
			...new Set(
				row.map((id) => sources.findIndex((source) => source.id === id) + 1).filter((n) => n > 0)
			)
		]),
		sources
	};
}
