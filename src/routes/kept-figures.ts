const KEY = 'nhip-cchc figures for the review';

/** Keeps the JSON of a figure for the review page, in this tab only; false where the browser has no room for it. */
export function keepFigure(file: string): boolean {
	try {
		sessionStorage.setItem(KEY, JSON.stringify([...keptFigures(), file]));
		return true;
	} catch {
		return false;
	}
}

/** Hands over what was kept, once. */
export function takeFigures(): string[] {
	const kept = keptFigures();
	sessionStorage.removeItem(KEY);
	return kept;
}

function keptFigures(): string[] {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter((file) => typeof file === 'string') : [];
	} catch {
		return [];
	}
}
