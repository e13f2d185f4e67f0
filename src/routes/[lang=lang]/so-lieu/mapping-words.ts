import { indexLabel, isIndexCode } from '$lib/domain/index-code';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { MappingFault } from '$lib/ingest/mapping/mapping-proposal';
import { UPLOAD_SCHEMAS, type UploadKind } from '$lib/ingest/upload-kind';
import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import type { UploadContext } from '$lib/queries/upload/upload-context';
import type { MappingDraft } from './mapping-draft.svelte';

/** How a field of a kind is called; the name itself where the kind has none of it. */
export function fieldTitle({ language }: Words, kind: UploadKind, name: string): string {
	const field = UPLOAD_SCHEMAS[kind].fields.find((it) => it.name === name);
	return field?.title[language] ?? name;
}

/** Words of the schemas' lists that are codes, which a person need not know. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
	status: ['planned', 'aired', 'rerun'],
	basis: ['published', 'derived', 'band'],
	rank_basis: ['published', 'computed', 'derived', 'band']
};

function isListed(field: string, value: string): boolean {
	return LISTED[field]?.includes(value) === true;
}

/**
 * A value of a field as a person reads it: the name behind a code, or the text. The same code names other
 * parts in other indices: without the `index` it stands alone where its names differ.
 */
export function valueText(
	words: Words,
	draft: Pick<UploadContext, 'areas' | 'components'>,
	field: string,
	value: string,
	index?: string
): string {
	if (field === 'index' && isIndexCode(value)) return indexLabel(value);
	if (isListed(field, value)) return words.t(`dataPage.values.${field}.${value}` as MessageKey);
	if (field === 'area_code') {
		const area = draft.areas.find(({ code }) => code === value);
		return (words.language === 'vi' ? area?.nameVi : area?.nameEn) ?? value;
	}
	if (field === 'component') {
		const named = draft.components.filter(
			(it) => it.component === value && (index === undefined || it.index === index)
		);
		// A part may be called otherwise in later years: the last name is today's.
		const names = new Map(
			named.map((it) => [it.index, words.language === 'vi' ? it.nameVi : it.nameEn])
		);
		const [name, ...others] = new Set(names.values());
		return name === undefined || others.length > 0 ? value : `${value} ${name}`;
	}
	return value;
}

/** `Năm = 2023, Hạng = …`, of the values that the name of a column gives. */
export function fixedText(
	words: Words,
	draft: MappingDraft,
	fixed: Readonly<Record<string, string>>
): string {
	const index = fixed['index'] ?? draft.mapping.fixed['index'];
	return Object.entries(fixed)
		.map(([field, value]) => {
			const title = fieldTitle(words, draft.mapping.kind, field);
			return `${title} ${valueText(words, draft, field, value, index)}`;
		})
		.join(', ');
}

/** What a mapping still lacks, in a sentence. */
export function faultText(
	words: Words,
	fault: MappingFault,
	mapping: Mapping,
	columns: readonly string[]
): string {
	const { t } = words;
	const key = `dataPage.map.faults.${fault.fault}` as const;
	const title = (name: string) => fieldTitle(words, mapping.kind, name);
	const groupText = (at: number) =>
		Object.values(mapping.groups[at]?.fixed ?? {}).join(', ') || String(at + 1);
	switch (fault.fault) {
		case 'field_without_source':
		case 'unknown_field':
		case 'field_given_twice':
			return t(key, { field: title(fault.field) });
		case 'one_of_without_source':
			return t(key, { field: fault.fields.map(title).join(', ') });
		case 'column_used_twice':
			return t(key, {
				column: columns[fault.position] ?? '',
				field: fault.fields.map(title).join(', ')
			});
		case 'column_missing':
			return t(key, { position: fault.position + 1 });
		case 'group_without_measure':
			return t(key, { values: groupText(fault.group) });
		case 'groups_alike':
			return t(key, { values: groupText(fault.groups[0]) });
		case 'no_group':
			return t(key);
		case 'fixed_invalid':
			return t(key, { value: fault.value, field: title(fault.field) });
	}
}
