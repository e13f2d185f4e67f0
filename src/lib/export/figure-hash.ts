import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FigureFrame } from '$lib/figures/figure';

/** What a figure says in numbers, without how it is drawn or worded. */
export type HashedFigure = Pick<FigureFrame, 'table' | 'vintage'> & {
	readonly sources: readonly Pick<FigureFrame['sources'][number], 'id'>[];
};

/** So many digits are printed under a drawing; a file carries all of them. */
export const PRINTED_DIGITS = 12;

/**
 * SHA-256, in lower-case hexadecimal, of the rows behind a figure with their sources and the date of the
 * record: the same numbers give the same hash in both languages and at any size.
 *
 * A value is hashed where a cell has one; of a cell without only whether it has a reason, since the words
 * of a reason are worded anew now and then and are those of a language.
 */
export function figureHash({ table, sources, vintage }: HashedFigure): string {
	const rows = table.rows.map((cells) =>
		cells.map(({ value, isReason }) =>
			value === null ? (isReason ? { reason: true } : null) : value
		)
	);
	const said = JSON.stringify({
		columns: table.columns.map(({ key }) => key),
		rows,
		sources: sources.map(({ id }) => id),
		vintage
	});
	return bytesToHex(sha256(utf8ToBytes(said)));
}
