import type { Scene } from '$lib/charts/scene';
import type { FigureFrame } from '$lib/figures/figure';

/** A figure with how it is drawn. */
export interface Drawn {
	readonly figure: FigureFrame;
	readonly layout: (width: number) => Scene;
}

const made = new WeakMap<object, Map<string, Drawn>>();

/** What is drawn of a frame under a name: put together once, and as long there as the frame is. */
export function drawnOnce(frame: object, name: string, draw: () => Drawn): Drawn {
	const ofFrame = made.get(frame) ?? new Map<string, Drawn>();
	made.set(frame, ofFrame);
	const drawn = ofFrame.get(name) ?? draw();
	ofFrame.set(name, drawn);
	return drawn;
}
