import { bareText } from './bare-text';

/** Words that a file writes behind, or before, a quantity, by the unit of its field. */
const BEHIND: Readonly<Record<string, RegExp>> = {
	minutes: /\s*(?:phut|ph|min|mins|minute|minutes|p|')$/,
	points: /\s*(?:diem|points?|pts)$/,
	score: /\s*(?:diem|points?|pts|%)$/,
	'score or rank': /\s*(?:diem|points?|pts|%)$/,
	areas: /\s*(?:tinh(?:, ?thanh pho|\/thanh pho|,? thanh)?|don vi|dia phuong|provinces|areas)$/
};
const BEFORE: Readonly<Record<string, RegExp>> = {
	rank: /^(?:xep )?(?:thu|hang|thu hang|vi tri|rank)\s*:?\s*(?=\d)/,
	'score or rank': /^(?:xep )?(?:thu|hang|thu hang)\s*:?\s*(?=\d)/
};

/** The number in a text, without the words for its unit; the text itself where it has none of them. */
export function withoutUnit(text: string, unit: string | null): string {
	if (unit === null || text.length > 60) return text;
	const bare = bareText(text);
	const behind = BEHIND[unit]?.exec(bare);
	const number = behind === null || behind === undefined ? bare : bare.slice(0, behind.index);
	return BEFORE[unit] === undefined ? number : number.replace(BEFORE[unit], '');
}

/** `57/63`: a rank, and of how many. */
export function rankWithBase(
	text: string
): { readonly rank: string; readonly base: string } | null {
	const match = /^(\d{1,2})\s*(?:\/|trên|tren|of)\s*(\d{1,2})$/i.exec(
		withoutUnit(text.trim(), 'rank')
	);
	return match === null ? null : { rank: match[1] ?? '', base: match[2] ?? '' };
}

/** `Năm 2024`, `2024.0`, `2,024`: a year of four digits; `null` for anything else. */
export function yearIn(text: string): string | null {
	if (text.length > 30) return null;
	const bare = bareText(text);
	const plain = /^(?:nam|year)?[ :]*(\d{4})(?:[.,]0+)?$/.exec(bare)?.[1];
	// A year has four digits, so that a sign within it can only part thousands.
	return plain ?? /^([12])[., ](\d{3})$/.exec(bare)?.slice(1).join('') ?? null;
}

/** `1.2.3.`, `TC 1.2.3`, `Tiêu chí 1.2.3`: the number of a criterion, or the text as it stands. */
export function criterionIn(text: string): string {
	if (text.length > 60) return text;
	return (
		/^(?:tieu chi(?: thanh phan)?|tctp|tc|linh vuc)?[ :]*([\d.]*\d)\.?$/.exec(
			bareText(text)
		)?.[1] ?? text
	);
}
