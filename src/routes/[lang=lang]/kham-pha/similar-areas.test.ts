import { expect, test } from 'vitest';
import { SimilarAreas } from './similar-areas.svelte';

test('while none is known the answer is the same each time, so that no figure is made again', () => {
	const ask = () => Promise.reject(new Error('nothing is loaded'));
	const areas = new SimilarAreas('', { overlay: null, ask });
	expect(areas.of('PAPI', '04', 'all')).toEqual([]);
	expect(areas.of('PAPI', '04', 'all')).toBe(areas.of('PCI', '01', 'record'));
});
