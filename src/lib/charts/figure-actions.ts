import type { FigureFrame } from '$lib/figures/figure';
import type { Words } from '$lib/messages/words';
import { getContext, setContext, type Component } from 'svelte';
import type { Scene } from './scene';

/** What stands under every figure of a page to take it along; the page brings it. */
export type FigureActions = Component<{
	readonly figure: FigureFrame;
	readonly layout: (width: number) => Scene;
	readonly words: Words;
}>;

const KEY = Symbol('figure actions');

export function setFigureActions(actions: FigureActions): void {
	setContext(KEY, actions);
}

/** Undefined where nobody has set them, as in a picture test. */
export function figureActions(): FigureActions | undefined {
	return getContext<FigureActions | undefined>(KEY);
}
