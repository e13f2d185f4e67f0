import { offlineSupport, SiteKeeper } from '$lib/offline/site-keeper';

/** Which version this page is, and whether there is a newer one. */
export class SiteVersion {
	/** A newer version waits to be used. */
	hasNewer = $state(false);
	/** A newer one is in use; this page is of the older. */
	isOutdated = $state(false);
	readonly #keeper = new SiteKeeper();
	#isAsked = false;

	/** Once the page is at rest: keeping the site must not hold back its first figures. */
	async start(base: string): Promise<void> {
		if (offlineSupport() !== 'yes') return;
		await untilAtRest();
		try {
			await this.#keeper.start(base, {
				onwaiting: () => {
					this.hasNewer = true;
				},
				ontaken: () => {
					if (this.#isAsked) location.reload();
					this.isOutdated = true;
				}
			});
		} catch {
			// A browser that forbids it, and says so on the page that tells what is kept.
		}
	}

	use(): void {
		this.#isAsked = true;
		if (!this.#keeper.takeOver()) location.reload();
	}
}

function untilAtRest(): Promise<void> {
	return new Promise((resolve) => {
		const rest = () => {
			if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
			else setTimeout(resolve, 1000);
		};
		if (document.readyState === 'complete') rest();
		else addEventListener('load', rest, { once: true });
	});
}
