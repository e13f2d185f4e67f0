import type { StoreDatabase } from './database';
import { guarded } from './storage-fault';
import type { RememberedMapping } from './upload-store';

/** What a person chose and need not choose again; kept apart from what is loaded, and without versions. */
export class Preferences {
	readonly #database: StoreDatabase;

	constructor(database: StoreDatabase) {
		this.#database = database;
	}

	recallMapping(key: string): Promise<RememberedMapping | null> {
		return guarded(async () => (await this.#database.get('mappings', key)) ?? null);
	}

	async rememberMapping(remembered: RememberedMapping): Promise<void> {
		await guarded(() => this.#database.put('mappings', remembered, remembered.key));
	}

	recallChoice(key: string): Promise<unknown> {
		return guarded(() => this.#database.get('choices', key));
	}

	async keepChoice(key: string, value: unknown): Promise<void> {
		await guarded(() => this.#database.put('choices', value, key));
	}
}
