import type { SpelledArea } from '$lib/domain/area-spelling';
import type { MissingReason } from '$lib/domain/missing-reason';
import type { UploadKind } from '../upload-kind';
import type { NamedComponent } from '../values/value-reading';
import type { Mapping } from './mapping';

/** What a proposal may look at beside the columns. */
export interface ProposalContext {
	readonly areas: readonly SpelledArea[];
	readonly components: readonly NamedComponent[];
	/** Name of the file, and the texts around its table: a title often names the index and the year. */
	readonly fileName: string;
	readonly asides: readonly string[];
	/** What the person said that the file holds, if they said. */
	readonly kind: UploadKind | null;
}

/** A value that was read in the file's name, its title or its columns, for the person to confirm. */
export interface FixedProposal {
	readonly field: string;
	readonly value: string;
	readonly from: 'file_name' | 'aside' | 'column' | 'default';
	/** The text in which it was read. */
	readonly text: string;
}

/** What a column's format could not be told, with texts that would tell it. */
export interface FormatDoubt {
	readonly position: number;
	readonly doubt: 'decimal_undecided' | 'decimal_mixed' | 'date_undecided' | 'date_mixed';
	readonly examples: readonly string[];
}

/** A text that looks like no value, and the reason that it most often has. Not used until declared. */
export interface MissingProposal {
	readonly text: string;
	readonly reason: MissingReason;
	readonly positions: readonly number[];
}

/** How a file may be mapped. Nothing of it holds until the person has seen it. */
export interface MappingProposal {
	/** Where no kind is likely, the kind is `scores` and `kindSure` is false. */
	readonly mapping: Mapping;
	/** Whether one kind fits the columns clearly better than the others. */
	readonly kindSure: boolean;
	/** Every kind, the likeliest first. */
	readonly kinds: readonly UploadKind[];
	/** What `mapping.fixed` holds, and where each was read; and values that are only offered. */
	readonly fixed: readonly FixedProposal[];
	/** Positions that are no data: a running number. */
	readonly ignored: readonly number[];
	/** Positions that fit no field and are left out. */
	readonly unmapped: readonly number[];
	readonly doubts: readonly FormatDoubt[];
	readonly missing: readonly MissingProposal[];
}

/** What a mapping still lacks before rows can be checked. */
export type MappingFault =
	| { readonly fault: 'field_without_source'; readonly field: string }
	| { readonly fault: 'one_of_without_source'; readonly fields: readonly string[] }
	| {
			readonly fault: 'column_used_twice';
			readonly position: number;
			readonly fields: readonly string[];
	  }
	| { readonly fault: 'column_missing'; readonly position: number; readonly field: string }
	| { readonly fault: 'unknown_field'; readonly field: string }
	| { readonly fault: 'field_given_twice'; readonly field: string }
	| { readonly fault: 'group_without_measure'; readonly group: number }
	| { readonly fault: 'groups_alike'; readonly groups: readonly [number, number] }
	| { readonly fault: 'no_group' }
	| { readonly fault: 'fixed_invalid'; readonly field: string; readonly value: string };
