import type { Language } from '$lib/domain/language';
import type { CompareView } from '$lib/state/compare-view';
import { withDataView, type DataView } from '$lib/state/data-view';
import { DEFAULT_EXPLORE, writeExplore } from '$lib/state/explore-view';
import { hrefOf } from '../../site-links';

/** The same index and areas on the explore page. */
export function exploreLink(language: Language, view: CompareView, dataView: DataView): string {
	const [area = DEFAULT_EXPLORE.area, ...picked] = view.areas;
	const explored = writeExplore({
		...DEFAULT_EXPLORE,
		index: view.index,
		area,
		picked,
		group: picked.length > 0 ? 'chosen' : DEFAULT_EXPLORE.group
	});
	return hrefOf({ page: 'explore', language }) + withDataView(explored, dataView);
}
