import { numberIn, textIn, type TableRow } from '../table-row';

/** A row of a scores file. Scores in points of the component's scale, ranks from 1. */
export interface ScoreRecord {
	readonly line: number;
	readonly index: string;
	readonly year: number;
	readonly areaCode: string;
	readonly component: string;
	readonly score: number | null;
	readonly scoreLow: number | null;
	readonly scoreHigh: number | null;
	readonly rank: number | null;
	readonly rankLow: number | null;
	readonly rankHigh: number | null;
	readonly rankOf: number | null;
	readonly basis: string;
	readonly rankBasis: string;
	/** In the unit of the score. */
	readonly standardError: number | null;
	readonly intervalLow: number | null;
	readonly intervalHigh: number | null;
	/** In per cent. */
	readonly intervalLevel: number | null;
}

export function scoreRecord(row: TableRow): ScoreRecord {
	return {
		line: row.line,
		index: textIn(row, 'index'),
		year: numberIn(row, 'year') ?? NaN,
		areaCode: textIn(row, 'area_code'),
		component: textIn(row, 'component'),
		score: numberIn(row, 'score'),
		scoreLow: numberIn(row, 'score_low'),
		scoreHigh: numberIn(row, 'score_high'),
		rank: numberIn(row, 'rank'),
		rankLow: numberIn(row, 'rank_low'),
		rankHigh: numberIn(row, 'rank_high'),
		rankOf: numberIn(row, 'rank_of'),
		basis: textIn(row, 'basis'),
		rankBasis: textIn(row, 'rank_basis'),
		standardError: numberIn(row, 'score_se'),
		intervalLow: numberIn(row, 'interval_low'),
		intervalHigh: numberIn(row, 'interval_high'),
		intervalLevel: numberIn(row, 'interval_level')
	};
}
