import { INDEX_CODES, indexLabel, type IndexCode } from '$lib/domain/index-code';
import { editionOf } from '$lib/figures/edition-exposure';
import type { ExposureRow } from '$lib/queries/exposure';
import type { EditionChoice, EditionKey, LinkageChoices } from '$lib/state/linkage-state';

/** The one survey window of the record that lies in the time of the plan. */
export const DEFAULT_EDITION: EditionKey = { index: 'SIPAS', year: 2020 };

/** The axis begins at the last year before the campaign; the reader may ask for all that is held. */
export const LAST_YEAR_BEFORE = 2019;

/** What an address may say, from the record's own windows. */
export function choicesOf(rows: readonly ExposureRow[]): LinkageChoices {
	const first = Math.min(...rows.map(({ year }) => year));
	return {
		editions: rows.map((row) => ({
			...editionOf(row),
			canBeSet: !row.is_reference && row.window !== 'known'
		})),
		fromYears: first < LAST_YEAR_BEFORE ? [LAST_YEAR_BEFORE, first] : [first]
	};
}

/** The editions by index, newest first, for a list to choose from. */
export function editionGroups({ editions }: LinkageChoices): {
	readonly index: IndexCode;
	readonly label: string;
	readonly editions: readonly EditionChoice[];
}[] {
	return INDEX_CODES.map((index) => ({
		index,
		label: indexLabel(index),
		editions: editions.filter((it) => it.index === index).sort((a, b) => b.year - a.year)
	})).filter((group) => group.editions.length > 0);
}
