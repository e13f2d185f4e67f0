import type { Words } from '$lib/messages/words';
import { momentText } from './moment-text';
import { localFaultText } from './local-fault-words';

/** A fault of the store, as far as it is known by its kind. */
interface Fault {
	readonly kind: string;
	readonly [key: string]: unknown;
}

/** What went wrong with a saved review and what to do; null of a fault of another kind. */
export function storedReviewFault(words: Words, fault: Fault): string | null {
	const { t } = words;
	const at = (key: string) => {
		const value = fault[key];
		return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
	};
	switch (fault.kind) {
		case 'stale_review':
			return fault['isRemoved'] === true
				? t('reviewFault.removed')
				: t('reviewFault.stale', {
						version: at('version'),
						date: momentText(words, at('savedAt'))
					});
		case 'no_review':
			return typeof fault['version'] === 'number'
				? t('reviewFault.noVersion', { version: at('version') })
				: t('reviewFault.gone');
		case 'unreadable_review':
			return t('reviewFault.unreadable', { review: at('review') });
		case 'unfit_review':
			return t('reviewFault.unfit', { at: at('at') });
		case 'full':
			return t('reviewFault.full');
		default:
			return null;
	}
}

/** Why a review could not be saved, opened or removed. */
export function reviewFaultText(words: Words, error: unknown): string {
	const { fault } = error as { readonly fault?: Fault };
	const known = fault && storedReviewFault(words, fault);
	return known ?? words.t('reviewFault.store', { reason: localFaultText(words, error) });
}
