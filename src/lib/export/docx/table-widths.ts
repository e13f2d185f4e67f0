import type { FigureTable } from '$lib/figures/figure';

/** In letters, beside those of a text: the room around it in a cell. */
const AROUND = 2;
/** Texts of so many letters are set in several lines. */
const MOST = 32;
/** Reasons are set in several lines sooner: a column is as wide as its values want it. */
const MOST_OF_REASON = 18;
/** Bold letters of a head are wider than those under it. */
const BOLD = 1.15;

/** What a column needs so that no word is broken, and what it would like so that no text is. */
interface Wish {
	readonly least: number;
	readonly liked: number;
}

/**
 * The widths of the columns of a table, which add up to `total` in whole units: those that are given, as shares;
 * else by what stands in them, so that no word is broken where there is room for all of them.
 *
 * @param letters so many fit into the whole width.
 */
export function columnWidths(
	table: FigureTable,
	total: number,
	letters: number,
	given?: readonly number[]
): readonly number[] {
	const isGiven = given?.length === table.columns.length && given.every((share) => share > 0);
	return apportioned(isGiven ? given : shared(wishesOf(table), letters), total);
}

function wishesOf({ columns, rows }: FigureTable): Wish[] {
	return columns.map(({ label }, at) => {
		const cells = rows.flatMap((row) => row[at] ?? []);
		const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
		const words = cells.flatMap(({ text }) => text.split(/\s+/));
		const least = Math.max(longest(label.split(/\s+/)) * BOLD, longest(words));
		const liked = cells.map(({ text, isReason }) =>
			Math.min(text.length, isReason ? MOST_OF_REASON : MOST)
		);
		return {
			least: Math.min(least, MOST) + AROUND,
			liked: Math.max(least, label.length / 2, ...liked) + AROUND
		};
	});
}

/** Every column gets its least; what is left goes to those that would like more. */
function shared(wishes: readonly Wish[], letters: number): number[] {
	const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
	const liked = wishes.reduce((sum, wish) => sum + wish.liked, 0);
	if (liked <= letters) return wishes.map((wish) => wish.liked);
	if (least >= letters) return wishes.map((wish) => wish.least);
	const left = (letters - least) / (liked - least);
	return wishes.map((wish) => wish.least + left * (wish.liked - wish.least));
}

function apportioned(shares: readonly number[], total: number): number[] {
	const sum = shares.reduce((whole, share) => whole + share, 0);
	let [before, used] = [0, 0];
	return shares.map((share) => {
		before += share;
		const width = Math.round((before / sum) * total) - used;
		used += width;
		return width;
	});
}
