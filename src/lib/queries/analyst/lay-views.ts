import type { QueryEngine } from '$lib/engine/query-engine';
import { SEALING_SETTINGS } from '$lib/engine/settings';
import { prepareTables } from '../prepare';
import figures from './views/figures.sql?raw';
import programme from './views/programme.sql?raw';
import reference from './views/reference.sql?raw';

/**
 * Makes the views that people may ask over the loaded tables of an engine and seals it: names without
 * a schema mean them, and no statement reaches a file, an address or a setting any more.
 */
export async function layAnalystViews(engine: QueryEngine): Promise<void> {
	await prepareTables(engine);
	await engine.run('CREATE SCHEMA IF NOT EXISTS analyst');
	for (const script of [figures, reference, programme]) await engine.run(script);
	await engine.run("SET schema = 'analyst'");
	for (const setting of SEALING_SETTINGS) await engine.run(setting);
}
