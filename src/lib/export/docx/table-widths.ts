import type { FigureTable } from '$lib/figures/figure';

/** In letters: no column is narrower, however short its texts, or wider, however long they are. */
const LEAST = 5;
const MOST = 30;

/**
 * The widths of the columns of a table, which add up to `total` in whole units: those that are given, as shares;
 * else in proportion to what stands in them, so that names of provinces get more room than ranks.
 */
export function columnWidths(
	table: FigureTable,
	total: number,
	given?: readonly number[]
): readonly number[] {
	const { columns, rows } = table;
	const isGiven = given?.length === columns.length && given.every((share) => share > 0);
	const shares = isGiven
		? given
		: columns.map(({ label }, at) => {
				const texts = rows.map((cells) => cells[at]?.text ?? '');
				// A head breaks between words; what it says is longer than what stands under it.
				const head = Math.max(0, ...label.split(/\s+/).map((word) => word.length));
				const longest = Math.max(head, label.length / 2, ...texts.map((text) => text.length));
				return Math.min(MOST, Math.max(LEAST, longest)) + 2;
			});
	const sum = shares.reduce((whole, share) => whole + share, 0);
	let [before, used] = [0, 0];
	return shares.map((share) => {
		before += share;
		const end = Math.round((before / sum) * total);
		const width = end - used;
		used = end;
		return width;
	});
}
