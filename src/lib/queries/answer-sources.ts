import type { CampaignPageAnswer } from './campaign-page';
import type { LinkagePageAnswer } from './linkage-page';
import type { OverviewAnswer } from './overview';

/** Ids of the sources behind the rows of an overview. */
export function overviewSourceIds(answer: OverviewAnswer): string[] {
	return idsOf([
		...answer.totals,
		...answer.benchmarks,
		...answer.parts,
		...answer.publishedChanges,
		...answer.targets,
		...answer.plan,
		...answer.airings
	]);
}

export function campaignSourceIds(answer: CampaignPageAnswer): string[] {
	return idsOf([...answer.plan, ...answer.airings]);
}

export function linkageSourceIds(answer: LinkagePageAnswer): string[] {
	return idsOf([
		...answer.plan,
		...answer.airings,
		...answer.totals,
		...answer.exposure,
		...answer.publishedChanges
	]);
}

function idsOf(rows: readonly { readonly source_id: string | null }[]): string[] {
	return [...new Set(rows.flatMap((row) => row.source_id ?? []))];
}
