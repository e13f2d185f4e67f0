import type { ComponentListRow } from '$lib/queries/component-list';
import type { ExploreBounds } from '$lib/state/explore-view';

/** What an address of the page can mean: the provinces, and the parts and years that are known. */
export function exploreBounds(
	provinces: readonly { readonly slug: string }[],
	components: readonly ComponentListRow[]
): ExploreBounds {
	return {
		areas: provinces.map(({ slug }) => slug),
		components: (index) =>
			components.filter((row) => row.index === index).map(({ component }) => component),
		years: (index) => {
			const rows = components.filter((row) => row.index === index);
			const first = Math.min(...rows.map((row) => row.first_year));
			const last = Math.max(...rows.map((row) => row.last_year));
			return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
		}
	};
}
