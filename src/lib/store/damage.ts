/** The three bodies that are kept of a dataset. */
export const BODY_PARTS = ['original', 'rows', 'ledger'] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** A kept body that cannot be trusted any more. */
export interface Damage {
	/** Id of the dataset. */
	readonly dataset: string;
	/** Name of the file that was loaded. */
	readonly file: string;
	readonly part: BodyPart;
	readonly found: 'missing' | 'other_size' | 'other_hash';
}
