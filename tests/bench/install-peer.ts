import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the packages that a folder of peers names, where they are not there. Gives back the folder. */
export function installPeer(folder: string, name: string): string {
	const path = join(import.meta.dirname, folder);
	if (existsSync(join(path, 'node_modules', name))) return path;
	console.log(`bench: installing ${name} in tests/bench/${folder}`);
	const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: path, stdio: 'inherit' });
	if (status !== 0) throw new Error(`bench: the packages of ${path} cannot be installed`);
	return path;
}
