import type { Mapping } from '$lib/ingest/mapping/mapping';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import type { Words } from '$lib/messages/words';
import type { UploadContext } from '$lib/queries/upload/upload-context';
import { valueText } from './mapping-words';

/** A value as the schema wants it, and as a person reads it. */
export interface FieldChoice {
	readonly value: string;
	readonly label: string;
}

const collator = new Intl.Collator('vi');

/** What may be chosen for a field; `null` where it is typed. */
export function choicesOf(
	words: Words,
	mapping: Mapping,
	context: Pick<UploadContext, 'areas' | 'components'>,
	field: string
): readonly FieldChoice[] | null {
	const index = mapping.fixed['index'];
	const labelled = (value: string) => ({
		value,
		label: valueText(words, context, field, value, index)
	});
	if (field === 'area_code') {
		return context.areas
			.map(({ code }) => labelled(code))
			.sort((a, b) => collator.compare(a.label, b.label));
	}
	if (field === 'component') {
		const own = context.components.filter((it) => index === undefined || it.index === index);
		return [...new Set(own.map((it) => it.component))].map(labelled);
	}
	const schema = UPLOAD_SCHEMAS[mapping.kind].fields.find(({ name }) => name === field);
	return schema?.constraints.enum?.map(labelled) ?? null;
}
