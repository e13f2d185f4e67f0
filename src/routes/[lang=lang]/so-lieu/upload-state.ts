import type { AskControl } from '$lib/engine/engine-session.svelte';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { LoadingStep } from './loading-step';

export type WizardStep = 'pick' | 'sheet' | LoadingStep | 'done';

/** What runs now. */
export type BusyWith =
	| 'opening'
	| 'recognising'
	| 'reading'
	| 'engine'
	| 'staging'
	| 'checking'
	| 'comparing'
	| 'committing';

export interface Busy {
	readonly what: BusyWith;
	/** From 0 to 1; `null` where it is not known. */
	readonly share: number | null;
}

/** The engine, with what is loaded now, for one question. */
export type EngineAccess = <T>(
	question: (engine: QueryEngine) => Promise<T>,
	control?: AskControl
) => Promise<T>;

/** The step that a person goes back to. */
export const STEP_BEFORE: Readonly<Partial<Record<WizardStep, WizardStep>>> = {
	map: 'read',
	check: 'map',
	commit: 'check'
};
