import { isDeath } from '$lib/engine/engine-death';
import { breachText, shortened } from '$lib/ingest/finding-words';
import type { Words } from '$lib/messages/words';
import { storedReviewFault } from '../../review-fault-words';
import { byteSize } from '../../byte-size';
import { FileRefused, TooLarge } from './upload-fault';

/** What names an error: its class by name, so that its module need not be fetched to tell it. */
interface NamedError {
	readonly name: string;
	readonly message: string;
	readonly kind?: unknown;
	readonly fault?: { readonly kind: string; readonly [key: string]: unknown };
}

function named(error: unknown): NamedError {
	return error instanceof Error ? error : { name: 'Error', message: String(error) };
}

/** What went wrong, what it did not touch and what to do, in the person's language. */
export function faultText(words: Words, error: unknown): string {
	const { t, format, language } = words;
	if (error instanceof FileRefused) {
		const why = breachText({ ...error.breach, value: error.breach.value ?? null }, language);
		return `${shortened(error.file)}: ${why}`;
	}
	if (error instanceof TooLarge) {
		return t('dataPage.fault.tooLarge', {
			needed: byteSize(format, error.needed),
			allowed: byteSize(format, error.allowed)
		});
	}
	const { name, message, fault } = named(error);
	if (name === 'ReaderError') return t('dataPage.fault.reader', { reason: message });
	if (isDeath(error)) return t('dataPage.fault.died');
	if (name === 'EngineError' || name === 'UploadError') {
		return t('dataPage.fault.engine', { reason: message });
	}
	if (name !== 'StoreError' || !fault) return t('dataPage.fault.other', { reason: message });
	const at = (key: string) => {
		const value = fault[key];
		return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
	};
	switch (fault.kind) {
		case 'full':
		case 'stale':
		case 'unavailable':
		case 'damaged':
		case 'outdated':
		case 'blocked':
			return t(`dataPage.fault.${fault.kind}`);
		case 'changed':
			return t('dataPage.fault.changed', { file: at('file') });
		case 'conflict':
			return t('dataPage.fault.conflict');
		case 'stale_review':
		case 'no_review':
		case 'unreadable_review':
		case 'unfit_review':
			return storedReviewFault(words, fault) ?? '';
		case 'unreadable_bundle':
			return t('dataPage.fault.unreadable_bundle', {
				reason: t(`dataPage.fault.bundle.${at('reason')}` as 'dataPage.fault.bundle.not_zip', {
					at: at('at')
				})
			});
		default:
			return t('dataPage.fault.other', { reason: at('message') || fault.kind });
	}
}
