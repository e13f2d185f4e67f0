import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../scripts/server.js';

export const BUILD = join(import.meta.dirname, '../../build');

/** A site on a port of its own, whose network can be pulled and put back, and whose files can be exchanged. */
export class CuttableSite {
	readonly #folder = mkdtempSync(join(tmpdir(), 'nhip-cchc-host-'));
	#close: (() => Promise<void>) | null = null;
	#port = 0;

	/** `http://127.0.0.1:…`, without a slash at the end. */
	get url(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	/** Serves a folder from now on, always at the same address; what is on its way is not cut off. */
	async serve(root = BUILD): Promise<void> {
		const [now, next] = [join(this.#folder, 'now'), join(this.#folder, 'next')];
		symlinkSync(root, next);
		renameSync(next, now);
		if (this.#close !== null) return;
		const { port, close } = await startServer({ root: now, port: this.#port });
		if (this.#port !== 0 && port !== this.#port) throw new Error(`port ${this.#port} is taken`);
		this.#port = port;
		this.#close = close;
	}

	/** Nothing answers any more: connections that are open end, too. */
	async cut(): Promise<void> {
		await this.#close?.();
		this.#close = null;
	}

	/** Cuts it for good, and leaves nothing behind. */
	async end(): Promise<void> {
		await this.cut();
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
