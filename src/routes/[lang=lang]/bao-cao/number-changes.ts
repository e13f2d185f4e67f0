import type { ReviewInput } from '$lib/review/draft/review-input';
import { draftReview, type ReadFigure } from '$lib/review/draft-review';
import type { OpenedReview } from '$lib/store/review-store';
import type { ReviewContent } from '$lib/store/saved-review';
import { contentOf } from './saved-reviews.svelte';
import type { NumberChange } from './paper-context';

/**
 * What a saved review said otherwise than the same review says of the data now, by the id of the number.
 * Both are of the same plan: what differs is the data.
 */
export function numberChanges(
	saved: Pick<ReviewContent, 'numbers'>,
	now: Pick<ReviewContent, 'numbers'>
): Map<string, NumberChange> {
	const found = new Map<string, NumberChange>();
	for (const [id, { text: before, label }] of Object.entries(saved.numbers)) {
		const current = now.numbers[id]?.text ?? null;
		// The same words at the beginning of a sentence are no change.
		if (current?.toLowerCase() === before.toLowerCase()) continue;
		found.set(id, { label, before, now: current });
	}
	return found;
}

/** Nothing is held against nothing, nor against another province or the words of another language. */
export function changesSince(
	opened: OpenedReview | null,
	input: ReviewInput,
	readFigure: ReadFigure
): Map<string, NumberChange> {
	const version = opened?.version;
	const isSame =
		version?.plan.area === input.area.slug && version.plan.language === input.words.language;
	if (!version || !isSame) return new Map();
	const { plan } = version;
	return numberChanges(version, contentOf(plan, draftReview({ ...input, plan }, readFigure)));
}
