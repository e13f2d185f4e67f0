import { goto } from '$app/navigation';
import type { FigureClaim } from '$lib/export/figure-claim';
import { routeOf } from '$lib/state/page-route';
import { keepClaim } from './kept-claim';

/** The place of a figure on this site, wherever the file was made; null where it is none of its pages. */
export function claimPlace({ permalink }: Pick<FigureClaim, 'permalink'>): string | null {
	try {
		const { pathname, search, hash } = new URL(permalink);
		return routeOf(pathname) === pathname ? null : pathname + search + hash;
	} catch {
		return null;
	}
}

/** Goes to where a figure stands, which says what has changed since its file was made. */
export function visitClaim(claim: FigureClaim): void {
	const place = claimPlace(claim);
	if (!place) return;
	keepClaim(claim);
	void goto(place);
}
