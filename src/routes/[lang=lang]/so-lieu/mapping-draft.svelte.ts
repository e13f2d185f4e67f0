import type { SpelledArea } from '$lib/domain/area-spelling';
import type { MissingReason } from '$lib/domain/missing-reason';
import type { ColumnFormat, Mapping } from '$lib/ingest/mapping/mapping';
import { columnsKey } from '$lib/ingest/mapping/columns-key';
import { mappingFaults } from '$lib/ingest/mapping/mapping-faults';
import type {
	FixedProposal,
	FormatDoubt,
	MappingFault,
	MappingProposal,
	MissingProposal
} from '$lib/ingest/mapping/mapping-proposal';
import { UPLOAD_SCHEMAS, type UploadKind } from '$lib/ingest/upload-kind';
import type { NamedComponent } from '$lib/ingest/values/value-reading';
import type { UploadContext } from '$lib/queries/upload/upload-context';
import type { UploadStore } from '$lib/store/upload-store';
import {
	targetOf,
	withDecision,
	withFixed,
	withFormat,
	withTarget,
	type ColumnTarget
} from './column-target';

/** What a draft is made from. */
export interface DraftInput {
	readonly columns: readonly string[];
	/** Some texts of each column, the most frequent first. */
	readonly samples: readonly (readonly string[])[];
	readonly context: UploadContext;
	/** Looks at the columns anew, for a kind that the person chose or `null`. */
	readonly propose: (kind: UploadKind | null) => MappingProposal;
	/** The kind that the person came to load, if they came for one. */
	readonly wanted: UploadKind | null;
	/** The mapping of an earlier file of the same form. */
	readonly remembered: Mapping | null;
}

/** The mapping while a person works on it. */
export class MappingDraft {
	readonly columns: readonly string[];
	readonly context: UploadContext;
	readonly #input: DraftInput;
	mapping: Mapping = $state.raw() as Mapping;
	#proposal: MappingProposal = $state.raw() as MappingProposal;
	isRemembered = $state(false);
	readonly faults: readonly MappingFault[] = $derived.by(() =>
		mappingFaults(this.mapping, this.columns.length)
	);

	constructor(input: DraftInput) {
		this.#input = input;
		this.columns = input.columns;
		this.context = input.context;
		this.#proposal = input.propose(input.remembered?.kind ?? input.wanted);
		this.mapping = input.remembered ?? this.#proposal.mapping;
		this.isRemembered = input.remembered !== null;
	}

	/** Starts over with what a kind makes of the columns. */
	propose(kind: UploadKind): void {
		this.#proposal = this.#input.propose(kind);
		this.mapping = this.#proposal.mapping;
		this.isRemembered = false;
	}

	get areas(): readonly SpelledArea[] {
		return this.context.areas;
	}

	get components(): readonly NamedComponent[] {
		return this.context.components;
	}

	targetOf(position: number): ColumnTarget | null {
		return targetOf(this.mapping, position);
	}

	fieldAt(position: number): string {
		return this.targetOf(position)?.field ?? '';
	}

	samplesOf(position: number): readonly string[] {
		return this.#input.samples[position] ?? [];
	}

	isIgnored(position: number): boolean {
		return this.#proposal.ignored.includes(position);
	}

	/** Texts that look like no value, in columns that are loaded. */
	get missing(): readonly MissingProposal[] {
		return this.#proposal.missing.filter(({ positions }) =>
			positions.some((position) => this.targetOf(position) !== null)
		);
	}

	/** Values that were read somewhere else than in a column, with the text that told them. */
	proposedFor(field: string): FixedProposal | undefined {
		return this.#proposal.fixed.find((it) => it.field === field && it.from !== 'default');
	}

	doubtAt(position: number): FormatDoubt | undefined {
		return this.#proposal.doubts.find((it) => it.position === position);
	}

	/** Doubts about columns that are loaded and whose format is not decided. */
	get openDoubts(): readonly FormatDoubt[] {
		return this.#proposal.doubts.filter(({ position, doubt }) => {
			const format = this.mapping.formats[position];
			const decided = doubt.startsWith('date') ? format?.date : format?.decimal;
			return this.targetOf(position) !== null && (decided ?? null) === null;
		});
	}

	/** Which part of its way of writing matters for what a column is taken for. */
	formatAsked(position: number): 'decimal' | 'date' | null {
		const name = this.fieldAt(position);
		const field = UPLOAD_SCHEMAS[this.mapping.kind].fields.find((it) => it.name === name);
		if (field === undefined) return null;
		if (field.type === 'number') return 'decimal';
		return field.type === 'date' || field.calendar !== null ? 'date' : null;
	}

	retarget(position: number, field: string | null): void {
		this.mapping = withTarget(this.mapping, position, field);
	}

	reformat(position: number, part: Partial<ColumnFormat>): void {
		this.mapping = withFormat(this.mapping, position, part);
	}

	redate(position: number, order: string): void {
		const date = (['iso', 'dmy', 'mdy', 'serial'] as const).find((it) => it === order) ?? null;
		this.reformat(position, { date });
	}

	fix(field: string, value: string): void {
		this.mapping = withFixed(this.mapping, field, value);
	}

	decide(field: string, text: string, value: string | null): void {
		this.mapping = withDecision(this.mapping, field, text, value);
	}

	/** Keeps the mapping for the next file with these columns. */
	async remember(store: UploadStore, fileName: string): Promise<void> {
		try {
			await store.rememberMapping(columnsKey(this.columns), this.mapping, fileName);
		} catch {
			// What is not remembered is proposed anew; the commit before it stands all the same.
		}
	}

	declareMissing(text: string, reason: MissingReason | null): void {
		const known = Object.entries(this.mapping.missing).filter(([key]) => key !== text);
		const missing = Object.fromEntries(reason === null ? known : [...known, [text, reason]]);
		this.mapping = { ...this.mapping, missing };
	}
}
