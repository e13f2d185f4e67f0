import type { IndexCode } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import { measured } from './trend-input';

/** What is estimated, as a reader is told it. */
export interface ImpactSubject {
	/** `PAPI`, `PAPI – Kiểm soát tham nhũng`. */
	readonly what: string;
	/** A shorter name, for a headline: `PAPI`. */
	readonly brief: string;
	readonly unit: 'points' | 'percent' | 'none';
	/** The component whose rows it is made of; null where it is of no index. */
	readonly of: { readonly index: IndexCode; readonly component: string } | null;
}

/** A component of an index; `name` of a part in the language of the reader. */
export function indexSubject(index: IndexCode, component: string, name?: string): ImpactSubject {
	return {
		what: measured({ index, component, ...(name === undefined ? {} : { componentName: name }) }),
		brief: measured({ index, component: 'TOTAL' }),
		unit: unitOf(index, component) === 'percent' ? 'percent' : 'points',
		of: { index, component }
	};
}
