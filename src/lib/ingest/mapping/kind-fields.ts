import type { UploadKind } from '../upload-kind';

/**
 * How a field of an upload comes by its value.
 *
 * - `required`: a column, or one value for the whole file where `mayBeFixed`;
 * - `one_of`: at least one of the kind's fields with this need must have a column: its measures;
 * - `optional`: may be left out; `byDefault` says what then holds;
 * - `dataset`: never stated: `source_id` is the dataset itself.
 */
export interface KindField {
	readonly field: string;
	readonly need: 'required' | 'one_of' | 'optional' | 'dataset';
	readonly mayBeFixed: boolean;
	/** `text`: that value. `row`: from the row's other values, by `rowDefaults`. `null`: none. */
	readonly byDefault:
		{ readonly is: 'text'; readonly text: string } | { readonly is: 'row' } | null;
}

export type KindFields = Readonly<Record<UploadKind, readonly KindField[]>>;
