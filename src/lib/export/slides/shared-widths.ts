/**
 * The widths of columns in a room: in the shares that are asked for, else as wide as each needs and up to
 * `mostFree` more, and where there is not enough, the widest give way first.
 */
export function sharedWidths(
	natural: readonly number[],
	shares: readonly number[] | undefined,
	room: number,
	mostFree: number
): number[] {
	const asked = shares?.reduce((sum, share) => sum + share, 0) ?? 0;
	if (shares?.length === natural.length && asked > 0 && shares.every((share) => share > 0)) {
		return shares.map((share) => (share / asked) * room);
	}
	const needed = natural.reduce((sum, width) => sum + width, 0);
	if (needed <= room) {
		const free = Math.min(mostFree, (room - needed) / natural.length);
		return natural.map((width) => width + free);
	}
	const most = widest(natural, room);
	return natural.map((width) => Math.min(width, most));
}

/** So wide a column may be at most, that all together fill the room. */
function widest(natural: readonly number[], room: number): number {
	let left = room;
	const ascending = [...natural].sort((a, b) => a - b);
	for (const [at, width] of ascending.entries()) {
		const share = left / (ascending.length - at);
		if (width > share) return share;
		left -= width;
	}
	return room;
}
