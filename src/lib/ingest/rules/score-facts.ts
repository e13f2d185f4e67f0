import { numberIn, textIn, type TableRow } from '../table-row';

/** A component in one era of its scale. `scaleMax` is `null` where it is not confirmed. */
export interface ComponentEra {
	readonly index: string;
	readonly component: string;
	readonly scaleMin: number;
	readonly scaleMax: number | null;
	readonly weightPct: number | null;
	readonly firstYear: number;
	/** Last year of the era; `Infinity` while it runs. */
	readonly lastYear: number;
}

/** A break of levels; `*` in `index` or `component` is any. */
export interface LevelBreak {
	readonly index: string;
	readonly component: string;
	readonly firstYear: number;
}

/** What the score rules know of the record. */
export interface ScoreFacts {
	readonly eras: readonly ComponentEra[];
	readonly levelBreaks: readonly LevelBreak[];
	/** Codes of the areas that are provinces. */
	readonly provinces: ReadonlySet<string>;
}

export function componentEras(components: readonly TableRow[]): ComponentEra[] {
	return components.map((row) => ({
		index: textIn(row, 'index'),
		component: textIn(row, 'component'),
		scaleMin: numberIn(row, 'scale_min') ?? 0,
		scaleMax: numberIn(row, 'scale_max'),
		weightPct: numberIn(row, 'weight_pct'),
		firstYear: numberIn(row, 'valid_from') ?? -Infinity,
		lastYear: numberIn(row, 'valid_to') ?? Infinity
	}));
}

function levelBreaks(breaks: readonly TableRow[]): LevelBreak[] {
	return breaks
		.filter((row) => textIn(row, 'kind') === 'level')
		.map((row) => ({
			index: textIn(row, 'index'),
			component: textIn(row, 'component'),
			firstYear: numberIn(row, 'first_year') ?? NaN
		}));
}

/** Gathers the facts from the rows of components.csv, breaks.csv and areas.csv. */
export function scoreFacts(
	components: readonly TableRow[],
	breaks: readonly TableRow[],
	areas: readonly TableRow[]
): ScoreFacts {
	const provinces = areas.filter((row) => textIn(row, 'kind') === 'province');
	return {
		eras: componentEras(components),
		levelBreaks: levelBreaks(breaks),
		provinces: new Set(provinces.map((row) => textIn(row, 'area_code')))
	};
}

/** Whether a code in breaks.csv covers another: `*` covers any. */
export function matchesCode(pattern: string, code: string): boolean {
	return pattern === '*' || pattern === code;
}
