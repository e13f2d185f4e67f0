import type { FigureClaim } from '$lib/export/figure-claim';

const KEY = 'nhip-cchc figure claim';

/** Keeps what a file said of a figure for the page on which that stands, in this tab only. */
export function keepClaim(claim: FigureClaim): void {
	sessionStorage.setItem(KEY, JSON.stringify(claim));
}

/** What is kept of this figure; null where nothing is, or of another one. */
export function keptClaim(id: string): FigureClaim | null {
	try {
		const text = sessionStorage.getItem(KEY);
		// Only `keepClaim` writes here, after the file was read and found whole.
		const claim = text === null ? null : (JSON.parse(text) as FigureClaim);
		return claim?.id === id ? claim : null;
	} catch {
		return null;
	}
}

export function dropClaim(): void {
	sessionStorage.removeItem(KEY);
}
