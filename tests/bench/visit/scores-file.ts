import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** What a chart of each index shows: where scores are missing for most years, ranks. */
const SHOWN = { PAPI: 'score', SIPAS: 'rank', PAR_INDEX: 'rank', PCI: 'score' } as const;

type Row = Readonly<Record<'year' | 'area_code' | 'component' | 'score' | 'rank', string>>;

/**
 * What the four charts of the overview draw, and nothing else of the record: each province's total or its
 * rank by index and year. Some kilobytes, so that the peers do not pay for what they do not show.
 */
export function scoresFile(data: string): string {
	const lines = Object.entries(SHOWN).flatMap(([index, measure]) => {
		const text = readFileSync(join(data, `scores/${index.toLowerCase()}.csv`), 'utf8');
		return Papa.parse<Row>(text, { header: true, skipEmptyLines: true })
			.data.filter(({ component, area_code }) => component === 'TOTAL' && /^\d\d$/.test(area_code))
			.map((row) => ({ ...row, value: row[measure] }))
			.filter(({ value }) => value !== '')
			.map(({ year, area_code, value }) => `${index},${year},${area_code},${value}`);
	});
	return ['index,year,area,value', ...lines, ''].join('\n');
}
