import { UPLOAD_SCHEMAS, type UploadKind } from '../upload-kind';
import { holdsAreas, holdsCriteria, holdsRankWithBase } from './column-content';
import { fieldsNamed, isCounter } from './column-words';
import { kindField } from './kind-fields';
import type { RecordGroup } from './mapping';
import type { ProposalContext } from './mapping-proposal';
import { mayBeWide, wideColumn, type WideColumn } from './wide-column';

/** The columns of a file and some texts of each, by position; `null` where they were not looked at. */
export interface LookedAt {
	readonly columns: readonly string[];
	readonly texts: (position: number) => readonly string[] | null;
	readonly context: ProposalContext;
	/** Index that the title of the table names, if it names one. */
	readonly index: string | null;
}

/** What the columns are taken for by one kind. */
export interface ColumnPlan {
	readonly kind: UploadKind;
	readonly columns: Readonly<Record<string, number>>;
	readonly groups: readonly RecordGroup[];
	/** What the name of a column says of all records, with that name. */
	readonly told: readonly {
		readonly field: string;
		readonly value: string;
		readonly text: string;
	}[];
	readonly ignored: readonly number[];
	readonly unmapped: readonly number[];
}

const MEASURE_WITHOUT_NAME: Readonly<Partial<Record<UploadKind, string>>> = {
	scores: 'score',
	targets: 'value'
};

/** The field that a column is taken for by its name, and by its texts where the name may mean two. */
function fieldFor(
	position: number,
	kind: UploadKind,
	seen: LookedAt,
	taken: ReadonlyMap<string, number>
): string | undefined {
	const named = fieldsNamed(seen.columns[position] ?? '', kind).filter(
		(field) => !taken.has(field)
	);
	const texts = seen.texts(position) ?? [];
	const isOther = () => texts.length > 0 && !holdsAreas(texts, seen.context.areas);
	return named.length > 1 && named[0] === 'area_code' && isOther() ? named[1] : named[0];
}

function tallFields(kind: UploadKind, seen: LookedAt, ignored: number[]): Map<string, number> {
	const taken = new Map<string, number>();
	for (const [position, name] of seen.columns.entries()) {
		const isNumber = kind === 'criteria' && holdsCriteria(seen.texts(position));
		if (isNumber && !taken.has('criterion')) taken.set('criterion', position);
		else if (isCounter(name)) ignored.push(position);
		else {
			const field = fieldFor(position, kind, seen, taken);
			if (field !== undefined) taken.set(field, position);
		}
	}
	return taken;
}

/** The first column without a field that holds names of areas, where no name told one. */
function addAreas(kind: UploadKind, seen: LookedAt, taken: Map<string, number>): void {
	if (kindField(kind, 'area_code') === undefined || taken.has('area_code')) return;
	const used = new Set(taken.values());
	const free = seen.columns.findIndex(
		(_, position) => !used.has(position) && holdsAreas(seen.texts(position), seen.context.areas)
	);
	if (free >= 0) taken.set('area_code', free);
}

interface Grouped {
	readonly fixed: Readonly<Record<string, string>>;
	readonly columns: Map<string, number>;
	readonly text: string;
}

class Groups {
	readonly #groups = new Map<string, Grouped>();

	/** Whether the column found its place: a group takes one column for each measure. */
	add({ fixed, measure }: WideColumn, position: number, text: string, otherwise: string | null) {
		const field = measure ?? otherwise;
		if (field === null) return false;
		const key = JSON.stringify(Object.entries(fixed).sort());
		const group = this.#groups.get(key) ?? { fixed, columns: new Map<string, number>(), text };
		if (group.columns.has(field)) return false;
		group.columns.set(field, position);
		this.#groups.set(key, group);
		return true;
	}

	get all(): readonly Grouped[] {
		return [...this.#groups.values()];
	}

	get positions(): readonly number[] {
		return this.all.flatMap(({ columns }) => [...columns.values()]);
	}
}

function wideGroups(kind: UploadKind, seen: LookedAt, taken: Map<string, number>): Groups {
	const groups = new Groups();
	if (!mayBeWide(kind)) return groups;
	const used = new Set(taken.values());
	for (const [position, name] of seen.columns.entries()) {
		if (used.has(position) || isCounter(name)) continue;
		const index = taken.has('index') ? null : seen.index;
		const wide = wideColumn(name, kind, seen.context.components, index);
		if (wide === null || Object.keys(wide.fixed).some((field) => taken.has(field))) continue;
		const isRank = holdsRankWithBase(seen.texts(position));
		const otherwise = kind === 'scores' && isRank ? 'rank' : (MEASURE_WITHOUT_NAME[kind] ?? null);
		groups.add(wide, position, name, otherwise);
	}
	return groups;
}

/** What a measure without a name is of, beside columns that say more; `null` where nothing tells it. */
function unnamedOf(groups: readonly Grouped[]): Grouped['fixed'] | null {
	const [only, ...others] = groups;
	const areOnlyParts = groups.every(
		({ fixed }) => 'component' in fixed && Object.keys(fixed).length === 1
	);
	if (only === undefined) return null;
	if (areOnlyParts) return { component: 'TOTAL' };
	// Beside columns for several years nothing says of which year it is: it is left to the person.
	const isTotal = (only.fixed['component'] ?? 'TOTAL') === 'TOTAL';
	return others.length === 0 && isTotal ? only.fixed : null;
}

/**
 * Beside columns for components, a score or rank without a name is that of the total; beside a column
 * for one year, it is of that year.
 */
function addTotal(groups: Groups, taken: Map<string, number>, columns: readonly string[]): void {
	const fixed = unnamedOf(groups.all);
	if (groups.all.length === 0) return;
	for (const measure of ['score', 'rank', 'rank_of']) {
		const position = taken.get(measure);
		if (position === undefined) continue;
		taken.delete(measure);
		if (fixed !== null) groups.add({ fixed, measure }, position, columns[position] ?? '', null);
	}
	// A field that the groups have each for itself cannot also be that of the whole row.
	for (const group of groups.all) for (const field of group.columns.keys()) taken.delete(field);
}

function withBase(columns: ReadonlyMap<string, number>, seen: LookedAt): Record<string, number> {
	const rank = columns.get('rank');
	const isBoth =
		rank !== undefined && !columns.has('rank_of') && holdsRankWithBase(seen.texts(rank));
	return { ...Object.fromEntries(columns), ...(isBoth ? { rank_of: rank } : {}) };
}

/** What one kind makes of the columns: a field each, or, in a wide table, a group of records each. */
export function columnPlan(kind: UploadKind, seen: LookedAt): ColumnPlan {
	const ignored: number[] = [];
	const taken = tallFields(kind, seen, ignored);
	const groups = wideGroups(kind, seen, taken);
	addTotal(groups, taken, seen.columns);
	const inGroups = new Map(groups.positions.map((position) => [`at ${position}`, position]));
	const all = new Map([...taken, ...inGroups]);
	addAreas(kind, seen, all);
	const areas = all.get('area_code');
	if (areas !== undefined) taken.set('area_code', areas);
	const [only, ...more] = groups.all;
	const isTall = more.length === 0;
	const columns = isTall ? new Map([...taken, ...(only?.columns ?? [])]) : taken;
	const used = new Set([...taken.values(), ...groups.positions, ...ignored]);
	const order = UPLOAD_SCHEMAS[kind].fields.map(({ name }) => name);
	const sorted = [...columns].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
	return {
		kind,
		columns: withBase(new Map(sorted), seen),
		groups: isTall
			? [{ fixed: {}, columns: {} }]
			: groups.all.map((group) => ({ fixed: group.fixed, columns: withBase(group.columns, seen) })),
		told:
			isTall && only !== undefined
				? Object.entries(only.fixed).map(([field, value]) => ({ field, value, text: only.text }))
				: [],
		ignored,
		unmapped: [...seen.columns.keys()].filter((position) => !used.has(position))
	};
}
