import { packageSources } from '$lib/engine/package-tables';
import { packageText } from '$lib/engine/package-texts.server';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { prepareTables } from './prepare';

let started: Promise<QueryEngine> | undefined;

/** The engine with the published record in it, started once for a build or a test run. */
export function recordEngine(): Promise<QueryEngine> {
	started ??= start();
	return started;
}

async function start(): Promise<QueryEngine> {
	const engine = await startNodeEngine();
	await engine.load(await packageSources(packageText));
	await prepareTables(engine);
	return engine;
}
