import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from '../../scripts/server.js';

const ROOT = resolve(import.meta.dirname, '..', '..');
const run = promisify(execFile);

export interface PublishingHost {
	readonly url: string;
	/** Where a test may lay its own files; goes with the host. */
	readonly folder: string;
	/** What `npm run publish` runs, on the `published/` of this host; what it printed. */
	publish(...args: readonly string[]): Promise<string>;
	close(): Promise<void>;
}

/** The built site as a host has it: its files, and a `published/` of its own beside them. */
export async function servePublished(): Promise<PublishingHost> {
	const folder = mkdtempSync(join(tmpdir(), 'host-'));
	const root = join(folder, 'site');
	const published = join(root, 'published');
	cpSync(join(ROOT, 'build/published'), published, { recursive: true });
	for (const name of readdirSync(join(ROOT, 'build'))) {
		if (name !== 'published') symlinkSync(join(ROOT, 'build', name), join(root, name));
	}
	const { url, close } = await startServer({ root, port: 0 });
	return {
		url,
		folder,
		publish: async (...args) => {
			const command = ['scripts/run.js', 'src/cli/publish.ts', ...args, '--to', published];
			return (await run(process.execPath, command, { cwd: ROOT })).stdout;
		},
		close: async () => {
			await close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
