import { TAKE_OVER } from './serve-site';

/**
 * Whether this browser can keep the site: `file` and `insecure` say what stands in the way, a folder of files or
 * plain http to another host; `none` is a browser, or a private window, without service workers.
 */
export type OfflineSupport = 'yes' | 'file' | 'insecure' | 'none';

export function offlineSupport(): OfflineSupport {
	if (location.protocol === 'file:') return 'file';
	if (!isSecureContext) return 'insecure';
	return 'serviceWorker' in navigator && 'caches' in globalThis ? 'yes' : 'none';
}

export interface UpdateListener {
	/** A newer version is kept whole and waits to be used. */
	onwaiting(): void;
	/** A newer version took over; this page is still the older one. */
	ontaken(): void;
}

const HOUR_MS = 3_600_000;

/** Keeps the site from now on and looks for newer versions, now and every hour. */
export class SiteKeeper {
	#registration: ServiceWorkerRegistration | null = null;

	/** @throws what the browser says where it registers none */
	async start(base: string, listener: UpdateListener): Promise<void> {
		const workers = navigator.serviceWorker;
		// The first version that takes over is that of this page.
		let isFirst = workers.controller === null;
		workers.addEventListener('controllerchange', () => {
			if (!isFirst) listener.ontaken();
			isFirst = false;
		});
		const registration = await workers.register(`${base}/service-worker.js`);
		this.#registration = registration;
		const look = () => {
			if (registration.waiting && workers.controller) listener.onwaiting();
		};
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
		look();
		setInterval(() => {
			// Out of reach: there is nothing newer to find.
			registration.update().catch(() => undefined);
		}, HOUR_MS);
	}

	/** The version that waits takes over, in all pages that are open; false where none waits. */
	takeOver(): boolean {
		this.#registration?.waiting?.postMessage(TAKE_OVER);
		return this.#registration?.waiting !== null;
	}
}
