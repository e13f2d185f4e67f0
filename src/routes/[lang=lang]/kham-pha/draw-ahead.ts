import type { ExploreFrame } from './explore-frame';
import { areasFigure } from './areas-figure';
import type { Drawn, KeptDrawn } from './drawn';
import { otherKinds } from './other-kinds.svelte';
import { yearsFigure } from './years-figure';

/**
 * Puts together what a frame will show, as wide as the frame that is shown now, but maps, whose
 * boundaries may be on their way.
 */
export function drawAhead(frame: ExploreFrame, now: ExploreFrame): void {
	const { years, areas } = frame.view;
	const { makers } = otherKinds;
	if (years !== 'maps') {
		layOutLike(yearsFigure(frame, years, {}, makers), yearsFigure(now, years, {}, makers));
	}
	if (areas !== 'map') {
		layOutLike(areasFigure(frame, areas, null, makers), areasFigure(now, areas, null, makers));
	}
}

function layOutLike(next: Drawn, now: Drawn | KeptDrawn): void {
	if ('width' in now && now.width !== null) next.layout(now.width);
}
