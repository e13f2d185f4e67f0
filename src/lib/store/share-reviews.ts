import type { ListedReview } from './bundled-review';
import type { ReviewStore } from './review-store';
import { StoreError } from './store-error';

/**
 * The saved reviews as a bundle lists them: with all versions that can be read, or the latest alone. Throws
 * `unreadable_review` where there is one of which not even the latest can be read: a bundle that left it
 * out would pass for a copy of all there is.
 */
export async function listedReviews(
	reviews: Pick<ReviewStore, 'list' | 'history'>,
	which: 'head' | 'all'
): Promise<ListedReview[]> {
	const listed: ListedReview[] = [];
	for (const { id, name, isReadable } of await reviews.list()) {
		if (!isReadable) throw new StoreError({ kind: 'unreadable_review', review: id, version: null });
		const history = await reviews.history(id);
		const versions = history.map(({ version, sha256, bytes, isReadable: isFine }, at) => {
			const isLatest = at === history.length - 1;
			const isBrought = isLatest || (which === 'all' && isFine);
			return { version, sha256, bytes: isBrought ? bytes : null };
		});
		listed.push({ id, name, versions });
	}
	return listed.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** ISO instant of the last save among the latest versions; `''` where there is none. */
export async function lastSave(reviews: Pick<ReviewStore, 'list'>): Promise<string> {
	const saves = (await reviews.list()).map((entry) => (entry.isReadable ? entry.savedAt : ''));
	return saves.reduce((last, at) => (at > last ? at : last), '');
}
