import { join } from 'node:path';
import { startServer } from '../../scripts/server.js';

export const BUILD = join(import.meta.dirname, '../../build');

/** A site on a port of its own, whose network can be pulled and put back. */
export class CuttableSite {
	#close: (() => Promise<void>) | null = null;
	#port = 0;

	/** `http://127.0.0.1:…`, without a slash at the end. */
	get url(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	/** Serves a folder from now on, always at the same address. */
	async serve(root = BUILD): Promise<void> {
		await this.cut();
		const { port, close } = await startServer({ root, port: this.#port });
		if (this.#port !== 0 && port !== this.#port) throw new Error(`port ${this.#port} is taken`);
		this.#port = port;
		this.#close = close;
	}

	/** Nothing answers any more: connections that are open end, too. */
	async cut(): Promise<void> {
		await this.#close?.();
		this.#close = null;
	}
}
