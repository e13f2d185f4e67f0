import { impactResult, type ImpactResult } from '$lib/analysis/impact-result';
import { DEFAULT_IMPACT } from '$lib/state/impact-view';
import { askExplore } from '$lib/queries/explore';
import { askPlan, type PlanRow } from '$lib/queries/plan';
import { recordEngine } from '$lib/queries/record.server';
import { askSources, type SourceRow } from '$lib/queries/sources';
import { studyQuestion } from './[lang=lang]/uoc-luong/impact-question';

export interface DefaultImpact {
	readonly result: ImpactResult;
	readonly sources: readonly SourceRow[];
	readonly plan: readonly PlanRow[];
}

type Provinces = Parameters<typeof studyQuestion>[1];

// Both languages of the page show the same estimate; it is made once.
let made: Promise<DefaultImpact> | undefined;

export function defaultImpact(provinces: Provinces, treated: string): Promise<DefaultImpact> {
	made ??= make(provinces, treated);
	return made;
}

async function make(provinces: Provinces, treated: string): Promise<DefaultImpact> {
	const engine = await recordEngine();
	const { index, component } = DEFAULT_IMPACT;
	const rows = await askExplore(engine, index, component);
	const result = await impactResult(rows, studyQuestion(DEFAULT_IMPACT, provinces, treated));
	const plan = await askPlan(engine);
	const ids = [...(result.answer?.sourceIds ?? []), ...plan.map((row) => row.source_id)];
	return { result, sources: await askSources(engine, ids), plan };
}
