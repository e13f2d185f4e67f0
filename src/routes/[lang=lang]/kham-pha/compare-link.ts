import { neighboursOf } from '$lib/domain/neighbours';
import { DEFAULT_COMPARE, MOST_COMPARED, writeCompare } from '$lib/state/compare-view';
import { withDataView, type DataView } from '$lib/state/data-view';
import { hrefOf } from '../../site-links';
import type { ExploreFrame } from './explore-frame';

/** The same index on the compare page: with the areas that have a name here, else with the neighbours. */
export function compareLink(
	{ words, view, provinces, own, peers, year }: ExploreFrame,
	dataView: DataView
): string {
	const named = peers.named.map(({ code }) => code);
	const beside = (named.length > 0 ? named : neighboursOf(own.code)).flatMap(
		(code) => provinces.find((province) => province.code === code)?.slug ?? []
	);
	const compared = writeCompare({
		...DEFAULT_COMPARE,
		index: view.index,
		areas: [view.area, ...beside].slice(0, MOST_COMPARED),
		years: view.year === null ? [] : [year]
	});
	return hrefOf({ page: 'compare', language: words.language }) + withDataView(compared, dataView);
}
