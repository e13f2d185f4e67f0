import { BOUNDARY_SOURCES } from '$lib/domain/boundary-set';
import { askComponentList, type ComponentListRow } from '$lib/queries/component-list';
import {
	askExploreAnswer,
	exploreSourceIds,
	type ExploreAnswer
} from '$lib/queries/explore-answer';
import type { DataView } from '$lib/state/data-view';
import type { ExploreView } from '$lib/state/explore-view';
import type { PageQuestion } from '../../local-page.svelte';

/** What the page shows with what is loaded; files may know parts that the record does not. */
export interface LoadedExplore extends ExploreAnswer {
	readonly components: readonly ComponentListRow[];
}

/** How the page asks for its component where something is loaded. `area` is the code of the own one. */
export function exploreQuestion(
	{ index, component }: ExploreView,
	dataView: DataView,
	area: string
): PageQuestion<LoadedExplore> {
	return {
		view: `${index} ${component}`,
		dataView,
		ask: async (engine) => ({
			...(await askExploreAnswer(engine, index, component)),
			components: await askComponentList(engine)
		}),
		sourceIds: (answer) => [...exploreSourceIds(answer), ...Object.values(BOUNDARY_SOURCES)],
		indices: [index],
		area
	};
}
