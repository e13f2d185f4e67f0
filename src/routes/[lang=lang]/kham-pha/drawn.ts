import type { Scene, SceneLayout } from '$lib/charts/scene';
import type { FigureFrame } from '$lib/figures/figure';

/** A figure with how it is drawn. */
export interface Drawn {
	readonly figure: FigureFrame;
	readonly layout: SceneLayout;
}

/** One that is kept, with what was drawn of it last. */
export interface KeptDrawn extends Drawn {
	/** The width at which it was laid out last; null where it was not yet. */
	readonly width: number | null;
}

const made = new WeakMap<object, Map<string, KeptDrawn>>();

/** What is drawn of a frame under a name: put together once, and as long there as the frame is. */
export function drawnOnce(frame: object, name: string, draw: () => Drawn): KeptDrawn {
	const ofFrame = made.get(frame) ?? new Map<string, KeptDrawn>();
	made.set(frame, ofFrame);
	const drawn = ofFrame.get(name) ?? laidOutOnce(draw());
	ofFrame.set(name, drawn);
	return drawn;
}

/** Laid out anew only for another width; as low as a page wants it each time. */
function laidOutOnce({ figure, layout }: Drawn): KeptDrawn {
	let last: { readonly width: number; readonly scene: Scene } | null = null;
	return {
		figure,
		layout: (width, height) => {
			if (height !== undefined) return layout(width, height);
			if (last?.width !== width) last = { width, scene: layout(width) };
			return last.scene;
		},
		get width() {
			return last?.width ?? null;
		}
	};
}
