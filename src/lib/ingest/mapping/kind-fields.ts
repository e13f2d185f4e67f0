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

const given = { need: 'required', mayBeFixed: false, byDefault: null } as const;
const stated = { need: 'required', mayBeFixed: true, byDefault: null } as const;
const measure = { need: 'one_of', mayBeFixed: false, byDefault: null } as const;
const own = { need: 'optional', mayBeFixed: false, byDefault: null } as const;
const shared = { need: 'optional', mayBeFixed: true, byDefault: null } as const;
const fromRow = { need: 'optional', mayBeFixed: true, byDefault: { is: 'row' } } as const;
const anyComponent = {
	need: 'optional',
	mayBeFixed: true,
	byDefault: { is: 'text', text: '*' }
} as const;
const dataset = { need: 'dataset', mayBeFixed: false, byDefault: null } as const;

function listed(fields: Readonly<Record<string, Omit<KindField, 'field'>>>): readonly KindField[] {
	return Object.entries(fields).map(([field, rest]) => ({ field, ...rest }));
}

/** What a person must give for each kind, in the order of its schema. */
export const KIND_FIELDS: KindFields = {
	scores: listed({
		index: stated,
		year: stated,
		area_code: stated,
		component: stated,
		score: measure,
		score_low: measure,
		score_high: measure,
		rank: measure,
		rank_low: measure,
		rank_high: measure,
		rank_of: shared,
		basis: fromRow,
		rank_basis: fromRow,
		source_id: dataset,
		note: shared,
		score_se: own,
		interval_low: own,
		interval_high: own,
		interval_level: shared
	}),
	episodes: listed({
		aired_on: given,
		minutes: stated,
		title: own,
		topic: shared,
		channel: shared,
		// Never by default: whether a broadcast was aired or only planned must be said.
		status: stated,
		reference: shared,
		source_id: dataset
	}),
	windows: listed({
		index: stated,
		component: anyComponent,
		year: stated,
		fieldwork_start: measure,
		start_precision: fromRow,
		fieldwork_end: measure,
		end_precision: fromRow,
		reference_start: measure,
		reference_end: measure,
		published_on: measure,
		source_id: dataset,
		note: shared,
		note_vi: shared
	}),
	targets: listed({
		index: stated,
		year: stated,
		area_code: stated,
		component: stated,
		measure: stated,
		op: fromRow,
		value: given,
		source_id: dataset
	}),
	actions: listed({
		index: stated,
		year: stated,
		area_code: stated,
		component: stated,
		cause: own,
		task: given,
		unit: shared,
		deadline: shared,
		source_id: dataset,
		note: shared
	}),
	criteria: listed({
		year: stated,
		area_code: stated,
		criterion: given,
		name: own,
		self_score: measure,
		appraised_score: measure,
		maximum: own,
		source_id: dataset,
		note: shared
	}),
	topics: listed({
		topic: given,
		index: stated,
		component: stated,
		source_id: dataset,
		note: shared
	})
};

/** How a field of a kind comes by its value; `undefined` for a field that the kind does not have. */
export function kindField(kind: UploadKind, field: string): KindField | undefined {
	return KIND_FIELDS[kind].find((one) => one.field === field);
}

/** The fields of which a record of the kind must have one at least; none where it has no such choice. */
export function measuresOf(kind: UploadKind): readonly string[] {
	return KIND_FIELDS[kind].filter(({ need }) => need === 'one_of').map(({ field }) => field);
}
