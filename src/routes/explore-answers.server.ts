import { BOUNDARY_SOURCES } from '$lib/domain/boundary-set';
import type { IndexCode } from '$lib/domain/index-code';
import { askComponentList, type ComponentListRow } from '$lib/queries/component-list';
import {
	askExploreAnswer,
	exploreSourceIds,
	packExplore,
	type PackedExplore
} from '$lib/queries/explore-answer';
import { recordEngine } from '$lib/queries/record.server';
import { askSimilarAreas, type SimilarRow } from '$lib/queries/similar-areas';
import { askSources, type SourceRow } from '$lib/queries/sources';

/** One component of all provinces, with the sources behind it. */
export interface BakedExplore {
	readonly packed: PackedExplore;
	readonly sources: readonly SourceRow[];
}

// Both languages of the page and the file of the rows show the same; they are asked for once.
const answers = new Map<string, Promise<BakedExplore>>();
let components: Promise<ComponentListRow[]> | undefined;

export function exploreOf(index: IndexCode, component: string): Promise<BakedExplore> {
	const key = `${index} ${component}`;
	const known = answers.get(key) ?? ask(index, component);
	answers.set(key, known);
	return known;
}

export function componentList(): Promise<ComponentListRow[]> {
	components ??= recordEngine().then(askComponentList);
	return components;
}

export async function similarTo(index: IndexCode, area: string): Promise<SimilarRow[]> {
	return askSimilarAreas(await recordEngine(), index, area);
}

async function ask(index: IndexCode, component: string): Promise<BakedExplore> {
	const engine = await recordEngine();
	const answer = await askExploreAnswer(engine, index, component);
	return {
		packed: packExplore(answer),
		sources: await askSources(engine, [
			...exploreSourceIds(answer),
			...Object.values(BOUNDARY_SOURCES)
		])
	};
}
