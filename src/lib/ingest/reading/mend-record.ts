import { cutOf, isEscaped, skipsBlanks, unescaped, type Dialect } from './dialect';

/** What is assumed of a cell to make a record come out, and how much it takes to believe it. */
interface Step {
	/** Index of the segment behind the cell. */
	readonly to: number;
	readonly cells: readonly string[];
	readonly cost: number;
}

export interface MendedRecord {
	readonly cells: readonly string[];
	readonly cost: number;
}

/** Records with more segments than this are left as they are: the search grows with their square. */
const MOST_SEGMENTS = 400;

const ODD_QUOTE = 1;
/** Taking an opening quote for text costs more than taking one inside a cell for it. */
const OPENING_QUOTE = 1.5;
const LOST_DELIMITER = 1.4;

/** Inner quotes that nothing makes plain. */
function oddQuotes(inside: string, { quote, escape }: Dialect): number {
	let count = 0;
	for (let at = inside.indexOf(quote); at !== -1; at = inside.indexOf(quote, at + 1)) {
		if (escape === quote && inside.startsWith(quote, at + 1)) at += 1;
		else if (escape === quote || !isEscaped(inside, at, 0, escape)) count += 1;
	}
	return count;
}

function segmentsOf(text: string, dialect: Dialect): { from: number; to: number }[] {
	const cut = cutOf(dialect);
	const segments: { from: number; to: number }[] = [];
	let from = 0;
	for (let at = text.indexOf(cut); at !== -1; at = text.indexOf(cut, from)) {
		segments.push({ from, to: at });
		from = at + cut.length;
		if (segments.length > MOST_SEGMENTS) break;
	}
	return [...segments, { from, to: text.length }];
}

function quotedStep(inside: string, to: number, dialect: Dialect): Step {
	const cost = oddQuotes(inside, dialect) * ODD_QUOTE;
	return { to, cells: [unescaped(inside, dialect)], cost };
}

/** Whether letters touch the quotes on both sides: a quoted word in a sentence has blanks there. */
function isBetweenLetters(piece: string, from: number, to: number): boolean {
	return /[^\s,;|]/.test(piece.charAt(from - 1)) && /[^\s,;|]/.test(piece.charAt(to));
}

/** A delimiter is missing beside a quote: `a"b, c"`, `"a, b"c` or `"a""b"` are two cells. */
function joinedStep(piece: string, to: number, dialect: Dialect): Step | null {
	const { quote } = dialect;
	const inner = (text: string): string => unescaped(text, dialect);
	if (!piece.startsWith(quote)) {
		const at = piece.indexOf(quote);
		if (at < 1 || at > piece.length - 2 || !piece.endsWith(quote)) return null;
		if (!isBetweenLetters(piece, at, at + 1)) return null;
		const inside = piece.slice(at + 1, -1);
		if (oddQuotes(inside, dialect) > 0) return null;
		return { to, cells: [piece.slice(0, at), inner(inside)], cost: LOST_DELIMITER };
	}
	if (piece.endsWith(quote)) {
		const at = piece.indexOf(quote + quote, 1);
		if (at === -1 || at + 2 >= piece.length || !isBetweenLetters(piece, at, at + 2)) return null;
		if (piece.includes(quote + quote, at + 2)) return null;
		const halves = [piece.slice(1, at), piece.slice(at + 2, -1)];
		if (halves.some((half) => oddQuotes(half, dialect) > 0)) return null;
		return { to, cells: halves.map(inner), cost: LOST_DELIMITER };
	}
	const at = piece.lastIndexOf(quote);
	if (at < 1 || !isBetweenLetters(piece, at, at + 1)) return null;
	const inside = piece.slice(1, at);
	if (oddQuotes(inside, dialect) > 0) return null;
	return { to, cells: [inner(inside), piece.slice(at + 1)], cost: LOST_DELIMITER };
}

function stepsFrom(
	text: string,
	segments: readonly { from: number; to: number }[],
	at: number,
	dialect: Dialect,
	trust: Trust
): Step[] {
	const { quote } = dialect;
	const first = segments[at];
	if (first === undefined) return [];
	const plain = text.slice(first.from, first.to);
	const bare = plain.trimStart();
	const opens = quote !== '' && bare.startsWith(quote);
	const steps: Step[] = [];
	if (!plain.includes('\n') && !(opens && trust === 'quotes')) {
		const cell = skipsBlanks(dialect) ? bare : plain;
		steps.push({ to: at + 1, cells: [cell], cost: opens ? OPENING_QUOTE : 0 });
	}
	if (quote === '' || !plain.includes(quote)) return steps;
	for (let end = at; end < segments.length; end += 1) {
		const piece = text.slice(first.from, segments[end]?.to).trim();
		if (opens && piece.length > 1 && piece.endsWith(quote)) {
			const step = quotedStep(piece.slice(1, -1), end + 1, dialect);
			if (step.cost === 0 || trust === 'delimiters') steps.push(step);
		}
		const last = text.slice(segments[end]?.from, segments[end]?.to);
		const joined = last.includes(quote) ? joinedStep(piece, end + 1, dialect) : null;
		if (joined !== null) steps.push(joined);
	}
	return steps;
}

/** What is held for sound: quotes, so that a delimiter must be missing, or the delimiters. */
export type Trust = 'quotes' | 'delimiters';

/**
 * The likeliest way to see a text as a record of `width` cells, or, where there is none, of the
 * nearest number of cells: fewest quotes that follow no rule first, then fewest delimiters missing.
 * `null` where the text is too long to search.
 */
export function mendRecord(
	text: string,
	width: number,
	dialect: Dialect,
	trust: Trust = 'delimiters'
): MendedRecord | null {
	const segments = segmentsOf(text, dialect);
	const most = Math.min(width + MOST_SEGMENTS, segments.length * 2);
	if (segments.length > MOST_SEGMENTS || width > MOST_SEGMENTS) return null;
	/** By segment and number of cells before it: the cheapest way there. */
	const ways: (MendedRecord | undefined)[][] = segments.map(() => []);
	ways.push([]);
	const start = ways[0];
	if (start !== undefined) start[0] = { cells: [], cost: 0 };
	const steps = segments.map((_, at) => stepsFrom(text, segments, at, dialect, trust));
	steps.forEach((fromHere, at) => {
		ways[at]?.forEach((way, count) => {
			if (way === undefined) return;
			for (const { to, cells, cost } of fromHere) {
				const total = count + cells.length;
				const known = ways[to]?.[total];
				if (total > most || (known !== undefined && known.cost <= way.cost + cost)) continue;
				const there = ways[to];
				if (there === undefined) continue;
				there[total] = { cells: [...way.cells, ...cells], cost: way.cost + cost };
			}
		});
	});
	let best: MendedRecord | null = null;
	for (const way of ways[segments.length] ?? []) {
		if (way === undefined) continue;
		const far = (record: MendedRecord): number => Math.abs(record.cells.length - width);
		const isNearer = best === null || far(way) < far(best);
		if (isNearer || (best !== null && far(way) === far(best) && way.cost < best.cost)) best = way;
	}
	return best;
}
