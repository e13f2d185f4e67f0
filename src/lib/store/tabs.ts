const NAME = 'nhip-cchc-store';

/**
 * Tells the other tabs that something changed, and hears it from them. A tab that slept may have missed
 * it, so that one that comes back to the screen looks, too.
 */
export class TabChannel {
	readonly #channel: BroadcastChannel | null;
	readonly #onReturn: () => void;

	/** `of` names what changes, where it is not what is loaded. */
	constructor(onChange: () => void, of = '') {
		const name = `${NAME}${of}`;
		this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
		if (this.#channel !== null) this.#channel.onmessage = onChange;
		this.#onReturn = () => {
			if (document.visibilityState === 'visible') onChange();
		};
		// In a worker there is no document.
		if (typeof document !== 'undefined') {
			document.addEventListener('visibilitychange', this.#onReturn);
		}
	}

	announce(): void {
		this.#channel?.postMessage('changed');
	}

	close(): void {
		this.#channel?.close();
		if (typeof document !== 'undefined') {
			document.removeEventListener('visibilitychange', this.#onReturn);
		}
	}
}

function lockManager(): LockManager | undefined {
	return (navigator as { readonly locks?: LockManager }).locks;
}

/**
 * Runs work while no other tab does such work; it is told whether that is so. Plain http has no locks:
 * there the transaction at the end of a change still lets one tab win.
 */
export async function withStoreLock(work: (isAlone: boolean) => Promise<void>): Promise<void> {
	const locks = lockManager();
	await (locks === undefined ? work(false) : locks.request(NAME, () => work(true)));
}

/** Runs work now, or not at all where another tab is at work. */
export async function ifStoreIsFree(work: () => Promise<void>): Promise<void> {
	const locks = lockManager();
	if (locks === undefined) await work();
	else {
		await locks.request(NAME, { ifAvailable: true }, async (lock) => {
			if (lock !== null) await work();
		});
	}
}
