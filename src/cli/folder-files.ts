import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { leavesFolder } from '$lib/ingest/package-layout';
import type { PackageFiles } from '$lib/ingest/package-files';

/** A file's bytes, or why there are none: the error code of the system, such as `ENOENT`. */
export type FileReading =
	| { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly ok: false; readonly code: string };

export function codeOf(error: unknown): string {
	const hasCode = typeof error === 'object' && error !== null && 'code' in error;
	return hasCode ? String(error.code) : 'unknown';
}

export function readBytes(path: string): FileReading {
	try {
		return { ok: true, bytes: new Uint8Array(readFileSync(path)) };
	} catch (error) {
		return { ok: false, code: codeOf(error) };
	}
}

function pathsIn(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
			.map((path) => path.split(sep).join('/'))
			.sort();
	} catch {
		return [];
	}
}

/** The data package in a folder of the disk; `named` is how findings call the folder. */
export function folderFiles(folder: string, named: string): PackageFiles {
	const root = join(folder, '.');
	return {
		folder: named,
		paths: pathsIn(root),
		read: (path) => {
			if (leavesFolder(path)) return null;
			const reading = readBytes(join(root, path));
			return reading.ok ? reading.bytes : null;
		}
	};
}
