import type { Breach } from '../rule-code';
import type { TableRow } from '../table-row';
import type { RecordFacts } from './record-facts';
import { scoreRecord } from './score-record';

/** A score is of an area that was there, of a year that the record can know; only provinces rank. */
export function scoreFitsArea({ areas, madeIn }: RecordFacts): (row: TableRow) => Breach[] {
	return (row) => {
		const { areaCode, year, rank, rankLow, rankHigh } = scoreRecord(row);
		const breaches: Breach[] = [];
		const lastYear = areas.lastYears.get(areaCode) ?? Infinity;
		if (year > lastYear) {
			const params = { area: areaCode, last: String(lastYear) };
			breaches.push({ rule: 'score.area_ended', column: 'year', params });
		}
		if (madeIn !== null && year > madeIn) {
			breaches.push({ rule: 'score.later', column: 'year', params: { made: String(madeIn) } });
		}
		const kind = areas.kinds.get(areaCode) ?? 'province';
		const ranks = { rank, rank_low: rankLow, rank_high: rankHigh };
		const column = Object.entries(ranks).find(([, value]) => value !== null)?.[0];
		if (kind !== 'province' && column !== undefined) {
			breaches.push({ rule: 'rank.not_province', column, params: { area: areaCode } });
		}
		return breaches;
	};
}
