import type { Bilingual } from './language';
import type { MissingReason } from './missing-reason';

/** Why a difference of two years is not computed. The page turns it into words. */
export type Refusal =
	| { readonly kind: 'level_break'; readonly firstYear: number; readonly note: Bilingual }
	| { readonly kind: 'scale_changed'; readonly from: number; readonly to: number }
	| { readonly kind: 'rank_base_changed'; readonly from: number; readonly to: number }
	| { readonly kind: 'missing_now'; readonly reason: MissingReason }
	| { readonly kind: 'missing_before'; readonly reason: MissingReason }
	| { readonly kind: 'rank_only' }
	| { readonly kind: 'band_only' }
	| { readonly kind: 'first_edition' };

export type RefusalKind = Refusal['kind'];

/** A difference that was computed, or the reason why it was not. */
export type Difference =
	| { readonly ok: true; readonly value: number; readonly comparability: Comparability }
	| { readonly ok: false; readonly refusal: Refusal };

/** How far a computed difference can be trusted: `minor` and `unconfirmed` carry a note. */
export type Comparability = 'comparable' | 'minor' | 'unconfirmed';
