/** An area as far as its spellings go: the country, a region or a province of `areas.csv`. */
export interface SpelledArea {
	/** `VN`, `R1` to `R6`, or the GSO code of a province, two digits. */
	readonly code: string;
	readonly kind: 'country' | 'region' | 'province';
	readonly nameVi: string;
	readonly nameEn: string;
	/** Other spellings and abbreviations. */
	readonly aliases: readonly string[];
	/** Last year of a province that is no more; `null` while it lasts. */
	readonly lastYear: number | null;
	/** Code and name of the unit of 2025 to which a province belongs; `null` where there is none. */
	readonly code2025: string | null;
	readonly name2025Vi: string | null;
}

/** In which way a text names its area. `new_name`: by the name that a unit has since 2025. */
export type SpelledBy =
	'code' | 'name' | 'alias' | 'unaccented' | 'abbreviation' | 'initials' | 'new_name';

/**
 * - `found`: one area and no other;
 * - `near`: no area is spelled so, but these nearly are, the nearest first: offered, never taken;
 * - `ambiguous`: several areas may be meant;
 * - `unknown`: nothing is like it.
 */
export type AreaResolution =
	| { readonly outcome: 'found'; readonly code: string; readonly by: SpelledBy }
	| { readonly outcome: 'near'; readonly candidates: readonly string[] }
	| { readonly outcome: 'ambiguous'; readonly candidates: readonly string[] }
	| { readonly outcome: 'unknown' };
