import type { SpelledArea } from '$lib/domain/area-spelling';
import { RECORD_VINTAGE, packageTables } from '$lib/engine/package-tables';
import { quoteIdentifier } from '$lib/engine/identifier';
import type { QueryEngine, Row } from '$lib/engine/query-engine';
import { KnownKeys } from '$lib/ingest/keys';
import { recordFacts, type RecordFacts } from '$lib/ingest/rules/record-facts';
import type { TableRow } from '$lib/ingest/table-row';
import { UPLOAD_KINDS, UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import type { NamedComponent } from '$lib/ingest/values/value-reading';

/** What uploads are mapped, read and checked against: the record that is loaded. */
export interface UploadContext {
	readonly areas: readonly SpelledArea[];
	readonly components: readonly NamedComponent[];
	/** Codes of the indices. */
	readonly indices: readonly string[];
	/** The keys that other tables may point to. */
	readonly known: KnownKeys;
	readonly facts: RecordFacts;
}

/** Rows of the record as the rules take them; the line is the row's place in the answer. */
async function recordRows(engine: QueryEngine, table: string): Promise<TableRow[]> {
	const columns = packageTables().find((one) => one.table === table)?.columns ?? [];
	const read = columns.map(({ name, type }) => {
		const column = quoteIdentifier(name);
		if (type.startsWith('DECIMAL')) return `${column}::DOUBLE AS ${column}`;
		return type === 'DATE' ? `${column}::VARCHAR AS ${column}` : column;
	});
	const rows = await engine.query(`SELECT ${read.join(', ')} FROM ${quoteIdentifier(table)}`);
	return rows.map((values, at) => ({ line: at + 1, values, written: writtenIn(values) }));
}

function writtenIn(row: Row): Record<string, string> {
	return Object.fromEntries(
		Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : String(cell)])
	);
}

function text(row: TableRow, column: string): string | null {
	return row.written[column] || null;
}

function spelledArea(row: TableRow): SpelledArea {
	const kind = row.written['kind'];
	const ended = text(row, 'valid_to');
	return {
		code: row.written['area_code'] ?? '',
		kind: kind === 'country' || kind === 'region' ? kind : 'province',
		nameVi: row.written['name_vi'] ?? '',
		nameEn: row.written['name_en'] ?? '',
		aliases: (text(row, 'aliases') ?? '').split('|').filter((alias) => alias !== ''),
		lastYear: ended === null ? null : Number(ended.slice(0, 4)),
		code2025: text(row, 'area_code_2025'),
		name2025Vi: text(row, 'name_2025_vi')
	};
}

function namedComponent(row: TableRow): NamedComponent {
	const last = text(row, 'valid_to');
	return {
		index: row.written['index'] ?? '',
		component: row.written['component'] ?? '',
		nameVi: row.written['name_vi'] ?? '',
		nameEn: row.written['name_en'] ?? '',
		firstYear: Number(row.written['valid_from'] ?? ''),
		lastYear: last === null ? Infinity : Number(last)
	};
}

/** Tables whose keys a field of an upload may have to be found in. */
function referencedTables(): string[] {
	const references = UPLOAD_KINDS.flatMap((kind) => [
		...UPLOAD_SCHEMAS[kind].foreignKeys,
		...UPLOAD_SCHEMAS[kind].matchKeys
	]);
	return [...new Set(references.map(({ resource }) => resource))].filter((name) => name !== '');
}

/** Tables that no upload adds to. */
const FIXED = ['areas', 'components', 'breaks', 'indices'];

const fixed = new WeakMap<QueryEngine, ReadonlyMap<string, readonly TableRow[]>>();

async function askTables(
	engine: QueryEngine,
	names: Iterable<string>
): Promise<Map<string, TableRow[]>> {
	const tables = new Map<string, TableRow[]>();
	for (const name of names) tables.set(name, await recordRows(engine, name));
	return tables;
}

/** Everything that an upload is held against; what no upload adds to is asked once an engine. */
export async function askUploadContext(engine: QueryEngine): Promise<UploadContext> {
	const held = fixed.get(engine) ?? (await askTables(engine, FIXED));
	fixed.set(engine, held);
	const others = referencedTables().filter((name) => !held.has(name));
	const tables = new Map([...held, ...(await askTables(engine, others))]);
	const rowsOf = (name: string): readonly TableRow[] => tables.get(name) ?? [];
	const [components, areas] = [rowsOf('components'), rowsOf('areas')];
	return {
		areas: areas.map(spelledArea),
		components: components.map(namedComponent),
		indices: rowsOf('indices').map((row) => row.written['index'] ?? ''),
		known: new KnownKeys(tables),
		facts: recordFacts(components, rowsOf('breaks'), areas, RECORD_VINTAGE)
	};
}
