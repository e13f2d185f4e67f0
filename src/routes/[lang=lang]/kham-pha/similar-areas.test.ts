import { expect, test } from 'vitest';
import type { LocalData } from '../../local-data.svelte';
import { SimilarAreas } from './similar-areas.svelte';

test('while none is known the answer is the same each time, so that no figure is made again', () => {
	const areas = new SimilarAreas('', { overlay: null } as LocalData);
	expect(areas.of('PAPI', '04', 'all')).toEqual([]);
	expect(areas.of('PAPI', '04', 'all')).toBe(areas.of('PCI', '01', 'published'));
});
