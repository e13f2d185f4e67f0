/** How a program finds its way about one of the pages. */
export interface Filter {
	/** Once this is there, the page can be asked for another province. */
	readonly ready: string;
	/** The link to each province that is chosen in turn, or its value in the menu. */
	readonly kind: 'links' | 'menu';
	readonly choices: readonly string[];
}

export interface Watched {
	/** Milliseconds since the visit began. */
	chart: number | null;
	filtered: number | null;
	blockedMs: number;
	longestMs: number;
}

declare global {
	interface Window {
		visit: Watched;
		/** Chooses a province; gives milliseconds until its charts are painted. */
		choose: (choice: string) => Promise<number>;
	}
}

/**
 * Watches a visit from its beginning, the same for all pages. A chart is an `svg` of at least 100 × 40 px inside the
 * window with a path of at least three points that is 40 px wide or more: marks, not axes or signs. It counts from the
 * frame in which it is painted. As soon as the page can be asked for another province the watch asks
 * for it, and waits for the frame in which the first chart's paths are others. In the page it stands alone: nothing of this module may be named in it.
 */
export const watchVisit = ({ ready, kind, choices }: Filter): void => {
	const state: Watched = {
		chart: null,
		filtered: null,
		blockedMs: 0,
		longestMs: 0
	};
	window.visit = state;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			if (state.filtered !== null) return;
			state.blockedMs += Math.max(0, duration - 50);
			state.longestMs = Math.max(state.longestMs, duration);
		}
	}).observe({ type: 'longtask', buffered: true });

	const { scheduler } = window as unknown as {
		scheduler: { postTask: (task: () => void, options: { priority: string }) => unknown };
	};
	/** A task posted in a frame's callback comes after that frame is painted. */
	const whenPainted = (task: (at: number) => void) =>
		scheduler.postTask(() => task(performance.now()), { priority: 'user-blocking' });
	const isMark = (path: SVGPathElement) => {
		const points = path.getAttribute('d')?.match(/[LCSQHV]/g)?.length ?? 0;
		return points >= 2 && path.getBoundingClientRect().width >= 40;
	};
	const isChart = (svg: SVGSVGElement) => {
		const { width, height, top, bottom, left, right } = svg.getBoundingClientRect();
		if (width < 100 || height < 40 || bottom < 0 || right < 0) return false;
		if (top > innerHeight || left > innerWidth) return false;
		return [...svg.querySelectorAll('path')].some(isMark);
	};
	const charts = () => [...document.querySelectorAll('svg')].filter(isChart);
	/** The lines of the first chart: the others may be drawn later, or have too few points. */
	const drawn = () =>
		[...(charts()[0]?.querySelectorAll('path') ?? [])]
			.filter(isMark)
			.map((path) => path.getAttribute('d'))
			.join('|');

	const ask = (choice: string) => {
		if (kind === 'links') {
			document.querySelector<HTMLAnchorElement>(choice)?.click();
			return;
		}
		const menu = document.querySelector('select');
		if (!menu) return;
		menu.value = choice;
		menu.dispatchEvent(new Event('input', { bubbles: true }));
	};
	window.choose = (choice) =>
		new Promise((resolve) => {
			const before = drawn();
			const begin = performance.now();
			ask(choice);
			const look = () => {
				const after = drawn();
				if (after !== '' && after !== before) whenPainted((at) => resolve(at - begin));
				else requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});

	const look = () => {
		if (state.chart === null && charts().length > 0) {
			state.chart = NaN;
			whenPainted((at) => (state.chart = at));
		}
		if (state.chart !== null && document.querySelector(ready)) {
			void window.choose(choices[0] ?? '').then(() => (state.filtered = performance.now()));
			return;
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
};
