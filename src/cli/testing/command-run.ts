import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** A command with a folder of its own for each test; what it writes to the terminal is kept. */
export function useCommand(main: (args: readonly string[]) => Promise<number>) {
	let folder = '';
	const out: string[] = [];
	const err: string[] = [];

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'command-'));
		out.length = 0;
		err.length = 0;
		const keepIn = (list: string[]) => (text: string | Uint8Array) => list.push(String(text)) > 0;
		vi.spyOn(process.stdout, 'write').mockImplementation(keepIn(out));
		vi.spyOn(process.stderr, 'write').mockImplementation(keepIn(err));
	});

	afterEach(() => {
		vi.restoreAllMocks();
		rmSync(folder, { recursive: true });
	});

	return {
		folder: () => folder,
		pathOf: (name: string) => join(folder, name),
		put: (name: string, content: string | Uint8Array): string => {
			const path = join(folder, name);
			writeFileSync(path, content);
			return path;
		},
		/** `told` is what went to standard error. */
		run: async (...args: string[]) => {
			const code = await main(args);
			return { code, printed: out.join(''), told: err.join('').trimEnd() };
		}
	};
}
