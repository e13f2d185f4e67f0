import type { ExploreFrame } from './explore-frame';
import { areasFigure } from './areas-figure';
import type { Drawn, KeptDrawn } from './drawn';
import { yearsFigure } from './years-figure';

/**
 * Puts together what a frame will show, as wide as the frame that is shown now, but maps, whose
 * boundaries may be on their way.
 */
export function drawAhead(frame: ExploreFrame, now: ExploreFrame): void {
	const { years, areas } = frame.view;
	if (years !== 'maps') layOutLike(yearsFigure(frame, years, {}), yearsFigure(now, years, {}));
	if (areas !== 'map') layOutLike(areasFigure(frame, areas, null), areasFigure(now, areas, null));
}

function layOutLike(next: Drawn, now: Drawn | KeptDrawn): void {
	if ('width' in now && now.width !== null) next.layout(now.width);
}
