import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface SourceFile {
	/** Path in the repository, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

/** Files below a folder of the repository whose name matches, without packages that are installed there. */
export function sourceFiles(folder: string, name: RegExp): SourceFile[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && name.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !file.includes(`${sep}node_modules${sep}`))
		.map((file) => ({
			path: file.slice(ROOT.length + 1).replaceAll(sep, '/'),
			text: readFileSync(file, 'utf8')
		}))
		.sort((a, b) => a.path.localeCompare(b.path, 'en'));
}
