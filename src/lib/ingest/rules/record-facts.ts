import { textIn, type TableRow } from '../table-row';
import { scoreFacts, type ScoreFacts } from './score-facts';

/** What the rules know of the areas. */
export interface AreaFacts {
	/** `country`, `region` or `province`, by code. */
	readonly kinds: ReadonlyMap<string, string>;
	/** The last year of an area that is no more, by code. */
	readonly lastYears: ReadonlyMap<string, number>;
}

/** What the rules of all tables know of the record. */
export interface RecordFacts extends ScoreFacts {
	readonly areas: AreaFacts;
	/** Year in which the record was made; `null` where it does not say. */
	readonly madeIn: number | null;
}

function areaFacts(areas: readonly TableRow[]): AreaFacts {
	const ended = areas.filter((row) => textIn(row, 'valid_to') !== '');
	return {
		kinds: new Map(areas.map((row) => [textIn(row, 'area_code'), textIn(row, 'kind')])),
		lastYears: new Map(
			ended.map((row) => [textIn(row, 'area_code'), Number(textIn(row, 'valid_to').slice(0, 4))])
		)
	};
}

/** Gathers the facts from components.csv, breaks.csv, areas.csv and the date of the record. */
export function recordFacts(
	components: readonly TableRow[],
	breaks: readonly TableRow[],
	areas: readonly TableRow[],
	created: string
): RecordFacts {
	const year = /^\d{4}/.exec(created)?.[0];
	return {
		...scoreFacts(components, breaks, areas),
		areas: areaFacts(areas),
		madeIn: year === undefined ? null : Number(year)
	};
}
