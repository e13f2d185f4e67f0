/**
 * What a break in series does to a comparison across it.
 *
 * - `level`: levels are not comparable; a difference is refused;
 * - `unconfirmed`: rules were revised or the year jumps without a listed reason; drawn hollow;
 * - `minor`: comparable with a note;
 * - `publication`: the publisher withholds scores from then on;
 * - `units`: the set of areas changed, so ranks change base.
 */
export const BREAK_KINDS = ['level', 'unconfirmed', 'minor', 'publication', 'units'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];
