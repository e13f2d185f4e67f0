import { resolve } from '$app/paths';
import { indexSlug } from '$lib/domain/index-code';
import type { PartRow } from '$lib/queries/components';
import type { LocalData } from '../../local-data.svelte';
import { loadedRowsOf } from '../../loaded-rows';
import type { Overlay } from '../../overlay';
import { bakedRows, type RowsAt } from '../../rows-cache.svelte';
import type { ExploreFrame } from './explore-frame';

/** Where the parts of an area are: in the file that was made of the record, or in what is loaded. */
export function partsAt(
	{ view, provinces }: ExploreFrame,
	code: string,
	local: LocalData,
	overlay: Overlay | null
): RowsAt<PartRow> {
	if (overlay) return loadedRowsOf(local, overlay, view.index).parts(code);
	const slug = provinces.find((province) => province.code === code)?.slug ?? '';
	const base = resolve('/').replace(/\/$/, '');
	return bakedRows<PartRow>(`${base}/peers/${indexSlug(view.index)}/${slug}/parts.json`);
}
