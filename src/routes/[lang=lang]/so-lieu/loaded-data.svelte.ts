import type { Quota, StoreState, UploadStore } from '$lib/store/upload-store';
import { sharedStore } from '../../shared-store';

/** What is kept in this browser, as the page shows it, and what can be done with it. */
export class LoadedData {
	state = $state.raw<StoreState | null>(null);
	quota = $state.raw<Quota | null>(null);
	/** Whether reviews are saved here, which a bundle takes along. */
	hasReviews = $state(false);
	/** What failed, to be put into words; taken back by the next thing that is done. */
	fault = $state.raw<unknown>(null);
	isBusy = $state(false);
	#unsubscribe: (() => void) | null = null;
	#isGone = false;

	/** Opens the store and follows it until `leave`. */
	async open(): Promise<void> {
		await this.do(async (store) => {
			if (this.#isGone) return;
			this.#unsubscribe?.();
			this.state = store.state();
			const ends = [
				store.subscribe((state) => {
					this.state = state;
					void this.#measure(store);
				}),
				store.reviews.subscribe(() => void this.#measure(store))
			];
			this.#unsubscribe = () => {
				for (const end of ends) end();
			};
			await this.#measure(store);
		});
	}

	leave(): void {
		this.#isGone = true;
		this.#unsubscribe?.();
	}

	/** Does one thing with the store; a failure is kept in `fault`. Whether it was done. */
	async do(action: (store: UploadStore) => Promise<unknown>): Promise<boolean> {
		this.isBusy = true;
		this.fault = null;
		try {
			await action(await sharedStore());
			return true;
		} catch (error) {
			this.fault = error;
			return false;
		} finally {
			this.isBusy = false;
		}
	}

	async #measure(store: UploadStore): Promise<void> {
		this.quota = await store.quota();
		// What keeps them from being read keeps all else, too, and is told there.
		const reviews = await store.reviews.list().catch(() => []);
		this.hasReviews = reviews.length > 0;
	}
}
