/** What the scan looks for. Bytes are those of the file. */
export interface ScanTarget {
	readonly delimiter: number;
	/** Whether `"` quotes cells; otherwise a cell with one needs care. */
	readonly isQuoted: boolean;
	readonly width: number;
	readonly firstLine: number;
	readonly lastLine: number;
	/** The line end of clean rows: `\r\n` or `\n`. */
	readonly endsInReturn: boolean;
	/** A quoted cell is followed no further, in bytes. */
	readonly reach: number;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const BLANK = 0x20;
const TAB = 0x09;

const PLAIN = 0;
const DELIMITER = 1;
const FEED = 2;
const CARRIAGE = 3;
const MARK = 4;
const HIGH = 5;
const CONTROL = 6;

function classes({ delimiter }: ScanTarget, isInside: boolean): Uint8Array {
	const table = new Uint8Array(256);
	table.fill(CONTROL, 0, 0x20);
	table[TAB] = PLAIN;
	table[0x7f] = CONTROL;
	table.fill(HIGH, 0x80);
	if (!isInside) table[delimiter] = DELIMITER;
	table[LINE_FEED] = FEED;
	table[RETURN] = CARRIAGE;
	table[QUOTE] = MARK;
	return table;
}

/**
 * Length of a letter that `plainText` leaves as it is, in UTF-8 from its first byte; 0 for anything
 * else: marks that may join, signs without a width, odd spaces, other scripts, no UTF-8 at all. The
 * same set as there: Latin, Vietnamese letters in one piece, common punctuation and currency signs.
 */
function plainLetter(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	const second = bytes[at + 1] ?? 0;
	if (first >= 0xc3 && first <= 0xcb) return second >= 0x80 && second <= 0xbf ? 2 : 0;
	if (first === 0xc2) return second >= 0xa1 && second <= 0xbf && second !== 0xad ? 2 : 0;
	const third = bytes[at + 2] ?? 0;
	if (third < 0x80 || third > 0xbf) return 0;
	if (first === 0xe1) return second >= 0xb8 && second <= 0xbb ? 3 : 0;
	if (first !== 0xe2) return 0;
	if (second === 0x80) return (third >= 0x90 && third <= 0xa7) || third >= 0xb0 ? 3 : 0;
	if (second === 0x81) return third <= 0x9e ? 3 : 0;
	return second === 0x82 && third >= 0xa0 ? 3 : 0;
}

/**
 * Goes over the bytes of a UTF-8 file and tells clean rows from records that need care. A clean row
 * has the right number of cells, sound quotes, the line end of the file and only letters that stay
 * as they are; it costs a few operations a byte and nothing is made of it but its line. Offsets are
 * from the start of the file.
 */
export class ByteScan {
	/** Physical lines of the clean rows; `rows` of them. */
	lines = new Uint32Array(1024);
	rows = 0;
	/** Start and end of the record that needs care, after `run` has returned true. */
	careFrom = 0;
	careTo = 0;
	careLine = 1;
	/** Where the scan has come to. */
	at = 0;
	#from = 0;
	#line = 1;
	#cellFrom = 0;
	#delimiters = 0;
	#quotedCells = 0;
	#feeds = 0;
	#needsCare = false;
	#isInside = false;
	readonly #target: ScanTarget;
	readonly #outside: Uint8Array;
	readonly #inside: Uint8Array;

	constructor(target: ScanTarget) {
		this.#target = target;
		this.#outside = classes(target, false);
		this.#inside = classes(target, true);
	}

	/** Begins a record at `at`, whatever came before. */
	restart(at: number, line: number): void {
		this.at = at;
		this.#line = line;
		this.#begin(at);
	}

	/**
	 * Goes on in `bytes`, whose first one is at `base` in the file. True: a record needs care, is
	 * given in `care…`, and the scan stands behind it. False: more bytes are needed, from `at` on.
	 */
	run(bytes: Uint8Array, base: number, isLast: boolean): boolean {
		const { delimiter, isQuoted, reach } = this.#target;
		const outside = this.#outside;
		const inside = this.#inside;
		// Behind the last bytes of a chunk, a line feed, a quote or the rest of a letter may follow.
		const until = isLast ? bytes.length : bytes.length - 4;
		let at = this.at - base;
		let isInside = this.#isInside;
		while (at < until) {
			const table = isInside ? inside : outside;
			while (at < until && table[bytes[at] ?? 0] === PLAIN) at += 1;
			if (at >= until) break;
			switch (table[bytes[at] ?? 0]) {
				case DELIMITER:
					this.#delimiters += 1;
					at += 1;
					this.#cellFrom = base + at;
					break;
				case FEED:
				case CARRIAGE: {
					const isReturn = bytes[at] === RETURN;
					const isPair = isReturn && bytes[at + 1] === LINE_FEED;
					const isOwn = this.#target.endsInReturn ? isPair : !isReturn;
					const next = at + (isPair ? 2 : 1);
					if (isInside) {
						this.#feeds += 1;
						this.#needsCare ||= isReturn;
						at = next;
						if (base + at - this.#from <= reach) break;
						this.#needsCare = true;
					}
					if (this.#ends(base + at, base + next, isOwn)) {
						this.at = base + next;
						return true;
					}
					isInside = false;
					at = next;
					break;
				}
				case MARK:
					if (!isInside) {
						if (isQuoted && base + at === this.#cellFrom) {
							isInside = true;
							this.#quotedCells += 1;
						} else {
							this.#needsCare = true;
							isInside = isQuoted && this.#mayOpen(bytes, base, at);
						}
						at += 1;
					} else if (bytes[at + 1] === QUOTE) at += 2;
					else {
						let next = at + 1;
						while (bytes[next] === BLANK) next += 1;
						const byte = bytes[next];
						const isCut = byte === delimiter || byte === LINE_FEED || byte === RETURN;
						const closes = isCut || (isLast && next >= bytes.length);
						if (closes) isInside = false;
						if (!closes || next > at + 1) this.#needsCare = true;
						at += 1;
					}
					break;
				case HIGH: {
					const length = plainLetter(bytes, at);
					if (length === 0) this.#needsCare = true;
					at += Math.max(1, length);
					break;
				}
				default:
					this.#needsCare = true;
					at += 1;
			}
		}
		this.#isInside = isInside;
		this.at = base + at;
		if (!isLast || this.#from >= this.at) return false;
		this.#needsCare ||= isInside;
		return this.#ends(this.at, this.at, true);
	}

	/**
	 * Whether nothing but blanks, or signs that are taken out, stands between the start of the cell and
	 * a quote. Taking a letter for a sign is no harm: the record is looked at as text anyway.
	 */
	#mayOpen(bytes: Uint8Array, base: number, at: number): boolean {
		for (let before = at - 1; before >= Math.max(0, this.#cellFrom - base); before -= 1) {
			const byte = bytes[before] ?? 0;
			if (byte !== BLANK && this.#outside[byte] === PLAIN) return false;
		}
		return true;
	}

	/** Ends the record; true if it needs care. */
	#ends(end: number, next: number, isOwnEnd: boolean): boolean {
		const { width, firstLine, lastLine } = this.#target;
		const delimiters = this.#delimiters;
		const line = this.#line;
		const text = end - this.#from - delimiters - 2 * this.#quotedCells;
		const isClean =
			!this.#needsCare &&
			isOwnEnd &&
			delimiters === width - 1 &&
			text > 0 &&
			width > 1 &&
			end - this.#from <= this.#target.reach &&
			line >= firstLine &&
			line <= lastLine;
		if (isClean) {
			if (this.rows === this.lines.length) this.#grow();
			this.lines[this.rows] = line;
			this.rows += 1;
		} else {
			this.careFrom = this.#from;
			this.careTo = next;
			this.careLine = line;
		}
		this.#line = line + this.#feeds + 1;
		this.#begin(next);
		return !isClean;
	}

	#begin(from: number): void {
		this.#from = from;
		this.#cellFrom = from;
		this.#delimiters = 0;
		this.#quotedCells = 0;
		this.#feeds = 0;
		this.#needsCare = false;
		this.#isInside = false;
	}

	#grow(): void {
		const longer = new Uint32Array(this.lines.length * 2);
		longer.set(this.lines);
		this.lines = longer;
	}
}
