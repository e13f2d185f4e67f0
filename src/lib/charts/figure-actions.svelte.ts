import type { FigureFrame } from '$lib/figures/figure';
import type { Words } from '$lib/messages/words';
import { getContext, setContext, type Component } from 'svelte';
import type { SceneLayout } from './scene';

/** What stands under a figure to take it along. */
export type FigureActions = Component<{
	readonly figure: FigureFrame;
	readonly layout: SceneLayout;
	readonly words: Words;
	/** Where the figure stands on the site, where that is not the page that shows it. */
	readonly permalink: string | null;
}>;

/** Holds the actions of all figures of a page, which come after its first paint. */
export class FigureActionsHolder {
	Actions = $state.raw<FigureActions | null>(null);
	permalink = $state<string | null>(null);
}

const KEY = Symbol('figure actions');

export function provideFigureActions(): FigureActionsHolder {
	return setContext(KEY, new FigureActionsHolder());
}

/** Undefined where nobody provides them, as in a picture test. */
export function figureActions(): FigureActionsHolder | undefined {
	return getContext<FigureActionsHolder | undefined>(KEY);
}
