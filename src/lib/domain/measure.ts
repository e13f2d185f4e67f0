/**
 * What is read off a score or a rank: the score itself, its share of the scale, the rank, the
 * percentile, the distance to the nation, the change to the year before, the change since a base year.
 */
export const MEASURES = ['score', 'share', 'rank', 'percentile', 'gap', 'change', 'since'] as const;
export type Measure = (typeof MEASURES)[number];
