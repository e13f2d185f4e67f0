import { namesArea, type SpelledArea } from '$lib/domain/area-spelling';
import { missingReasonOf } from '../values/missing-token';
import { rankWithBase } from '../values/quantity-text';

/** So many texts of a column are looked at to tell what it holds. */
const LOOKED_AT = 40;
/** The share of texts that must fit; the rest may be notes, totals and slips. */
const ENOUGH = 0.7;

function mostly(texts: readonly string[] | null, fits: (text: string) => boolean): boolean {
	const looked = (texts ?? [])
		.slice(0, LOOKED_AT)
		.filter((text) => text.trim() !== '' && missingReasonOf(text.trim()) === null);
	return looked.length > 0 && looked.filter(fits).length >= ENOUGH * looked.length;
}

// Every kind asks it of the same texts.
const asked = new WeakMap<readonly SpelledArea[], WeakMap<readonly string[], boolean>>();

/** Whether a column holds names of areas; mere numbers are no names, though they may be codes. */
export function holdsAreas(
	texts: readonly string[] | null,
	areas: readonly SpelledArea[]
): boolean {
	if (texts === null) return false;
	const answers = asked.get(areas) ?? new WeakMap<readonly string[], boolean>();
	asked.set(areas, answers);
	const seen =
		answers.get(texts) ??
		mostly(texts, (text) => !/^[\d.,\s]+$/.test(text) && namesArea(text, areas));
	answers.set(texts, seen);
	return seen;
}

/** Whether a column holds a rank and its base in each cell: `57/63`. */
export function holdsRankWithBase(texts: readonly string[] | null): boolean {
	return mostly(texts, (text) => rankWithBase(text) !== null);
}

/** Whether a column holds numbers of criteria (`1.2`, `1.2.3`), some of them of several levels. */
export function holdsCriteria(texts: readonly string[] | null): boolean {
	return (
		mostly(texts, (text) => /^\d{1,2}(?:\.\d{1,2}){0,3}\.?$/.test(text.trim())) &&
		(texts ?? []).slice(0, LOOKED_AT).some((text) => /^\d{1,2}\.\d{1,2}\.\d{1,2}/.test(text.trim()))
	);
}
