import type { NextVersion, OpenedReview, ReadableReview } from './review-store';
import { latestOf } from './review-tables';
import { markOf, type ReviewHead, type ReviewVersion } from './saved-review';
import { ShapeFault } from './shape';
import { StoreError } from './store-error';

/** Runs the checks of what is to be kept, so that they fail by a `StoreError`. */
export function fit<T>(check: () => T): T {
	try {
		return check();
	} catch (error) {
		if (!(error instanceof ShapeFault)) throw error;
		throw new StoreError({ kind: 'unfit_review', at: error.at }, { cause: error });
	}
}

export function openedReview(head: ReviewHead, version: ReviewVersion): OpenedReview {
	const { id, name, removedAt } = head;
	return { id, name, latest: latestOf(head).version, version, removedAt };
}

/** `latest` is the version that the head names last. */
export function reviewEntry({ id, name }: ReviewHead, latest: ReviewVersion): ReadableReview {
	const { version, plan, savedAt, savedBy, vintage } = latest;
	const { language, area, year, audience } = plan;
	const of = { language, area, year, audience, vintage };
	return { isReadable: true, id, name, version, savedAt, savedBy, ...of };
}

/** Refuses to save over what the person did not see. */
export function refuseStale(head: ReviewHead, { id, standsOn, force = false }: NextVersion): void {
	const { version, savedAt, savedBy } = latestOf(head);
	const isRemoved = head.removedAt !== null;
	if (force || (version === standsOn && !isRemoved)) return;
	const latest = { review: id, version, savedAt, savedBy, isRemoved };
	throw new StoreError({ kind: 'stale_review', ...latest });
}

/** The head with one more version. Saving puts back what was removed. */
export function withVersion(head: ReviewHead, version: ReviewVersion): ReviewHead {
	const versions = [...head.versions, fit(() => markOf(version))];
	return { ...head, versions, removedAt: null };
}
