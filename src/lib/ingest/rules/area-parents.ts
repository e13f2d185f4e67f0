import type { Breach } from '../rule-code';
import type { RowBreach, RuleOutcome } from '../table-rule';
import { textIn, type TableRow } from '../table-row';

const PARENT_OF = [
	['region', { kind: 'country', rule: 'area.parent_country' }],
	['province', { kind: 'region', rule: 'area.parent_region' }]
] as const;

function parentBreach(row: TableRow, kinds: ReadonlyMap<string, string>): Breach[] {
	const parent = textIn(row, 'parent');
	const wanted = PARENT_OF.find(([kind]) => kind === textIn(row, 'kind'))?.[1];
	const fits = wanted === undefined ? parent === '' : kinds.get(parent) === wanted.kind;
	return fits ? [] : [{ rule: wanted?.rule ?? 'area.no_parent', column: 'parent', params: {} }];
}

/** One country; each region lies in it and each province in a region. */
export function areasNested(rows: readonly TableRow[]): RuleOutcome {
	const kinds = new Map(rows.map((row) => [textIn(row, 'area_code'), textIn(row, 'kind')]));
	const countries = rows.filter((row) => textIn(row, 'kind') === 'country');
	const breaches: RowBreach[] = rows.flatMap((row) =>
		parentBreach(row, kinds).map((breach) => ({ line: row.line, breach }))
	);
	if (rows.length > 0 && countries.length === 0) {
		breaches.push({ line: null, breach: { rule: 'area.no_country', column: 'kind', params: {} } });
	}
	for (const { line } of countries.slice(1)) {
		const firstLine = String(countries[0]?.line ?? '');
		breaches.push({
			line,
			breach: { rule: 'area.country', column: 'kind', params: { firstLine } }
		});
	}
	return { breaches, checks: [] };
}
