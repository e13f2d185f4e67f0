import type { Page } from 'playwright-core';

/** When the engine's worker is to be ended: at messages of a kind, in the middle of what they ask. */
export interface Deaths {
	/** Name of a message of DuckDB-WASM. */
	readonly at: string;
	/** What stands in it. */
	readonly with?: string;
	/** So many messages like it pass before. */
	readonly after?: number;
	/** How many workers end so, one after the other. */
	readonly times?: number;
}

interface Planned extends Deaths {
	passed: number;
	left: number;
}

declare global {
	interface Window {
		engineDeaths: { plan: Planned | null; ended: number; started: number };
	}
}

/** To be called before the page is opened: its workers are real ones, and can be ended from outside. */
export async function watchEngines(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.engineDeaths = { plan: null, ended: 0, started: 0 };
		const Native = Worker;
		window.Worker = class extends Native {
			readonly #isEngine: boolean;

			constructor(address: string | URL, options?: WorkerOptions) {
				super(address, options);
				this.#isEngine = options?.name?.includes('duckdb') === true;
				if (this.#isEngine) window.engineDeaths.started += 1;
			}

			override postMessage(message: unknown, more?: Transferable[] | StructuredSerializeOptions) {
				super.postMessage(message, Array.isArray(more) ? { transfer: more } : more);
				const { plan } = window.engineDeaths;
				if (!this.#isEngine || plan === null || plan.left === 0) return;
				const { type, data } = message as { readonly type: string; readonly data: unknown };
				if (type !== plan.at) return;
				if (plan.with !== undefined && !JSON.stringify(data).includes(plan.with)) return;
				plan.passed += 1;
				if (plan.passed <= (plan.after ?? 0)) return;
				plan.passed = 0;
				plan.left -= 1;
				window.engineDeaths.ended += 1;
				this.terminate();
			}
		};
	});
}

/** From now on, until another is planned. */
export async function planDeaths(page: Page, deaths: Deaths): Promise<void> {
	await page.evaluate((planned) => {
		const plan = { ...planned, passed: 0, left: planned.times ?? 1 };
		window.engineDeaths = { ...window.engineDeaths, plan, ended: 0 };
	}, deaths);
}

/** Workers that were ended since the plan was made. */
export const endedWorkers = (page: Page) => page.evaluate(() => window.engineDeaths.ended);

const engineWorkers = (page: Page) =>
	page.workers().filter((worker) => /duckdb/.test(worker.url()));

/** Ends the engine as a worker ends itself: no event tells of it. */
export async function closeEngine(page: Page): Promise<void> {
	for (const worker of engineWorkers(page)) {
		await worker.evaluate(() => {
			self.close();
		});
	}
}

/** Keeps the engine's worker from hearing anything for a minute. */
export function deafenEngine(page: Page): void {
	for (const worker of engineWorkers(page)) {
		void worker
			.evaluate(() => {
				const until = Date.now() + 60_000;
				while (Date.now() < until) continue;
			})
			.catch(() => undefined);
	}
}
