import { campaignSourceIds, linkageSourceIds } from '$lib/queries/answer-sources';
import { askCampaignPage, type CampaignPageAnswer } from '$lib/queries/campaign-page';
import { askLinkagePage, type LinkagePageAnswer } from '$lib/queries/linkage-page';
import { recordEngine } from '$lib/queries/record.server';
import { askSources, type SourceRow } from '$lib/queries/sources';

interface Sourced<T> {
	readonly answer: T;
	readonly sources: readonly SourceRow[];
}

// Both languages of a page show the same rows; they are asked for once.
let campaign: Promise<Sourced<CampaignPageAnswer>> | undefined;
const linkages = new Map<string, Promise<Sourced<LinkagePageAnswer>>>();

export function campaignAnswer(): Promise<Sourced<CampaignPageAnswer>> {
	campaign ??= askCampaign();
	return campaign;
}

/** The campaign beside the totals of an area. */
export function linkageAnswer(area: string): Promise<Sourced<LinkagePageAnswer>> {
	const known = linkages.get(area) ?? askLinkage(area);
	linkages.set(area, known);
	return known;
}

async function askCampaign(): Promise<Sourced<CampaignPageAnswer>> {
	const answer = await askCampaignPage(await recordEngine());
	return { answer, sources: await askSources(await recordEngine(), campaignSourceIds(answer)) };
}

async function askLinkage(area: string): Promise<Sourced<LinkagePageAnswer>> {
	const answer = await askLinkagePage(await recordEngine(), area);
	return { answer, sources: await askSources(await recordEngine(), linkageSourceIds(answer)) };
}
