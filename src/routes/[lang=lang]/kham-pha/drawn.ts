import type { Scene } from '$lib/charts/scene';
import type { FigureFrame } from '$lib/figures/figure';

/** A figure with how it is drawn. */
export interface Drawn {
	readonly figure: FigureFrame;
	readonly layout: (width: number) => Scene;
}
