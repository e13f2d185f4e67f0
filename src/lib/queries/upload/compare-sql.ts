import { quoteIdentifier } from '$lib/engine/identifier';
import type { CheckedUpload } from './checked-upload';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import { recordParts } from './record-parts';

/** The fields by which an upload is compared with what is loaded. */
export interface ComparedFields {
	readonly key: readonly string[];
	/** All fields but those of the key and the source, in the order of the schema. */
	readonly others: readonly string[];
	/** Of those, the ones that the file or the person gives. */
	readonly given: ReadonlySet<string>;
}

export function comparedFields({ mapping }: CheckedUpload): ComparedFields {
	const key = UPLOAD_SCHEMAS[mapping.kind].primaryKey;
	const { parts } = recordParts(mapping);
	const fields = parts.flatMap((part) => part.fields);
	const names = new Set(fields.map(({ field }) => field.name));
	const given = fields
		.filter(({ source }) => source.from !== 'nowhere')
		.map(({ field }) => field.name);
	return {
		key,
		others: [...names].filter((name) => !key.includes(name)),
		given: new Set(given)
	};
}

/** Whether the record `a` and the loaded row `t` have one key; empty parts are the same. */
export function sameKeySql(key: readonly string[]): string {
	return key
		.map(quoteIdentifier)
		.map((name) => `t.${name} IS NOT DISTINCT FROM a.${name}`)
		.join(' AND ');
}
