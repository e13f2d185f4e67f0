import type { ExploreRow } from '$lib/queries/explore';
import type { Design } from './estimate';
import { panelOfRows, type BalancedPanel, type PanelRefusal } from './panel-of-rows';

/** What an estimate needs to know of a province in a year. */
export type ImpactRow = Pick<
	ExploreRow,
	| 'area_code'
	| 'year'
	| 'state'
	| 'score'
	| 'score_change'
	| 'missing_reason'
	| 'comparability'
	| 'stretch'
	| 'scale_min'
	| 'scale_max'
	| 'source_id'
>;

/** How the year in which the campaign began counts: whole, half (it began in July), or not at all. */
export type StartYear = 'in' | 'half' | 'out';

export const START_YEARS: readonly StartYear[] = ['in', 'half', 'out'];

/** What is put to the rows of one component. */
export interface ImpactSpecification {
	readonly design: Design;
	readonly startYear: StartYear;
	/** Years that are left out beside the first. */
	readonly without: readonly number[];
}

export interface ImpactQuestion extends ImpactSpecification {
	/** Code of the treated province. */
	readonly treated: string;
	/** The year in which the campaign began. */
	readonly start: number;
	/** Codes of the provinces that may be donors; the treated one is none. */
	readonly donors: ReadonlySet<string>;
}

export interface ImpactPanel extends BalancedPanel {
	/** Years that stand for no comparable level: before the stretch of the start, and after it. */
	readonly outside: readonly number[];
	/** Years in the panel whose rules were revised, so that the step into them is in doubt. */
	readonly unconfirmed: readonly number[];
	/** The largest change from year to year of any of these provinces, left-out years included, in points. */
	readonly largestChange: number;
	/** The scale of the scores; its upper end is null where it is not confirmed. */
	readonly scale: readonly [low: number, high: number | null];
	/** Ids of the sources of the scores in the panel. */
	readonly sourceIds: readonly string[];
}

/** Why the rows of a component cannot carry a design. */
export type ImpactRefusal =
	| PanelRefusal
	/** Nothing was measured in the year of the start. */
	| { readonly kind: 'not_measured'; readonly start: number }
	/** Scores of the treated province are not known; `reasons` are those of the record, by year. */
	| {
			readonly kind: 'unknown_scores';
			readonly years: readonly number[];
			readonly reasons: readonly string[];
			/** Provinces with a score in each of the years. */
			readonly complete: number;
	  };

/**
 * The panel of the years whose levels are comparable with that of the start: it never reaches over a level
 * break. Provinces that lack a year are left out by name; nothing is filled.
 */
export function impactPanel(
	rows: readonly ImpactRow[],
	question: ImpactQuestion
): ImpactPanel | ImpactRefusal {
	const { treated, start, startYear, without, donors, design } = question;
	const stretch = rows.find((row) => row.year === start && row.area_code === treated)?.stretch;
	if (stretch === undefined) return { kind: 'not_measured', start };
	const isLeft = (year: number) =>
		!without.includes(year) && !(startYear === 'out' && year === start);
	const whole = rows.filter(
		(row) => row.stretch === stretch && (row.area_code === treated || donors.has(row.area_code))
	);
	const comparable = whole.filter((row) => isLeft(row.year));
	const unknown = comparable.filter((row) => row.area_code === treated && row.score === null);
	if (unknown.length > 0) {
		const years = [...new Set(comparable.map(({ year }) => year))];
		return {
			kind: 'unknown_scores',
			years: unknown.map(({ year }) => year),
			reasons: unknown.map((row) => row.missing_reason ?? row.state),
			complete: countComplete(comparable, years.length)
		};
	}
	const made = panelOfRows(
		comparable.map(({ area_code: unit, year: time, score }) => ({ unit, time, outcome: score })),
		{ treated, start: startYear === 'out' ? start + 1 : start, design }
	);
	if ('kind' in made) return made;
	const { panel } = made;
	const years = new Set(panel.times);
	const used = comparable.filter(
		(row) => years.has(row.year) && panel.units.includes(row.area_code)
	);
	return {
		...made,
		panel:
			startYear === 'half' && panel.times[panel.start] === start
				? { ...panel, laterWeights: halfFirst(panel.times.length - panel.start) }
				: panel,
		outside: [...new Set(rows.map(({ year }) => year))]
			.filter((year) => whole.every((row) => row.year !== year))
			.sort((a, b) => a - b),
		unconfirmed: [
			...new Set(
				used.filter(({ comparability }) => comparability === 'unconfirmed').map(({ year }) => year)
			)
		].sort((a, b) => a - b),
		largestChange: Math.max(0, ...whole.map(({ score_change: change }) => Math.abs(change ?? 0))),
		scale: [
			Math.min(...used.map((row) => row.scale_min)),
			used.some((row) => row.scale_max === null)
				? null
				: Math.max(...used.map((row) => row.scale_max ?? 0))
		],
		sourceIds: [...new Set(used.flatMap((row) => row.source_id ?? []))]
	};
}

function halfFirst(count: number): Float64Array {
	const weights = new Float64Array(count).fill(1);
	weights[0] = 0.5;
	return weights;
}

/** Provinces with a score in each of so many years. */
function countComplete(rows: readonly ImpactRow[], years: number): number {
	const counts = new Map<string, number>();
	for (const { area_code: code, score } of rows) {
		if (score !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return [...counts.values()].filter((count) => count === years).length;
}
