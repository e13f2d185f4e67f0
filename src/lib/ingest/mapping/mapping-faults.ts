import { checkCell } from '../check-cell';
import { fieldNamed } from '../table-schema';
import { UPLOAD_SCHEMAS } from '../upload-kind';
import { kindField, KIND_FIELDS, measuresOf } from './kind-fields';
import type { Mapping, RecordGroup } from './mapping';
import type { MappingFault } from './mapping-proposal';

type Part = Pick<Mapping, 'fixed' | 'columns'>;

/** A rank and its base may stand in one column: `57/63`. */
const MAY_SHARE_A_COLUMN: readonly string[] = ['rank', 'rank_of'];

/** What a group's records are made of: its own columns and values, and those of all groups. */
export function wholeGroup(mapping: Mapping, group: RecordGroup): RecordGroup {
	return {
		fixed: { ...mapping.fixed, ...group.fixed },
		columns: { ...mapping.columns, ...group.columns }
	};
}

function hasColumn(group: RecordGroup, field: string): boolean {
	return Object.hasOwn(group.columns, field);
}

function isGiven(group: RecordGroup, field: string): boolean {
	const fixed = Object.hasOwn(group.fixed, field) ? (group.fixed[field] ?? '') : '';
	return hasColumn(group, field) || fixed !== '';
}

/** Fields that the kind does not have, or that a file does not state. */
function unknownFields(mapping: Mapping, fields: readonly string[]): MappingFault[] {
	return fields
		.filter((field) => (kindField(mapping.kind, field)?.need ?? 'dataset') === 'dataset')
		.map((field) => ({ fault: 'unknown_field', field }));
}

/** Fields that two parts state for the same records. */
function statedTwice(mapping: Mapping, fields: readonly string[]): MappingFault[] {
	const times = (part: Part, field: string) =>
		Number(Object.hasOwn(part.fixed, field)) + Number(Object.hasOwn(part.columns, field));
	return fields
		.filter((field) => {
			const most = Math.max(0, ...mapping.groups.map((group) => times(group, field)));
			return times(mapping, field) + most > 1;
		})
		.map((field) => ({ fault: 'field_given_twice', field }));
}

function invalidFixed(mapping: Mapping): MappingFault[] {
	const faults = new Map<string, MappingFault>();
	for (const { fixed } of [mapping, ...mapping.groups]) {
		for (const [name, value] of Object.entries(fixed)) {
			const field = fieldNamed(UPLOAD_SCHEMAS[mapping.kind], name);
			if (field === undefined || value === '' || checkCell(value, field).ok) continue;
			faults.set(`${name}=${value}`, { fault: 'fixed_invalid', field: name, value });
		}
	}
	return [...faults.values()];
}

/** Columns that are not there, and columns that two fields or two groups are taken from. */
function columnFaults(mapping: Mapping, columnCount: number): MappingFault[] {
	const uses = [mapping, ...mapping.groups].flatMap(({ columns }) => Object.entries(columns));
	const fieldsAt = new Map<number, string[]>();
	for (const [field, position] of uses) {
		fieldsAt.set(position, [...(fieldsAt.get(position) ?? []), field]);
	}
	return [...fieldsAt].flatMap(([position, fields]): MappingFault[] => {
		if (!Number.isInteger(position) || position < 0 || position >= columnCount) {
			return fields.map((field) => ({ fault: 'column_missing', position, field }));
		}
		const isRankWithBase =
			fields.length === 2 && MAY_SHARE_A_COLUMN.every((field) => fields.includes(field));
		if (fields.length < 2 || isRankWithBase) return [];
		return [{ fault: 'column_used_twice', position, fields }];
	});
}

function needsOf(mapping: Mapping, groups: readonly RecordGroup[]): MappingFault[] {
	const lacking = KIND_FIELDS[mapping.kind]
		.filter(({ need }) => need === 'required')
		.filter(({ field, mayBeFixed }) =>
			groups.some((group) => !(mayBeFixed ? isGiven(group, field) : hasColumn(group, field)))
		);
	const measures = measuresOf(mapping.kind);
	const hasMeasure = (group: RecordGroup) =>
		measures.length === 0 || measures.some((field) => hasColumn(group, field));
	const without = groups.flatMap((group, at) => (hasMeasure(group) ? [] : [at]));
	const isNowhere = without.length === groups.length && groups.length > 0;
	return [
		...lacking.map(({ field }): MappingFault => ({ fault: 'field_without_source', field })),
		...(isNowhere ? [{ fault: 'one_of_without_source', fields: measures } as const] : []),
		...(isNowhere
			? []
			: without.map((group) => ({ fault: 'group_without_measure', group }) as const))
	];
}

/** Groups that no key tells apart: each of their rows would be there twice. */
function groupsAlike(mapping: Mapping, groups: readonly RecordGroup[]): MappingFault[] {
	const { primaryKey } = UPLOAD_SCHEMAS[mapping.kind];
	const keys = groups.map(({ fixed, columns }) =>
		JSON.stringify(primaryKey.map((field) => [fixed[field] ?? null, columns[field] ?? null]))
	);
	return keys.flatMap((key, at): MappingFault[] => {
		const first = keys.indexOf(key);
		return first < at ? [{ fault: 'groups_alike', groups: [first, at] }] : [];
	});
}

/**
 * What a mapping still lacks before rows can be checked by it, or where it contradicts itself; empty
 * where it can be used. `columnCount` is the number of the file's columns. That a fixed code exists in
 * the record is for the check of the rows to say.
 */
export function mappingFaults(mapping: Mapping, columnCount: number): readonly MappingFault[] {
	const parts = [mapping, ...mapping.groups];
	const used = parts.flatMap(({ fixed, columns }) => [
		...Object.keys(fixed),
		...Object.keys(columns)
	]);
	const fields = [...new Set(used)];
	const groups = mapping.groups.map((group) => wholeGroup(mapping, group));
	return [
		...(groups.length === 0 ? [{ fault: 'no_group' } as const] : []),
		...unknownFields(mapping, fields),
		...statedTwice(mapping, fields),
		...invalidFixed(mapping),
		...columnFaults(mapping, columnCount),
		...needsOf(mapping, groups),
		...groupsAlike(mapping, groups)
	];
}
