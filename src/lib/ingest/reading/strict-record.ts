import { cutOf, isEscaped, skipsBlanks, unescaped, type Dialect } from './dialect';

/** A record as the rules of quoting give it, before anything is mended. */
export interface StrictRecord {
	readonly cells: string[];
	/** Where the next record begins. */
	readonly next: number;
	/** Line feeds inside cells; of a record that is not closed, 1 for any number. */
	readonly feeds: number;
	/** A quote inside a quoted cell is not made plain, or follows its closing quote. */
	readonly odd: boolean;
	/** No quoted cell is open to the end. */
	readonly closed: boolean;
	/** Cells that follow their delimiter without a blank; empty last cells do not count. */
	readonly tight: number;
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;

/** Where a quoted cell ends: its closing quote, and the delimiter or line end behind it. */
interface Closing {
	readonly quoteAt: number;
	readonly endAt: number;
	readonly odd: boolean;
}

function pastBlanks(text: string, at: number): number {
	let here = at;
	while (text.charCodeAt(here) === BLANK) here += 1;
	return here;
}

function closingAt(ground: Ground, at: number, from: number): number | null {
	const { text, dialect } = ground;
	const { quote, escape } = dialect;
	if (escape !== quote && escape !== '' && isEscaped(text, at, from, escape)) return null;
	for (const endAt of [at + 1, pastBlanks(text, at + 1)]) {
		const isEnd = endAt >= text.length || text.charCodeAt(endAt) === LINE_FEED;
		if (isEnd || text.startsWith(cutOf(dialect), endAt)) return endAt;
	}
	return null;
}

/**
 * The first quote from `from` on that closes a cell. Which it is does not depend on where the cell
 * began, so what was found for one cell is remembered for those that begin before it: a file in which
 * every line opens a quote is gone over once.
 */
function closingOf(ground: Ground, from: number, until: number): Closing | null {
	const { text, dialect, searched } = ground;
	const { quote, escape } = dialect;
	let odd = false;
	let at = from;
	let isFirst = true;
	for (;;) {
		// Quotes right at the start pair up otherwise than they do for a cell that began before.
		if (!isFirst && at > searched.from && at < searched.until) {
			odd = true;
			at = searched.until;
		}
		const passed = at;
		at = text.indexOf(quote, passed);
		if (at === -1 || at >= until) {
			if (from <= searched.from || from > searched.until) searched.from = from;
			searched.until = Math.max(passed, at);
			return null;
		}
		if (escape === quote && text.startsWith(quote, at + 1)) {
			at += 2;
			continue;
		}
		const endAt = closingAt(ground, at, from);
		if (endAt !== null) {
			if (at > searched.until || at < searched.from) searched.from = from;
			searched.until = at;
			return { quoteAt: at, endAt, odd };
		}
		if (escape === quote || escape === '' || !isEscaped(text, at, from, escape)) odd = true;
		at += 1;
		isFirst = false;
	}
}

function feedsIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
	return count;
}

function opensQuote(text: string, at: number, { quote }: Dialect): number {
	if (quote === '') return -1;
	if (text.startsWith(quote, at)) return at;
	const behindBlanks = text.charCodeAt(at) === BLANK ? pastBlanks(text, at) : at;
	return behindBlanks > at && text.startsWith(quote, behindBlanks) ? behindBlanks : -1;
}

/** The next place of a mark in a text, remembered: a text without it is searched only once. */
export class NextMark {
	#asked = 0;
	#found = -1;

	constructor(
		readonly text: string,
		readonly mark: string
	) {}

	/** From `at` on; the end of the text if there is none. */
	from(at: number): number {
		if (at < this.#asked || at > this.#found) {
			this.#asked = at;
			const found = this.text.indexOf(this.mark, at);
			this.#found = found === -1 ? this.text.length : found;
		}
		return this.#found;
	}
}

/** A text with the places that all its records share. */
export interface Ground {
	readonly text: string;
	readonly dialect: Dialect;
	readonly cuts: NextMark;
	readonly feeds: NextMark;
	/** A stretch without a quote that closes a cell. */
	readonly searched: { from: number; until: number };
}

export function groundOf(text: string, dialect: Dialect): Ground {
	return {
		text,
		dialect,
		cuts: new NextMark(text, cutOf(dialect)),
		feeds: new NextMark(text, '\n'),
		searched: { from: 0, until: 0 }
	};
}

/**
 * Reads one record from `from` by the rules of quoting alone. Line ends are `\n`. A cell is quoted
 * if it begins with a quote (blanks in front do not count), and closed by the first quote that
 * stands before a delimiter or a line end. No cell is followed further than to `until`.
 */
export function strictRecord(ground: Ground, from: number, until: number): StrictRecord {
	const { text, dialect } = ground;
	const cut = cutOf(dialect);
	const skips = skipsBlanks(dialect);
	const cells: string[] = [];
	let odd = false;
	let feeds = 0;
	let tight = 0;
	let at = from;
	for (;;) {
		const begins = text.charCodeAt(at);
		if (at > from && begins !== BLANK && begins !== LINE_FEED && at < text.length) tight += 1;
		const opening = opensQuote(text, at, dialect);
		let endAt: number;
		if (opening !== -1) {
			const closing = closingOf(ground, opening + 1, until);
			if (closing === null) {
				const next = Math.min(until, text.length);
				cells.push(text.slice(at, next));
				if (ground.feeds.from(at) < next) feeds += 1;
				return { cells, next, feeds, odd, closed: false, tight };
			}
			const inside = text.slice(opening + 1, closing.quoteAt);
			cells.push(unescaped(inside, dialect));
			feeds += feedsIn(inside);
			odd ||= closing.odd;
			endAt = closing.endAt;
		} else {
			endAt = Math.min(ground.cuts.from(at), ground.feeds.from(at));
			const start = skips ? Math.min(pastBlanks(text, at), endAt) : at;
			cells.push(text.slice(start, endAt));
		}
		const isLast = endAt >= text.length || text.charCodeAt(endAt) === LINE_FEED;
		if (isLast) return { cells, next: endAt + 1, feeds, odd, closed: true, tight };
		at = endAt + cut.length;
	}
}
