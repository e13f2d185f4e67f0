import { MISSING_REASONS, type MissingReason } from '$lib/domain/missing-reason';
import type { MeasuredPoint } from './measured-point';

/** Why nothing is known of a point; null where something is. */
export function reasonOf({
	state,
	row
}: Pick<MeasuredPoint, 'state' | 'row'>): MissingReason | null {
	return state === 'missing' ? ((row.missing_reason ?? 'not_in_data') as MissingReason) : null;
}

/** The reasons that occur, each once, in the order of a legend. */
export function reasonsAmong(
	points: readonly { readonly missing: MissingReason | null }[]
): MissingReason[] {
	return MISSING_REASONS.filter((reason) => points.some(({ missing }) => missing === reason));
}
