import type { IndexCode } from './index-code';

/** What a score counts. A change of a percentage is in percentage points, never in per cent. */
export type Unit = 'points' | 'percent';

/** SIPAS is a percentage throughout; PAR INDEX is one as a total and points in its parts. */
export function unitOf(index: IndexCode, component: string): Unit {
	if (index === 'SIPAS') return 'percent';
	return index === 'PAR_INDEX' && component === 'TOTAL' ? 'percent' : 'points';
}
