import { recordEngine } from '$lib/queries/record.server';
import {
	askReview,
	packReview,
	reviewSourceIds,
	type PackedReview
} from '$lib/queries/review-answer';
import { askSources, type SourceRow } from '$lib/queries/sources';

/** What reviews of a province are drafted from, as it travels to a page. */
export interface BakedReview {
	readonly packed: PackedReview;
	readonly sources: readonly SourceRow[];
}

// Both languages of the page show the same rows; they are asked for once.
const known = new Map<string, Promise<BakedReview>>();

export function reviewOf(area: string, region: string): Promise<BakedReview> {
	const asked = known.get(area) ?? ask(area, region);
	known.set(area, asked);
	return asked;
}

async function ask(area: string, region: string): Promise<BakedReview> {
	const engine = await recordEngine();
	const answer = await askReview(engine, area, region);
	return { packed: packReview(answer), sources: await askSources(engine, reviewSourceIds(answer)) };
}
