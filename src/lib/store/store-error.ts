import type { Damage } from './damage';

/** Why a bundle was refused; `at` of the error names the entry, or the place in its manifest. */
export const BUNDLE_FAULTS = [
	/** Not a zip file, or one that ends too early. */
	'not_zip',
	/** Encrypted, spanned, zip64, or packed by a method other than store and deflate. */
	'zip_kind',
	/** An entry whose packed bytes cannot be unpacked, or overlap those of another. */
	'zip_damaged',
	'too_many_entries',
	'too_large',
	/** An entry's name leaves the folder, or is no name of a file. */
	'path',
	'duplicate_entry',
	'missing_entry',
	'unexpected_entry',
	'not_json',
	/** A value of the manifest is not what it must be. */
	'shape',
	/** The manifest names a dataset or a version that is not in it. */
	'reference',
	/** A manifest of something else. */
	'format',
	/** Made by a newer product than this one. */
	'newer_format',
	/** Its rows were checked under schemas that this product does not have. */
	'schema',
	'size',
	'hash',
	/** To be published, and holds no loaded data. */
	'no_data'
] as const;
export type BundleFault = (typeof BUNDLE_FAULTS)[number];

/** What can go wrong with the store, as a person has to be told it. */
export type StoreFault =
	/** The browser gives no more space. Nothing was changed. */
	| { readonly kind: 'full' }
	/** Another tab changed what is loaded since this one last looked. Nothing was changed. */
	| { readonly kind: 'stale' }
	/** The browser gives no storage at all: a private window, a setting, a full disk at start. */
	| { readonly kind: 'unavailable'; readonly message: string }
	/** Another tab runs a newer product, or this page is older than what is stored: reload. */
	| { readonly kind: 'outdated' }
	/** A tab with an older product keeps the store open: close it. */
	| { readonly kind: 'blocked' }
	/** Bytes that were kept are gone or are not what they were. */
	| { readonly kind: 'damaged'; readonly damage: Damage }
	/** The file was changed while it was loaded, so that its bytes are not those that were checked. */
	| { readonly kind: 'changed'; readonly file: string }
	/** The browser failed to read or write, for a reason of its own. Nothing was changed. */
	| { readonly kind: 'failed'; readonly message: string }
	| { readonly kind: 'no_dataset'; readonly dataset: string }
	| { readonly kind: 'no_version'; readonly version: number }
	/**
	 * A review was saved or removed by another tab since the version that this one stands on; `version`
	 * is now its latest. Nothing was changed.
	 */
	| {
			readonly kind: 'stale_review';
			readonly review: string;
			readonly version: number;
			readonly savedAt: string;
			readonly savedBy: string;
			readonly isRemoved: boolean;
	  }
	/** No such review, or it is gone for good; or, where a version is named, the review has none such. */
	| { readonly kind: 'no_review'; readonly review: string; readonly version: number | null }
	/** What is kept is no review, or no longer what was saved; `null`: not even its list of versions. */
	| {
			readonly kind: 'unreadable_review';
			readonly review: string;
			readonly version: number | null;
	  }
	/** A review that is too large to be kept, or is none; `at` names the place. Nothing was changed. */
	| { readonly kind: 'unfit_review'; readonly at: string }
	/** There is nothing to undo, to redo, or to put into a bundle. */
	| { readonly kind: 'nothing' }
	| { readonly kind: 'unreadable_bundle'; readonly reason: BundleFault; readonly at: string }
	/** A dataset of the bundle has the id of one that is kept here, and is another. */
	| { readonly kind: 'conflict'; readonly dataset: string };

/** The one error that the store throws, but for the `AbortError` of a cancelled call. */
export class StoreError extends Error {
	override readonly name = 'StoreError';
	readonly fault: StoreFault;

	constructor(fault: StoreFault, options?: ErrorOptions) {
		super(`store: ${fault.kind}`, options);
		this.fault = fault;
	}
}

export function refusedBundle(reason: BundleFault, at: string): StoreError {
	return new StoreError({ kind: 'unreadable_bundle', reason, at });
}
