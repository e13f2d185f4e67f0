import { startNodeEngine } from '$lib/engine/node-engine.server';
import { packageSources } from '$lib/engine/package-tables';
import { packageText } from '$lib/engine/package-texts.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { NO_EXTENSIONS } from '$lib/engine/settings';
import { layAnalystViews } from '../lay-views';

/** A copy of the record as the page has one. */
export async function startAnalystEngine(): Promise<QueryEngine> {
	const engine = await startNodeEngine(NO_EXTENSIONS);
	await engine.load(await packageSources(packageText));
	await layAnalystViews(engine);
	return engine;
}

/** All that a statement could alter: tables by content, views, settings, schemas, types, variables. */
export async function stateOf(engine: QueryEngine): Promise<string> {
	const tables = await engine.query(
		`SELECT database_name, schema_name, table_name FROM duckdb_tables() ORDER BY ALL`
	);
	const parts: unknown[] = [tables];
	for (const { schema_name: schema, table_name: table } of tables) {
		const name = `${String(schema)}.${String(table)}`;
		parts.push(await engine.query(`SELECT count(*) AS n, bit_xor(hash(t)) AS h FROM ${name} t`));
	}
	for (const catalogue of ['views', 'schemas', 'sequences', 'types', 'constraints', 'databases']) {
		const listed = `SELECT * EXCLUDE (database_size) FROM duckdb_${catalogue}()`;
		const rows = `SELECT string_agg(d::VARCHAR, '|' ORDER BY d::VARCHAR) AS all FROM duckdb_${catalogue}() d`;
		parts.push(
			await engine.query(
				catalogue === 'databases' ? listed.replace(' EXCLUDE (database_size)', '') : rows
			)
		);
	}
	parts.push(await engine.query('SELECT name, value FROM duckdb_settings() ORDER BY name'));
	parts.push(await engine.query('FROM duckdb_variables()'));
	return JSON.stringify(parts);
}
