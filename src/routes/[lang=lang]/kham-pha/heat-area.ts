import type { HeatArea } from '$lib/figures/heat-input';
import type { MeasuredArea } from '$lib/figures/measured-input';
import type { ExploreFrame } from './explore-frame';

/** A heat table names the region of an area. */
export function heatArea({ provinces }: ExploreFrame, { code, name }: MeasuredArea): HeatArea {
	return { code, name, region: provinces.find((one) => one.code === code)?.regionName ?? '' };
}
