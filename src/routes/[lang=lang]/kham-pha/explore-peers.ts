import type { ExploreView } from '$lib/state/explore-view';
import type { MeasureFrame } from '$lib/figures/measure-frame';
import type { MeasuredArea } from '$lib/figures/measured-input';
import type { MeasuredPoint } from '$lib/figures/measured-point';
import type { SimilarRow } from '$lib/queries/similar-areas';

/** How many lines can carry a name of their own. */
export const MOST_NAMED = 8;
/** How many provinces "the best" are. */
const BEST = 5;

export interface ExplorePeers {
	/** Areas of the group, without the own one. */
	readonly group: readonly MeasuredArea[];
	/** Those with a name in a drawing of lines. */
	readonly named: readonly MeasuredArea[];
	/** Those that stand behind without one. */
	readonly crowd: readonly MeasuredArea[];
}

export interface PeerSources {
	readonly own: MeasuredArea;
	readonly areas: readonly MeasuredArea[];
	/** Areas picked by hand, in their order. */
	readonly picked: readonly MeasuredArea[];
	/** Points of all provinces in the year that is looked at. */
	readonly points: readonly MeasuredPoint[];
	readonly frame: MeasureFrame;
	/** Codes of the provinces that share a border with the own one. */
	readonly neighbours: readonly string[];
	/** Of the own area; empty while they are not there. */
	readonly similar: readonly SimilarRow[];
	readonly year: number;
}

/** The areas that stand beside the own one. What was picked by hand is named in every group. */
export function explorePeers(group: ExploreView['group'], from: PeerSources): ExplorePeers {
	const { own, areas, picked } = from;
	const members = membersOf(group, from).filter(({ code }) => code !== own.code);
	const isPicked = ({ code }: MeasuredArea) => picked.some((area) => area.code === code);
	const all = [...picked, ...members.filter((area) => !isPicked(area))];
	const canBeNamed = group !== 'all' && all.length <= MOST_NAMED;
	return {
		group: group === 'all' ? areas.filter(({ code }) => code !== own.code) : all,
		named: canBeNamed ? all : picked,
		crowd: canBeNamed ? [] : all.filter((area) => !isPicked(area))
	};
}

function membersOf(
	group: ExploreView['group'],
	{ own, areas, points, frame, neighbours, similar, year }: PeerSources
): readonly MeasuredArea[] {
	switch (group) {
		case 'region':
			return areas.filter(({ region }) => region === own.region);
		case 'neighbours':
			return areas.filter(({ code }) => neighbours.includes(code));
		case 'best': {
			const sign = frame.isRank ? 1 : -1;
			const sorted = points
				.filter(({ value, areaCode }) => value !== null && areaCode !== own.code)
				.sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)));
			return sorted
				.slice(0, BEST)
				.flatMap(({ areaCode }) => areas.find(({ code }) => code === areaCode) ?? []);
		}
		case 'similar':
			return similar
				.filter((row) => row.before_year === year)
				.flatMap((row) => areas.find(({ code }) => code === row.area_code) ?? []);
		case 'chosen':
			return [];
		case 'all':
			return areas;
	}
}
