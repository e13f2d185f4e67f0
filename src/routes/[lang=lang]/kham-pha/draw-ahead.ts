import type { ExploreFrame } from './explore-frame';
import { areasFigure } from './areas-figure';
import { yearsFigure } from './years-figure';

/** Puts together what a frame will show, but maps, whose boundaries may be on their way. */
export function drawAhead(frame: ExploreFrame): void {
	const { years, areas } = frame.view;
	if (years !== 'maps') yearsFigure(frame, years, {});
	if (areas !== 'map') areasFigure(frame, areas, null);
}
