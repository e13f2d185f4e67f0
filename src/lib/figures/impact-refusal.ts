import type { ImpactRefusal } from '$lib/analysis/impact-panel';
import { FEWEST_DONORS, FEWEST_TIMES_BEFORE } from '$lib/analysis/panel-of-rows';
import type { PerfectFit } from '$lib/analysis/run-design';
import type { ImpactInput } from './impact-input';
import { yearSpans } from './year-spans';

type Told = Pick<ImpactInput, 'words' | 'subject' | 'areaName'>;

/** Why no estimate is made, as a sentence, with what would have to be there. */
export function impactRefusalText(input: Told, refusal: ImpactRefusal | PerfectFit): string {
	const { words, areaName: area } = input;
	const { t } = words;
	switch (refusal.kind) {
		case 'not_measured':
		case 'no_time_after':
			return t(`impact.refused.${refusal.kind}`, { start: refusal.start });
		case 'unknown_scores':
			return t('impact.refused.unknown_scores', {
				what: input.subject.what,
				area,
				years: yearSpans(refusal.years),
				needed: FEWEST_DONORS,
				before: FEWEST_TIMES_BEFORE.did
			});
		case 'few_times_before':
		case 'few_donors':
			return t(`impact.refused.${refusal.kind}`, {
				found: refusal.found,
				needed: refusal.needed
			});
		case 'treated_has_holes':
			return t('impact.refused.treated_has_holes', { area, years: yearSpans(refusal.times) });
		case 'duplicate':
			return t('impact.refused.duplicate', { year: refusal.time });
		case 'unknown_treated':
			return t('impact.refused.unknown_treated', { area });
		case 'perfect_fit':
			return t('impact.refused.perfect_fit', {
				area,
				perfect: refusal.perfect,
				of: refusal.of
			});
	}
}

/** The same in a few words, for a row among others that could be run. */
export function shortRefusalText(
	{ words: { t } }: Told,
	refusal: ImpactRefusal | PerfectFit
): string {
	switch (refusal.kind) {
		case 'few_times_before':
		case 'few_donors': {
			const { found, needed } = refusal;
			return t(`impact.refused.short.${refusal.kind}`, { found, needed });
		}
		case 'perfect_fit':
		case 'no_time_after':
			return t(`impact.refused.short.${refusal.kind}`);
		default:
			return t('impact.refused.short.other');
	}
}
