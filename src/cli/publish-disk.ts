import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import process from 'node:process';

/** The system's code of an error, such as `ENOENT`; `''` where it has none. */
export function errorCode(error: unknown): string {
	const hasCode = typeof error === 'object' && error !== null && 'code' in error;
	return hasCode ? String(error.code) : '';
}

/** What publishing does to a disk, step by step: every step that could be the last before a power cut. */
export interface Disk {
	/** `null` where there is no such file. */
	read(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
	/** Names in a folder; none where there is no such folder. */
	list(folder: string): Promise<string[]>;
	isFolder(path: string): Promise<boolean>;
	makeFolder(path: string): Promise<void>;
	/** Writes a file through to the disk. */
	write(path: string, body: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
	/** Writes a file that was not there; false where it was. */
	create(path: string, text: string): Promise<boolean>;
	/** In one step: a file that is there is replaced. */
	rename(from: string, to: string): Promise<void>;
	/** A file, or a folder with all in it; nothing where there is none. */
	remove(path: string): Promise<void>;
	/** Makes the names in a folder last, which writing a file through does not. */
	settle(folder: string): Promise<void>;
}

async function unlessMissing<T, Else>(work: Promise<T>, otherwise: Else): Promise<T | Else> {
	try {
		return await work;
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return otherwise;
		throw error;
	}
}

export const realDisk: Disk = {
	read: (path) => unlessMissing(readFile(path), null),
	list: (folder) => unlessMissing(readdir(folder), []),
	isFolder: async (path) => (await unlessMissing(stat(path), null))?.isDirectory() === true,
	async makeFolder(path) {
		await mkdir(path, { recursive: true });
	},
	async write(path, body) {
		const file = await open(path, 'w');
		try {
			if (body instanceof Uint8Array) await file.writeFile(body);
			else for await (const piece of body) await file.appendFile(piece);
			await file.sync();
		} finally {
			await file.close();
		}
	},
	async create(path, text) {
		try {
			const file = await open(path, 'wx');
			try {
				await file.writeFile(text);
			} finally {
				await file.close();
			}
			return true;
		} catch (error) {
			if (errorCode(error) === 'EEXIST') return false;
			throw error;
		}
	},
	rename,
	async remove(path) {
		await rm(path, { recursive: true, force: true });
	},
	async settle(folder) {
		// Windows opens no folders, and makes renames last by itself.
		if (process.platform === 'win32') return;
		const opened = await open(folder, 'r');
		try {
			await opened.sync();
		} finally {
			await opened.close();
		}
	}
};
