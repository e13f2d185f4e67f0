let running = 0;
let moving = Date.now;

/**
 * Runs `work` while `Date.now` stands still.
 *
 * read-excel-file 9.3 parses a sheet in pieces, one call inside the other, and halves the piece whenever
 * one took over 7 ms: on a slow or busy machine a large sheet, or one long text, overflows the stack. To a
 * clock that stands still no piece is slow, so the pieces double and the depth is the same everywhere.
 */
export async function withStillClock<T>(work: () => Promise<T>): Promise<T> {
	if (running === 0) {
		moving = Date.now;
		const now = moving();
		Date.now = () => now;
	}
	running += 1;
	try {
		return await work();
	} finally {
		running -= 1;
		if (running === 0) Date.now = moving;
	}
}
