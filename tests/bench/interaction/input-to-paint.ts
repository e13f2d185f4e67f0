import type { Page } from 'playwright-core';

/** How long nothing may change before a view counts as settled, in milliseconds. */
const STILL = 250;

declare global {
	interface Window {
		/** When the last input happened, and when the last change that it led to was painted. */
		inputToPaint: { at: number | null; painted: number | null; changes: number };
	}
}

/**
 * Watches a page: `at` is when the browser got the last input before anything changed (its `timeStamp`, so
 * that waiting for a busy page counts), `painted` the first moment after the frame in which the last change was drawn. To be added
 * before the page's own scripts. In the page it stands alone: nothing of this module may be named in it.
 */
const watchPaints = (events: readonly string[]) => {
	const state: Window['inputToPaint'] = { at: null, painted: null, changes: 0 };
	window.inputToPaint = state;
	for (const type of events) {
		addEventListener(
			type,
			(event) => {
				if (state.changes === 0) state.at = event.timeStamp;
			},
			{ capture: true, passive: true }
		);
	}
	let isAsked = false;
	const noted = () => {
		state.painted = performance.now();
		isAsked = false;
	};
	const { scheduler } = window as unknown as {
		scheduler: { postTask: (task: () => void, options: { priority: string }) => unknown };
	};
	/** The target of a link and what is in a closed table are not painted. */
	const isPainted = ({ target, attributeName }: MutationRecord) => {
		const element = target instanceof Element ? target : target.parentElement;
		const inside = target instanceof Element ? element?.parentElement : element;
		return attributeName !== 'href' && !inside?.closest('details:not([open])');
	};
	const seen = new MutationObserver((records) => {
		if (state.at === null || !records.some(isPainted)) return;
		state.changes += 1;
		if (isAsked) return;
		isAsked = true;
		// A task posted in a frame's callback comes after the frame is painted, and the most urgent one
		// before whatever the page does then.
		requestAnimationFrame(() => scheduler.postTask(noted, { priority: 'user-blocking' }));
	});
	addEventListener('DOMContentLoaded', () => {
		seen.observe(document.body, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true
		});
	});
};

/** To be called before the page is opened. `events` are the inputs that the page answers. */
export async function watchInputs(page: Page, events: readonly string[]): Promise<void> {
	await page.addInitScript(watchPaints, events);
}

/**
 * Milliseconds from an input to the paint of the last change that it led to; `null` where it changed
 * nothing. `give` gives it; the page is settled before and after.
 */
export async function inputToPaint(
	page: Page,
	give: () => Promise<unknown>
): Promise<number | null> {
	await page.evaluate(() => {
		Object.assign(window.inputToPaint, { at: null, painted: null, changes: 0 });
	});
	await give();
	return page.evaluate(
		(still) =>
			new Promise<number | null>((resolve) => {
				const state = window.inputToPaint;
				let changes = -1;
				const look = () => {
					if (state.changes === changes) {
						const { at, painted } = state;
						resolve(at === null || painted === null ? null : painted - at);
						return;
					}
					changes = state.changes;
					setTimeout(look, still);
				};
				setTimeout(look, still);
			}),
		STILL
	);
}
