/** The most words that a headline may have. */
export const HEADLINE_WORDS = 15;

/**
 * The first candidate that is short enough; the last one where none is. Candidates go from the
 * fullest to the shortest, so that a long name costs a detail and not the limit.
 */
export function fittingHeadline(candidates: readonly string[]): string {
	const fitting = candidates.find((text) => wordCount(text) <= HEADLINE_WORDS);
	return fitting ?? candidates.at(-1) ?? '';
}

export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => word !== '').length;
}
