import { overviewSourceIds } from '$lib/queries/answer-sources';
import { askOverview, type OverviewAnswer } from '$lib/queries/overview';
import { recordEngine } from '$lib/queries/record.server';
import { askSources, type SourceRow } from '$lib/queries/sources';

export interface Overview {
	readonly answer: OverviewAnswer;
	readonly sources: readonly SourceRow[];
}

// Both languages of a page show the same rows; they are asked for once.
const overviews = new Map<string, Promise<Overview>>();

export function overviewOf(area: string, region: string): Promise<Overview> {
	const known = overviews.get(area) ?? ask(area, region);
	overviews.set(area, known);
	return known;
}

async function ask(area: string, region: string): Promise<Overview> {
	const engine = await recordEngine();
	const answer = await askOverview(engine, area, region);
	return { answer, sources: await askSources(engine, overviewSourceIds(answer)) };
}
