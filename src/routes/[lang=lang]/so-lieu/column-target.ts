import type { ColumnFormat, Mapping, RecordGroup } from '$lib/ingest/mapping/mapping';

/** What a column of the file is taken for: a field, and what its name stands for in a wide table. */
export interface ColumnTarget {
	readonly field: string;
	/** Values that the column's name gives its records: `year` is `2023`. */
	readonly fixed: Readonly<Record<string, string>>;
	/** Place of its group; `null` where the column counts for all records of a row. */
	readonly group: number | null;
}

function fieldAt(columns: Readonly<Record<string, number>>, position: number): string | undefined {
	return Object.keys(columns).find((field) => columns[field] === position);
}

/** What the column at a position is taken for; `null` where it is not loaded. */
export function targetOf(mapping: Mapping, position: number): ColumnTarget | null {
	const shared = fieldAt(mapping.columns, position);
	if (shared !== undefined) return { field: shared, fixed: {}, group: null };
	for (const [group, { fixed, columns }] of mapping.groups.entries()) {
		const field = fieldAt(columns, position);
		if (field !== undefined) return { field, fixed, group };
	}
	return null;
}

type Columns = Readonly<Record<string, number>>;

function without(columns: Columns, position: number): Columns {
	return Object.fromEntries(Object.entries(columns).filter(([, at]) => at !== position));
}

const isWide = ({ groups }: Mapping) => groups.length > 1;

/** A group that lost its last column is gone; a tall file keeps its one group. */
function groupsLeft(groups: readonly RecordGroup[]): readonly RecordGroup[] {
	const left = groups.filter(({ columns }) => Object.keys(columns).length > 0);
	return left.length > 0 ? left : [{ fixed: {}, columns: {} }];
}

/**
 * The mapping with a column taken for another field, or for none. Another column that had the field
 * loses it, but in a wide table, where each group has its own; a given value for the field goes.
 */
export function withTarget(mapping: Mapping, position: number, field: string | null): Mapping {
	const before = targetOf(mapping, position);
	const cleared: Mapping = {
		...mapping,
		columns: without(mapping.columns, position),
		groups: mapping.groups.map((group) => ({
			...group,
			columns: without(group.columns, position)
		}))
	};
	if (field === null) return { ...cleared, groups: groupsLeft(cleared.groups) };
	const fixed = Object.fromEntries(Object.entries(mapping.fixed).filter(([key]) => key !== field));
	if (isWide(mapping) && before !== null && before.group !== null) {
		const groups = cleared.groups.map((group, i) =>
			i === before.group ? { ...group, columns: { ...group.columns, [field]: position } } : group
		);
		return { ...cleared, fixed, groups: groupsLeft(groups) };
	}
	const others = cleared.groups.map((group) => ({
		...group,
		columns: isWide(mapping)
			? group.columns
			: Object.fromEntries(Object.entries(group.columns).filter(([key]) => key !== field))
	}));
	return {
		...cleared,
		fixed,
		columns: { ...cleared.columns, [field]: position },
		groups: groupsLeft(others)
	};
}

/** The mapping with one value for the whole file; `''` takes it back. */
export function withFixed(mapping: Mapping, field: string, value: string): Mapping {
	const rest = Object.entries(mapping.fixed).filter(([key]) => key !== field);
	return {
		...mapping,
		fixed: Object.fromEntries(value === '' ? rest : [...rest, [field, value]])
	};
}

/** The mapping with part of a column's way of writing decided. */
export function withFormat(
	mapping: Mapping,
	position: number,
	part: Partial<ColumnFormat>
): Mapping {
	const known = mapping.formats[position] ?? { decimal: null, date: null };
	return { ...mapping, formats: { ...mapping.formats, [position]: { ...known, ...part } } };
}

/** The mapping with a text of a field decided; `null` takes the decision back. */
export function withDecision(
	mapping: Mapping,
	field: string,
	text: string,
	value: string | null
): Mapping {
	const known = Object.entries(mapping.decisions[field] ?? {}).filter(([key]) => key !== text);
	const decided = Object.fromEntries(value === null ? known : [...known, [text, value]]);
	return { ...mapping, decisions: { ...mapping.decisions, [field]: decided } };
}
