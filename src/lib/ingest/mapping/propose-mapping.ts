import { fieldNamed, type Field } from '../table-schema';
import { UPLOAD_KINDS, UPLOAD_SCHEMAS, type UploadKind } from '../upload-kind';
import { formatOf } from '../values/column-format';
import { missingReasonOf } from '../values/missing-token';
import { columnPlan, type ColumnPlan, type LookedAt } from './column-plan';
import { kindField, KIND_FIELDS } from './kind-fields';
import type { ColumnFormat, Mapping } from './mapping';
import type {
	FixedProposal,
	FormatDoubt,
	MappingProposal,
	MissingProposal,
	ProposalContext
} from './mapping-proposal';
import { titleFacts } from './title-facts';

/** Fields that any kind may have: they tell little of which it is. */
const COMMON: readonly string[] = ['index', 'year', 'area_code', 'component', 'note', 'note_vi'];
const WEIGHTS = { own: 3, common: 1, lacking: -4 } as const;
/** By so much one kind must fit better than the next to be sure. */
const CLEARLY = 2;

/** How well a kind fits: for the fields that have a column, against those that must and have none. */
function fitOf({ kind, columns, groups }: ColumnPlan): number {
	const given = new Set([
		...Object.keys(columns),
		...groups.flatMap((group) => [...Object.keys(group.columns), ...Object.keys(group.fixed)])
	]);
	const fields = KIND_FIELDS[kind];
	const points = fields
		.filter(({ field }) => given.has(field))
		.map(({ field }) => (COMMON.includes(field) ? WEIGHTS.common : WEIGHTS.own));
	const measures = fields.filter(({ need }) => need === 'one_of');
	const hasMeasure = measures.length === 0 || measures.some(({ field }) => given.has(field));
	const lacking = fields.filter(
		({ field, need, mayBeFixed }) => need === 'required' && !mayBeFixed && !given.has(field)
	).length;
	const sum = points.reduce((total, own) => total + own, 0);
	return sum + WEIGHTS.lacking * (lacking + (hasMeasure ? 0 : 1));
}

/** Which field, or fields, each column is taken for. */
function fieldsByPosition(plan: ColumnPlan): Map<number, Field> {
	const found = new Map<number, Field>();
	const uses = [plan.columns, ...plan.groups.map(({ columns }) => columns)].flatMap(Object.entries);
	for (const [name, position] of uses as [string, number][]) {
		const field = fieldNamed(UPLOAD_SCHEMAS[plan.kind], name);
		if (field !== undefined && !found.has(position)) found.set(position, field);
	}
	return found;
}

interface Looks {
	readonly formats: Record<number, ColumnFormat>;
	readonly doubts: FormatDoubt[];
	readonly missing: Map<string, MissingProposal>;
}

function partsOf(field: Field): { readonly decimal: boolean; readonly date: boolean } {
	return {
		decimal: field.type === 'number',
		date: field.type === 'date' || field.calendar !== null
	};
}

function mayBeMissing({ type, calendar, constraints, name }: Field): boolean {
	const isText = type === 'string' && calendar === null && constraints.enum === null;
	return !isText || name === 'area_code' || name === 'component';
}

/** How the columns are written, what that leaves open, and which texts stand for no value. */
function looksOf(plan: ColumnPlan, seen: LookedAt): Looks {
	const looks: Looks = { formats: {}, doubts: [], missing: new Map() };
	for (const [position, field] of fieldsByPosition(plan)) {
		const texts = seen.texts(position);
		if (texts === null) continue;
		const has = partsOf(field);
		const found = formatOf(texts);
		if (has.decimal || has.date) {
			looks.formats[position] = {
				decimal: has.decimal ? found.format.decimal : null,
				date: has.date ? found.format.date : null
			};
		}
		for (const doubt of found.doubts) {
			if (!(doubt.startsWith('date') ? has.date : has.decimal)) continue;
			looks.doubts.push({ position, doubt, examples: found.examples[doubt] ?? [] });
		}
		if (!mayBeMissing(field)) continue;
		for (const text of texts) {
			const reason = missingReasonOf(text.trim());
			if (reason === null) continue;
			const positions = looks.missing.get(text)?.positions ?? [];
			looks.missing.set(text, { text, reason, positions: [...positions, position] });
		}
	}
	return looks;
}

/** Values that the title or a column tells for all records, where no column gives them. */
function fixedProposals(plan: ColumnPlan, facts: readonly FixedProposal[]): FixedProposal[] {
	const inGroups = plan.groups.flatMap(({ fixed, columns }) => [
		...Object.keys(fixed),
		...Object.keys(columns)
	]);
	const given = new Set([...Object.keys(plan.columns), ...inGroups]);
	const told = plan.told.map((one): FixedProposal => ({ ...one, from: 'column' }));
	const own = new Set(plan.told.map(({ field }) => field));
	const isOpen = ({ field }: FixedProposal) =>
		!given.has(field) && kindField(plan.kind, field)?.mayBeFixed === true;
	const proposed = [...told, ...facts.filter(({ field }) => !own.has(field))].filter(isOpen);
	const isRanked = given.has('rank') || given.has('rank_low') || given.has('rank_high');
	const fitting = proposed.filter(({ field }) => field !== 'rank_of' || isRanked);
	const needsPart =
		plan.kind === 'scores' && ![...given, ...own].includes('component') && given.size > 0;
	const total = { field: 'component', value: 'TOTAL', from: 'default', text: '' } as const;
	return needsPart ? [...fitting, total] : fitting;
}

/** Of several values for a field none is taken: the person chooses. */
function undisputed(proposals: readonly FixedProposal[]): Record<string, string> {
	return Object.fromEntries(
		proposals
			.filter(({ field, value }) =>
				proposals.every((other) => other.field !== field || other.value === value)
			)
			.map(({ field, value }) => [field, value])
	);
}

/** The kinds, the best fitting first, and whether the first fits clearly best. */
function ranked(plans: readonly ColumnPlan[], asked: UploadKind | null) {
	const fits = plans
		.map((plan) => ({ plan, fit: fitOf(plan) + (plan.kind === asked ? Infinity : 0) }))
		.sort((a, b) => b.fit - a.fit || 0);
	const [first, second] = fits;
	const isSure = asked !== null || (first?.fit ?? 0) - (second?.fit ?? 0) >= CLEARLY;
	return { plans: fits.map(({ plan }) => plan), isSure: isSure && (first?.fit ?? 0) > 0 };
}

/**
 * How a file may be mapped, from the names of its columns, some distinct texts of each, its name and
 * the texts around its table. `distinct` gives `null` for a column that was not looked at. Nothing of
 * the proposal holds until the person has seen it.
 */
export function proposeMapping(
	columns: readonly string[],
	distinct: (position: number) => readonly string[] | null,
	context: ProposalContext
): MappingProposal {
	const facts = titleFacts(context.fileName, context.asides);
	const index = undisputed(facts)['index'] ?? null;
	const seen: LookedAt = { columns, texts: distinct, context, index };
	const { plans, isSure } = ranked(
		UPLOAD_KINDS.map((kind) => columnPlan(kind, seen)),
		context.kind
	);
	const plan = plans[0] ?? columnPlan('scores', seen);
	const { formats, doubts, missing } = looksOf(plan, seen);
	const fixed = fixedProposals(plan, facts);
	const mapping: Mapping = {
		kind: plan.kind,
		fixed: undisputed(fixed),
		columns: plan.columns,
		groups: plan.groups,
		formats,
		decisions: {},
		missing: {}
	};
	return {
		mapping,
		kindSure: isSure,
		kinds: plans.map(({ kind }) => kind),
		fixed,
		ignored: plan.ignored,
		unmapped: plan.unmapped,
		doubts,
		missing: [...missing.values()]
	};
}
