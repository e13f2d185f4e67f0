/**
 * Fewest letters to put in, take out, change, or swap with their neighbour to make one text of
 * another (optimal string alignment). Counting stops above `most`, which is then given plus one.
 */
export function editDistance(first: string, second: string, most: number): number {
	if (Math.abs(first.length - second.length) > most) return most + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: second.length + 1 }, (_, at) => at);
	for (let i = 1; i <= first.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= second.length; j += 1) {
			const isSame = first[i - 1] === second[j - 1];
			const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
			const shifted = Math.min(last[j] ?? 0, row[j - 1] ?? 0) + 1;
			const isSwap =
				i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
			const swapped = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
			row.push(Math.min(changed, shifted, swapped));
		}
		if (Math.min(...row) > most) return most + 1;
		beforeLast = last;
		last = row;
	}
	return Math.min(last[second.length] ?? 0, most + 1);
}

/** How far a text of that many letters may be from another and still be a slip of it. */
export function slipsIn(letters: number): number {
	if (letters < 4) return 0;
	return letters < 6 ? 1 : 2;
}
