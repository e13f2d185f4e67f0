import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { compressFolder } from '../../../scripts/compress.js';
import { installPeer } from '../install-peer';
import type { Folders } from '../suite';
import { scoresFile } from './scores-file';

/** As our release is: everything as small as brotli makes it. The engine takes two minutes, once. */
async function compress(site: string): Promise<void> {
	const cache = join(import.meta.dirname, '../peer/node_modules/.cache/brotli');
	await compressFolder(site, { best: true, cache });
}

/** Builds the page written with vgplot; gives back its folder. */
export async function vgplotSite({ data, scratch }: Folders): Promise<string> {
	const packages = installPeer('peer', '@uwdata/vgplot');
	const site = join(scratch, 'visit-vgplot');
	await build({
		root: packages,
		configFile: false,
		logLevel: 'error',
		build: {
			outDir: site,
			target: 'es2022',
			assetsInlineLimit: 0,
			rolldownOptions: { input: join(packages, 'visit.html') }
		}
	});
	renameSync(join(site, 'visit.html'), join(site, 'index.html'));
	writeFileSync(join(site, 'scores.csv'), scoresFile(data));
	await compress(site);
	return site;
}

const ENGINE = ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js'];

/**
 * Builds the page written with Observable Framework; gives back its folder. Framework takes an `npm:` import and what
 * it fills in by itself from another host: here every module comes from node_modules, the engine through file attachments.
 */
export async function frameworkSite({ data, scratch }: Folders): Promise<string> {
	const packages = installPeer('framework-peer', '@observablehq/framework');
	const project = join(scratch, 'visit-framework');
	mkdirSync(project);
	for (const name of ['package.json', 'observablehq.config.js', 'src']) {
		cpSync(join(packages, name), join(project, name), { recursive: true });
	}
	symlinkSync(join(packages, 'node_modules'), join(project, 'node_modules'));
	for (const name of ENGINE) {
		const engine = join(packages, 'node_modules/@duckdb/duckdb-wasm/dist', name);
		copyFileSync(engine, join(project, 'src', name));
	}
	writeFileSync(join(project, 'src/scores.csv'), scoresFile(data));
	const command = join(packages, 'node_modules/@observablehq/framework/dist/bin/observable.js');
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'build'], {
		cwd: project,
		env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' },
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`bench: Framework cannot build its page\n${stdout}${stderr}`);
	const site = join(project, 'dist');
	await compress(site);
	return site;
}
