import { keyOf, SEPARATOR } from './keys';
import { noteAll, type OpenTable } from './read-table';
import type { RowBreach } from './table-rule';

interface Place {
	readonly file: string;
	readonly line: number;
}

function repeatedIn(table: OpenTable, taken: ReadonlyMap<string, Place>): RowBreach[] {
	const columns = table.schema.primaryKey;
	return table.rows.flatMap((row) => {
		const key = keyOf(row, columns);
		const place = key === null ? undefined : taken.get(key);
		if (key === null || place === undefined) return [];
		const params = { file: place.file, firstLine: String(place.line) };
		const value = key.replaceAll(SEPARATOR, ', ');
		const breach = { rule: 'key.other_file', column: columns.join(', '), params, value } as const;
		return { line: row.line, breach };
	});
}

/** Notes each row whose primary key stands in an earlier file of the same table. */
export function noteKeysAcross(tables: readonly OpenTable[]): void {
	const taken = new Map<string, Place>();
	for (const table of tables) {
		noteAll(table, repeatedIn(table, taken));
		for (const row of table.rows) {
			const key = keyOf(row, table.schema.primaryKey);
			if (key === null || taken.has(key)) continue;
			taken.set(key, { file: table.ledger.file, line: row.line });
		}
	}
}
